//! `cargo xtask test`: every check, cheapest first, so that a small mistake is told soonest.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::child;
use crate::setup::{self, Browser, Machine, native_command};
use crate::{generate, site};

/// The packages that run in a browser.
const WASM_PACKAGES: [&str; 4] = ["--package", "secondsite-wasm", "--package", "secondsite-web"];
const WASM_TARGET: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

/// Runs every check, or with `quick` those that need no browser, and stops at the first that fails.
pub fn run(root: &Path, quick: bool) -> Result<()> {
    let mut steps = Steps::default();
    let outcome = run_steps(root, quick, &mut steps);
    steps.print_summary();
    outcome
}

fn run_steps(root: &Path, quick: bool, steps: &mut Steps) -> Result<()> {
    let (machine, browser) = steps.run("set-up", || {
        if quick {
            return Ok((setup::for_lints()?, None));
        }
        let (machine, browser) = setup::for_tests(root)?;
        Ok((machine, Some(browser)))
    })?;

    steps.run("format", || cargo(root, &["fmt", "--all", "--check"]))?;
    steps.run("generated files", || generate::check(root))?;
    steps
        .run("lints", || cargo(root, &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    steps.run("lints for WebAssembly", || {
        let mut clippy = machine.command("cargo");
        clippy.current_dir(root).arg("clippy").args(WASM_TARGET).args(WASM_PACKAGES);
        child::run("clippy", clippy.args(["--all-targets", "--", "-D", "warnings"]))
    })?;
    steps.run("tests", || cargo(root, &["test", "--workspace"]))?;

    if let Some(browser) = browser {
        steps.run("tests in WebAssembly", || test_in_wasm(root, &machine, &browser))?;
        steps.run("site", || site::build(root, &machine))?;
        steps.run("tests in the browser", || test_in_browser(root, &browser))?;
    }
    Ok(())
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<()> {
    let what = format!("cargo {}", arguments.first().unwrap_or(&""));
    child::run(&what, native_command("cargo").current_dir(root).args(arguments))
}

/// Runs the packages' own tests inside a headless browser.
fn test_in_wasm(root: &Path, machine: &Machine, browser: &Browser) -> Result<()> {
    let mut cargo = machine.command("cargo");
    // `--tests` leaves out the examples in documentation: they ran natively.
    cargo.current_dir(root).args(["test", "--tests"]).args(WASM_TARGET).args(WASM_PACKAGES);
    cargo
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("WASM_BINDGEN_USE_BROWSER", "1")
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", root.join("tests/browser/webdriver.json"))
        // Seconds; a busy machine with two cores needs more than the five the driver would get.
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "30")
        .env("CHROMEDRIVER", &browser.driver);
    child::run("testing in WebAssembly", &mut cargo)
}

/// Runs the journeys over the built site; some hold the page against the command line.
fn test_in_browser(root: &Path, browser: &Browser) -> Result<()> {
    cargo(root, &["build", "--package", "secondsite-cli"])?;
    let name = format!("secondsite{}", std::env::consts::EXE_SUFFIX);
    let command = std::env::current_exe()?.with_file_name(name);
    let folder = root.join("tests/browser");
    let mut node = native_command("node");
    node.current_dir(&folder)
        .args(["--test", "--test-reporter=spec"])
        .args(journeys(&folder)?)
        .env("CHROME_PATH", &browser.program)
        .env("FIREFOX_PATH", &browser.firefox)
        .env("SECONDSITE_COMMAND", command);
    child::run("testing in the browser", &mut node)
}

/// Measures how fast the page answers: a figure of the machine, and so no test. Builds the site where there is none.
pub fn bench(root: &Path) -> Result<()> {
    let (machine, browser) = setup::for_tests(root)?;
    if !root.join("dist/index.html").exists() {
        site::build(root, &machine)?;
    }
    let mut node = native_command("node");
    node.current_dir(root.join("tests/browser")).arg("bench.mjs").env("CHROME_PATH", &browser.program);
    child::run("measuring", &mut node)
}

/// The test files by name: the oldest Node we support does not expand `*` itself.
fn journeys(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            found.push(path);
        }
    }
    found.sort();
    if found.is_empty() {
        bail!("there are no browser tests in {}", folder.display());
    }
    Ok(found)
}

/// The steps taken so far, for the closing summary.
#[derive(Default)]
struct Steps {
    taken: Vec<(&'static str, Duration, bool)>,
}

impl Steps {
    fn run<T>(&mut self, name: &'static str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("\n== {name}");
        let started = Instant::now();
        let outcome = work();
        let time = started.elapsed();
        println!("== {name}: {:.1} s", time.as_secs_f32());
        self.taken.push((name, time, outcome.is_ok()));
        outcome.with_context(|| format!("step \"{name}\""))
    }

    fn print_summary(&self) {
        println!();
        for (name, time, passed) in &self.taken {
            println!("{:>8.1} s  {}  {name}", time.as_secs_f32(), if *passed { "ok    " } else { "FAILED" });
        }
        let total: Duration = self.taken.iter().map(|(_, time, _)| *time).sum();
        let verdict = if self.taken.iter().all(|(_, _, passed)| *passed) { "all passed" } else { "failed" };
        println!("{:>8.1} s  {verdict}", total.as_secs_f32());
    }
}
