//! An estate sent under other names, and the reply turned back.

use std::fs;
use std::path::PathBuf;

use super::{call, fed, file};

fn key_file(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_file(&path);
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_link_under_pseudonyms_names_nobody_and_the_key_turns_the_reply_back() {
    let (example, key) = (file("examples/municipality.json"), key_file("turned-back.key"));
    let encoded = call(&["link", "encode", &example, "--pseudonyms", "--key", &key]);
    assert_eq!((encoded.code, encoded.err.as_str()), (0, ""));
    let sent = call(&["link", "decode", encoded.out.trim_end()]).out;
    assert!(!sent.to_lowercase().contains("sundby"), "{sent}");
    let back = fed(&["restore", "-", "--key", &key], sent.as_bytes());
    assert_eq!(
        back.out.to_lowercase(),
        call(&["link", "decode", call(&["link", "encode", &example]).out.trim_end()]).out.to_lowercase()
    );
    // The same key gives the same names, and nothing new.
    let before = fs::read_to_string(&key).unwrap();
    assert_eq!(call(&["link", "encode", &example, "--pseudonyms", "--key", &key]).out, encoded.out);
    assert_eq!(fs::read_to_string(&key).unwrap(), before);
}

#[test]
fn pseudonyms_without_a_key_say_that_there_is_no_way_back() {
    let encoded = call(&["link", "encode", &file("examples/municipality.json"), "--pseudonyms"]);
    assert!(encoded.code == 0 && encoded.err.contains("cannot be turned back"), "{}", encoded.err);
}

#[test]
fn a_file_that_is_no_key_is_refused_and_left_alone() {
    let example = file("examples/municipality.json");
    let before = fs::read_to_string(&example).unwrap();
    let answer = call(&["link", "encode", &example, "--pseudonyms", "--key", &example]);
    assert!(answer.refused()[0].contains("is no key"));
    assert_eq!(fs::read_to_string(&example).unwrap(), before);
    assert!(
        call(&["restore", &example, "--key", "no-such.key"]).refused()[0]
            .contains("no-such.key cannot be read")
    );
}
