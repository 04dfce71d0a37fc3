//! A value as the slice of text it stands in, known to be JSON, and what can be taken out of it.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::fault::{Expected, Fault};
use crate::field::{Datum, Kind, whole_number};

/// A value in the text.
#[derive(Clone, Copy)]
pub struct Raw<'t>(pub &'t RawValue);

/// A member of an object; the raw key tells where it stands.
pub struct Member<'t> {
    pub key: Cow<'t, str>,
    pub raw_key: Raw<'t>,
    pub value: Raw<'t>,
}

impl<'t> Raw<'t> {
    pub fn is_null(self) -> bool {
        self.0.get() == "null"
    }

    pub fn is_text(self) -> bool {
        self.0.get().starts_with('"')
    }

    pub fn is_list(self) -> bool {
        self.0.get().starts_with('[')
    }

    pub fn is_record(self) -> bool {
        self.0.get().starts_with('{')
    }

    /// The value of a field that is neither list nor part, or a part given as text.
    pub fn scalar(self, kind: &Kind) -> Result<Datum, Fault> {
        let expected = kind.expected();
        let takes_numbers = matches!(expected, Expected::Number | Expected::Size | Expected::NumberOrText);
        match self.0.get() {
            "true" => kind.check(Datum::Flag(true)),
            "false" => kind.check(Datum::Flag(false)),
            _ if self.is_text() => kind.check(Datum::Text(self.text()?.into_owned())),
            number
                if takes_numbers
                    && number.starts_with(|first: char| first == '-' || first.is_ascii_digit()) =>
            {
                kind.check(Datum::Number(whole_number(number)?))
            }
            _ => Err(Fault::WrongType { expected }),
        }
    }

    /// The characters of a text; borrowed when none is escaped.
    pub fn text(self) -> Result<Cow<'t, str>, Fault> {
        let borrowed = serde_json::from_str(self.0.get()).map(Cow::Borrowed);
        // What only the second look finds wrong is half of a surrogate pair, which is no character.
        borrowed.or_else(|_| serde_json::from_str(self.0.get()).map(Cow::Owned)).map_err(|_| Fault::NotJson)
    }

    /// The elements of a list.
    pub fn elements(self) -> Option<Vec<Self>> {
        let elements: Vec<&RawValue> = serde_json::from_str(self.0.get()).ok()?;
        Some(elements.into_iter().map(Self).collect())
    }

    /// Keys and values of an object as they stand, repeated keys and all.
    pub fn members(self) -> Option<Vec<(Self, Self)>> {
        serde_json::from_str(self.0.get()).ok().map(|Members(members)| members)
    }
}

struct Members<'t>(Vec<(Raw<'t>, Raw<'t>)>);

impl<'t> Deserialize<'t> for Members<'t> {
    fn deserialize<D: Deserializer<'t>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each;

        impl<'t> Visitor<'t> for Each {
            type Value = Members<'t>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some((key, value)) = map.next_entry()? {
                    members.push((Raw(key), Raw(value)));
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Each)
    }
}
