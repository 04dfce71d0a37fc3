//! Debian packages, for a machine whose only other sources are the package registries.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::Result;

use crate::child;
use crate::setup::native_command;

/// Whether packages can be installed here without asking anybody: Debian, apt, and root.
pub fn can_install() -> bool {
    is_debian()
        && which::which("apt-get").is_ok()
        && child::output_of(native_command("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}

fn is_debian() -> bool {
    fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=debian"))
}

/// Installs packages and what they depend on. Call only if [`can_install`].
pub fn install(label: &str, packages: &[&str]) -> Result<()> {
    static LISTS_ARE_FRESH: AtomicBool = AtomicBool::new(false);
    if !LISTS_ARE_FRESH.swap(true, Ordering::Relaxed) {
        child::run_labelled(label, native_command("apt-get").args(["--quiet", "update"]))?;
    }
    let mut install = native_command("apt-get");
    install.args(["--quiet", "--yes", "--no-install-recommends", "install"]).args(packages);
    // Nobody is there to answer a package's questions; another apt is waited for.
    install.args(["-o", "DPkg::Lock::Timeout=300"]).env("DEBIAN_FRONTEND", "noninteractive");
    child::run_labelled(label, &mut install)?;
    Ok(())
}
