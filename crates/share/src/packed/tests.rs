//! What the codec teaches, and what it does with what it does not know.

use proptest::prelude::*;
use secondsite_inventory::field::Shape;
use secondsite_inventory::value::{Date, Text};
use secondsite_inventory::{Inventory, Table, json};

use super::schema::{Class, Column, Schema};
use super::*;

#[path = "../../../inventory/tests/inventory/any.rs"]
#[expect(dead_code, reason = "the inventory's own tests use more of it")]
mod any;

/// Fields of the inventory that came after the lessons, by form and name: they travel with their names. Nothing
/// is ever taken out of the lessons.
const LATER: &[&str] = &[];

/// The model estates that `learned.bin` was made from, with edition, day and view.
const MODEL_ESTATES: [(&str, &str, Option<&str>, Option<&str>); 8] = [
    (include_str!("../../lessons/1.json"), "vmm-to-vmm@2017-07-30", Some("2026-11-23"), Some("requirements")),
    (include_str!("../../lessons/2.json"), "vmm-to-vmm@2019-09-09", None, None),
    (include_str!("../../lessons/3.json"), "vmm-to-azure@2026-05-05", Some("2026-05-06"), None),
    (include_str!("../../lessons/4.json"), "hyperv-replica@2026-04-28", None, None),
    (include_str!("../../lessons/5.json"), "hyperv-to-azure@2026-05-05", None, None),
    (include_str!("../../lessons/6.json"), "vmm-to-azure@2026-05-05", None, None),
    (include_str!("../../lessons/7.json"), "vmm-to-azure@2026-05-05", None, None),
    (include_str!("../../lessons/8.json"), "vmm-to-azure@2026-05-05", None, None),
];

fn model_estates() -> Vec<Link> {
    let link = |(text, edition, today, view): (&str, &str, Option<&str>, Option<&str>)| Link {
        edition: edition.to_owned(),
        today: today.map(|day| Date::parse(day).unwrap()),
        view: view.map(str::to_owned),
        inventory: json::read(text.as_bytes()).unwrap().inventory,
    };
    MODEL_ESTATES.map(link).into()
}

fn named(name: &str) -> Link {
    let inventory = Inventory { name: Some(Text::new(name)), ..Inventory::default() };
    Link { edition: "x@2030-01-01".to_owned(), today: None, view: None, inventory }
}

#[test]
fn the_lessons_are_the_model_estates_and_can_be_written_again() {
    let mut messages = LEARNED;
    let mut knowledge = Knowledge::new();
    for link in model_estates() {
        let (length, rest) = messages.split_first_chunk().unwrap();
        let (message, rest) = rest.split_at(usize::from(u16::from_be_bytes(*length)));
        let before = knowledge.clone();
        let (after, _, additions, value) = lesson(knowledge, Coder::reading(message).unwrap(), None).unwrap();
        assert_eq!(value::unpacked(&after.schema, value.clone()), Some(link));
        let (_, written, ..) = lesson(before, Coder::writing(), Some((&additions, &value))).unwrap();
        assert_eq!(written.finish(), message);
        (knowledge, messages) = (after, rest);
    }
    assert!(messages.is_empty());
}

#[test]
fn every_field_is_taught_or_known_to_have_come_later() {
    let schema = learned(LEARNED).unwrap().schema;
    let mut later = Vec::new();
    for table in Table::ALL {
        let form =
            schema.place(0, table.name()).and_then(|place| schema.form(0).unwrap()[place].class.form());
        untaught(&schema, form, table.shape(), &mut later);
    }
    assert_eq!(later, LATER, "name each new field in LATER: links carry it with its name");
}

fn untaught(schema: &Schema, form: Option<usize>, shape: &Shape, later: &mut Vec<String>) {
    for field in shape.fields {
        let column = form.and_then(|form| {
            let place = schema.place(form, field.name)?;
            schema.form(form)?.get(place)
        });
        match (column, field.kind.part()) {
            (None, _) => later.push(format!("{}.{}", shape.name, field.name)),
            (Some(column), Some(part)) => untaught(schema, column.class.form(), part, later),
            (Some(_), None) => {}
        }
    }
}

#[test]
fn a_field_that_no_lesson_names_travels_with_its_name() {
    for link in model_estates() {
        let packed = pack_knowing(Knowledge::new(), &link).unwrap();
        assert_eq!(unpack_knowing(Knowledge::new(), &packed, QUESTION_LIMIT), Ok(link.clone()));
        assert!(pack(&link).unwrap().len() < packed.len());
    }
}

