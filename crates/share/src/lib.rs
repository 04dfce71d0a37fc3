//! How an inventory travels: the link.
//!
//! A link is the part of the page's address after `#`, which browsers do not send. It holds the whole
//! inventory, the edition it was judged by and, if wanted, the day. Read it in this order: `frame` (what
//! all links of all time have in common), then this file (what version 1 puts into it), `deflated` (codec 1), `packed`
//! (codec 2), `sealed` (codec 3: another one under a passphrase), `shorter` (what can be left out).
//!
//! INVARIANT: every link ever made opens for ever. What a reader must understand to open a link is told by
//! its version and its codec; either can grow, and what exists never changes its meaning. The corpus in
//! `tests/links/` holds the first links of each.

mod deflated;
mod frame;
mod packed;
mod sealed;
mod shorter;

use std::fmt;

use secondsite_inventory::Inventory;
use secondsite_inventory::json::Problem;
use secondsite_inventory::value::Date;

pub use sealed::{NONCE_LENGTH, ROUNDS, SALT_LENGTH, Sealed};
pub use shorter::Shorter;

/// The version that [`encode`] writes.
const VERSION: char = '1';

/// The first byte of a body says how the rest is to be read; this: deflated JSON.
const DEFLATED: u8 = 1;

/// And this: expected values, each by how far it is from what was expected.
const PACKED: u8 = 2;

/// And this: one of the others, under a passphrase.
const SEALED: u8 = 3;

/// No link unpacks to more bytes of JSON than this: about three times the largest estate the page is made for.
pub const UNPACKED_LIMIT: usize = 64 << 20;

/// The longest that a link's view may be, in bytes.
pub const VIEW_LIMIT: usize = 200;

/// What a link carries.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The edition it was judged by, such as `vmm-to-vmm@2017-07-30`; perhaps one this build does not know.
    pub edition: String,
    /// The day it was judged for, where the sender pinned one.
    pub today: Option<Date>,
    /// What the sender was looking at, in the page's own short words; at most [`VIEW_LIMIT`] bytes. Codec 1 does
    /// not carry it.
    pub view: Option<String>,
    /// The estate.
    pub inventory: Inventory,
}

/// Why a link does not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// There is nothing after the `#`, or no `#` in the address.
    Empty,
    /// It was cut or changed on its way.
    Damaged,
    /// It is whole, and newer than this build.
    NewerVersion,
    /// It is whole, and packed in a way this build does not know.
    UnknownCodec,
    /// It unpacks to more than [`UNPACKED_LIMIT`].
    TooLarge,
    /// It is whole, and what it holds is no inventory.
    Unreadable(Vec<Problem>),
    /// It is whole, and opens with a passphrase.
    Locked(Sealed),
}

impl LinkError {
    /// The word that names it in text ids.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Damaged => "damaged",
            Self::NewerVersion => "newer-version",
            Self::UnknownCodec => "unknown-codec",
            Self::TooLarge => "too-large",
            Self::Unreadable(_) => "unreadable",
            Self::Locked(_) => "locked",
        }
    }
}

/// For logs and tests; readers get their sentence from the texts.
impl fmt::Display for LinkError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.word())
    }
}

impl std::error::Error for LinkError {}

/// The link's text, without the `#`. Equal links give equal text.
///
/// # Errors
/// [`LinkError::TooLarge`]: the inventory is more than a link may hold.
pub fn encode(link: &Link) -> Result<String, LinkError> {
    Ok(frame::seal(VERSION, &body(link)?))
}

/// Opens a link: the bare text, with the `#` before it, or the whole address.
///
/// # Errors
/// Why it does not open; a link that was cut or changed never opens as something else.
pub fn decode(text: &str) -> Result<Link, LinkError> {
    let (version, body) = frame::open(fragment(text).ok_or(LinkError::Empty)?)?;
    if version != VERSION {
        return Err(LinkError::NewerVersion);
    }
    opened(&body)
}

/// What is to be put under a passphrase; [`locked`] makes a link of the result.
///
/// # Errors
/// As for [`encode`].
pub fn plain(link: &Link) -> Result<Vec<u8>, LinkError> {
    body(link)
}

/// The text of a link that opens with a passphrase.
#[must_use]
pub fn locked(sealed: &Sealed) -> String {
    frame::seal(VERSION, &[&[SEALED][..], &sealed.bytes()].concat())
}

/// Opens what a passphrase gave back.
///
/// # Errors
/// As for [`decode`].
pub fn unlocked(plain: &[u8]) -> Result<Link, LinkError> {
    match opened(plain) {
        // One passphrase is enough; a link in a link in a link could go on for ever.
        Err(LinkError::Locked(_)) => Err(LinkError::Damaged),
        other => other,
    }
}

