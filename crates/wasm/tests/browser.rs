//! The module as a page sees it.
// All of it is test, so that its plain functions may panic as tests may.
#![cfg(test)]
#![cfg(target_arch = "wasm32")]

use secondsite_wasm::check;
use serde::Deserialize;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const EMPTY: &str = r#"{"format":"secondsite/1"}"#;

#[derive(Debug, Deserialize)]
struct Answer {
    format: Option<String>,
    today: Option<String>,
    findings: Option<Vec<Finding>>,
    #[serde(default)]
    problems: Vec<Problem>,
}

#[derive(Debug, Deserialize)]
struct Finding {
    outcome: String,
}

#[derive(Debug, Deserialize)]
struct Problem {
    message: String,
}

#[wasm_bindgen::prelude::wasm_bindgen(
    inline_js = "export function object(text) { return JSON.parse(text); }"
)]
extern "C" {
    fn object(text: &str) -> JsValue;
}

fn answer(inventory: &JsValue, options: JsValue) -> Answer {
    serde_wasm_bindgen::from_value(check(inventory, options)).unwrap()
}

#[wasm_bindgen_test]
fn a_page_gets_the_report_as_an_object() {
    let answer = answer(&EMPTY.into(), object(r#"{"today":"2026-11-23"}"#));
    assert_eq!(answer.format.as_deref(), Some("secondsite-report/1"));
    assert_eq!(answer.today.as_deref(), Some("2026-11-23"));
    let findings = answer.findings.unwrap();
    assert!(findings.iter().all(|finding| finding.outcome == "unknown") && !findings.is_empty());
}

#[wasm_bindgen_test]
fn the_language_is_that_of_the_options() {
    let answer = answer(&"[]".into(), object(r#"{"today":"2026-11-23","language":"sv"}"#));
    assert!(answer.problems[0].message.contains("klammer"), "{answer:?}");
}

#[wasm_bindgen_test]
fn a_wrong_call_is_answered_and_not_thrown() {
    for options in [
        JsValue::UNDEFINED,
        JsValue::NULL,
        3.into(),
        object("{}"),
        object(r#"{"toady":"2026-11-23"}"#),
        object(r#"{"today":3}"#),
    ] {
        let shown = format!("{options:?}");
        assert_eq!(answer(&EMPTY.into(), options).problems.len(), 1, "{shown}");
    }
    for inventory in [JsValue::UNDEFINED, 3.into(), "".into(), "[".into(), "\u{0}".into(), object("[1]")] {
        let answer = answer(&inventory, object(r#"{"today":"2026-11-23"}"#));
        assert_eq!(answer.problems.len(), 1, "{inventory:?}");
    }
}
