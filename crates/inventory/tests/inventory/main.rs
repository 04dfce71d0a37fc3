//! The crate from outside: its descriptors against the contract, its JSON, its schema, its judgement of
//! references, and properties over inventories nobody thought of.

#![cfg(test)]

mod any;
mod contract;
mod estate;
mod inconsistency;
mod properties;
mod reading;
mod refusing;
mod schema;
mod tables;
mod writing;
