//! The page: served while it is worked on, or built for release.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::child;
use crate::setup::{self, Machine};
use crate::weight;

/// Serves the page until interrupted and rebuilds it on every change.
///
/// A debug build: it starts soonest and panics with line numbers. It has a folder of its own, so that it never
/// takes the place of a release in `dist/`.
pub fn serve(root: &Path, port: u16, open: bool) -> Result<()> {
    let mut trunk = setup::for_site(root)?.command("trunk");
    // The page's security policy would block the script by which Trunk reloads it.
    trunk.current_dir(root).args(["serve", "--no-autoreload", "--port", &port.to_string()]);
    trunk.arg("--dist").arg(root.join("target/serve"));
    if open {
        trunk.arg("--open");
    }
    child::run("serving the page", &mut trunk)
}

/// Builds the site into `dist/` and weighs it.
pub fn build(root: &Path, machine: &Machine) -> Result<()> {
    let mut trunk = machine.command("trunk");
    child::run("building the page", trunk.current_dir(root).args(["build", "--release"]))?;
    let dist = root.join("dist");
    copy_schema(root, &dist)?;
    weight::report(&dist)
}

/// The schema has an address of its own on the site, which is the one its `$id` names.
fn copy_schema(root: &Path, dist: &Path) -> Result<()> {
    let name = "schema/inventory-1.json";
    let schema = root.join(name);
    if schema.exists() {
        fs::create_dir_all(dist.join("schema"))?;
        fs::copy(&schema, dist.join(name))
            .with_context(|| format!("{} cannot be copied", schema.display()))?;
    }
    Ok(())
}
