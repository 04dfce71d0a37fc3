//! `cargo xtask texts`: which Swedish texts nobody has looked at since their English changed, and saying that
//! they are right as they are.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use lexopt::prelude::*;
use secondsite_text::{STALE, Stale, has};

/// What the stamp in a Swedish message's comment starts with; the hash of the English follows.
const STAMP: &str = "# en: ";

/// What was asked for.
#[derive(Debug, PartialEq)]
pub enum Request {
    /// List what is stale.
    List,
    /// Confirm every stale message.
    ConfirmAll,
    /// Confirm these messages.
    Confirm(Vec<String>),
}

/// Reads what follows `cargo xtask texts`: nothing, `confirm ID...` or `confirm --all`.
pub fn request(args: &mut lexopt::Parser) -> Result<Request> {
    match args.next()? {
        None => return Ok(Request::List),
        Some(Value(word)) if word == "confirm" => {}
        Some(other) => return Err(other.unexpected().into()),
    }
    let (mut ids, mut all) = (Vec::new(), false);
    while let Some(argument) = args.next()? {
        match argument {
            Long("all") => all = true,
            Value(id) => ids.push(id.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    match (all, ids.is_empty()) {
        (true, true) => Ok(Request::ConfirmAll),
        (false, false) => Ok(Request::Confirm(ids)),
        _ => bail!("confirm wants the ids of messages, or --all"),
    }
}

/// Lists or confirms. The texts were compiled when this program was, so they are as they stand in the files.
pub fn run(root: &Path, request: &Request) -> Result<()> {
    match request {
        Request::List => list(STALE),
        Request::ConfirmAll => confirm(root, STALE.iter())?,
        Request::Confirm(ids) => {
            if let Some(stranger) = ids.iter().find(|id| !is_message(id)) {
                bail!("there is no message {stranger}");
            }
            confirm(root, STALE.iter().filter(|stale| ids.iter().any(|id| id == stale.id)))?;
        }
    }
    Ok(())
}

/// Whether there is a message of this id: one with a text of its own, or with attributes alone.
fn is_message(id: &str) -> bool {
    let attributes = format!("{id}.");
    has(secondsite_text::Language::English, id)
        || secondsite_text::ids().any(|own| own.starts_with(&attributes))
}

fn list(stale: &[Stale]) {
    if stale.is_empty() {
        println!("every Swedish text was looked at since its English changed");
        return;
    }
    for Stale { id, file, .. } in stale {
        println!("{file}: {id}");
    }
    println!("\nRead each beside its English, mend it, then run `cargo xtask texts confirm ID...`");
}

fn confirm<'a>(root: &Path, stale: impl Iterator<Item = &'a Stale>) -> Result<()> {
    let mut files: BTreeMap<&str, Vec<&Stale>> = BTreeMap::new();
    for stale in stale {
        files.entry(stale.file).or_default().push(stale);
    }
    if files.is_empty() {
        println!("nothing to confirm");
    }
    for (name, stale) in files {
        let path = root.join(name);
        let mut text = fs::read_to_string(&path).with_context(|| format!("{name} cannot be read"))?;
        for Stale { id, stamp, .. } in &stale {
            text =
                stamped(&text, id, stamp).with_context(|| format!("{name} has no message {id} any more"))?;
        }
        fs::write(&path, text).with_context(|| format!("{name} cannot be written"))?;
        println!("{name}: {} confirmed", stale.len());
    }
    Ok(())
}

/// The file with this stamp in the comment of a message, in place of an older one; `None` when the message is
/// not there.
fn stamped(text: &str, id: &str, stamp: &str) -> Option<String> {
    let starts = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let lines: Vec<&str> = text.lines().collect();
    let message = lines.iter().position(|line| starts(line))?;
    let (above, below) = lines.split_at_checked(message)?;
    // The comment of a message is the run of lines with one `#` right above it.
    let is_comment = |line: &&&str| **line == "#" || line.starts_with("# ");
    let comment = above.len().saturating_sub(above.iter().rev().take_while(is_comment).count());
    let (head, comment) = above.split_at_checked(comment)?;
    let comment = comment.iter().filter(|line| !line.starts_with(STAMP));
    let stamp = format!("{STAMP}{stamp}");
    let lines = head.iter().chain(comment).copied().chain([stamp.as_str()]).chain(below.iter().copied());
    Some(lines.flat_map(|line| [line, "\n"]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(words: &str) -> Result<Request> {
        request(&mut lexopt::Parser::from_args(words.split_whitespace()))
    }

    #[test]
    fn confirming_wants_ids_or_all_and_not_both() {
        assert_eq!(asked("").unwrap(), Request::List);
        assert_eq!(asked("confirm --all").unwrap(), Request::ConfirmAll);
        assert_eq!(asked("confirm a b").unwrap(), Request::Confirm(vec!["a".to_owned(), "b".to_owned()]));
        assert!(asked("confirm").is_err());
        assert!(asked("confirm a --all").is_err());
        assert!(asked("remove").is_err());
    }

    #[test]
    fn a_stamp_replaces_the_one_before_and_leaves_all_else() {
        let file = "## Group\n\nother = x\n\n# CLU-03\n# en: 00000000\nbroker = y\n    .title = z\n";
        let wanted = "## Group\n\nother = x\n\n# CLU-03\n# en: 12345678\nbroker = y\n    .title = z\n";
        assert_eq!(stamped(file, "broker", "12345678").unwrap(), wanted);
        assert_eq!(stamped("a = 1\n", "a", "12345678").unwrap(), "# en: 12345678\na = 1\n");
        assert_eq!(stamped("## a\na = 1\n", "a", "12345678").unwrap(), "## a\n# en: 12345678\na = 1\n");
        assert_eq!(stamped("ab = 1\n", "a", "12345678"), None);
    }
}
