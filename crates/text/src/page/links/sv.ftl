# Länkar: vad de inte rymmer, och vad en nyare utgåva säger
# en: d7586334
ui-link-not-made = Miljön är för stor för en länk. Exportera den till en fil och skicka filen.
# en: dccc0647
link-not-made = Inventeringen är för stor för en länk. Skicka själva filen.
