//! The commands of a requirement, filled in for every object that needs them, ready to copy.

use secondsite_rules::command::{Command, Place, find_out};
use secondsite_rules::{Finding, Outcome};
use yew::prelude::*;

use crate::components::command_block;
use crate::state::Store;
use crate::words::Words;

/// What commands are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// They mend.
    Fix,
    /// They show that it is mended.
    Confirm,
    /// They answer what is missing.
    FindOut,
}

/// One block for each place where something is run.
pub fn commands(words: Words, store: &Store, findings: &[&Finding], kind: Kind) -> Html {
    let scripts = scripts(store, findings, kind);
    if scripts.is_empty() {
        return Html::default();
    }
    let block = |(place, script)| command_block(secondsite_text::place(words.language(), place), script);
    html! {
        <>
            if kind == Kind::FindOut {
                <h5>{ words.say("ui-find-out") }</h5>
            }
            { for scripts.into_iter().map(block) }
        </>
    }
}

/// The script for each place, in the order of the commands; equal ones stand once.
fn scripts(store: &Store, findings: &[&Finding], kind: Kind) -> Vec<(Place, String)> {
    let mut scripts: Vec<(Place, Vec<String>)> = Vec::new();
    for finding in findings {
        let offered = |command: &Command| store.edition.scenario.offers(command.place);
        for command in of(finding, kind).into_iter().filter(offered) {
            let filled = command.fill(finding.object, &store.inventory);
            match scripts.iter_mut().find(|(place, _)| *place == command.place) {
                Some((_, lines)) if lines.contains(&filled) => {}
                Some((_, lines)) => lines.push(filled),
                None => scripts.push((command.place, vec![filled])),
            }
        }
    }
    scripts.into_iter().map(|(place, lines)| (place, lines.join("\n"))).collect()
}

fn of(finding: &Finding, kind: Kind) -> Vec<Command> {
    match (kind, &finding.outcome) {
        (Kind::Fix, _) => finding.rule.fix.to_vec(),
        (Kind::Confirm, _) => finding.rule.confirm.to_vec(),
        (Kind::FindOut, Outcome::Unknown(missing)) => {
            missing.paths().iter().flat_map(|path| find_out(&path.to_string())).copied().collect()
        }
        (Kind::FindOut, _) => Vec::new(),
    }
}
