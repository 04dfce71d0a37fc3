//! Every link ever made opens, and one that was cut or changed does not.
#![expect(
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    reason = "links are cut in every place, and are ASCII"
)]

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use secondsite_inventory::value::{Date, Text};
use secondsite_inventory::{Inventory, Table, json};
use secondsite_share::{Link, LinkError, decode, encode};

/// Links that must open for ever: `tests/links/NAME.txt` holds the link as it was made, `NAME.json` the
/// inventory it carries. Nothing here is ever taken out or made anew.
const CORPUS: &[Told] = &[
    Told { name: "v1-small", edition: "vmm-to-vmm@2017-07-30", today: None, view: None },
    Told { name: "v1-full", edition: "vmm-to-vmm@2017-07-30", today: Some("2026-11-23"), view: None },
    Told { name: "v1-accepted", edition: "vmm-to-vmm@2017-07-30", today: Some("2026-12-31"), view: None },
    Told { name: "v1-packed-small", edition: "vmm-to-vmm@2017-07-30", today: None, view: None },
    Told {
        name: "v1-packed-full",
        edition: "hyperv-to-azure@2026-05-05",
        today: Some("2026-11-23"),
        view: Some("picture?hide=pass"),
    },
    Told {
        name: "v1-packed-accepted",
        edition: "vmm-to-mars@2031-01-01",
        today: Some("1969-12-31"),
        view: None,
    },
    Told { name: "v1-packed-sixty", edition: "vmm-to-vmm@2019-09-09", today: Some("2027-02-03"), view: None },
];

/// A link of the corpus.
struct Told {
    name: &'static str,
    edition: &'static str,
    today: Option<&'static str>,
    view: Option<&'static str>,
}

