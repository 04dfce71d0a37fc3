### The guided start: what to answer next.

# en: 01a8dcbd
ui-guide = Svara på detta härnäst
# en: ecbf09e7
ui-guide-show = Vägled mig
# en: 257f0a68
ui-guide-hide = Dölj
# en: 039a4430
ui-guide-which = { $table }: vilka finns?
    .tried = Från vilka servrar har du provat vilka adresser de når?
# en: 7eb744d2
ui-guide-names = Deras namn, åtskilda av kommatecken; hv01..hv16 betyder alla sexton från hv01 till hv16
    .tried = Servrarna, åtskilda av kommatecken; hv01..hv16 betyder alla sexton från hv01 till hv16, och * alla servrar
# en: c34f3174
ui-guide-names-on = På { $name }: namn, åtskilda av kommatecken
# en: 30b64060
ui-guide-add = Lägg till
# en: cd5b981f
ui-guide-none = Det finns inga
    .tried = Från ingen
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
        [one] Sista frågan, såvitt känt.
       *[other] { $count } frågor, såvitt känt.
    }
# en: 8acbeda8
ui-guide-aside =
    { $count ->
        [one] Du har lagt en fråga åt sidan.
       *[other] Du har lagt { $count } frågor åt sidan.
    }
# en: a599ed61
ui-guide-done = Alla hinder är avgjorda: omdömet står fast. Det som återstår gäller varningar och råd.
