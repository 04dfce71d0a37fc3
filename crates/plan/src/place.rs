//! Fields of an inventory by their place, read and set without their types.

use secondsite_inventory::{Datum, Inventory, Object, Table};

/// A field of an object, or of a part of it such as one of its disks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The table.
    pub table: Table,
    /// The field of the row.
    pub field: &'static str,
    /// Which of several parts, counted from zero.
    pub item: Option<usize>,
    /// The field of the part.
    pub member: Option<&'static str>,
}

impl Place {
    /// A field as a whole.
    #[must_use]
    pub const fn field(table: Table, field: &'static str) -> Self {
        Self { table, field, item: None, member: None }
    }

    /// The path as reports name it: `virtualMachines.disks.size`.
    #[must_use]
    pub fn path(&self) -> String {
        let member = self.member.map_or_else(String::new, |member| format!(".{member}"));
        format!("{}.{}{member}", self.table.name(), self.field)
    }

    /// What the inventory says there of an object; nothing when it is unknown.
    #[must_use]
    pub fn get(&self, inventory: &Inventory, object: Object) -> Option<Datum> {
        let whole = whole(inventory, object, self.field)?;
        let part = match self.item {
            Some(item) => {
                let Datum::List(items) = whole else { return None };
                items.into_iter().nth(item)?
            }
            None => whole,
        };
        self.member.map_or_else(|| Some(part.clone()), |member| part.member(member).cloned())
    }

    /// Sets it; false when that cannot be.
    pub fn set(&self, inventory: &mut Inventory, object: Object, value: &Datum) -> bool {
        let whole = whole(inventory, object, self.field);
        let Some(value) = self.within(whole, value) else { return false };
        match object {
            Object::Row(table, row) => {
                inventory.rows_mut(table).is_some_and(|rows| rows.set(row, self.field, Some(&value)))
            }
            Object::Table(Table::Azure) => inventory.set_azure_field(self.field, Some(&value)),
            Object::Table(_) | Object::Estate => false,
        }
    }

    /// Makes it unknown; false when that cannot be, as for what tells a row or a part from others.
    pub fn forget(&self, inventory: &mut Inventory, object: Object) -> bool {
        let value = match self.member {
            Some(member) => {
                let without = |part: &mut Datum| {
                    if let Datum::Part(members) = part {
                        members.retain(|(name, _)| *name != member);
                    }
                };
                let Some(mut value) = whole(inventory, object, self.field) else { return true };
                match (&mut value, self.item) {
                    (Datum::List(items), Some(item)) => items.get_mut(item).into_iter().for_each(without),
                    (part, _) => without(part),
                }
                Some(value)
            }
            None if self.item.is_some() => return false,
            None => None,
        };
        match object {
            Object::Row(table, row) if inventory.knows(table) => {
                inventory.rows_mut(table).is_some_and(|rows| rows.set(row, self.field, value.as_ref()))
            }
            Object::Table(Table::Azure) => inventory.set_azure_field(self.field, value.as_ref()),
            _ => false,
        }
    }

    /// The field's whole value with this one in its place.
    fn within(&self, whole: Option<Datum>, value: &Datum) -> Option<Datum> {
        let Some(member) = self.member else {
            let Some(item) = self.item else { return Some(value.clone()) };
            let Some(Datum::List(mut items)) = whole else { return None };
            *items.get_mut(item)? = value.clone();
            return Some(Datum::List(items));
        };
        match (self.item, whole) {
            (Some(item), Some(Datum::List(mut items))) => {
                let part = items.get_mut(item)?;
                *part = with_member(part, member, value)?;
                Some(Datum::List(items))
            }
            (None, Some(part)) => with_member(&part, member, value),
            (None, None) => Some(Datum::Part(vec![(member, value.clone())])),
            (Some(_), _) => None,
        }
    }
}

fn whole(inventory: &Inventory, object: Object, field: &str) -> Option<Datum> {
    match object {
        Object::Row(table, row) => inventory.rows(table)?.get(row, field),
        Object::Table(Table::Azure) => inventory.azure_field(field),
        Object::Table(_) | Object::Estate => None,
    }
}

fn with_member(part: &Datum, member: &'static str, value: &Datum) -> Option<Datum> {
    let Datum::Part(members) = part else { return None };
    let mut members = members.clone();
    match members.iter_mut().find(|(name, _)| *name == member) {
        Some((_, old)) => *old = value.clone(),
        None => members.push((member, value.clone())),
    }
    Some(Datum::Part(members))
}
