//! Node: wasm-opt and the browser tests run on it.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::child;
use crate::setup::{native_command, step};

/// The oldest Node that the browser tests' packages support.
const OLDEST: u32 = 20;

const MISSING: &str = "Node is missing: install Node 20 or newer with npm, then run the same command again";

/// Says so if Node is missing or too old.
pub fn check() -> Result<()> {
    let answer = child::output_of(native_command("node").arg("--version")).context(MISSING)?;
    let answer = answer.trim();
    let major = answer.trim_start_matches('v').split('.').next().and_then(|major| major.parse().ok());
    if major.is_none_or(|major: u32| major < OLDEST) {
        bail!("Node {answer} is too old: install Node {OLDEST} or newer, then run the same command again");
    }
    which::which("npm").context(MISSING)?;
    Ok(())
}

/// Runs npm, which on Windows is a `.cmd` file and not found by its bare name.
pub fn run_npm(label: &str, folder: &Path, arguments: &[&str]) -> Result<()> {
    let mut npm = native_command(which::which("npm").context(MISSING)?);
    npm.args(arguments).args(["--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(folder);
    let said = child::run_labelled(label, &mut npm)?;
    // npm reports success even when it could not write what it unpacked.
    if said.iter().any(|line| line.contains("TAR_ENTRY_ERROR")) {
        bail!(
            "{}",
            child::explain(&said).unwrap_or("npm could not unpack everything; the lines above say why")
        );
    }
    Ok(())
}

/// Installs exactly what a lock file names into the folder it lies in.
pub fn install_packages(folder: &Path) -> Result<()> {
    let lock =
        fs::read(folder.join("package-lock.json")).context("the browser tests' lock file cannot be read")?;
    // A copy of the lock file is the mark of a finished installation of just these versions.
    let mark = folder.join("node_modules/.installed-lock.json");
    if fs::read(&mark).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    step("npm packages", "the browser tests drive the browser with them", || {
        run_npm("npm", folder, &["ci"])?;
        Ok(fs::write(&mark, &lock)?)
    })
}
