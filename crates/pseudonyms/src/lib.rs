//! An estate with its names replaced, and the key that turns a reply back.
//!
//! Every name, address and free text becomes a pseudonym; what is the same in every estate (versions, regions,
//! addresses of Azure, the profiles that VMM brings) stays, since it tells nothing of anybody. One name has one
//! pseudonym wherever it stands, so references hold; and a pseudonym keeps what rules look at in a name (too
//! long, characters that Azure refuses), so that the estate is judged as before.
//!
//! Read it in this order: [`key`] (which pseudonym stands for what), `label` (one pseudonym made), `public`
//! (what stays), `replace` (the walk over an inventory), `restore` (the way back).

mod label;

mod public;

mod replace;

mod restore;

pub mod key;

pub use key::{Key, KeyError};
pub use replace::replace;
