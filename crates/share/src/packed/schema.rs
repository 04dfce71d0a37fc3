//! Which fields there are, as the messages themselves tell it.
//!
//! A message names the columns that its reader cannot know yet. So a field that is new in the inventory travels
//! like the others, and a reader without it passes over it.

/// What a column holds. Its number is part of the format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Class {
    /// Yes or no.
    Flag,
    /// A whole number.
    Number,
    /// Text, and which dictionary its values stand in.
    Text(usize),
    /// Any number of values.
    List(Box<Self>),
    /// A record of this form.
    Part(usize),
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name in the inventory's JSON; a name with a full stop before it belongs to the link.
    pub name: String,
    /// What it holds.
    pub class: Class,
}

/// A column and the form that it was added to.
pub type Addition = (usize, Column);

/// More forms than this, or dictionaries, nothing has.
pub const FORM_LIMIT: usize = 256;

/// Every form with its columns. The first form is the link itself; a column's place never changes.
#[derive(Clone, Debug)]
pub struct Schema {
    forms: Vec<Vec<Column>>,
    dictionaries: usize,
}

impl Schema {
    /// Nothing but the form of the link, without columns, and the dictionary of the names of columns.
    pub fn new() -> Self {
        Self { forms: vec![Vec::new()], dictionaries: 1 }
    }

    /// The columns of a form.
    pub fn form(&self, form: usize) -> Option<&[Column]> {
        self.forms.get(form).map(Vec::as_slice)
    }

    /// How many dictionaries there are.
    pub const fn dictionaries(&self) -> usize {
        self.dictionaries
    }

    /// How many forms there are.
    pub fn forms(&self) -> usize {
        self.forms.len()
    }

    /// Where the column of this name stands.
    pub fn place(&self, form: usize, name: &str) -> Option<usize> {
        self.form(form)?.iter().position(|column| column.name == name)
    }

    /// Puts a column at the end of its form, with the forms and dictionaries that it needs; nothing when there
    /// would be too many.
    pub fn add(&mut self, form: usize, column: Column) -> Option<()> {
        let deepest = self.needs(&column.class)?.max(form);
        if deepest >= FORM_LIMIT || self.dictionaries > FORM_LIMIT {
            return None;
        }
        while self.forms.len() <= deepest {
            self.forms.push(Vec::new());
        }
        self.forms.get_mut(form)?.push(column);
        Some(())
    }

    /// The last form that a class needs; makes sure of its dictionary.
    fn needs(&mut self, class: &Class) -> Option<usize> {
        match class {
            Class::Flag | Class::Number => Some(0),
            Class::Text(dictionary) => {
                self.dictionaries = self.dictionaries.max(dictionary.checked_add(1)?);
                Some(0)
            }
            Class::List(item) => self.needs(item),
            Class::Part(form) => Some(*form),
        }
    }
}

impl Class {
    /// The form of a record, or of each record of a list.
    pub fn form(&self) -> Option<usize> {
        match self {
            Self::Part(form) => Some(*form),
            Self::List(item) => item.form(),
            _ => None,
        }
    }
}
