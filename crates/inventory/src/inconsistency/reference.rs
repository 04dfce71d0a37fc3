//! References to rows that do not exist, found by the descriptors alone.

use super::within::Within;
use super::{Contradiction, Inconsistency, tell};
use crate::estate::Estate;
use crate::field::{Datum, Field};
use crate::inventory::Table;
use crate::json::path::Path;
use crate::tables::Rows;
use crate::value::Name;

const VMM_SERVER: &str = "vmmServer";

/// The fields of a table that refer to rows, themselves or in a part.
pub struct Pointing<'e> {
    estate: &'e Estate<'e>,
    rows: &'e dyn Rows,
    fields: Vec<&'static Field>,
}

impl<'e> Pointing<'e> {
    pub fn of(estate: &'e Estate<'e>, rows: &'e dyn Rows) -> Self {
        let fields = rows.shape().fields.iter().filter(|field| points(field)).collect();
        Self { estate, rows, fields }
    }

    /// Tells every reference of a row that leads nowhere.
    pub fn check(&self, row: usize, within: &Within<'_>, path: &Path<'_>, found: &mut Vec<Inconsistency>) {
        let own = self.rows.get(row, VMM_SERVER).as_ref().and_then(name_of);
        // A machine says no VMM server; what it names is on its host's.
        let is_machine = self.rows.shape().name == Table::VirtualMachines.name();
        let server = own.or_else(|| within.server_of_machine(row).filter(|_| is_machine).cloned());
        for field in &self.fields {
            if let Some(datum) = self.rows.get(row, field.name) {
                self.field(field, &datum, server.as_ref(), &path.member(field.name), found);
            }
        }
    }

    fn field(
        &self,
        field: &Field,
        datum: &Datum,
        server: Option<&Name>,
        path: &Path<'_>,
        found: &mut Vec<Inconsistency>,
    ) {
        match datum {
            Datum::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.field(field, item, server, &path.element(index), found);
                }
            }
            Datum::Part(members) => {
                let Some(shape) = field.kind.part() else { return };
                let own = datum.member(VMM_SERVER).and_then(name_of);
                let server = own.as_ref().or(server);
                for (name, datum) in members {
                    if let Some(field) = shape.field(name).filter(|field| points(field)) {
                        self.field(field, datum, server, &path.member(name), found);
                    }
                }
            }
            _ => {
                if let (Some(table), Some(name)) = (field.refers, name_of(datum)) {
                    self.reference(table, name, server, path, found);
                }
            }
        }
    }

    fn reference(
        &self,
        table: Table,
        name: Name,
        server: Option<&Name>,
        path: &Path<'_>,
        found: &mut Vec<Inconsistency>,
    ) {
        // What is wrong with the server's own name is told where it stands, and not again for all that is on it.
        let server =
            server.filter(|server| self.estate.exists(Table::VmmServers, server, None) != Some(false));
        if self.estate.exists(table, &name, server) != Some(false) {
            return;
        }
        let vmm_server = server.filter(|_| table.shape().keys > 1).cloned();
        let elsewhere = self.estate.exists(table, &name, None) == Some(true);
        let is_machine = self.rows.shape().name == Table::VirtualMachines.name();
        tell(
            found,
            path,
            match vmm_server {
                Some(vmm_server) if elsewhere && is_machine && table == Table::Clouds => {
                    Contradiction::CloudElsewhere { cloud: name, vmm_server }
                }
                vmm_server => Contradiction::NoSuchRow { table, name, vmm_server },
            },
        );
    }
}

fn name_of(datum: &Datum) -> Option<Name> {
    Name::new(datum.as_text()?)
}

fn points(field: &Field) -> bool {
    field.refers.is_some() || field.kind.part().is_some_and(|shape| shape.fields.iter().any(points))
}
