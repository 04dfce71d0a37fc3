//! A link under a passphrase: what is readable of it, and what is not.
//!
//! The encryption itself is done where a link is made or opened, by the browser: `AES-GCM` with 256 bits, under a
//! key from `PBKDF2` with SHA-256. Here is only how parameters and ciphertext lie in the link. Nothing in it is
//! secret, and all of it but the ciphertext is authenticated with it.
//!
//! INVARIANT: a number in [`PARAMETERS`] never changes its meaning.

use crate::LinkError;

/// The first byte: which algorithms and lengths. More may follow; this is the first.
const PARAMETERS: u8 = 1;

/// Bytes of salt.
pub const SALT_LENGTH: usize = 16;

/// Bytes of nonce.
pub const NONCE_LENGTH: usize = 12;

/// Bytes of authentication that a ciphertext ends with.
const TAG_LENGTH: usize = 16;

/// Rounds of key derivation for links made now.
pub const ROUNDS: u32 = 600_000;

/// No link may ask for fewer rounds, which would be weak, or for more, which would keep a reader's browser busy.
const ROUNDS_TAKEN: std::ops::RangeInclusive<u32> = 100_000..=5_000_000;

/// Parameters and ciphertext.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// Rounds of key derivation.
    pub rounds: u32,
    /// Makes equal passphrases different keys.
    pub salt: [u8; SALT_LENGTH],
    /// Used once with a key.
    pub nonce: [u8; NONCE_LENGTH],
    /// What only the passphrase opens, its authentication at the end.
    pub ciphertext: Vec<u8>,
}

impl Sealed {
    /// What is authenticated besides the ciphertext: everything before it.
    #[must_use]
    pub fn header(&self) -> Vec<u8> {
        let mut header = vec![PARAMETERS];
        header.extend(self.rounds.to_le_bytes());
        header.extend(self.salt);
        header.extend(self.nonce);
        header
    }

    /// All of it, as it lies in a link after the codec.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        [self.header(), self.ciphertext.clone()].concat()
    }

    /// Reads what lies in a link after the codec.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, LinkError> {
        let (parameters, rest) = bytes.split_first().ok_or(LinkError::Damaged)?;
        if *parameters != PARAMETERS {
            return Err(LinkError::UnknownCodec);
        }
        let (rounds, rest) = rest.split_first_chunk().ok_or(LinkError::Damaged)?;
        let (salt, rest) = rest.split_first_chunk().ok_or(LinkError::Damaged)?;
        let (nonce, ciphertext) = rest.split_first_chunk().ok_or(LinkError::Damaged)?;
        let rounds = u32::from_le_bytes(*rounds);
        if !ROUNDS_TAKEN.contains(&rounds) || ciphertext.len() < TAG_LENGTH {
            return Err(LinkError::Damaged);
        }
        Ok(Self { rounds, salt: *salt, nonce: *nonce, ciphertext: ciphertext.to_vec() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed() -> Sealed {
        Sealed { rounds: ROUNDS, salt: [7; SALT_LENGTH], nonce: [9; NONCE_LENGTH], ciphertext: vec![1; 40] }
    }

    #[test]
    fn what_is_written_is_read() {
        assert_eq!(Sealed::read(&sealed().bytes()), Ok(sealed()));
    }

    #[test]
    fn a_link_that_asks_for_too_little_or_too_much_work_is_not_followed() {
        for rounds in [0, 1_000, 99_999, 5_000_001, u32::MAX] {
            assert_eq!(
                Sealed::read(&Sealed { rounds, ..sealed() }.bytes()),
                Err(LinkError::Damaged),
                "{rounds}"
            );
        }
    }

    #[test]
    fn what_is_cut_is_damaged_and_what_is_newer_says_so() {
        let bytes = sealed().bytes();
        for length in 0..bytes.len() - 24 {
            assert_eq!(Sealed::read(&bytes[..length]), Err(LinkError::Damaged), "{length}");
        }
        let newer = [&[2], &bytes[1..]].concat();
        assert_eq!(Sealed::read(&newer), Err(LinkError::UnknownCodec));
    }
}
