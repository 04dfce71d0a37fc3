//! The report as Markdown, read again.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use secondsite_report::Format;

use super::everything;

/// What a reader sees, with blanks as they are shown.
fn shown(events: &[Event<'_>]) -> String {
    let mut text = String::new();
    for event in events {
        match event {
            Event::Text(own) | Event::Code(own) => text.push_str(own),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Item | TagEnd::Paragraph) => {
                text.push(' ')
            }
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_read_again_has_every_finding_and_nothing_of_its_own() {
    everything(Format::Markdown, |name, judged, language, text| {
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
        let events: Vec<Event<'_>> = Parser::new_ext(text, options).collect();
        let mut headings = 0;
        for event in &events {
            match event {
                Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) | Event::Rule => {
                    panic!("{name}: {event:?}")
                }
                Event::Start(Tag::Image { .. } | Tag::Table(_) | Tag::BlockQuote(_) | Tag::Strikethrough) => {
                    panic!("{name}: {event:?}")
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    assert!(dest_url.starts_with("https://github.com/"), "{name}: {dest_url}");
                }
                Event::Start(Tag::CodeBlock(kind)) => {
                    assert!(format!("{kind:?}").contains("powershell"), "{name}: {kind:?}");
                }
                Event::Start(Tag::Heading { .. }) => headings += 1,
                _ => {}
            }
        }
        let own = text.lines().filter(|line| line.starts_with('#')).count();
        assert!(headings >= 4 && headings <= own, "{name}: {headings} of {own}");
        let reader = shown(&events);
        for sentence in judged.sentences(language) {
            let sentence = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(reader.contains(&sentence), "{name}: {sentence}");
        }
        for address in ["https://canary", "www.canary"] {
            assert!(!text.contains(address), "{name}: {address} would become a link");
        }
    });
}
