//! Codec 1: a header, then the inventory's canonical JSON without white space, deflated.

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use secondsite_inventory::json;
use secondsite_inventory::value::Date;
use serde::{Deserialize, Serialize};

use crate::{Link, LinkError, UNPACKED_LIMIT};

/// The hardest that the compressor tries; a link is made once and travels often.
pub const EFFORT: u8 = 10;

/// What stands before the packed inventory, in the wire format of `postcard` 1.
#[derive(Deserialize, Serialize)]
pub struct Header<'a> {
    pub edition: &'a str,
    /// Days since 1970.
    pub today: Option<i64>,
}

/// Packs a link.
///
/// # Errors
/// The inventory is larger than a link may unpack to.
pub fn pack(link: &Link) -> Result<Vec<u8>, LinkError> {
    let json = json::write_compact(&link.inventory);
    if json.len() > UNPACKED_LIMIT {
        return Err(LinkError::TooLarge);
    }
    let header = Header { edition: &link.edition, today: link.today.map(Date::days_since_1970) };
    // Writing into memory that grows cannot fail; a body without a header would be refused by every reader.
    let mut body = postcard::to_allocvec(&header).unwrap_or_default();
    body.extend(compress_to_vec(json.as_bytes(), EFFORT));
    Ok(body)
}

/// Opens what was packed.
///
/// # Errors
/// It is no link, or more than a link may be.
pub fn unpack(body: &[u8]) -> Result<Link, LinkError> {
    let (header, packed) = postcard::take_from_bytes::<Header<'_>>(body).map_err(|_| LinkError::Damaged)?;
    let today = match header.today {
        None => None,
        Some(days) => Some(Date::from_days_since_1970(days).ok_or(LinkError::Damaged)?),
    };
    let json = decompress_to_vec_with_limit(packed, UNPACKED_LIMIT).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => LinkError::TooLarge,
        _ => LinkError::Damaged,
    })?;
    let inventory = json::read(&json).map_err(LinkError::Unreadable)?.inventory;
    Ok(Link { edition: header.edition.to_owned(), today, view: None, inventory })
}
