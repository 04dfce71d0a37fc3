//! Every text in both languages, of one shape, used, and written for the English as it is now.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use secondsite_inventory::Table;
use secondsite_inventory::field::{Field, Kind, Shape};
use secondsite_inventory::value::{Bytes, BytesPerSecond, Date, Seconds};
use secondsite_rules::check::Verdict;
use secondsite_rules::command::find_out;
use secondsite_rules::rule::{Level, Rule, Subject, ValueKind};
use secondsite_rules::{catalogue, editions};
use secondsite_text::field::choice_attribute;
use secondsite_text::{Arg, Language, STALE, ids, say, text, variables};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

#[track_caller]
fn assert_none(mut found: Vec<String>, rule: &str) {
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{rule}:\n{}", found.join("\n"));
}

/// Fails unless the id has a text of its own in every language.
fn missing(id: &str) -> impl Iterator<Item = String> {
    let lacking = Language::ALL.into_iter().filter(move |language| text(*language, id).is_none());
    lacking.map(move |language| format!("{}: {id}", language.code()))
}

#[test]
fn every_text_is_in_both_languages() {
    assert_none(ids().flat_map(missing).collect(), "texts that one language lacks");
}

#[test]
fn every_swedish_text_was_looked_at_since_its_english_changed() {
    let stale = STALE.iter().map(|stale| format!("{}: {}", stale.file, stale.id)).collect();
    assert_none(
        stale,
        "the English of these messages changed, or they carry no stamp yet; mend the Swedish, or leave it where \
         it is still right, then run `cargo xtask texts confirm ID...`",
    );
}

#[test]
fn both_languages_use_the_same_variables() {
    let differs = |id: &&str| variables(Language::English, id) != variables(Language::Swedish, id);
    assert_none(ids().filter(differs).map(str::to_owned).collect(), "texts with other variables in Swedish");
}

#[test]
fn a_rule_has_all_its_parts_and_they_use_what_it_declares() {
    let mut wrong = Vec::new();
    for rule in catalogue::all() {
        let part = |part: &str| format!("{}.{part}", rule.slug);
        wrong.extend(
            [rule.slug.to_owned(), part("title"), part("why"), part("fix")].iter().flat_map(|id| missing(id)),
        );
        if !rule.confirm.is_empty() {
            wrong.extend(missing(&part("confirm")));
        }
        let mut declared: Vec<&str> = rule.values.iter().map(|(name, _)| *name).collect();
        declared.sort_unstable();
        let mut used = variables(Language::English, rule.slug);
        used.retain(|name| *name != "object");
        if used != declared {
            wrong.push(format!("{}: declares {declared:?}, its text uses {used:?}", rule.slug));
        }
        for other in ["title", "why", "fix", "confirm"].map(part) {
            if !variables(Language::English, &other).is_empty() {
                wrong.push(format!("{other}: only the finding itself has values"));
            }
        }
    }
    assert_none(wrong, "texts of rules");
}

#[test]
fn every_word_a_rule_may_find_has_a_sentence_of_its_own() {
    let mut wrong = Vec::new();
    for rule in catalogue::all() {
        for (name, kind) in rule.values {
            let ValueKind::Word(words) = kind else { continue };
            for language in Language::ALL {
                let said =
                    |word: &&'static str| say(language, rule.slug, &sample(rule, name, Arg::Word(word)));
                let said: BTreeSet<String> = words.iter().map(said).collect();
                if said.len() != words.len() {
                    wrong.push(format!("{} {}: ${name} is one of {words:?}", language.code(), rule.slug));
                }
            }
        }
    }
    assert_none(wrong, "words that no variant of the text is for");
}

/// A value for everything the rule declares, one of them given.
fn sample<'a>(rule: &'a Rule, given: &'a str, arg: Arg<'a>) -> Vec<(&'a str, Arg<'a>)> {
    let others = rule.values.iter().filter(|(name, _)| *name != given);
    let others = others.map(|(name, kind)| {
        let arg = match kind {
            ValueKind::Name | ValueKind::Version => "x".into(),
            ValueKind::Names => Arg::List(vec!["x".to_owned(), "y".to_owned()]),
            ValueKind::Word(words) => Arg::Word(words.first().unwrap()),
            ValueKind::Count => Arg::Number(2),
            ValueKind::Size => Arg::Size(Bytes::gibibytes(127)),
            ValueKind::Rate => Arg::Rate(BytesPerSecond(1 << 20)),
            ValueKind::Duration => Arg::Duration(Seconds(300)),
            ValueKind::Date => Arg::Date(Date::new(2026, 11, 23).unwrap()),
        };
        (*name, arg)
    });
    others.chain([(given, arg), ("object", "x".into())]).collect()
}

