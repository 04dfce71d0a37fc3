//! The types a field can have, and how each turns into a value without its type and back.

use super::{Datum, Kind};
use crate::product::{Component, Release, Version};
use crate::value::{Bytes, BytesPerSecond, Date, Name, Seconds, Text, Timestamp};

/// A type that a field can have.
pub trait FieldType: Sized {
    /// What it can hold.
    const KIND: Kind;
    /// The typed value; `None` when the datum is not of the kind.
    fn from_datum(datum: &Datum) -> Option<Self>;
    /// The value without its type.
    fn to_datum(&self) -> Datum;
}

/// A field type that is one of a few words.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// Every word, in the order of the data contract.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word the inventory writes.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl $crate::field::FieldType for $name {
            const KIND: $crate::field::Kind = $crate::field::Kind::Choice(Self::WORDS);

            fn from_datum(datum: &$crate::field::Datum) -> Option<Self> {
                match datum.as_text()? { $($word => Some(Self::$variant),)+ _ => None }
            }

            fn to_datum(&self) -> $crate::field::Datum {
                $crate::field::Datum::Text(self.word().to_owned())
            }
        }
    };
}
pub(crate) use choice;

impl FieldType for bool {
    const KIND: Kind = Kind::Flag;

    fn from_datum(datum: &Datum) -> Option<Self> {
        if let Datum::Flag(flag) = datum { Some(*flag) } else { None }
    }

    fn to_datum(&self) -> Datum {
        Datum::Flag(*self)
    }
}

impl FieldType for u32 {
    const KIND: Kind = Kind::Count(0);

    fn from_datum(datum: &Datum) -> Option<Self> {
        Self::try_from(datum.as_number()?).ok()
    }

    fn to_datum(&self) -> Datum {
        Datum::Number(u64::from(*self))
    }
}

impl FieldType for std::num::NonZeroU32 {
    const KIND: Kind = Kind::Count(1);

    fn from_datum(datum: &Datum) -> Option<Self> {
        Self::new(u32::from_datum(datum)?)
    }

    fn to_datum(&self) -> Datum {
        self.get().to_datum()
    }
}

/// A TCP port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Port(pub u16);

impl FieldType for Port {
    const KIND: Kind = Kind::Port;

    fn from_datum(datum: &Datum) -> Option<Self> {
        u16::try_from(datum.as_number()?).ok().filter(|port| *port > 0).map(Self)
    }

    fn to_datum(&self) -> Datum {
        Datum::Number(u64::from(self.0))
    }
}

/// Field types that wrap a whole number.
macro_rules! measure {
    ($($name:ident => $kind:ident),+) => { $(
        impl FieldType for $name {
            const KIND: Kind = Kind::$kind;

            fn from_datum(datum: &Datum) -> Option<Self> {
                datum.as_number().map(Self)
            }

            fn to_datum(&self) -> Datum {
                Datum::Number(self.0)
            }
        }
    )+ };
}
measure!(Bytes => Size, BytesPerSecond => Rate, Seconds => Duration);

/// Field types that are read from text and written back as it.
macro_rules! textual {
    ($($name:ident => $kind:ident by $parse:expr),+ $(,)?) => { $(
        impl FieldType for $name {
            const KIND: Kind = Kind::$kind;

            fn from_datum(datum: &Datum) -> Option<Self> {
                let parse: fn(&str) -> Option<Self> = $parse;
                parse(datum.as_text()?)
            }

            fn to_datum(&self) -> Datum {
                Datum::Text(self.to_string())
            }
        }
    )+ };
}
textual! {
    Name => Name by Self::new,
    Text => Text by |text| Some(Self::new(text)),
    Date => Day by Self::parse,
}

impl FieldType for Timestamp {
    const KIND: Kind = Kind::Moment;

    fn from_datum(datum: &Datum) -> Option<Self> {
        Self::parse(datum.as_text()?)
    }

    fn to_datum(&self) -> Datum {
        Datum::Text(self.as_str().to_owned())
    }
}

impl<R: Release> FieldType for Version<R> {
    const KIND: Kind = Kind::Version {
        parses: |text| Self::parse(text).is_some(),
        products: || R::ALL.iter().map(|release| release.name()).collect(),
        also: || R::ALL.iter().flat_map(|release| release.also()).copied().collect(),
    };

    fn from_datum(datum: &Datum) -> Option<Self> {
        Self::parse(datum.as_text()?)
    }

    fn to_datum(&self) -> Datum {
        Datum::Text(self.to_string())
    }
}

impl FieldType for Component {
    const KIND: Kind = Kind::Version {
        parses: |text| Self::parse(text).is_some(),
        products: || vec!["none"],
        also: Vec::new,
    };

    fn from_datum(datum: &Datum) -> Option<Self> {
        Self::parse(datum.as_text()?)
    }

    fn to_datum(&self) -> Datum {
        Datum::Text(self.to_string())
    }
}

impl<T: FieldType + 'static> FieldType for Vec<T> {
    const KIND: Kind = Kind::List(&T::KIND);

    fn from_datum(datum: &Datum) -> Option<Self> {
        let Datum::List(items) = datum else { return None };
        items.iter().map(T::from_datum).collect()
    }

    fn to_datum(&self) -> Datum {
        Datum::List(self.iter().map(FieldType::to_datum).collect())
    }
}
