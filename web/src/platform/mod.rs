//! The browser, as the rest of the page sees it. Only in here are `gloo`, `web-sys` and `js-sys` used.

pub mod address;

pub mod clipboard;

pub mod clock;

pub mod crypto;

pub mod document;

pub mod focus;

pub mod failure;

pub mod files;

pub mod input;

pub mod popup;

pub mod raster;

pub mod reader;

pub mod storage;

#[cfg(test)]
#[cfg(target_arch = "wasm32")]
mod tests;
