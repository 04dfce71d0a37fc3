//! How long a link is, here and with what others use, on the same inventory.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a measurement that cannot be made ends the program or the test, as it should"
)]

use data_encoding::BASE64URL_NOPAD;
use secondsite_inventory::{Inventory, json};
use secondsite_share::{Link, encode};

/// The characters of a link by every way of making it, all with the same frame of seven characters.
pub struct Lengths {
    /// JSON through lz-string, for an address.
    pub lz_string: usize,
    /// JSON through deflate at its hardest.
    pub deflate: usize,
    /// JSON through brotli 11.
    pub brotli: usize,
    /// MessagePack through deflate.
    pub message_pack: usize,
    /// What this project makes.
    pub secondsite: usize,
}

/// Version and checksum, which every link needs.
const FRAME: usize = 7;

/// Measures an inventory.
pub fn measure(inventory: &Inventory) -> Lengths {
    let text = json::write_compact(inventory);
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let framed = |bytes: &[u8]| FRAME + BASE64URL_NOPAD.encode_len(bytes.len());
    let deflate = |bytes: &[u8]| framed(&miniz_oxide::deflate::compress_to_vec(bytes, 10));
    let mut brotli = Vec::new();
    let hardest = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut text.as_bytes(), &mut brotli, &hardest).unwrap();
    Lengths {
        lz_string: FRAME + lz_str::compress_to_encoded_uri_component(text.as_str()).len(),
        deflate: deflate(text.as_bytes()),
        brotli: framed(&brotli),
        message_pack: deflate(&rmp_serde::to_vec(&value).unwrap()),
        secondsite: encode(&link(inventory)).unwrap().len(),
    }
}

/// The link that is measured: with an edition, without a day.
pub fn link(inventory: &Inventory) -> Link {
    Link {
        edition: "vmm-to-vmm@2017-07-30".to_owned(),
        today: None,
        view: None,
        inventory: inventory.clone(),
    }
}