#[test]
fn every_text_reads_well_whatever_is_put_into_it() {
    let samples =
        || [Arg::Number(0), Arg::Number(1), Arg::Number(1234), "Gold".into(), Arg::List(Vec::new())];
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for id in ids() {
            let names = variables(language, id);
            for sample in samples() {
                let args: Vec<(&str, Arg<'_>)> = names.iter().map(|name| (*name, sample.clone())).collect();
                let said = say(language, id, &args);
                let unfilled = names.iter().any(|name| said.contains(&format!("${name}")));
                let marks = said.chars().any(|character| character.is_control() && character != '\n');
                if said.trim() != said || said.is_empty() || said.contains('{') || unfilled || marks {
                    wrong.push(format!("{} {id}: {said:?}", language.code()));
                }
            }
        }
    }
    assert_none(
        wrong,
        "texts that are empty, begin or end with a space, or show what should have been replaced",
    );
}

/// The ids that the inventory's tables, fields and words need.
fn inventory_ids() -> BTreeSet<String> {
    let mut ids: BTreeSet<String> =
        ["field-format", "field-name", "field-collected"].map(str::to_owned).into();
    ids.extend(["field-format.help", "field-name.help", "field-collected.help"].map(str::to_owned));
    for table in Table::ALL {
        let id = format!("table-{}", table.name());
        let rows: &[&str] = if table == Table::Azure { &[] } else { &[".one", ".count"] };
        ids.extend(["", ".whole", ".help"].iter().chain(rows).map(|part| format!("{id}{part}")));
        shape_ids(table.shape(), &mut ids);
        // What is accepted is no fact that anybody would look up.
        for field in table.shape().fields.iter().filter(|_| table != Table::Accepted) {
            if find_out(&format!("{}.{}", table.name(), field.name)).is_empty() {
                ids.insert(format!("field-{}-{}.look", table.name(), field.name));
            }
        }
    }
    ids
}

fn shape_ids(shape: &Shape, ids: &mut BTreeSet<String>) {
    for Field { name, kind, .. } in shape.fields {
        let id = format!("field-{}-{name}", shape.name.replace('.', "-"));
        let kind = if let Kind::List(item) = kind { item } else { kind };
        match kind {
            Kind::Choice(words) => {
                ids.extend(words.iter().map(|word| format!("{id}.{}", choice_attribute(word))))
            }
            Kind::Part(part) => shape_ids(part, ids),
            _ => {}
        }
        ids.extend([format!("{id}.help"), id]);
    }
}

#[test]
fn every_table_field_and_word_is_named_and_nothing_else_is() {
    let present: BTreeSet<String> =
        ids().filter(|id| id.starts_with("field-") || id.starts_with("table-")).map(str::to_owned).collect();
    let needed = inventory_ids();
    assert_none(needed.difference(&present).cloned().collect(), "fields, words or tables without a text");
    assert_none(
        present.difference(&needed).cloned().collect(),
        "texts of fields, words or tables that are not",
    );
}

#[test]
fn labels_are_short_and_help_is_one_sentence_or_two_on_one_line() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for id in ids().filter(|id| id.starts_with("field-") || id.starts_with("table-")) {
            let said = say(language, id, &[]);
            let fits = match id.split_once('.') {
                Some((_, "help")) => said.ends_with('.') && said.chars().count() <= 120,
                Some((_, "look")) => said.ends_with('.') && said.chars().count() <= 160,
                _ => !said.ends_with('.') && said.chars().count() <= 45,
            };
            if !fits || said.contains('\n') {
                wrong.push(format!("{} {id}: {said}", language.code()));
            }
        }
    }
    assert_none(wrong, "labels or help that are too long, or end wrongly");
}

#[test]
fn everything_a_report_can_say_has_a_text() {
    let verdicts = [
        Verdict::Retired,
        Verdict::NotReady,
        Verdict::CannotTell,
        Verdict::ReadyWithWarnings,
        Verdict::Ready,
    ];
    let parts = |verdict: &Verdict| {
        let last = if *verdict == Verdict::Retired { ".alone" } else { ".summary" };
        ["", ".inside", ".headline", last].map(|part| format!("verdict-{}{part}", verdict.word()))
    };
    let levels =
        [Level::Blocker, Level::Warning, Level::Advice].map(|level| format!("level-{}", level.word()));
    let outcomes = ["pass", "fail", "unknown", "not-applicable"].map(|word| format!("outcome-{word}"));
    let subjects = Subject::ALL.map(|subject| format!("subject-{}", subject.word()));
    let scenarios = editions::ALL.iter().map(|edition| format!("scenario-{}", edition.scenario.slug));
    let needed =
        verdicts.iter().flat_map(parts).chain(levels).chain(outcomes).chain(subjects).chain(scenarios);
    assert_none(
        needed.flat_map(|id| missing(&id).collect::<Vec<_>>()).collect(),
        "words of reports without a text",
    );
}