/// The codec and what it makes of the link: of the codecs that carry all of it the shortest.
fn body(link: &Link) -> Result<Vec<u8>, LinkError> {
    let deflated = deflated::pack(link)?;
    let with = |codec: u8, packed: &[u8]| [&[codec], packed].concat();
    // A link that would not open as what it was made from is not made, whatever the reason may be.
    let packed = packed::pack(link).filter(|packed| packed::unpack(packed).as_ref() == Ok(link));
    Ok(match packed {
        Some(packed) if link.view.is_some() || packed.len() <= deflated.len() => with(PACKED, &packed),
        _ => with(DEFLATED, &deflated),
    })
}

/// The link that a body holds, whatever its codec.
fn opened(body: &[u8]) -> Result<Link, LinkError> {
    match body.split_first() {
        Some((&DEFLATED, rest)) => deflated::unpack(rest),
        Some((&PACKED, rest)) => packed::unpack(rest),
        Some((&SEALED, rest)) => Err(LinkError::Locked(Sealed::read(rest)?)),
        Some(_) => Err(LinkError::UnknownCodec),
        None => Err(LinkError::Damaged),
    }
}

/// The part of an address after `#`; all of it when it is no address.
fn fragment(text: &str) -> Option<&str> {
    let text = text.trim();
    let fragment = match text.split_once('#') {
        Some((_, fragment)) => fragment,
        None if text.contains("://") => "",
        None => text,
    };
    (!fragment.is_empty()).then_some(fragment)
}

#[cfg(test)]
mod tests {
    use miniz_oxide::deflate::compress_to_vec;

    use super::deflated::{EFFORT, Header};
    use super::*;

    /// A link around bytes of one's own, as only somebody who means harm would make it.
    fn forged(version: char, codec: u8, json: &[u8]) -> String {
        let header =
            postcard::to_allocvec(&Header { edition: "vmm-to-vmm@2017-07-30", today: None }).unwrap();
        frame::seal(version, &[vec![codec], header, compress_to_vec(json, EFFORT)].concat())
    }

    #[test]
    fn a_whole_link_that_is_newer_says_so() {
        let json = br#"{"format":"secondsite/1"}"#;
        assert!(decode(&forged('1', 1, json)).is_ok());
        assert_eq!(decode(&forged('2', 1, json)), Err(LinkError::NewerVersion));
        assert_eq!(decode(&forged('1', 9, json)), Err(LinkError::UnknownCodec));
        assert_eq!(decode(&frame::seal('1', b"")), Err(LinkError::Damaged));
    }

    #[test]
    fn a_small_link_that_unpacks_without_end_is_refused() {
        let spaces = vec![b' '; UNPACKED_LIMIT + 1];
        let link = forged('1', 1, &spaces);
        assert!(link.len() < 1 << 20);
        assert_eq!(decode(&link), Err(LinkError::TooLarge));
    }

    #[test]
    fn a_whole_link_around_no_inventory_says_what_is_wrong() {
        for json in
            [&b"[]"[..], b"", b"{\"format\":\"secondsite/1\",\"sites\":[{\"name\":\"\"}]}", &[b'['; 100_000]]
        {
            assert!(
                matches!(decode(&forged('1', 1, json)), Err(LinkError::Unreadable(problems)) if !problems.is_empty())
            );
        }
    }

    #[test]
    fn a_day_outside_the_calendar_or_a_stream_that_ends_early_is_damage() {
        let header = postcard::to_allocvec(&Header { edition: "x", today: Some(i64::MAX) }).unwrap();
        let stream = compress_to_vec(br#"{"format":"secondsite/1"}"#, EFFORT);
        let body = [vec![DEFLATED], header, stream].concat();
        assert_eq!(decode(&frame::seal('1', &body)), Err(LinkError::Damaged));
        let whole = forged('1', 1, br#"{"format":"secondsite/1"}"#);
        let (_, body) = frame::open(&whole).unwrap();
        for length in 0..body.len() {
            assert_eq!(decode(&frame::seal('1', &body[..length])), Err(LinkError::Damaged), "{length}");
        }
    }

    #[test]
    fn a_locked_link_tells_its_parameters_and_holds_no_other_locked_one() {
        let sealed = Sealed {
            rounds: ROUNDS,
            salt: [1; SALT_LENGTH],
            nonce: [2; NONCE_LENGTH],
            ciphertext: vec![3; 99],
        };
        assert_eq!(decode(&locked(&sealed)), Err(LinkError::Locked(sealed.clone())));
        let (_, body) = frame::open(&locked(&sealed)).unwrap();
        assert_eq!(unlocked(&body), Err(LinkError::Damaged));
        let link = Link { edition: "x".to_owned(), today: None, view: None, inventory: Inventory::default() };
        assert_eq!(unlocked(&plain(&link).unwrap()), Ok(link));
    }
}
