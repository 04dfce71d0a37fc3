//! Child processes: their output line by line under a label, and one plain sentence when they fail.

use std::collections::VecDeque;
use std::io::{BufRead as _, BufReader, Read};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, bail};

/// How many of the last lines are searched for the cause of a failure.
const TAIL: usize = 60;

/// Runs a step of a set-up, its output shown under `label`, and explains a failure; returns the last lines.
pub fn run_labelled(label: &str, command: &mut Command) -> Result<Vec<String>> {
    let program = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{program}` did not start"))?;
    let tail = Mutex::new(VecDeque::with_capacity(TAIL));
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    thread::scope(|scope| {
        if let Some(stdout) = stdout {
            scope.spawn(|| relay(label, stdout, &tail));
        }
        if let Some(stderr) = stderr {
            scope.spawn(|| relay(label, stderr, &tail));
        }
    });
    let tail = Vec::from(tail.into_inner().unwrap_or_default());
    if child.wait()?.success() {
        return Ok(tail);
    }
    Err(match explain(&tail) {
        Some(cause) => anyhow!("{cause}"),
        None => anyhow!("`{program}` failed; the lines above say why"),
    })
}

/// Runs a check or a build with the terminal to itself; `what` names it in the error.
pub fn run(what: &str, command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("`{program}` did not start"))?;
    if !status.success() {
        bail!("{what} failed");
    }
    Ok(())
}

/// The standard output of a command that answers at once, or nothing if it fails.
pub fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Tries a command that may well fail: no output, and no longer than `limit`.
pub fn succeeds_within(limit: Duration, command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut child) = quiet.spawn() else {
        return false;
    };
    let started = Instant::now();
    while started.elapsed() < limit {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => thread::sleep(Duration::from_millis(100)),
            Err(_) => break,
        }
    }
    // Too slow: whatever it was doing, it must not go on behind the next attempt.
    let _ = child.kill();
    let _ = child.wait();
    false
}

fn relay(label: &str, stream: impl Read, tail: &Mutex<VecDeque<String>>) {
    for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        println!("  {label} | {line}");
        if let Ok(mut tail) = tail.lock() {
            if tail.len() == TAIL {
                tail.pop_front();
            }
            tail.push_back(line);
        }
    }
}

/// Failures that a reader can mend, known by words of the tools that meet them.
const CAUSES: [(&[&str], &str); 5] = [
    (
        &["No space left on device", "os error 28", "ENOSPC", "not enough space on the disk"],
        "the disk is full; free some space and run the same command again, it continues where it stopped",
    ),
    (
        &[
            "Could not resolve host",
            "Temporary failure resolving",
            "failed to lookup address",
            "dns error",
            "ENOTFOUND",
            "EAI_AGAIN",
            "ECONNREFUSED",
            "ETIMEDOUT",
            "Connection refused",
            "Connection timed out",
            "Timeout was reached",
            "Could not connect to server",
            "Network is unreachable",
            "Failed to fetch",
        ],
        "the network did not answer; check the connection or the proxy and run the same command again",
    ),
    (&["Permission denied", "EACCES", "os error 13"], "a file may not be written; the line above names it"),
    (
        &["Could not get lock", "dpkg was interrupted"],
        "another package installation is running or was interrupted; let it end, or run `dpkg --configure -a`",
    ),
    (
        &["linker `cc` not found", "failed to find tool \"cc\""],
        "there is no C compiler, which Rust needs for linking; on Debian: `apt install build-essential`",
    ),
];

/// The likely cause of a failure, by a tool's last lines.
pub fn explain(tail: &[String]) -> Option<&'static str> {
    CAUSES.iter().find_map(|(words, cause)| {
        let known = tail.iter().any(|line| words.iter().any(|word| line.contains(word)));
        known.then_some(*cause)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn explained(line: &str) -> Option<&'static str> {
        explain(&[line.to_owned(), "error: aborting".to_owned()])
    }

    #[test]
    fn full_disk_is_named_before_anything_it_led_to() {
        let line = "error: failed to write `/c/x`: No space left on device (os error 28)";
        assert!(explained(line).is_some_and(|cause| cause.starts_with("the disk is full")));
    }

    #[test]
    fn missing_network_is_named_for_npm_apt_and_cargo() {
        for line in [
            "npm error code ENOTFOUND",
            "W: Failed to fetch http://deb.debian.org/debian/dists/bookworm/InRelease",
            "  [6] Could not resolve hostname (Could not resolve host: index.crates.io)",
        ] {
            assert!(explained(line).is_some_and(|cause| cause.starts_with("the network")), "{line}");
        }
    }

    #[test]
    fn unknown_failure_is_left_to_the_tools_own_words() {
        assert_eq!(explained("error[E0308]: mismatched types"), None);
    }

    #[test]
    fn slow_command_is_given_up() {
        let mut sleeper = Command::new("sleep");
        assert!(!succeeds_within(Duration::from_millis(50), sleeper.arg("30")));
    }
}
