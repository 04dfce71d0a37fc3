# Länkar: vad de inte rymmer, och vad en nyare utgåva säger
# en: d7586334
ui-link-not-made = Miljön är för stor för en länk. Exportera den till en fil och skicka filen.
# en: dccc0647
link-not-made = Inventeringen är för stor för en länk. Skicka själva filen.
# en: 56f882ef
ui-visit-newer = Länken är gjord med en äldre utgåva. Enligt den nyaste, { $edition }, säger kontrollerna: { $verdict }; öppna fel som bara finns där: { $more }; som inte längre finns där: { $less }.
# en: e025a269
ui-visit-judge-newer = Bedöm enligt den nyaste utgåvan
