//! What makes a struct a record: its fields by name, its identity, and readers that know what is missing.

use std::fmt::Debug;

use crate::field::{Datum, FieldType, Kind, Shape};
use crate::value::folded;

/// A row of a table, or a part of one.
pub trait Record: Clone + Debug + PartialEq + 'static {
    /// Its fields.
    const SHAPE: &'static Shape;

    /// The field's value; `None` when it is unknown, or there is no such field.
    fn get(&self, field: &str) -> Option<Datum>;

    /// Sets the field, or makes it unknown. False when there is no such field, the value is not of its
    /// kind, or the record cannot do without the field.
    fn set(&mut self, field: &str, value: Option<&Datum>) -> bool;

    /// A record with these values, one for each field of the shape; `None` when one that is required is
    /// absent or one is not of its kind.
    fn from_values(values: &[Option<Datum>]) -> Option<Self>;

    /// What tells this row from others of its table, folded for comparison.
    fn identity(&self) -> String {
        let keys = Self::SHAPE.fields.iter().take(Self::SHAPE.keys);
        keys.filter_map(|field| self.get(field.name)).map(|datum| folded_datum(&datum)).collect()
    }
}

/// A datum as one text, equal for names that are the same and for nothing else: each text has its length
/// before it, so that no character in a name can move the border to the next.
pub(crate) fn folded_datum(datum: &Datum) -> String {
    match datum {
        Datum::Flag(flag) => format!("{flag};"),
        Datum::Number(number) => format!("{number};"),
        Datum::Text(text) => {
            let text = folded(text);
            format!("{}:{text}", text.len())
        }
        Datum::List(items) => items.iter().map(folded_datum).collect(),
        Datum::Part(members) => {
            members.iter().map(|(name, datum)| format!("{name}={}", folded_datum(datum))).collect()
        }
    }
}

impl<T: Record> FieldType for T {
    const KIND: Kind = Kind::Part(T::SHAPE);

    fn from_datum(datum: &Datum) -> Option<Self> {
        let values: Vec<Option<Datum>> =
            T::SHAPE.fields.iter().map(|field| datum.member(field.name).cloned()).collect();
        T::from_values(&values)
    }

    fn to_datum(&self) -> Datum {
        let members = T::SHAPE.fields.iter();
        Datum::Part(members.filter_map(|field| Some((field.name, self.get(field.name)?))).collect())
    }
}

/// The rows of a table whose type the caller need not know.
pub trait Rows {
    /// The fields of each row.
    fn shape(&self) -> &'static Shape;
    /// How many rows there are.
    fn len(&self) -> usize;
    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// A field of a row.
    fn get(&self, row: usize, field: &str) -> Option<Datum>;
    /// What tells the row from others, folded for comparison.
    fn identity(&self, row: usize) -> Option<String>;
    /// Sets a field of a row; false when that cannot be.
    fn set(&mut self, row: usize, field: &str, value: Option<&Datum>) -> bool;
    /// Puts a row with these values, one for each field, before another; false when that cannot be.
    fn insert(&mut self, row: usize, values: &[Option<Datum>]) -> bool;
    /// Takes a row out; false when there is none.
    fn remove(&mut self, row: usize) -> bool;
}

impl<T: Record> Rows for Vec<T> {
    fn shape(&self) -> &'static Shape {
        T::SHAPE
    }

    fn len(&self) -> usize {
        Self::len(self)
    }

    fn get(&self, row: usize, field: &str) -> Option<Datum> {
        self.as_slice().get(row)?.get(field)
    }

    fn identity(&self, row: usize) -> Option<String> {
        self.as_slice().get(row).map(Record::identity)
    }

    fn set(&mut self, row: usize, field: &str, value: Option<&Datum>) -> bool {
        self.get_mut(row).is_some_and(|record| record.set(field, value))
    }

    fn insert(&mut self, row: usize, values: &[Option<Datum>]) -> bool {
        let Some(record) = T::from_values(values).filter(|_| row <= Self::len(self)) else { return false };
        Self::insert(self, row, record);
        true
    }

    fn remove(&mut self, row: usize) -> bool {
        let found = row < Self::len(self);
        if found {
            Self::remove(self, row);
        }
        found
    }
}

