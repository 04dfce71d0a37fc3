//! How it is said: every sentence for a reader, in English and Swedish. None is built outside this crate.
//!
//! Texts are written in Fluent: those of rules beside the rules, the others in `words` (verdicts, levels,
//! units, problems), `fields` (every field of the inventory) and `page` (the page's own). The build step
//! compiles them all into one text; `store` finds an id in it and `pattern` writes the sentence.
//!
//! Read it in this order: [`language`], [`say`](mod@say) with [`Arg`], then what is said of [`measure`]s,
//! [`field`](mod@field)s, [`object`](mod@object)s, [`rule`]s, a [`report`],
//! [`opening`]s, [`problem`](mod@problem)s, and tables that are read in [`arrival`].

mod mark;

mod store;

mod pattern;

pub mod language;

pub mod visible;

pub mod say;

pub mod measure;

pub mod field;

pub mod object;

pub mod rule;

pub mod report;

pub mod opening;

pub mod problem;

pub mod arrival;

pub use field::{answer, choice, field, field_help, field_in, field_look, table, value};
pub use language::Language;
pub use measure::{date, duration, list, month, number, rate, size};
pub use object::{object, version};
pub use problem::{inconsistency, problem};
pub use report::{
    counts, edition, headline, level, outcome, scenario, standing, status, subject, summary, unchecked,
    verdict, verdict_in_sentence,
};
pub use rule::{confirm, disagreement, finding, fix, level_reason, place, title, why};
pub use say::{Arg, has, say};
pub use store::{STALE, Stale, ids, text, variables};
pub use visible::visible;
