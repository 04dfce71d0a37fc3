//! The left half of the page: the estate, a section for every table.
//!
//! Everything here is drawn from how the inventory describes itself: one set of components serves every table
//! and field. Plain Rust first: [`entry`] (what is typed, and the value it stands for), [`needs`] (what the
//! edition asks for), [`names`] (what references choose from), [`said`] and [`view`] (a row as plain data),
//! [`order`] and [`sight`] (which rows are in sight).

mod entry;

mod needs;

mod names;

mod said;

mod view;

mod order;

pub(crate) mod series;

mod picked;

mod stepping;

mod columns;

mod sight;

mod pane;

mod section;

mod emptiness;

mod adder;

mod draft;

mod series_form;

mod selection;

mod bulk_form;

mod rows;

mod row_form;

mod row_field;

mod row_table;

mod table_row;

mod editor;

mod text_editor;

mod list_editor;

mod part_editor;

mod part_list;

mod said_lines;

mod find_out;

pub use entry::read as read_typed;
pub use pane::EstatePane;