/// Defines a record: its key fields in round brackets, then the optional ones. `=> Table` makes a field a
/// reference; `reader` names the few whose reader says more than "this field".
macro_rules! record {
    (
        $(#[$meta:meta])*
        $name:ident in $path:literal $(requires $requires:tt)? $(short $short:literal)? (
            $( $(#[$kdoc:meta])* $key:ident $kjson:literal : $ktype:ty $(=> $kref:ident)? ; )*
        ) {
            $( $(#[$doc:meta])* $field:ident $json:literal : $type:ty $(=> $ref:ident)? ; )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $( $(#[$kdoc])* pub $key: $ktype, )*
            $( $(#[$doc])* pub $field: Option<$type>, )*
        }

        impl $name {
            /// A record of which nothing is known but its identity.
            #[must_use]
            pub const fn new($($key: $ktype),*) -> Self {
                Self { $($key,)* $($field: None,)* }
            }

            $(
                /// The field of the same name, or its path as what is missing.
                ///
                /// # Errors
                /// The field is unknown.
                pub fn $field(&self) -> $crate::missing::Known<&$type> {
                    self.$field.as_ref().ok_or_else(|| $crate::missing::Missing::field($path, $json))
                }
            )*
        }

        $crate::tables::record::record!(@default $name [$($key)*]);

        impl $crate::tables::Record for $name {
            const SHAPE: &'static $crate::field::Shape = &$crate::field::Shape {
                name: $path,
                fields: &[
                    $( $crate::field::Field {
                        name: $kjson,
                        kind: <$ktype as $crate::field::FieldType>::KIND,
                        refers: $crate::tables::record::record!(@refers $($kref)?),
                    }, )*
                    $( $crate::field::Field {
                        name: $json,
                        kind: <$type as $crate::field::FieldType>::KIND,
                        refers: $crate::tables::record::record!(@refers $($ref)?),
                    }, )*
                ],
                keys: { const KEYS: &[&str] = &[$($kjson),*]; KEYS.len() },
                requires: $crate::tables::record::record!(@list $($requires)?),
                short: $crate::tables::record::record!(@flag $($short)?),
            };

            fn get(&self, field: &str) -> Option<$crate::field::Datum> {
                match field {
                    $( $kjson => Some($crate::field::FieldType::to_datum(&self.$key)), )*
                    $( $json => self.$field.as_ref().map($crate::field::FieldType::to_datum), )*
                    _ => None,
                }
            }

            fn set(&mut self, field: &str, value: Option<&$crate::field::Datum>) -> bool {
                match field {
                    $( $kjson => value
                        .and_then(<$ktype as $crate::field::FieldType>::from_datum)
                        .map(|typed| self.$key = typed)
                        .is_some(), )*
                    $( $json => {
                        let typed = value.and_then(<$type as $crate::field::FieldType>::from_datum);
                        let fits = typed.is_some() || (value.is_none() && !Self::SHAPE.is_required(field));
                        if fits {
                            self.$field = typed;
                        }
                        fits
                    } )*
                    _ => false,
                }
            }

            fn from_values(values: &[Option<$crate::field::Datum>]) -> Option<Self> {
                let mut values = values.iter();
                $( let $key = <$ktype as $crate::field::FieldType>::from_datum(values.next()?.as_ref()?)?; )*
                $(
                    let $field = match values.next()? {
                        Some(datum) => Some(<$type as $crate::field::FieldType>::from_datum(datum)?),
                        None => None,
                    };
                )*
                let record = Self { $($key,)* $($field,)* };
                let complete = Self::SHAPE.requires.iter().all(|name| record.get(name).is_some());
                complete.then_some(record)
            }

            $crate::tables::record::record!(@identity $name);
        }
    };
    (@default $name:ident []) => {
        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }
    };
    (@default $name:ident [$($key:ident)+]) => {};
    // A machine with an id is told apart by it alone (see the data contract).
    (@identity VirtualMachine) => {
        fn identity(&self) -> String {
            let given = match &self.id {
                Some(id) => vec![id],
                None => vec![&self.name, &self.host],
            };
            let given = given.into_iter().map($crate::field::FieldType::to_datum);
            $crate::tables::record::folded_datum(&$crate::field::Datum::List(given.collect()))
        }
    };
    // An accepted finding is told apart by its object too, all of it.
    (@identity Acceptance) => {
        fn identity(&self) -> String {
            let given = [
                Some($crate::field::FieldType::to_datum(&self.rule)),
                self.object.as_ref().map($crate::field::FieldType::to_datum),
            ];
            let given = given.into_iter().flatten().collect();
            $crate::tables::record::folded_datum(&$crate::field::Datum::List(given))
        }
    };
    (@identity $name:ident) => {};
    (@refers $table:ident) => { Some($crate::inventory::Table::$table) };
    (@refers) => { None };
    (@list $list:tt) => { &$list };
    (@list) => { &[] };
    (@flag $flag:literal) => { $flag };
    (@flag) => { false };
}
pub(crate) use record;
