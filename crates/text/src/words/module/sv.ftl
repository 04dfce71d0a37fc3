### Det som JavaScript-modulen säger om anrop den inte kan följa.

# en: a7968327
module-inventory-not-text = Inventeringen ska anges som text i JSON.
# en: c7e0cc6f
module-wrong-options = Alternativen går inte att förstå: { $reason }
# en: f43a6a8c
module-unknown-language = Det finns inget språk { $language }; ange en eller sv.
# en: 35cd6f59
module-no-day = Alternativet today ska vara en dag i kalendern, till exempel 2026-11-23.
