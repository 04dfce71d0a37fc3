//! Failures that somebody accepts until a day. They are rows of the inventory like any other, so that they are
//! undone like any edit and travel wherever the estate does.

use secondsite_inventory::field::FieldType;
use secondsite_inventory::tables::{Acceptance, AcceptedObject};
use secondsite_inventory::value::{Date, Name, TEXT_LIMIT, Text};
use secondsite_inventory::{Inventory, Object, Table};
use secondsite_rules::{Finding, Outcome};

use super::notice::Reason;
use super::store::Store;

/// For how many days a failure is accepted unless the reader says otherwise.
const USUALLY: i64 = 90;

/// The wish to accept a failure, or to change how it was accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The rule's id.
    pub rule: &'static str,
    /// The object; none accepts the failure of every object.
    pub object: Option<Object>,
    /// Why; never blank.
    pub reason: String,
    /// Who answers for it; blank when nobody is named.
    pub owner: String,
    /// The last day it holds.
    pub until: Date,
}

/// How a failure is accepted, or was until it expired.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing<'a> {
    /// Its row in the table of accepted findings.
    pub row: usize,
    /// The row itself.
    pub acceptance: &'a Acceptance,
    /// Whether its last day has passed, so that it holds no more.
    pub expired: bool,
}

impl Standing<'_> {
    /// Whether it is for every object of the rule.
    #[must_use]
    pub const fn is_for_all(&self) -> bool {
        self.acceptance.object.is_none()
    }
}

impl Store {
    /// How this failure is accepted or was; nothing for a finding that is no failure.
    #[must_use]
    pub fn standing(&self, finding: &Finding) -> Option<Standing<'_>> {
        if !matches!(finding.outcome, Outcome::Fail(_)) {
            return None;
        }
        let rows = self.inventory.accepted.as_ref()?;
        let expired = finding.accepted.is_none();
        let row = finding
            .accepted
            .or_else(|| place(&self.inventory, finding.rule.id, Some(finding.object)))
            .or_else(|| place(&self.inventory, finding.rule.id, None))?;
        Some(Standing { row, acceptance: rows.get(row)?, expired })
    }

    /// How the failures of a rule are accepted, or were, for all objects at once.
    #[must_use]
    pub fn standing_of_all(&self, rule: &str) -> Option<Standing<'_>> {
        let row = place(&self.inventory, rule, None)?;
        let acceptance = self.inventory.accepted.as_ref()?.get(row)?;
        let expired = acceptance.until.is_none_or(|until| until < self.today);
        Some(Standing { row, acceptance, expired })
    }

    /// The day until which a failure is usually accepted.
    #[must_use]
    pub fn usual_until(&self) -> Date {
        let days = self.today.days_since_1970().saturating_add(USUALLY);
        Date::from_days_since_1970(days).unwrap_or(self.today)
    }
}

/// The row for exactly this rule and object.
fn place(inventory: &Inventory, rule: &str, object: Option<Object>) -> Option<usize> {
    inventory.accepted.as_ref()?.iter().position(|row| {
        row.rule.is(rule)
            && match (&row.object, object) {
                (Some(accepted), Some(object)) => object.is(accepted, inventory),
                (None, None) => true,
                _ => false,
            }
    })
}

/// Accepts a failure, or changes how it was accepted: rule and object together are one row.
pub(super) fn accept(inventory: &mut Inventory, wish: &Wish) -> Result<(), Reason> {
    let (reason, owner) = (wish.reason.trim(), wish.owner.trim());
    if [reason, owner].iter().any(|text| text.chars().count() > TEXT_LIMIT) {
        return Err(Reason::TooLong);
    }
    let rule = Name::new(wish.rule).filter(|_| !reason.is_empty()).ok_or(Reason::Unfit)?;
    let object = match wish.object {
        Some(object) => Some(AcceptedObject::from_datum(&object.to_datum(inventory)).ok_or(Reason::Unfit)?),
        None => None,
    };
    let place = place(inventory, wish.rule, wish.object);
    let rows = inventory.accepted.get_or_insert_default();
    let row = match place.and_then(|place| rows.get_mut(place)) {
        Some(row) => row,
        None => rows.push_mut(Acceptance { object, ..Acceptance::new(rule) }),
    };
    row.reason = Some(Text::new(reason));
    row.owner = Some(owner).filter(|owner| !owner.is_empty()).map(Text::new);
    row.until = Some(wish.until);
    Ok(())
}

/// Takes back what a row accepts.
pub(super) fn revoke(inventory: &mut Inventory, row: usize) -> Result<(), Reason> {
    let rows = inventory.rows_mut(Table::Accepted).ok_or(Reason::Unfit)?;
    if rows.remove(row) { Ok(()) } else { Err(Reason::Unfit) }
}

#[cfg(test)]
mod tests {
    use secondsite_inventory::Datum;
    use secondsite_rules::editions;

    use super::super::{Action, Mark};
    use super::*;
    use crate::words::Language;

    fn day(month: u8) -> Date {
        Date::new(2027, month, 1).unwrap()
    }

