### Jämförelser: miljöns sidor, och miljön med en annan.

# en: 4945abd0
ui-compare-title = Jämför
# en: e2b6335e
ui-compare-sides = Primär mot sekundär
    .text = Det som körs på den ena sidan ska köras på den andra efter en redundansväxling. På vilken sida en rad är avgörs av dess plats, för moln av rollen.
    .none = Än går det inte att säga vad som är på vilken sida. Ge platserna en roll, och ange på vilken plats servrar, kluster och värdservrar står.
    .unequal = Utelämna det som är lika
    .all-equal = Sidorna är lika i allt som är känt.
# en: 40b5933d
ui-compare-other = Med en fil eller länk
    .text = Välj en tidigare inventering, eller klistra in en länk till en. Din egen miljö förblir som den är.
# en: 12593d1d
ui-compare-what = Vad
# en: f3d5e4ab
ui-compare-number = Hur många
# en: 21ac76a4
ui-compare-standing = Hur de förhåller sig
    .equal = lika
    .differs = olika
    .unknown = inte känt
# en: c7b1df66
ui-compare-counted = { $value } ({ $count })
# en: 5e8d8a64
ui-compare-networks = Vart nätverken leder
    .from = VM-nätverk
    .to = Ansluts efter redundansväxling till
# en: 8088a5a3
ui-compare-mapped = mappat
# en: 3bb4e18c
ui-compare-unmapped = ingenting

# en: 91f0167b
ui-compare-link = Länk till en miljö
    .name = länkens miljö
    .do = Jämför
# en: 3e1f8de8
ui-compare-refused = { $file } är ingen inventering som går att läsa.
# en: fd131f05
ui-compare-end = Sluta jämföra
# en: 8f4cbb5f
ui-compare-this = den här miljön
# en: 6f4b8958
ui-compare-that = ”{ $name }”
# en: 5bfc3308
ui-compare-lead = I { $to }, sett från { $from }: { $fixed } åtgärdade, { $new } nya; { $facts ->
        [one] en uppgift skiljer
       *[other] { $facts } uppgifter skiljer
    }
# en: 1ec754e0
ui-compare-swap = Visa i stället vad som är annorlunda i { $name }
# en: ad0ace5b
ui-compare-copy = Lämna över som text:
    .label = Kopiera jämförelsen som text
# en: d7a538ec
ui-compare-new =
    { $count ->
        [0] Inga nya resultat
        [one] Ett nytt resultat
       *[other] { $count } nya resultat
    }
# en: 4759987b
ui-compare-fixed =
    { $count ->
        [0] Inget resultat åtgärdat
        [one] Ett resultat åtgärdat
       *[other] { $count } resultat åtgärdade
    }
# en: aefc0955
ui-compare-unchanged =
    { $count ->
        [0] Inget resultat oförändrat
        [one] Ett resultat oförändrat
       *[other] { $count } resultat oförändrade
    }
# en: 8f757bbe
ui-compare-facts =
    { $count ->
        [0] Inga ändrade uppgifter
        [one] En ändrad uppgift
       *[other] { $count } ändrade uppgifter
    }
# en: 55643c53
ui-compare-known = nu känt
# en: 732147b8
ui-compare-forgotten = inte längre känt
# en: 1b47db97
ui-compare-added = ny
# en: 9a1c7604
ui-compare-removed = borta
