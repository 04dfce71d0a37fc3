//! The report as a page, read by a browser's parser.

use data_encoding::BASE64;
use scraper::{Html, Selector};
use secondsite_report::Format;
use secondsite_text::Language;
use sha2::{Digest as _, Sha256};

use super::{Judged, everything};

fn all<'a>(page: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn text_of(element: scraper::ElementRef<'_>) -> String {
    element.text().collect()
}

/// What stands on the page, with blanks as a browser shows them.
fn shown(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_browser_finds_no_mistake_no_script_and_every_finding() {
    everything(Format::Html, |name, judged, language, text| {
        let page = Html::parse_document(text);
        assert!(page.errors.is_empty(), "{name}: {:?}", page.errors);
        assert_eq!(all(&page, "html")[0].attr("lang"), Some(language.code()));
        for forbidden in ["script", "img", "iframe", "link", "object", "form", "input", "[style]", "[src]"] {
            assert!(all(&page, forbidden).is_empty(), "{name}: {forbidden}");
        }
        for element in all(&page, "*") {
            let mut attributes = element.value().attrs();
            assert!(!attributes.any(|(name, _)| name.starts_with("on")), "{name}: {}", element.html());
        }
        let body = shown(&text_of(all(&page, "body")[0]));
        for sentence in judged.sentences(language) {
            let sentence = shown(&sentence).replace('\u{ffff}', r"\u{ffff}");
            assert!(body.contains(&sentence), "{name}: {sentence}");
        }
        assert_eq!(all(&page, "h1").len(), 1);
    });
}

#[test]
fn only_anchors_lead_elsewhere_and_only_to_documents() {
    everything(Format::Html, |name, _, _, text| {
        let page = Html::parse_document(text);
        for element in all(&page, "[href]") {
            let address = element.attr("href").unwrap();
            if let Some(id) = address.strip_prefix('#') {
                assert_eq!(all(&page, &format!("[id=\"{id}\"]")).len(), 1, "{name}: {id}");
            } else {
                assert_eq!((element.value().name(), element.attr("rel")), ("a", Some("noreferrer noopener")));
                assert!(address.starts_with("https://github.com/"), "{name}: {address}");
            }
        }
        let style = text_of(all(&page, "style")[0]);
        assert!(!style.contains("url(") && !style.contains("@import"));
        let policy = all(&page, "meta[http-equiv]")[0].attr("content").unwrap();
        let hash = BASE64.encode(&Sha256::digest(style.as_bytes()));
        let wanted =
            format!("default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'");
        assert_eq!(policy, wanted, "STYLE_HASH in crates/report/src/html.rs");
    });
}

#[test]
fn headings_and_labels_make_an_outline() {
    everything(Format::Html, |name, _, _, text| {
        let page = Html::parse_document(text);
        let mut depth = 0;
        for heading in all(&page, "h1, h2, h3, h4") {
            let own: usize = heading.value().name().trim_start_matches('h').parse().unwrap();
            assert!(own <= depth + 1, "{name}: {}", heading.html());
            depth = own;
        }
        for element in all(&page, "[aria-labelledby]") {
            let id = element.attr("aria-labelledby").unwrap();
            assert_eq!(all(&page, &format!("[id=\"{id}\"]")).len(), 1, "{name}: {id}");
        }
        for landmark in ["header", "main", "footer"] {
            assert!(!all(&page, landmark).is_empty(), "{name}: {landmark}");
        }
    });
}

#[test]
fn a_finding_is_told_with_reason_remedy_commands_and_sources() {
    let judged = Judged::read("examples/municipality.json", "vmm-to-vmm");
    let page = Html::parse_document(&judged.write(Format::Html, Language::English, false));
    let articles = all(&page, "article");
    let article = articles.into_iter().find(|article| text_of(*article).contains("CLD-02")).unwrap();
    let text = shown(&text_of(article));
    for part in
        ["Blocker", "Skola on vmm01", "Why", "Fix", "Set-SCCloud", "Confirm", "F-CLD-02", "30 July 2017"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
    let disagreement = text_of(all(&page, "body")[0]);
    assert!(disagreement.contains("Where the sources disagree"));
}
