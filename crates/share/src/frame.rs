//! What links of every version have in common: first the version, then a body, last a checksum.
//!
//! Everything is of `A-Z a-z 0-9 - _`, so that no browser, mail program or chat changes it. The checksum
//! comes before the version in reading: a link with one character changed says that it is damaged, never
//! that it is newer than it is.
//!
//! INVARIANT: this file holds for all versions. The checksum is CRC-32 over every character before it, least
//! byte first. It catches for certain whatever happens to up to four neighbouring characters, and anything
//! else but for one chance in 2 to the power of 32.

use crc::{CRC_32_ISO_HDLC, Crc, Table};
use data_encoding::BASE64URL_NOPAD;

use crate::LinkError;

/// Characters of the checksum: four bytes. Only two bits of the last are used, so that it is one of `A`,
/// `Q`, `g` and `w`, and never a mark that a mail program takes for the end of the sentence.
const CHECKSUM_LENGTH: usize = 6;

/// CRC-32 as in ZIP and PNG.
const CHECKSUM: Crc<u32, Table<0>> = Crc::<u32, Table<0>>::new(&CRC_32_ISO_HDLC);

/// A link's text.
pub fn seal(version: char, body: &[u8]) -> String {
    let mut text = String::from(version);
    BASE64URL_NOPAD.encode_append(body, &mut text);
    let checksum = checksum(&text);
    text + &checksum
}

/// The version and the body of a link's text.
pub fn open(text: &str) -> Result<(char, Vec<u8>), LinkError> {
    let split = text.len().checked_sub(CHECKSUM_LENGTH).and_then(|middle| text.split_at_checked(middle));
    let (content, given) = split.ok_or(LinkError::Damaged)?;
    if checksum(content) != given {
        return Err(LinkError::Damaged);
    }
    let mut characters = content.chars();
    let version = characters.next().ok_or(LinkError::Damaged)?;
    let body = BASE64URL_NOPAD.decode(characters.as_str().as_bytes()).map_err(|_| LinkError::Damaged)?;
    Ok((version, body))
}

fn checksum(text: &str) -> String {
    BASE64URL_NOPAD.encode(&CHECKSUM.checksum(text.as_bytes()).to_le_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens() {
        for length in 0..9 {
            let body: Vec<u8> = (0..length).map(|byte| byte * 31).collect();
            assert_eq!(open(&seal('1', &body)), Ok(('1', body)));
        }
    }

    #[test]
    fn the_alphabet_is_safe_and_the_end_is_a_letter() {
        for byte in 0..=255 {
            let text = seal('1', &[byte, !byte, byte]);
            assert!(
                text.chars().all(|character| character.is_ascii_alphanumeric() || "-_".contains(character))
            );
            assert!(text.ends_with(['A', 'Q', 'g', 'w']), "{text}");
        }
    }

    #[test]
    fn a_whole_link_of_another_version_keeps_its_version() {
        assert_eq!(open(&seal('2', b"other")), Ok(('2', b"other".to_vec())));
    }

    #[test]
    fn nothing_like_a_link_is_damaged() {
        for text in ["1", "AAAAAA", "1AAAAAA", "värd-värd-värd", "////////////", "1 AAAAAAAAAA"] {
            assert_eq!(open(text), Err(LinkError::Damaged), "{text}");
        }
    }
}
