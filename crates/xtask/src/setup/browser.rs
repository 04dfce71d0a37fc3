//! A browser of the Chromium family and its driver, and Firefox, for the tests. The system's own: none is downloaded.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::setup::{debian, step};

/// What the tests start.
pub struct Browser {
    /// Chromium, Chrome or Edge.
    pub program: PathBuf,
    /// The matching chromedriver.
    pub driver: PathBuf,
    /// Firefox, for the journey that goes through it.
    pub firefox: PathBuf,
}

/// Names on PATH, then the places that installers outside PATH use.
const PROGRAMS: [&str; 8] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

/// The same for Firefox.
const FIREFOXES: [&str; 4] = [
    "firefox",
    "firefox-esr",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:/Program Files/Mozilla Firefox/firefox.exe",
];

/// Finds the browsers, or installs them where that needs nobody's leave.
pub fn ensure() -> Result<Browser> {
    let (program, driver) = chromium()?;
    Ok(Browser { program, driver, firefox: firefox()? })
}

fn firefox() -> Result<PathBuf> {
    let find =
        || named_in("FIREFOX_PATH").or_else(|| FIREFOXES.iter().find_map(|name| which::which(name).ok()));
    if let Some(found) = find() {
        return Ok(found);
    }
    if !debian::can_install() {
        bail!(
            "the tests need Firefox too, and it is missing: install it (on Debian `sudo apt install firefox-esr`), \
             or name it in FIREFOX_PATH; `cargo xtask test --quick` does without"
        );
    }
    step("Firefox", "one browser test runs in it", || {
        debian::install("firefox", &["firefox-esr"])?;
        match find() {
            Some(found) => Ok(found),
            None => bail!("Debian's package is installed, but firefox-esr is not on PATH"),
        }
    })
}

fn chromium() -> Result<(PathBuf, PathBuf)> {
    if let Some(browser) = find() {
        return Ok(browser);
    }
    if !debian::can_install() {
        bail!(
            "the tests need Chromium or Chrome and its chromedriver, and at least one of them is missing: \
             install both (on Debian `sudo apt install chromium chromium-driver`), or name them in CHROME_PATH \
             and CHROMEDRIVER; `cargo xtask test --quick` does without"
        );
    }
    step("Chromium", "the browser tests and the WebAssembly tests run in it", || {
        debian::install("chromium", &["chromium", "chromium-driver"])?;
        match find() {
            Some(browser) => Ok(browser),
            None => bail!("Debian's packages are installed, but chromium or chromedriver is not on PATH"),
        }
    })
}

fn find() -> Option<(PathBuf, PathBuf)> {
    let program =
        named_in("CHROME_PATH").or_else(|| PROGRAMS.iter().find_map(|name| which::which(name).ok()))?;
    let driver = named_in("CHROMEDRIVER").or_else(|| which::which("chromedriver").ok())?;
    Some((program, driver))
}

/// The program an environment variable names, if it is there.
fn named_in(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| Path::new(path).is_file())
}