#[test]
fn a_field_of_a_later_build_is_passed_over() {
    let link = named("estate");
    let knowledge = learned(LEARNED).unwrap();
    let mut packing = Packing::new(knowledge.schema.clone());
    let Some(Value::Part(mut members)) = packing.link(&link) else { panic!("packs") };
    let mut schema = knowledge.schema.clone();
    let moons =
        (0, Column { name: "moons".to_owned(), class: Class::List(Box::new(Class::Part(schema.forms()))) });
    let mass = (schema.forms(), Column { name: "mass".to_owned(), class: Class::Number });
    schema.add(0, moons.1.clone()).unwrap();
    let moon = Value::Part(vec![(0, Value::Number(7))]);
    members.push((schema.form(0).unwrap().len() - 1, Value::List(vec![moon.clone(), moon])));
    let mut walk = Walk::new(knowledge, Coder::writing());
    walk.message(Some((&[moons, mass], &Value::Part(members)))).unwrap();
    assert_eq!(unpack(&walk.coder.finish()), Ok(link));
}

#[test]
fn a_form_that_holds_itself_without_end_is_refused() {
    let knowledge = Knowledge::new();
    let itself = (0, Column { name: "itself".to_owned(), class: Class::Part(0) });
    let mut value = Value::Part(Vec::new());
    for _ in 0..20 {
        value = Value::Part(vec![(0, value)]);
    }
    let mut walk = Walk::new(knowledge.clone(), Coder::writing());
    assert_eq!(walk.message(Some((&[itself], &value))), None);
    let written = walk.coder.finish();
    assert_eq!(unpack_knowing(knowledge, &written, QUESTION_LIMIT), Err(LinkError::Damaged));
}

#[test]
fn a_link_with_more_than_a_link_may_have_is_refused() {
    let link = model_estates().remove(0);
    let packed = pack(&link).unwrap();
    let unpack = |questions| unpack_knowing(KNOWLEDGE.clone().unwrap(), &packed, questions);
    assert_eq!(unpack(1_000), Err(LinkError::TooLarge));
    assert_eq!(unpack(QUESTION_LIMIT), Ok(link));
    let long = named(&"x".repeat(5_000));
    assert_eq!(pack(&long), None);
}

#[test]
fn a_row_that_repeats_another_is_no_inventory() {
    let knowledge = learned(LEARNED).unwrap();
    let link = &model_estates()[1];
    let mut packing = Packing::new(knowledge.schema.clone());
    let Some(Value::Part(mut members)) = packing.link(link) else { panic!("packs") };
    let sites = knowledge.schema.place(0, "sites").unwrap();
    let Some((_, Value::List(rows))) = members.iter_mut().find(|(place, _)| *place == sites) else {
        panic!("has sites")
    };
    rows.push(rows[0].clone());
    let mut walk = Walk::new(knowledge, Coder::writing());
    walk.message(Some((&[], &Value::Part(members)))).unwrap();
    assert_eq!(unpack(&walk.coder.finish()), Err(LinkError::Unreadable(Vec::new())));
}

/// Any link that this codec carries.
fn any_link() -> impl Strategy<Value = Link> {
    let today = prop::option::of(-1_000_000..2_000_000_i64);
    ("\\PC{0,60}", today, prop::option::of("\\PC{0,50}"), any::inventory()).prop_map(
        |(edition, today, view, inventory)| Link {
            edition,
            today: today.and_then(Date::from_days_since_1970),
            view,
            inventory,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_packed_opens_as_what_it_was(link in any_link()) {
        let packed = pack(&link).unwrap();
        prop_assert_eq!(unpack(&packed), Ok(link));
    }

    #[test]
    fn a_forged_body_opens_or_is_refused(link in any_link(), forged in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4)) {
        let mut packed = pack(&link).unwrap();
        for (place, byte) in forged {
            let place = place.index(packed.len());
            packed[place] = byte;
        }
        // Whatever it opens as can be packed again: nothing came in that an inventory cannot hold.
        if let Ok(opened) = unpack(&packed) {
            let again = pack(&opened).unwrap();
            prop_assert_eq!(unpack(&again), Ok(opened));
        }
    }

    #[test]
    fn any_bytes_open_or_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let opened = unpack(&bytes);
        let again = opened.clone().and_then(|link| unpack(&pack(&link).unwrap()));
        prop_assert_eq!(again, opened);
    }
}
