### The guided start: what to answer next.

# en: 01a8dcbd
ui-guide = Svara på detta härnäst
# en: ecbf09e7
ui-guide-show = Vägled mig
# en: 257f0a68
ui-guide-hide = Dölj
# en: 378432fe
ui-guide-which = { $table }: vilka finns?
# en: a0581d47
ui-guide-names = Deras namn, åtskilda av kommatecken; hv01..hv16 står för sexton
# en: c34f3174
ui-guide-names-on = På { $name }: namn, åtskilda av kommatecken
# en: 30b64060
ui-guide-add = Lägg till
# en: c35c8c6c
ui-guide-none = Det finns inga
# en: 33327198
ui-guide-answer = Svara
# en: 9a119706
ui-guide-all = Samma för alla { $count } som saknar uppgiften
# en: 00ffa485
ui-guide-in-estate = Svara i miljön
# en: b0ee0ffd
ui-guide-later = Fråga senare
# en: 17683ce1
ui-guide-again = Fråga igen
# en: 5d04854a
ui-guide-waiting =
    { $count ->
        [one] Ett hinder väntar på svaret.
       *[other] { $count } hinder väntar på svaret.
    }
# en: 310494fb
ui-guide-questions =
    { $count ->
        [one] Sista frågan, så vitt man vet nu.
       *[other] { $count } frågor, så vitt man vet nu.
    }
# en: 8acbeda8
ui-guide-aside =
    { $count ->
        [one] Du har lagt en fråga åt sidan.
       *[other] Du har lagt { $count } frågor åt sidan.
    }
# en: a599ed61
ui-guide-done = Alla hinder är avgjorda: omdömet står fast. Det som återstår gäller varningar och råd.