#[test]
fn every_fact_that_is_left_to_readers_has_a_sentence_and_nothing_else_has() {
    let left = editions::ALL.iter().flat_map(|edition| edition.not_checked);
    let needed: BTreeSet<String> = left.map(|fact| format!("unchecked-{fact}")).collect();
    let present: BTreeSet<String> =
        ids().filter(|id| id.starts_with("unchecked-")).map(str::to_owned).collect();
    assert_none(needed.difference(&present).cloned().collect(), "facts left to readers without a sentence");
    assert_none(present.difference(&needed).cloned().collect(), "sentences of facts that are not left");
    let is_sentence = |id: &&String| {
        Language::ALL.iter().all(|language| {
            let said = say(*language, id, &[]);
            said.ends_with('.') && said.starts_with(char::is_uppercase) && !said.contains('\n')
        })
    };
    let wrong = needed.iter().filter(|id| !is_sentence(id)).cloned().collect();
    assert_none(wrong, "facts left to readers that are not told in a sentence");
}

/// All Rust of the product, one after another.
fn sources() -> String {
    let mut all = String::new();
    let mut folders = vec![root().join("crates"), root().join("web")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                all.push_str(&fs::read_to_string(&path).unwrap());
            }
        }
    }
    all
}

#[test]
fn every_text_is_used() {
    let sources = sources();
    let rules: BTreeSet<&str> = catalogue::all().iter().map(|rule| rule.slug).collect();
    let needed = inventory_ids();
    // An id stands in the source as it is, or its beginning before a `{}` that the rest is put in place of.
    let named = |id: &str| sources.contains(&format!("\"{id}\""));
    let built = |id: &str| {
        id.match_indices(['-', '.'])
            .any(|(end, _)| id.get(..=end).is_some_and(|start| sources.contains(&format!("\"{start}{{"))))
    };
    let used = |id: &&str| {
        let (message, part) = id.split_once('.').unwrap_or((id, ""));
        let of_rule = ["", "title", "why", "fix", "confirm"].contains(&part) && rules.contains(message);
        let appended = !part.is_empty() && sources.contains(&format!("}}.{part}\""));
        of_rule || needed.contains(*id) || named(id) || built(id) || appended
    };
    assert_none(ids().filter(|id| !used(id)).map(str::to_owned).collect(), "texts that nothing uses");
}

#[test]
fn swedish_is_not_english_left_as_it_was() {
    let is_sentence = |text: &str| text.split(' ').count() > 4;
    let same = |id: &&str| {
        let english = text(Language::English, id).unwrap_or_default();
        is_sentence(english) && text(Language::Swedish, id) == Some(english)
    };
    assert_none(ids().filter(same).map(str::to_owned).collect(), "Swedish texts that are English");
}

/// The words that `docs/terms.md` keeps out of Swedish.
fn words_to_avoid() -> Vec<String> {
    let terms = fs::read_to_string(root().join("docs/terms.md")).unwrap();
    let rows =
        terms.lines().filter(|line| line.starts_with('|')).map(|line| line.split('|').collect::<Vec<_>>());
    let avoided = rows.filter_map(|cells| Some((*cells.get(3)?).to_owned()));
    let words =
        avoided.flat_map(|cell| cell.split(',').map(|word| word.trim().to_owned()).collect::<Vec<_>>());
    words.filter(|word| !word.is_empty() && word != "Not" && word != "---").collect()
}

#[test]
fn swedish_keeps_to_the_terms() {
    let words = words_to_avoid();
    assert!(words.len() > 10, "docs/terms.md has no column of words to avoid");
    let mut wrong = Vec::new();
    for id in ids() {
        let swedish = text(Language::Swedish, id).unwrap_or_default().to_lowercase();
        // Words begin like the one to avoid; names such as `Set-VMNetworkAdapterFailoverConfiguration` may hold it.
        let begins = |(start, _): (usize, &str)| {
            !swedish
                .get(..start)
                .and_then(|before| before.chars().next_back())
                .is_some_and(char::is_alphanumeric)
        };
        let avoided = words.iter().filter(|word| swedish.match_indices(word.as_str()).any(begins));
        wrong.extend(avoided.map(|word| format!("{id}: {word}")));
    }
    assert_none(wrong, "Swedish texts with words that docs/terms.md has better ones for");
}
