//! How an estate is judged: the vocabulary of rules, their catalogue, the editions, and [`check()`].
//!
//! Read it in this order: [`rule`] (what a rule is and what it answers), [`sources`] (the documents rules
//! rest on), [`command`] (PowerShell that mends or confirms), [`suggestion`] (values that may mend),
//! [`catalogue`] (the rules, subject by subject), [`editions`] (which rules a scenario has at a date),
//! [`check`](mod@check) (an edition run over an inventory), [`findings`] (what it
//! found), [`vocabulary`] (the names that rules know).
//!
//! There is no clock, network, file, language, browser or serialisation in here. Rules return facts, ids
//! and typed values; sentences are made elsewhere. Today's date is an argument.

pub mod rule;

pub mod sources;

pub mod command;

pub mod suggestion;

pub mod catalogue;

pub mod editions;

pub mod check;

pub mod vocabulary;

pub mod findings;

mod order;

pub use check::{
    Assessment, Counts, Finding, Outcome, Report, Verdict, check, check_entries, check_everywhere,
};
pub use command::{Command, Place};
pub use editions::{Edition, Entry, Scenario, Status};
pub use findings::{Findings, Judgement};
pub use order::Orders;
pub use rule::{Level, Rule, Subject, Value};