impl Told {
    fn link(&self) -> Link {
        let link = pinned(self.edition, self.today, corpus_inventory(self.name));
        Link { view: self.view.map(str::to_owned), ..link }
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("links")
}

fn corpus_text(name: &str) -> String {
    fs::read_to_string(folder().join(format!("{name}.txt"))).unwrap().trim_end().to_owned()
}

fn corpus_inventory(name: &str) -> Inventory {
    json::read(&fs::read(folder().join(format!("{name}.json"))).unwrap()).unwrap().inventory
}

fn pinned(edition: &str, today: Option<&str>, inventory: Inventory) -> Link {
    let today = today.map(|text| Date::parse(text).unwrap());
    Link { edition: edition.to_owned(), today, view: None, inventory }
}

fn small_link() -> String {
    encode(&pinned("vmm-to-vmm@2017-07-30", None, corpus_inventory("v1-small"))).unwrap()
}

#[test]
fn of_two_codecs_the_shorter_one_is_written() {
    // The codec is the first byte of the body: after an `A` its last two bits, and four bits of what follows.
    let codec = |link: &Link| match encode(link).unwrap().chars().nth(2) {
        Some('Q'..='Z' | 'a'..='f') => 1,
        Some('g'..='v') => 2,
        _ => 0,
    };
    let estate = pinned("vmm-to-vmm@2017-07-30", None, corpus_inventory("v1-full"));
    assert_eq!(codec(&estate), 2);
    // A text that is longer than codec 2 spells is for codec 1.
    let long = pinned(&"x".repeat(5_000), None, Inventory::default());
    assert_eq!(codec(&long), 1);
    assert_eq!(decode(&encode(&long).unwrap()), Ok(long));
}

#[test]
fn an_inventory_too_large_for_a_link_makes_none() {
    let machine = |number: usize| format!(r#"{{"name":"{number:0>1000}","host":"{number:0>1000}"}}"#);
    let machines: Vec<String> = (0..34_000).map(machine).collect();
    let text = format!(r#"{{"format":"secondsite/1","virtualMachines":[{}]}}"#, machines.join(","));
    let inventory = json::read(text.as_bytes()).unwrap().inventory;
    assert_eq!(encode(&pinned("x", None, inventory)), Err(LinkError::TooLarge));
}

#[test]
fn links_ever_made_open_as_what_they_were() {
    for told in CORPUS {
        assert_eq!(decode(&corpus_text(told.name)).as_ref(), Ok(&told.link()), "{}", told.name);
    }
    let files = fs::read_dir(folder()).unwrap().count();
    assert_eq!(files, 2 * CORPUS.len(), "each file of the corpus stands in the table");
}

#[test]
fn a_link_opens_bare_with_its_mark_and_as_an_address() {
    let bare = small_link();
    let link = decode(&bare).unwrap();
    for text in [
        format!("#{bare}"),
        format!("https://docs.example/secondsite/?lang=sv#{bare}"),
        format!(" {bare}\r\n"),
    ] {
        assert_eq!(decode(&text).as_ref(), Ok(&link), "{text}");
    }
}

#[test]
fn equal_links_are_equal_text_of_a_safe_alphabet() {
    for told in CORPUS {
        let (name, link) = (told.name, told.link());
        let text = encode(&link).unwrap();
        assert_eq!(text, encode(&link.clone()).unwrap(), "{name}");
        assert!(
            text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'),
            "{name}"
        );
        assert!(text.starts_with('1') && text.ends_with(|end: char| end.is_ascii_alphanumeric()), "{name}");
    }
}

#[test]
fn an_edition_this_build_does_not_know_is_kept() {
    let link = pinned("vmm-to-mars@2031-01-01", Some("2031-02-03"), Inventory::default());
    assert_eq!(decode(&encode(&link).unwrap()), Ok(link));
}

#[test]
fn a_link_cut_anywhere_is_refused() {
    for Told { name, .. } in CORPUS {
        let text = corpus_text(name);
        for length in 0..text.len() {
            let expected = if length == 0 { LinkError::Empty } else { LinkError::Damaged };
            assert_eq!(decode(&text[..length]), Err(expected), "{name}, the first {length}");
            if length > 0 {
                assert_eq!(
                    decode(&text[length..]),
                    Err(LinkError::Damaged),
                    "{name}, without the first {length}"
                );
            }
        }
    }
}

#[test]
fn a_link_with_any_character_changed_is_refused() {
    let alphabet = ('\0'..='\u{7f}').chain(['å', '\u{200b}', '\u{fffd}']);
    let characters: Vec<char> = alphabet.collect();
    let text = small_link();
    for (index, original) in text.char_indices() {
        for character in characters.iter().filter(|character| **character != original) {
            let changed = format!("{}{character}{}", &text[..index], &text[index + 1..]);
            // A mark at the very end leaves nothing behind it.
            let last = index + 1 == text.len();
            let expected = if character == &'#' && last { LinkError::Empty } else { LinkError::Damaged };
            assert_eq!(decode(&changed), Err(expected), "{index} {character:?}");
        }
    }
}

#[test]
fn a_link_with_neighbours_swapped_or_a_piece_lost_is_refused() {
    for Told { name, .. } in CORPUS {
        let text = corpus_text(name);
        for index in 1..text.len() {
            let mut swapped = text.clone().into_bytes();
            swapped.swap(index - 1, index);
            let swapped = String::from_utf8(swapped).unwrap();
            if swapped != text {
                assert_eq!(decode(&swapped), Err(LinkError::Damaged), "{name}, swapped at {index}");
            }
            for lost in [1, 2, 4, 76] {
                if index + lost < text.len() {
                    let without = format!("{}{}", &text[..index], &text[index + lost..]);
                    assert_eq!(decode(&without), Err(LinkError::Damaged), "{name}, {lost} lost at {index}");
                }
            }
        }
    }
}

#[test]
fn what_is_no_link_at_all_says_so() {
    for text in ["", "  \n", "#", "https://docs.example/secondsite/", "https://docs.example/#"] {
        assert_eq!(decode(text), Err(LinkError::Empty), "{text:?}");
    }
    for text in
        ["1", "#section-3", "värd", "{\"format\":\"secondsite/1\"}", "https://docs.example/#/rules/CLU-03"]
    {
        assert_eq!(decode(text), Err(LinkError::Damaged), "{text:?}");
    }
}

/// An inventory with some of everything: the fullest one of the corpus, less what the numbers choose.
fn thinned(numbers: &[u8], label: &str) -> Inventory {
    let mut inventory = corpus_inventory("v1-full");
    inventory.name = Some(Text::new(label));
    let mut choices = numbers.iter().copied().cycle();
    let mut choose = |of: u8| choices.next().is_some_and(|number| number % of == 0);
    for table in Table::ALL {
        if choose(7) {
            inventory.forget(table);
        } else if let Some(rows) = inventory.rows_mut(table) {
            for row in (0..rows.len()).rev() {
                for field in rows.shape().fields {
                    if choose(3) && !rows.shape().is_required(field.name) {
                        rows.set(row, field.name, None);
                    }
                }
                if choose(5) {
                    rows.remove(row);
                }
            }
        }
    }
    inventory
}

fn any_link() -> impl Strategy<Value = Link> {
    let numbers = prop::collection::vec(any::<u8>(), 1..200);
    let today = prop::option::of(-1_000_000_i64..2_000_000);
    let view = prop::option::of("[a-z=&]{0,200}");
    ("\\PC{0,60}", today, view, numbers, "\\PC{0,40}").prop_map(|(edition, today, view, numbers, label)| {
        Link {
            edition,
            today: today.and_then(Date::from_days_since_1970),
            view,
            inventory: thinned(&numbers, &label),
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_goes_into_a_link_comes_out(link in any_link()) {
        prop_assert_eq!(decode(&encode(&link).unwrap()), Ok(link));
    }

    #[test]
    fn several_characters_changed_are_refused(link in any_link(), changes in prop::collection::vec((any::<prop::sample::Index>(), "[A-Za-z0-9_-]"), 1..20)) {
        let text = encode(&link).unwrap();
        let mut changed = text.clone();
        for (index, character) in changes {
            let at = index.index(text.len());
            changed.replace_range(at..=at, &character);
        }
        prop_assume!(changed != text);
        prop_assert_eq!(decode(&changed), Err(LinkError::Damaged));
    }

    #[test]
    fn any_text_at_all_is_refused_or_opens_without_falling_over(text in "\\PC{0,300}") {
        prop_assert!(decode(&text).is_err());
    }
}
