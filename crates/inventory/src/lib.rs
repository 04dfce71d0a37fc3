//! What an estate is: the inventory's types, its JSON, its schema and the product versions it names.
//!
//! Read it in this order: [`value`] (the newtypes), [`product`] (builds turned into products), [`missing`]
//! (what a reader of a field gets), [`fault`] and [`field`] (what can be wrong with a value, and how a field
//! describes itself), [`tables`] (every table and field), [`inventory`] (the whole, and its tables by name),
//! [`object`] (what a finding is about), [`json`] and [`schema`] (how it is written), [`estate`] (references
//! resolved), [`inconsistency`] (where it contradicts itself), [`patch`] (what makes one of another).
//!
//! Absent means unknown everywhere: a field is an [`Option`], and its reader of the same name gives a
//! [`Known`] value or the path of what is [`Missing`].

pub mod value;

pub mod product;

pub mod missing;

pub mod fault;

pub mod field;

pub mod tables;

pub mod inventory;

pub mod object;

pub mod json;

pub mod schema;

pub mod estate;

pub mod inconsistency;

pub mod patch;

mod portion;

pub use estate::Estate;
pub use field::{Datum, Field, Kind};
pub use inventory::{Inventory, Table};
pub use missing::{Known, Missing};
pub use object::Object;
pub use patch::{Changes, Patch};
