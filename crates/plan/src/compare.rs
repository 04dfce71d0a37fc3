//! Two inventories side by side: rows paired by identity, findings and facts told apart.

mod facts;
mod findings;
mod pairs;
mod sides;

pub use facts::{Fact, facts};
pub use findings::{Difference, findings};
pub use pairs::Pairs;
pub use sides::{Aspect, Held, Leading, Standing, networks, sides};
