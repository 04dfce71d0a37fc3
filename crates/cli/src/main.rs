//! The command `secondsite`: [`arguments`] turns a call into an [`arguments::Order`], [`orders`] carries it
//! out, [`surroundings`] is what only a command line has: a clock, an environment, files and streams.
//!
//! Every sentence comes from the texts, so that help and refusals are in the reader's language too.

mod arguments;

mod check;

mod import;

mod manual;

mod orders;

mod pseudonyms;

mod surroundings;

use std::process::ExitCode;

use arguments::Stop;
use surroundings::{print, tell};

/// The input or the call is wrong.
const WRONG: u8 = 3;

/// What went wrong, one sentence each.
type Refusal = Vec<String>;

fn main() -> ExitCode {
    let given: Vec<_> = std::env::args_os().collect();
    let code = match arguments::parse(&given) {
        Ok((order, language)) => orders::carry_out(order, language),
        Err(Stop::Help { text, language }) => print(&text, language).map(|()| 0),
        Err(Stop::Wrong(refusal)) => Err(refusal),
    };
    ExitCode::from(code.unwrap_or_else(|refusal| {
        refusal.iter().for_each(|sentence| tell(sentence));
        WRONG
    }))
}
