//! Files: read because the reader chose or dropped them, and handed over as downloads.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
pub use web_sys::File;
use web_sys::{Blob, BlobPropertyBag, FileList, HtmlAnchorElement, HtmlInputElement, Url};
use yew::prelude::{DragEvent, Event, TargetCast};

/// A larger file is not read, in MiB: no inventory is, and reading more could stop the page.
pub const MOST_MEBIBYTES: u32 = 64;

/// A larger file is read beside the page.
const LARGE_BYTES: f64 = 300_000.0;

/// A file's name and what it holds; nothing when it cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The name on the reader's device, without its folder.
    pub name: String,
    /// The bytes.
    pub bytes: Option<Vec<u8>>,
}

/// The files chosen in a file field, which is emptied so that the same ones can be chosen again.
#[must_use]
pub fn chosen_all(event: &Event) -> Vec<File> {
    let Some(field) = event.target_dyn_into::<HtmlInputElement>() else { return Vec::new() };
    let files = all(field.files());
    field.set_value("");
    files
}

/// The first of the files chosen in a file field, which is emptied.
#[must_use]
pub fn chosen(event: &Event) -> Option<File> {
    chosen_all(event).into_iter().next()
}

/// The files that were dropped.
#[must_use]
pub fn dropped(event: &DragEvent) -> Vec<File> {
    all(event.data_transfer().and_then(|transfer| transfer.files()))
}

fn all(list: Option<FileList>) -> Vec<File> {
    list.into_iter().flat_map(|list| (0..list.length()).filter_map(move |place| list.get(place))).collect()
}

/// Whether what is dragged are files.
#[must_use]
pub fn has_files(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|transfer| transfer.types());
    types.is_some_and(|types| types.iter().any(|kind| kind.as_string().as_deref() == Some("Files")))
}

/// Whether a file is larger than [`MOST_MEBIBYTES`], which is known without reading it.
#[must_use]
pub fn is_too_large(file: &File) -> bool {
    file.size() > f64::from(MOST_MEBIBYTES) * 1_048_576.0
}

/// Whether reading a file in the page would be felt.
#[must_use]
pub fn is_large(file: &File) -> bool {
    file.size() > LARGE_BYTES
}

/// Reads a file, which must not be too large.
pub async fn read(file: File) -> Given {
    let name = file.name();
    let buffer = JsFuture::from(file.array_buffer()).await.ok();
    Given { name, bytes: buffer.map(|buffer| Uint8Array::new(&buffer).to_vec()) }
}

/// Hands a text over as a file of this name and type.
pub fn download(name: &str, kind: &str, text: &str) {
    // A browser that refuses shows that itself.
    let _: Option<()> = try_download(name, kind, text);
}

fn try_download(name: &str, kind: &str, text: &str) -> Option<()> {
    let address = address_of(kind, text)?;
    save(name, &address)
}

/// Hands over what is had under an address inside the browser, and lets go of the address.
pub fn save(name: &str, address: &str) -> Option<()> {
    let document = gloo_utils::document();
    let anchor: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(address);
    anchor.set_download(name);
    anchor.click();
    // The browser took what it holds when it was clicked.
    Url::revoke_object_url(address).ok()
}

/// An address inside the browser under which a text can be had.
#[must_use]
pub fn address_of(kind: &str, text: &str) -> Option<String> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}
