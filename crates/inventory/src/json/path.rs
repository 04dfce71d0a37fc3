//! The path of a value within the whole, built only when there is something to say about it.

use std::fmt;

/// A path as a chain of steps that lie on the stack of whoever descends.
#[derive(Clone, Copy)]
pub enum Path<'p> {
    /// The whole text.
    Root,
    /// A member of an object.
    Member(&'p Path<'p>, &'p str),
    /// An element of a list, counted from zero.
    Element(&'p Path<'p>, usize),
}

impl<'p> Path<'p> {
    /// The path of a member.
    pub const fn member<'s>(&'s self, key: &'s str) -> Path<'s>
    where
        'p: 's,
    {
        Path::Member(self, key)
    }

    /// The path of an element.
    pub const fn element<'s>(&'s self, index: usize) -> Path<'s>
    where
        'p: 's,
    {
        Path::Element(self, index)
    }

    /// How many steps lead here, which is how many lists and objects enclose the value.
    pub fn depth(&self) -> usize {
        match self {
            Self::Root => 0,
            Self::Member(parent, _) | Self::Element(parent, _) => parent.depth().saturating_add(1),
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Element(parent, index) => write!(formatter, "{parent}[{index}]"),
            // A key that would be mistaken for more than one step stands in quotes, escaped.
            Self::Member(parent, key) if !key.chars().all(is_plain) || key.is_empty() => {
                write!(formatter, "{parent}[{key:?}]")
            }
            Self::Member(Self::Root, key) => formatter.write_str(key),
            Self::Member(parent, key) => write!(formatter, "{parent}.{key}"),
        }
    }
}

fn is_plain(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '-' | '$')
}
