//! A row as form and table show it: plain data, so that a row in which nothing changed is not drawn anew.

use std::ops::Deref;
use std::rc::Rc;

use secondsite_inventory::{Datum, Field, Inventory, Object, Table};
use secondsite_rules::Finding;
use secondsite_rules::command::{self, Command, Place};
use yew::AttrValue;

use super::names::CurrentNames;
use super::needs::{Arranged, Needs};
use super::said::{Said, lines};
use super::section::SectionProps;
use crate::state::{Mark, Reason, Store, Target, scope_of};
use crate::words::Words;

/// A field's description; two are equal when they are the same one.
#[derive(Clone, Copy, Debug)]
pub struct FieldRef(pub &'static Field);

impl PartialEq for FieldRef {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Deref for FieldRef {
    type Target = Field;

    fn deref(&self) -> &Field {
        self.0
    }
}

/// A line that finds a fact out, and where to run it.
#[derive(Clone, Debug, PartialEq)]
pub struct Script {
    /// The field it answers, by its path.
    pub path: AttrValue,
    /// Where it is run.
    pub place: Place,
    /// The text, with the row's own names in it.
    pub text: AttrValue,
}

/// One field of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldView {
    /// The field.
    pub field: FieldRef,
    /// Its path: `hosts.operatingSystem`.
    pub path: AttrValue,
    /// Whether a row cannot do without it.
    pub required: bool,
    /// Whether a rule of the edition asks for it.
    pub needed: bool,
    /// Of a part, the fields that no rule of the edition asks for.
    pub later: Rc<[&'static str]>,
    /// What is known.
    pub value: Option<Datum>,
    /// What holds while it is not known, because of what is known of other fields.
    pub implied: Option<AttrValue>,
    /// What the rules say about it.
    pub said: Vec<Said>,
    /// Names in it that no row has, with the table that lacks them.
    pub strangers: Vec<(Table, String)>,
    /// Why the last edit of it was not made.
    pub refusal: Option<Reason>,
}

/// A row, or the one record of Azure.
#[derive(Clone, Debug, PartialEq)]
pub struct RowView {
    /// The row.
    pub object: Object,
    /// What it is called.
    pub name: AttrValue,
    /// The VMM server on which its references are read.
    pub server: Option<AttrValue>,
    /// The worst that is found about it.
    pub mark: Option<Mark>,
    /// What the rules say about it and no field of it.
    pub said: Vec<Said>,
    /// In a form what tells it apart and what rules ask for, in a table the columns.
    pub first: Vec<FieldView>,
    /// The rest; left out of tables.
    pub more: Vec<FieldView>,
    /// Lines that find the fields out; left out of tables.
    pub scripts: Rc<[Script]>,
}

/// What views are made of.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The store.
    pub store: &'a Store,
    /// What the edition's rules ask for.
    pub needs: &'a Needs,
    /// The names that references choose from.
    pub names: &'a CurrentNames,
    /// The words of the page.
    pub words: Words,
}

/// The table an object is a row of, or which it is as a whole.
#[must_use]
pub const fn table_of(object: Object) -> Option<Table> {
    match object {
        Object::Row(table, _) | Object::Table(table) => Some(table),
        Object::Estate => None,
    }
}

/// The id of a field's control, by which it is found and focused; without a field that of the row.
#[must_use]
pub fn control_id(object: Object, field: &str) -> String {
    match object {
        Object::Row(table, row) => format!("{table}-{row}-{field}"),
        Object::Table(table) => format!("{table}-{field}"),
        Object::Estate => format!("estate-{field}"),
    }
}

/// The value of a field of a row, or of the one record of Azure.
#[must_use]
pub fn value_of(inventory: &Inventory, object: Object, field: &str) -> Option<Datum> {
    match object {
        Object::Row(table, row) => inventory.rows(table)?.get(row, field),
        Object::Table(Table::Azure) => inventory.azure_field(field),
        Object::Table(_) | Object::Estate => None,
    }
}

impl<'a> Source<'a> {
    /// What the views of a section are made of.
    #[must_use]
    pub fn of(section: &'a SectionProps, words: Words) -> Self {
        Self { store: &section.store, needs: &section.needs, names: &section.names, words }
    }

    /// A row whole, for its form.
    #[must_use]
    pub fn form(self, object: Object) -> RowView {
        let Some(table) = table_of(object) else { return self.row(object, &[]) };
        let Arranged { first, more } = self.needs.arrange(table.shape(), table.name());
        RowView {
            more: more.into_iter().map(|field| self.field(table, object, field)).collect(),
            scripts: self.scripts(table, object),
            ..self.row(object, &first)
        }
    }

    /// A row with these fields, for a line of a table.
    #[must_use]
    pub fn row(self, object: Object, fields: &[&'static Field]) -> RowView {
        let fields = table_of(object)
            .into_iter()
            .flat_map(|table| fields.iter().map(move |field| self.field(table, object, field)));
        RowView {
            object,
            name: secondsite_text::object(self.words.language(), &self.store.inventory, object).into(),
            server: self.server(object),
            mark: self.store.worst_of(object),
            said: if self.is_bare(object) {
                Vec::new()
            } else {
                lines(self.words, self.store, &self.store.findings_wide(object))
            },
            first: fields.collect(),
            more: Vec::new(),
            scripts: Rc::default(),
        }
    }

    fn server(self, object: Object) -> Option<AttrValue> {
        let Object::Row(table, row) = object else { return None };
        scope_of(&self.store.inventory, table, row).map(AttrValue::from)
    }

    /// What holds of a field that is not known, because of another: a node of a cluster is clustered.
    fn implied(self, object: Object, field: &str) -> Option<AttrValue> {
        let is_clustered = matches!(object, Object::Row(Table::Hosts, _)) && field == "clustered";
        value_of(&self.store.inventory, object, "cluster").filter(|_| is_clustered)?;
        Some(self.words.say("ui-editor-implied-clustered").into())
    }

    /// Whether it is the one record of Azure while nothing is known of it. What misses it as a whole is then
    /// said beside its fields, since they are there to be filled in.
    fn is_bare(self, object: Object) -> bool {
        object == Object::Table(Table::Azure) && self.store.inventory.azure.is_none()
    }

    /// The lines that find out the fields of a row, those of its parts among them.
    fn scripts(self, table: Table, object: Object) -> Rc<[Script]> {
        let offered = |command: &&Command| self.store.edition.scenario.offers(command.place);
        let fill = |path: &'static str| {
            command::find_out(path).iter().filter(offered).map(move |command| Script {
                path: path.into(),
                place: command.place,
                text: command.fill(object, &self.store.inventory).into(),
            })
        };
        let of_table = |path: &&str| path.split('.').next() == Some(table.name());
        command::fields().filter(of_table).flat_map(fill).collect()
    }

    fn field(self, table: Table, object: Object, field: &'static Field) -> FieldView {
        let path = format!("{table}.{}", field.name);
        let value = value_of(&self.store.inventory, object, field.name);
        let strangers =
            value.as_ref().map(|value| self.names.now().strangers(field, value)).unwrap_or_default();
        let place = Target { object, field: Some(field.name) };
        let findings = if self.is_bare(object) {
            let waits = |finding: &&Finding| finding.rule.needs.contains(&path.as_str());
            self.store.findings_about(object).filter(waits).collect()
        } else {
            self.store.findings_for(object, field.name)
        };
        let refusal = self.store.refusal.filter(|refusal| refusal.target == place);
        FieldView {
            field: FieldRef(field),
            required: table.shape().is_required(field.name),
            needed: self.needs.field(&path),
            later: self.needs.later(&field.kind, &path),
            path: path.into(),
            implied: value.is_none().then(|| self.implied(object, field.name)).flatten(),
            value,
            said: lines(self.words, self.store, &findings),
            strangers,
            refusal: refusal.map(|refusal| refusal.reason),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Action;
    use crate::words::Language;
    use secondsite_inventory::value::Date;
    use secondsite_rules::editions::VMM_TO_VMM_2017;

    const HOST: Object = Object::Row(Table::Hosts, 0);

    fn page(actions: &[Action]) -> Store {
        let empty = Store::new(&VMM_TO_VMM_2017, Date::new(2026, 11, 23).unwrap(), Language::English);
        actions.iter().fold(empty, |store, action| store.after(action.clone()))
    }

    fn form(store: &Store, object: Object) -> RowView {
        let (needs, names) = (Needs::of(store.edition), CurrentNames::default());
        names.follow(&store.inventory);
        Source { store, needs: &needs, names: &names, words: Words(Language::English) }.form(object)
    }

    fn field(view: &RowView, name: &str) -> FieldView {
        let mut fields = view.first.iter().chain(&view.more);
        fields.find(|field| field.field.name == name).unwrap().clone()
    }

    fn host(name: &str) -> Action {
        Action::AddRow { table: Table::Hosts, values: vec![Some(Datum::Text(name.to_owned()))] }
    }

    fn set(row: usize, field: &'static str, text: &str) -> Action {
        Action::SetField { table: Table::Hosts, row, field, value: Some(Datum::Text(text.to_owned())) }
    }

    #[test]
    fn while_nothing_is_known_of_azure_its_fields_say_what_waits_for_them() {
        let view = form(&page(&[]), Object::Table(Table::Azure));
        assert!(view.said.is_empty());
        let said = field(&view, "subscription").said;
        assert_eq!(said.iter().map(|said| said.mark).collect::<Vec<_>>(), [Mark::Unknown]);
        assert!(field(&view, "managedDisks").said.is_empty());
    }

    #[test]
    fn an_edit_that_was_refused_is_told_beside_its_field_alone() {
        let store = page(&[host("hv01"), host("hv02"), set(1, "name", "HV01")]);
        assert_eq!(
            field(&form(&store, Object::Row(Table::Hosts, 1)), "name").refusal,
            Some(Reason::Duplicate)
        );
        assert_eq!(field(&form(&store, HOST), "name").refusal, None);
    }

    #[test]
    fn a_name_that_no_row_has_is_kept_and_told() {
        let store =
            page(&[host("hv01"), Action::DeclareEmpty(Table::Clusters), set(0, "cluster", "hv-clu9")]);
        let cluster = field(&form(&store, HOST), "cluster");
        assert_eq!(cluster.value, Some(Datum::Text("hv-clu9".to_owned())));
        assert_eq!(cluster.strangers, [(Table::Clusters, "hv-clu9".to_owned())]);
    }

    #[test]
    fn commands_have_the_rows_own_names_and_are_of_its_own_table() {
        let store = page(&[host("hv01"), host("hv02")]);
        let scripts = form(&store, Object::Row(Table::Hosts, 1)).scripts;
        assert!(
            scripts
                .iter()
                .any(|script| script.path == "hosts.operatingSystem" && script.text.contains("'hv02'"))
        );
        assert!(scripts.iter().all(|script| script.path.starts_with("hosts.")));
    }

    #[test]
    fn an_edit_of_one_row_leaves_the_view_of_another_as_it_was() {
        let before = page(&[host("hv01"), host("hv02")]);
        let after = before.after(set(1, "hostGroup", "All Hosts"));
        assert_eq!(form(&before, HOST), form(&after, HOST));
        assert_ne!(form(&before, Object::Row(Table::Hosts, 1)), form(&after, Object::Row(Table::Hosts, 1)));
    }
}