    /// A host without the role that every scenario needs.
    fn store() -> Store {
        let edition = editions::named("hyperv-replica").unwrap();
        let empty = Store::new(edition, Date::new(2026, 11, 23).unwrap(), Language::English);
        let host = |name: &str| Action::AddRow {
            table: Table::Hosts,
            values: vec![Some(Datum::Text(name.to_owned()))],
        };
        let no = |row| Action::SetField {
            table: Table::Hosts,
            row,
            field: "hyperVRole",
            value: Some(Datum::Flag(false)),
        };
        [host("hv01"), host("hv02"), no(0), no(1)]
            .into_iter()
            .fold(empty, |store, action| store.after(action))
    }

    fn failures(store: &Store) -> Vec<&Finding> {
        let failing = store.report.findings.iter().filter(|finding| finding.object != Object::Estate);
        failing.filter(|finding| matches!(finding.outcome, Outcome::Fail(_))).collect()
    }

    fn wish(store: &Store, object: Option<usize>) -> Wish {
        let rule = failures(store).first().unwrap().rule.id;
        let object = object.map(|row| Object::Row(Table::Hosts, row));
        Wish { rule, object, reason: " moves in May ".to_owned(), owner: String::new(), until: day(5) }
    }

    fn marks(store: &Store) -> Vec<Mark> {
        let rule = failures(store).first().unwrap().rule.id;
        failures(store).into_iter().filter(|finding| finding.rule.id == rule).map(Mark::of).collect()
    }

    #[test]
    fn an_accepted_failure_is_counted_apart_and_told_until_it_is_revoked() {
        let store = store();
        assert_eq!(marks(&store), [Mark::Blocker, Mark::Blocker]);
        let accepted = store.after(Action::Accept(wish(&store, Some(0))));
        assert_eq!(marks(&accepted), [Mark::Accepted, Mark::Blocker]);
        let standing = accepted.standing(failures(&accepted)[0]).unwrap();
        assert_eq!(standing.acceptance.reason.as_ref().unwrap().as_str(), "moves in May");
        assert!(!standing.expired && !standing.is_for_all());
        assert!(accepted.standing(failures(&accepted)[1]).is_none());
        assert_eq!(accepted.after(Action::Undo).inventory, store.inventory);
        let revoked = accepted.after(Action::Revoke(standing.row));
        assert_eq!(marks(&revoked), [Mark::Blocker, Mark::Blocker]);
    }

    #[test]
    fn accepting_again_changes_the_one_row_there_is() {
        let store = store();
        let accepted = store.after(Action::Accept(wish(&store, Some(0))));
        let again = Wish { owner: "Anna".to_owned(), until: day(6), ..wish(&store, Some(0)) };
        let changed = accepted.after(Action::Accept(again));
        let rows = changed.inventory.accepted.as_ref().unwrap();
        assert_eq!((rows.len(), rows[0].until, rows[0].owner.is_some()), (1, Some(day(6)), true));
    }

    #[test]
    fn one_acceptance_can_hold_for_every_object() {
        let store = store();
        let all = store.after(Action::Accept(wish(&store, None)));
        assert_eq!(marks(&all), [Mark::Accepted, Mark::Accepted]);
        let standing = all.standing_of_all(wish(&store, None).rule).unwrap();
        assert!(standing.is_for_all() && !standing.expired);
        // One of them can still be accepted for a reason of its own.
        let own = all.after(Action::Accept(Wish { until: day(9), ..wish(&store, Some(1)) }));
        assert_eq!(own.standing(failures(&own)[1]).unwrap().acceptance.until, Some(day(9)));
        assert!(own.standing(failures(&own)[0]).unwrap().is_for_all());
    }

    #[test]
    fn an_acceptance_holds_on_its_last_day_and_has_returned_the_day_after() {
        let store = store();
        let accepted = store.after(Action::Accept(wish(&store, Some(0))));
        let at = |day| accepted.after(Action::SetClock(day));
        assert_eq!(marks(&at(day(5)))[0], Mark::Accepted);
        let late = at(Date::new(2027, 5, 2).unwrap());
        assert_eq!(marks(&late)[0], Mark::Blocker);
        assert!(late.standing(failures(&late)[0]).unwrap().expired);
        let renewed = late.after(Action::Accept(Wish { until: late.usual_until(), ..wish(&late, Some(0)) }));
        assert_eq!(marks(&renewed)[0], Mark::Accepted);
        assert_eq!(renewed.inventory.accepted.as_ref().unwrap().len(), 1);
    }

    #[test]
    fn nothing_is_accepted_without_a_reason_or_with_an_endless_one() {
        let store = store();
        for reason in [" ".to_owned(), "x".repeat(TEXT_LIMIT + 1)] {
            let refused = store.after(Action::Accept(Wish { reason, ..wish(&store, Some(0)) }));
            assert_eq!(refused.inventory, store.inventory);
        }
    }

    #[test]
    fn what_passes_has_nothing_to_accept() {
        let store = store();
        let passing =
            store.report.findings.iter().find(|finding| !matches!(finding.outcome, Outcome::Fail(_)));
        assert!(store.standing(passing.unwrap()).is_none());
    }
}
