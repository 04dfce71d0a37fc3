//! The check as a JavaScript module for other pages. The work is done in [`answer`](mod@answer), in types
//! that know no browser; here is only what turns them into JavaScript and back.

pub mod answer;

use answer::{Options, answer, wrong_inventory, wrong_options};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "
export interface Options {
    /** The day to judge for, such as 2026-11-23. The module has no clock. */
    today: string;
    /** Such as vmm-to-vmm@2017-07-30, or a scenario alone for its newest edition. */
    edition?: string;
    /** The language of messages: en or sv. */
    language?: string;
    /** Whether to list findings that are met or do not apply, too. */
    all?: boolean;
}
export interface Problem { path: string; line?: number; column?: number; message: string; }
";

#[wasm_bindgen]
extern "C" {
    /// The browser's own reader: the report's JSON is handed over as every other program would get it.
    #[wasm_bindgen(js_namespace = JSON)]
    fn parse(text: &str) -> JsValue;
}

/// Judges an inventory, given as the text of its JSON. Gives the report as the object that `secondsite check
/// --format json` prints, or `{ problems: [...] }`. Never throws.
#[wasm_bindgen(unchecked_return_type = "object | { problems: Problem[] }")]
#[must_use]
pub fn check(
    #[wasm_bindgen(unchecked_param_type = "string")] inventory: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Options")] options: JsValue,
) -> JsValue {
    let answer = match (inventory.as_string(), serde_wasm_bindgen::from_value::<Options>(options)) {
        (_, Err(error)) => Err(wrong_options(&error.to_string())),
        (None, Ok(options)) => Err(wrong_inventory(&options)),
        (Some(inventory), Ok(options)) => answer(&inventory, &options),
    };
    match answer {
        Ok(report) => parse(&report),
        // Texts and small numbers always have a JavaScript value.
        Err(refusal) => serde_wasm_bindgen::to_value(&refusal).unwrap_or_default(),
    }
}
