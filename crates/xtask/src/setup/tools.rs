//! The programs that turn the compiled page into files for a browser: Trunk, wasm-bindgen, wasm-opt.
//!
//! What is on PATH in the right version is used; the rest goes to the cache.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::child;
use crate::setup::cache::Cache;
use crate::setup::{native_command, node, step};

/// The newest Trunk that Rust 1.95 compiles.
const TRUNK: &str = "0.21.14";

/// Binaryen, which has wasm-opt. Its version decides the weight of the page to the byte.
const BINARYEN: &str = "132";

/// Finds or installs every tool; the folders returned go in front of PATH.
pub fn ensure(root: &Path, cache: &Cache) -> Result<Vec<PathBuf>> {
    let bindgen = locked_version(root, "wasm-bindgen")?;
    let mut folders = Vec::new();
    if !has("wasm-opt", BINARYEN) {
        folders.push(wasm_opt(cache)?);
    }
    if !(has("wasm-bindgen", &bindgen) && has("wasm-bindgen-test-runner", &bindgen)) {
        folders.push(wasm_bindgen(cache, &bindgen)?);
    }
    if !has("trunk", TRUNK) {
        folders.push(trunk(cache)?);
    }
    Ok(folders)
}

/// Whether PATH has the program in this version. All of them answer `name [version] 1.2.3 ...`.
fn has(program: &str, version: &str) -> bool {
    which::which(program)
        .ok()
        .and_then(|path| child::output_of(native_command(path).arg("--version")))
        .is_some_and(|answer| answer.split_whitespace().any(|word| word == version))
}

fn trunk(cache: &Cache) -> Result<PathBuf> {
    let name = format!("trunk-{TRUNK}");
    if let Some(folder) = cache.find(&name) {
        return Ok(folder.join("bin"));
    }
    step(
        &format!("Trunk {TRUNK}"),
        "it builds and serves the page; once per machine, about three minutes",
        || {
            // Without its network features: it finds every tool on PATH and has nothing to download.
            cargo_install(cache, &name, &["trunk", "--version", TRUNK, "--locked", "--no-default-features"])
        },
    )
}

/// The command has to be of the very version of the library in the page.
fn wasm_bindgen(cache: &Cache, version: &str) -> Result<PathBuf> {
    let name = format!("wasm-bindgen-{version}");
    if let Some(folder) = cache.find(&name) {
        return Ok(folder.join("bin"));
    }
    step(
        &format!("wasm-bindgen {version}"),
        "it joins WebAssembly to JavaScript; once per machine, about a minute",
        || {
            // Without TLS: all it ever talks to is a browser's driver on this machine. Without `--locked`: its lock
            // file names newer releases than every mirror of the registry has.
            cargo_install(cache, &name, &["wasm-bindgen-cli", "--version", version, "--no-default-features"])
        },
    )
}

fn cargo_install(cache: &Cache, name: &str, arguments: &[&str]) -> Result<PathBuf> {
    let build = cache.build_folder();
    let folder = cache.install(name, |folder| {
        let mut cargo = native_command("cargo");
        cargo.arg("install").args(arguments).arg("--root").arg(folder);
        // These run for seconds and compile for minutes: unoptimised they build in a third of the time.
        for setting in ["opt-level=0", "lto=false", "codegen-units=16", "debug=false", "strip=true"] {
            cargo.arg("--config").arg(format!("profile.release.{setting}"));
        }
        // Away from the checkout, whose Cargo settings are not meant for these.
        cargo.current_dir(folder).env("CARGO_TARGET_DIR", &build);
        child::run_labelled(name, &mut cargo)?;
        Ok(())
    })?;
    // Left over only to save disk: nothing is wrong if it cannot be removed.
    let _ = fs::remove_dir_all(build);
    Ok(folder.join("bin"))
}

/// Debian's binaryen is too old for what compilers write today; npm has the same program for Node.
fn wasm_opt(cache: &Cache) -> Result<PathBuf> {
    let name = format!("binaryen-{BINARYEN}");
    let bin = "node_modules/.bin";
    if let Some(folder) = cache.find(&name) {
        return Ok(folder.join(bin));
    }
    step(&format!("wasm-opt {BINARYEN}"), "it makes the page a good deal smaller", || {
        let folder = cache.install(&name, |folder| {
            // A manifest makes this folder the one that npm installs into.
            fs::write(folder.join("package.json"), "{}")?;
            node::run_npm(&name, folder, &["install", &format!("binaryen@{BINARYEN}.0.0")])
        })?;
        Ok(folder.join(bin))
    })
}

/// The version of a package in Cargo.lock.
fn locked_version(root: &Path, package: &str) -> Result<String> {
    let path = root.join("Cargo.lock");
    let lock = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    version_in(&lock, package).with_context(|| format!("{} does not name {package}", path.display()))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locked_version_is_of_the_package_with_exactly_that_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "wasm"), None);
    }
}
