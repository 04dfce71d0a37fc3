//! `cargo xtask screenshots`: the page looked at in every state, by tests/browser/screenshots.mjs.

use std::path::Path;

use anyhow::Result;

use crate::setup::{self, native_command};
use crate::{child, site};

/// Takes the pictures whose names hold one of these words, or all, of the site in `dist/`; builds it if it is not
/// there.
pub fn take(root: &Path, wanted: &[String]) -> Result<()> {
    let (machine, browser) = setup::for_tests(root)?;
    if !root.join("dist/index.html").exists() {
        site::build(root, &machine)?;
    }
    let mut node = native_command("node");
    node.current_dir(root.join("tests/browser")).arg("screenshots.mjs").args(wanted);
    child::run("taking pictures", node.env("CHROME_PATH", &browser.program))
}
