### What the JavaScript module says of calls it cannot follow.

module-inventory-not-text = The inventory has to be given as text in JSON.
module-wrong-options = The options cannot be understood: { $reason }
module-unknown-language = There is no language { $language }; give en or sv.
module-no-day = The option today has to be a day of the calendar, such as 2026-11-23.
