//! The per-user folder that tools are kept in, by version, so that a second clone finds them there.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// The cache, held by this process alone until dropped.
pub struct Cache {
    root: PathBuf,
    _lock: File,
}

impl Cache {
    /// Opens the cache and waits until no other set-up works in it.
    pub fn open() -> Result<Self> {
        let caches = dirs::cache_dir().context("this user has no cache folder; set XDG_CACHE_HOME")?;
        let root = caches.join("secondsite");
        let unwritable = || format!("the cache folder {} cannot be written", root.display());
        fs::create_dir_all(&root).with_context(unwritable)?;
        let lock = File::create(root.join("lock")).with_context(unwritable)?;
        if lock.try_lock().is_err() {
            println!("set-up: waiting for another set-up on this machine");
            lock.lock().with_context(unwritable)?;
        }
        Ok(Self { root, _lock: lock })
    }

    /// The folder of a finished installation, if there is one.
    pub fn find(&self, name: &str) -> Option<PathBuf> {
        Some(self.root.join(name)).filter(|folder| folder.is_dir())
    }

    /// Installs into a folder that gets its name only when `work` is done with it.
    pub fn install(&self, name: &str, work: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
        let partial = self.scratch(&format!("{name}.partial"))?;
        work(&partial)?;
        let finished = self.root.join(name);
        replace(&partial, &finished)?;
        Ok(finished)
    }

    /// An empty folder to work in; what an interrupted run left there is gone.
    pub fn scratch(&self, name: &str) -> Result<PathBuf> {
        let folder = self.root.join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| format!("{} is in the way", folder.display()))?;
        }
        fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        Ok(folder)
    }

    /// Where Cargo compiles tools. It outlives an interrupted run, so that the next one continues.
    pub fn build_folder(&self) -> PathBuf {
        self.root.join("build")
    }
}

/// Puts a finished folder where an older or broken one may be.
pub fn replace(finished: &Path, place: &Path) -> Result<()> {
    if place.exists() {
        fs::remove_dir_all(place).with_context(|| format!("{} is in the way", place.display()))?;
    }
    fs::rename(finished, place).with_context(|| format!("{} cannot be made", place.display()))
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    fn empty_cache(name: &str) -> Cache {
        let root = std::env::temp_dir().join(format!("secondsite-{}-{name}", std::process::id()));
        fs::create_dir_all(&root).unwrap();
        let _lock = File::create(root.join("lock")).unwrap();
        Cache { root, _lock }
    }

    #[test]
    fn failed_installation_is_not_found_and_the_next_one_starts_empty() {
        let cache = empty_cache("failed");
        let failed = cache.install("tool-1.0", |folder| {
            fs::write(folder.join("half"), "")?;
            bail!("the power went");
        });
        assert!(failed.is_err());
        assert_eq!(cache.find("tool-1.0"), None);

        let folder = cache.install("tool-1.0", |folder| Ok(fs::write(folder.join("whole"), "")?)).unwrap();
        assert_eq!(cache.find("tool-1.0"), Some(folder.clone()));
        assert!(folder.join("whole").exists() && !folder.join("half").exists());
        fs::remove_dir_all(&cache.root).unwrap();
    }
}
