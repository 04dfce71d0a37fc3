//! `docs/rules`: the page of every rule and an index of them, in each language.

use std::path::Path;

use anyhow::{Error, Result};
use secondsite_report::rule_page::{examples, index, rule_page};
use secondsite_rules::catalogue;
use secondsite_rules::rule::Rule;
use secondsite_text::Language;

use super::Files;

/// Stands at the top of every page; a reader of the rendered page does not see it.
const NOTICE: &str =
    "<!-- Written by `cargo xtask generate`; change the rule, its texts or its cases instead. -->\n\n";

pub fn files() -> Result<Files> {
    let folder = Path::new("docs/rules");
    let mut files = Files::from([(folder.join("README.md"), languages())]);
    for language in Language::ALL {
        let folder = folder.join(language.code());
        files.insert(folder.join("README.md"), format!("{NOTICE}{}", index(language)));
        for rule in catalogue::all() {
            files.insert(folder.join(format!("{}.md", rule.id)), page(language, rule)?);
        }
    }
    Ok(files)
}

fn page(language: Language, rule: &Rule) -> Result<String> {
    let examples = examples(language, rule).map_err(Error::msg)?;
    Ok(format!("{NOTICE}{}", rule_page(language, rule, &examples)))
}

/// The way to the index of each language.
fn languages() -> String {
    let links =
        Language::ALL.map(|language| format!("- [{}]({}/README.md)\n", language.own_name(), language.code()));
    format!("{NOTICE}# Rules · Regler\n\n{}", links.concat())
}
