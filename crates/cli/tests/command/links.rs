//! `secondsite link`.

use std::fs;

use super::{call, fed, file};

#[test]
fn an_inventory_comes_out_of_its_link_as_it_went_in() {
    let example = file("examples/municipality.json");
    let encoded = call(&["link", "encode", &example]);
    assert_eq!((encoded.code, encoded.err.as_str()), (0, ""));
    let link = encoded.out.trim_end();
    assert!(link.chars().all(|character| character.is_ascii_alphanumeric() || "-_".contains(character)));
    let written = fs::read_to_string(example).unwrap();
    for text in
        [link.to_owned(), format!("#{link}"), format!("https://docs.example/secondsite/?lang=sv#{link}")]
    {
        let decoded = call(&["link", "decode", &text]);
        assert_eq!((decoded.code, &decoded.out), (0, &written));
        assert!(decoded.err.contains("vmm-to-vmm@2019-09-09"), "{}", decoded.err);
        assert_eq!(fed(&["link", "decode", "-"], text.as_bytes()).out, written);
    }
}

#[test]
fn a_link_pins_the_edition_and_if_asked_the_day() {
    let small = file("tests/links/v1-small.json");
    let link = call(&["link", "encode", &small, "--edition", "vmm-to-vmm", "--today", "2026-11-23"]).out;
    let decoded = call(&["link", "decode", link.trim_end()]);
    assert_eq!(decoded.err.trim_end(), "Edition vmm-to-vmm@2019-09-09, judged for 23 November 2026.");
}

#[test]
fn a_damaged_link_is_refused_in_the_readers_language() {
    let link = fs::read_to_string(file("tests/links/v1-full.txt")).unwrap();
    let cut = &link[..link.len() - 20];
    let answer = call(&["link", "decode", cut]);
    assert_eq!(answer.refused().len(), 1);
    assert!(answer.err.contains("cut or changed"), "{}", answer.err);
    assert!(call(&["link", "decode", cut, "--lang", "sv"]).err.contains("kapats"));
    assert!(call(&["link", "decode", "https://docs.example/"]).refused()[0].contains("no link"));
    fed(&["link", "decode", "-"], b"\xff\xfe\x00").refused();
}

#[test]
fn what_is_no_inventory_gets_no_link() {
    assert_eq!(fed(&["link", "encode", "-"], b"[]").refused().len(), 1);
}
