//! The command as a job or a person calls it.
// All of it is test, so that its plain functions may panic as tests may.
#![cfg(test)]
#![expect(clippy::string_slice, reason = "a test that cuts in the middle of a character has failed")]

mod calls;
mod pseudonyms;

mod several;

mod check;

mod import;

mod input;

mod links;

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// What a call gave.
struct Answer {
    code: i32,
    out: String,
    err: String,
}

impl Answer {
    fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        // A call ended by a signal, as a panic that aborts does, has no code.
        Self { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
    }

    fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap()
    }

    /// A call that was wrong: code 3, nothing printed, and a line on standard error for each problem.
    #[track_caller]
    fn refused(&self) -> Vec<&str> {
        assert_eq!((self.code, self.out.as_str()), (3, ""), "{}", self.err);
        assert!(!self.err.contains("panicked"), "{}", self.err);
        self.err.lines().collect()
    }
}

fn secondsite(arguments: &[impl AsRef<OsStr>]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_secondsite"));
    command.args(arguments).stdin(Stdio::null());
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(variable);
    }
    command
}

fn call(arguments: &[&str]) -> Answer {
    Answer::of(secondsite(arguments).output().unwrap())
}

/// A call with something on standard input.
fn fed(arguments: &[&str], input: &[u8]) -> Answer {
    let mut child = secondsite(arguments);
    child.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = child.spawn().unwrap();
    // Whoever refuses early need not read it all.
    let _ = child.stdin.take().unwrap().write_all(input);
    Answer::of(child.wait_with_output().unwrap())
}

/// A file of the checkout.
fn file(path: &str) -> String {
    let root: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", "..", path].iter().collect();
    root.to_str().unwrap().to_owned()
}

/// An empty folder for what a test writes.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// An inventory with these members.
fn inventory(members: &str) -> Vec<u8> {
    format!("{{\"format\":\"secondsite/1\",{members}}}").into_bytes()
}
