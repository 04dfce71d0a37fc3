//! `cargo xtask`: sets the machine up, serves and builds the page, runs every check, writes generated files.
//!
//! Read `setup` first: it is what lets the other commands work on a machine that has only Rust and Node.

mod checks;
mod child;
mod generate;
mod screenshots;
mod setup;
mod site;
mod texts;
mod weight;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use lexopt::prelude::*;

const HELP: &str = "\
cargo xtask <command>

  serve [--port N] [--open]   set up what is missing, then serve the page and rebuild it on every change
  build                       write the static site to dist/ and say what it weighs
  test [--quick]              every check there is; --quick leaves out what needs a browser
  bench                       measure in a browser how fast the built page answers with a large estate
  screenshots [WORD]...       pictures of every state of the page, or of those with such a word in their name
  generate [--check]          write the generated files, or only say which are out of date
  texts                       list the Swedish texts whose English changed since somebody looked at them
  texts confirm ID... | --all  say that they are right as they are

Every command installs the tools it misses into your user cache, once per version. Nothing is installed
into the checkout but node_modules, and nothing system-wide but, as root on Debian, missing packages.
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let root = workspace_root()?;
    match command(lexopt::Parser::from_env())? {
        Command::Help => print!("{HELP}"),
        Command::Serve { port, open } => site::serve(&root, port, open)?,
        Command::Build => site::build(&root, &setup::for_site(&root)?)?,
        Command::Test { quick } => checks::run(&root, quick)?,
        Command::Bench => checks::bench(&root)?,
        Command::Screenshots(wanted) => screenshots::take(&root, &wanted)?,
        Command::Generate { check: false } => generate::write(&root)?,
        Command::Generate { check: true } => generate::check(&root)?,
        Command::Texts(request) => texts::run(&root, &request)?,
    }
    Ok(())
}

/// What was asked for.
#[derive(Debug, PartialEq)]
enum Command {
    Help,
    Serve {
        port: u16,
        open: bool,
    },
    Build,
    Test {
        quick: bool,
    },
    Bench,
    /// Words of the names wanted; none wants all.
    Screenshots(Vec<String>),
    Generate {
        check: bool,
    },
    Texts(texts::Request),
}

fn command(mut args: lexopt::Parser) -> Result<Command> {
    let Some(first) = args.next()? else {
        return Ok(Command::Help);
    };
    let mut command = match first {
        Long("help") | Short('h') => Command::Help,
        Value(name) => match name.string()?.as_str() {
            "help" => Command::Help,
            "serve" => Command::Serve { port: 8080, open: false },
            "build" => Command::Build,
            "test" => Command::Test { quick: false },
            "bench" => Command::Bench,
            "screenshots" => Command::Screenshots(Vec::new()),
            "generate" => Command::Generate { check: false },
            "texts" => return Ok(Command::Texts(texts::request(&mut args)?)),
            other => bail!("there is no command `{other}`; `cargo xtask help` lists them"),
        },
        other => return Err(other.unexpected().into()),
    };
    while let Some(argument) = args.next()? {
        match (argument, &mut command) {
            (Long("help") | Short('h'), _) => return Ok(Command::Help),
            (Long("port"), Command::Serve { port, .. }) => {
                *port = args.value()?.parse().context("--port wants a number up to 65535")?;
            }
            (Long("open"), Command::Serve { open, .. }) => *open = true,
            (Long("quick"), Command::Test { quick }) => *quick = true,
            (Value(word), Command::Screenshots(wanted)) => wanted.push(word.string()?),
            (Long("check"), Command::Generate { check }) => *check = true,
            (other, _) => return Err(other.unexpected().into()),
        }
    }
    Ok(command)
}

/// The checkout this command was started in. Cargo sets the variable anew for every run; the path known when
/// compiling may belong to another clone that shares the target folder.
fn workspace_root() -> Result<PathBuf> {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").context("start this as `cargo xtask`")?;
    PathBuf::from(package).join("../..").canonicalize().context("the checkout cannot be found")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(words: &str) -> Result<Command> {
        command(lexopt::Parser::from_args(words.split_whitespace()))
    }

    #[test]
    fn option_belongs_to_its_command_alone() {
        assert_eq!(parsed("serve --port 9000 --open").unwrap(), Command::Serve { port: 9000, open: true });
        assert_eq!(parsed("test --quick").unwrap(), Command::Test { quick: true });
        assert!(parsed("build --quick").is_err());
    }

    #[test]
    fn pictures_are_asked_for_by_words_of_their_names() {
        let wanted = ["dark", "share"].map(str::to_owned).to_vec();
        assert_eq!(parsed("screenshots dark share").unwrap(), Command::Screenshots(wanted));
        assert!(parsed("build dark").is_err());
    }

    #[test]
    fn nothing_asked_for_shows_the_help() {
        assert_eq!(parsed("").unwrap(), Command::Help);
        assert_eq!(parsed("serve --help").unwrap(), Command::Help);
    }
}
