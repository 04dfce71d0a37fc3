//! What a rule gets when it asks for a field: the value, or the path of what is missing.

use std::fmt;

/// A value the inventory holds, or what it would have to say for the value to be known.
pub type Known<T> = Result<T, Missing>;

/// The path of a field as reports name it: `hosts.operatingSystem`, `virtualMachines.disks.size`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    /// The table, and for a field of a part the part: `virtualMachines.disks`.
    pub table: &'static str,
    /// The field; empty when the whole table is meant.
    pub field: &'static str,
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.table)?;
        if !self.field.is_empty() {
            write!(formatter, ".{}", self.field)?;
        }
        Ok(())
    }
}

/// The fields that would have to be known, sorted, each once; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing(Vec<Path>);

impl Missing {
    /// One field of a table, or of a part of one.
    #[must_use]
    pub fn field(table: &'static str, field: &'static str) -> Self {
        Self(vec![Path { table, field }])
    }

    /// A whole table.
    #[must_use]
    pub fn table(table: &'static str) -> Self {
        Self::field(table, "")
    }

    /// What is missing here or there.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self.0.sort_unstable();
        self.0.dedup();
        self
    }

    /// The same fields, of a part that several tables have: a certificate's, within `hosts.certificate`.
    #[must_use]
    pub fn within(mut self, table: &'static str) -> Self {
        for path in &mut self.0 {
            path.table = table;
        }
        self
    }

    /// The paths, sorted.
    #[must_use]
    pub fn paths(&self) -> &[Path] {
        &self.0
    }
}

/// All values, or everything that is missing for them.
///
/// # Errors
/// What any of the values lacks, all of it together.
pub fn all<T>(values: impl IntoIterator<Item = Known<T>>) -> Known<Vec<T>> {
    let mut known = Vec::new();
    let mut missing: Option<Missing> = None;
    for value in values {
        match value {
            Ok(value) => known.push(value),
            Err(lack) => {
                missing = Some(match missing {
                    None => lack,
                    Some(so_far) => so_far.and(lack),
                });
            }
        }
    }
    missing.map_or(Ok(known), Err)
}

/// Whether any holds: one that does settles it, else what is unknown decides, else none does.
///
/// # Errors
/// What is missing, when none is known to hold and some are unknown.
pub fn any(values: impl IntoIterator<Item = Known<bool>>) -> Known<bool> {
    let mut missing: Option<Missing> = None;
    for value in values {
        match value {
            Ok(true) => return Ok(true),
            Ok(false) => {}
            Err(lack) => {
                missing = Some(match missing {
                    None => lack,
                    Some(so_far) => so_far.and(lack),
                });
            }
        }
    }
    missing.map_or(Ok(false), Err)
}

/// Whether both hold: one that does not settles it, else what is unknown decides.
///
/// # Errors
/// What is missing, when neither is known not to hold and one is unknown.
pub fn and(first: Known<bool>, second: Known<bool>) -> Known<bool> {
    match (first, second) {
        (Ok(false), _) | (_, Ok(false)) => Ok(false),
        (first, second) => both(first, second).map(|_| true),
    }
}

/// Both values, or everything that is missing for them.
///
/// # Errors
/// What either lacks, together.
pub fn both<A, B>(first: Known<A>, second: Known<B>) -> Known<(A, B)> {
    match (first, second) {
        (Ok(first), Ok(second)) => Ok((first, second)),
        (Err(first), Err(second)) => Err(first.and(second)),
        (Err(lack), _) | (_, Err(lack)) => Err(lack),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_that_holds_settles_what_others_leave_open() {
        let open = || Err(Missing::field("hosts", "ipv6"));
        assert_eq!(any([open(), Ok(true)]), Ok(true));
        assert_eq!(any([open(), Ok(false)]), open());
        assert_eq!(any([]), Ok(false));
    }

    #[test]
    fn everything_missing_is_named_once_and_in_order() {
        let first = Missing::field("hosts", "ipv6");
        let second = Missing::field("hosts", "ipv4");
        let both = both::<(), ()>(Err(first.clone()), Err(second.and(first))).unwrap_err();
        let paths: Vec<String> = both.paths().iter().map(ToString::to_string).collect();
        assert_eq!(paths, ["hosts.ipv4", "hosts.ipv6"]);
    }

    #[test]
    fn a_missing_table_is_named_alone() {
        assert_eq!(Missing::table("hosts").paths().first().unwrap().to_string(), "hosts");
    }
}
