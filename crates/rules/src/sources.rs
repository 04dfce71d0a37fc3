//! Every cited document, once. `read` is the day its text was read for the facts of this project.

mod azure;
mod products;
mod secondary_site;

pub use azure::*;
pub use products::*;
pub use secondary_site::*;

/// A public document.
#[derive(Debug)]
pub struct Source {
    /// Short name, stable.
    pub key: &'static str,
    /// What the document is called.
    pub title: &'static str,
    /// The public repository that holds it.
    pub repository: &'static str,
    /// Its path in that repository.
    pub path: &'static str,
    /// The date the document gives itself.
    pub page_date: &'static str,
    /// The day it was read.
    pub read: &'static str,
}

impl Source {
    /// Where the document's history can be seen; also for one that was taken down since.
    #[must_use]
    pub fn address(&self) -> String {
        format!("https://github.com/{}/commits/HEAD/{}", self.repository, self.path)
    }
}

const AZURE_DOCS: &str = "MicrosoftDocs/azure-docs";
const SYSTEM_CENTER_DOCS: &str = "MicrosoftDocs/SystemCenterDocs";
const WINDOWS_SERVER_DOCS: &str = "MicrosoftDocs/windowsserverdocs";
const READ: &str = "2026-11-23";
