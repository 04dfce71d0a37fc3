//! A Rust compiler that can build for `wasm32-unknown-unknown`.
//!
//! Rustup adds the target where its server answers. Where it does not, Debian's packages bring a compiler and the
//! source of the standard library, which is then compiled once for the target.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use crate::child;
use crate::setup::cache::{self, Cache};
use crate::setup::{debian, native_command, search_path, step};

/// The target triple of the page.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// `rustc-web` is the compiler Debian builds browsers with, and so the newest it has.
const PACKAGES: [&str; 6] =
    ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "rust-web-clippy", "lld-22"];

/// Where Debian's compiler looks for the libraries of a target.
const DEBIAN_TARGET: &str = "/usr/lib/rustlib/wasm32-unknown-unknown";

/// Adding the target is a download of some 20 MB.
const PATIENCE: Duration = Duration::from_secs(90);

/// Which compiler builds for the browser.
#[derive(Clone, Copy)]
pub enum Compiler {
    /// The toolchain this command was started with.
    Active,
    /// Debian's own, in `/usr/bin`; native builds stay on the active one.
    Debian,
}

impl Compiler {
    /// Makes `command` and its children use this compiler; `folders` go in front of PATH.
    pub fn choose(self, command: &mut Command, folders: &mut Vec<PathBuf>) {
        match self {
            Self::Active => {}
            Self::Debian => {
                folders.push(PathBuf::from("/usr/bin"));
                // The libraries that rustup adds belong to the other compiler.
                command.env_remove("RUSTUP_TOOLCHAIN").env_remove("LD_LIBRARY_PATH");
            }
        }
    }

    /// Whether it can build for the target now: an empty library finds the standard library, and the right one.
    fn works(self) -> bool {
        let mut folders = Vec::new();
        let mut rustc = native_command("rustc");
        self.choose(&mut rustc, &mut folders);
        if let Some(path) = search_path(folders) {
            rustc.env("PATH", path);
        }
        rustc.args(["--target", TARGET, "--crate-type=lib", "--emit=metadata=-", "-"]);
        child::output_of(&mut rustc).is_some()
    }
}

/// Finds a compiler for the target or sets one up.
pub fn ensure(cache: &Cache) -> Result<Compiler> {
    if Compiler::Active.works() {
        return Ok(Compiler::Active);
    }
    if Path::new("/usr/bin/rustc").exists() && Compiler::Debian.works() {
        return Ok(Compiler::Debian);
    }
    if which::which("rustup").is_ok() && add_with_rustup() {
        return Ok(Compiler::Active);
    }
    if !debian::can_install() {
        bail!(
            "Rust cannot build for the browser yet and rustup could not add the target: run \
             `rustup target add {TARGET}` where rustup can download, then the same command again; \
             as root on Debian this command does it with Debian's packages instead"
        );
    }
    step("Debian's Rust for WebAssembly", "rustup could not download the target", || build_on_debian(cache))?;
    Ok(Compiler::Debian)
}

fn add_with_rustup() -> bool {
    println!("set-up: rustup target add {TARGET} (the page is compiled to WebAssembly)");
    let mut rustup = native_command("rustup");
    child::succeeds_within(PATIENCE, rustup.args(["target", "add", TARGET])) && Compiler::Active.works()
}

/// Installs the packages and compiles the standard library for the target.
fn build_on_debian(cache: &Cache) -> Result<()> {
    let label = "wasm target";
    debian::install(label, &PACKAGES)?;

    let project = cache.scratch("std.partial")?;
    fs::create_dir(project.join("src"))?;
    fs::write(project.join("src/lib.rs"), "#![no_std]\n")?;
    fs::write(
        project.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nedition = \"2024\"\n\n[workspace]\n",
    )?;
    let mut cargo = native_command("/usr/bin/cargo");
    Compiler::Debian.choose(&mut cargo, &mut Vec::new());
    cargo
        .current_dir(&project)
        .args(["build", "--release", "--target", TARGET, "-Zbuild-std=std,panic_abort,test"])
        .env("RUSTC", "/usr/bin/rustc")
        .env("CARGO_TARGET_DIR", project.join("target"))
        .env("RUSTC_BOOTSTRAP", "1")
        // Without bitcode in the libraries, a release build with fat LTO fails.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes");
    child::run_labelled(label, &mut cargo)?;

    let compiled = project.join("target").join(TARGET).join("release/deps");
    let partial = PathBuf::from(format!("{DEBIAN_TARGET}.partial"));
    put_libraries(&compiled, &partial)
        .and_then(|()| cache::replace(&partial, Path::new(DEBIAN_TARGET)))
        .with_context(|| format!("{DEBIAN_TARGET} could not be written"))?;
    fs::remove_dir_all(&project)?;
    if !Compiler::Debian.works() {
        bail!("Debian's compiler does not accept the library it has just built for {TARGET}");
    }
    Ok(())
}

/// Copies the compiled libraries, without the empty crate that asked for them.
fn put_libraries(compiled: &Path, target: &Path) -> Result<()> {
    if target.exists() {
        fs::remove_dir_all(target)?;
    }
    let libraries = target.join("lib");
    fs::create_dir_all(&libraries)?;
    for entry in fs::read_dir(compiled)? {
        let file = entry?;
        let name = file.file_name();
        let library = Path::new(&name).extension() == Some(OsStr::new("rlib"));
        if library && !name.to_string_lossy().starts_with("libempty-") {
            fs::copy(file.path(), libraries.join(&name))?;
        }
    }
    Ok(())
}
