//! Everything a fresh machine misses, installed on first use. Read in this order: the compiler for the browser's
//! target, the tools that build the page, Node's part, the browser.
//!
//! Every step first looks whether there is anything to do, says what it does and why, may be run again, and may be
//! interrupted: things are made under a temporary name and renamed when they are whole.

mod browser;
mod cache;
mod debian;
mod node;
mod tools;
mod wasm_target;

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result};

pub use browser::Browser;
use cache::Cache;
use wasm_target::Compiler;

/// A machine that can build for WebAssembly.
pub struct Machine {
    compiler: Compiler,
    /// Folders of tools that come before PATH.
    tools: Vec<PathBuf>,
}

/// Gets ready to compile and lint for the browser's target.
pub fn for_lints() -> Result<Machine> {
    let cache = Cache::open()?;
    Ok(Machine { compiler: wasm_target::ensure(&cache)?, tools: Vec::new() })
}

/// Gets ready to build and serve the page.
pub fn for_site(root: &Path) -> Result<Machine> {
    let cache = Cache::open()?;
    node::check()?;
    let compiler = wasm_target::ensure(&cache)?;
    Ok(Machine { compiler, tools: tools::ensure(root, &cache)? })
}

/// Gets ready for every check: the site, and a browser to try it in.
pub fn for_tests(root: &Path) -> Result<(Machine, Browser)> {
    let cache = Cache::open()?;
    node::check()?;
    // The browser comes before the tools: it is what most likely needs the reader, and Trunk takes minutes.
    let browser = browser::ensure()?;
    let compiler = wasm_target::ensure(&cache)?;
    node::install_packages(&root.join("tests/browser"))?;
    Ok((Machine { compiler, tools: tools::ensure(root, &cache)? }, browser))
}

impl Machine {
    /// A command that builds for the browser: the right compiler, and our tools before any others.
    pub fn command(&self, program: &str) -> Command {
        let mut command = native_command(program);
        let mut folders = self.tools.clone();
        self.compiler.choose(&mut command, &mut folders);
        if let Some(path) = search_path(folders) {
            command.env("PATH", path);
        }
        command
    }
}

/// A command on the toolchain this was started with, rid of what `cargo run` tells its child.
pub fn native_command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    // Cargo started through a path in these would pass by rustup, and so by the choice of a toolchain.
    for variable in ["CARGO", "RUSTC", "RUSTDOC"] {
        command.env_remove(variable);
    }
    command
}

/// PATH with `folders` in front.
fn search_path(folders: Vec<PathBuf>) -> Option<OsString> {
    let old = env::var_os("PATH").unwrap_or_default();
    env::join_paths(folders.into_iter().chain(env::split_paths(&old))).ok()
}

/// One step that has something to do: says what and why before, and how long it took after.
fn step<T>(what: &str, why: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("set-up: {what} ({why})");
    let started = Instant::now();
    let made = work().with_context(|| format!("{what} could not be set up"))?;
    println!("set-up: {what}: ready after {:.0} s", started.elapsed().as_secs_f32());
    Ok(made)
}
