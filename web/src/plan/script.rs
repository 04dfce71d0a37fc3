//! The commands of steps, filled in and ready to copy.

use secondsite_inventory::{Datum, Inventory, Object, Table};
use secondsite_plan::{Edit, Mend, Plan, Step};
use secondsite_rules::command::{Command, Place, find_out, quoted};

use super::change;
use crate::state::Store;
use crate::words::Words;

/// Placeholders that a step answers, by the table that its value is from.
const ANSWERED: &[(Table, &str)] = &[
    (Table::HostGroups, "'GROUPPATH'"),
    (Table::LogicalNetworks, "'LOGICALNETWORK'"),
    (Table::VmNetworks, "'VMNETWORK'"),
];

/// Commands by the place where they are run.
type Scripts = Vec<(Place, String)>;

/// The commands that find out what a step asks.
pub fn finding_out(store: &Store, inventory: &Inventory, step: &Step) -> Scripts {
    let asked = step.edits.iter().filter(|_| step.find_out).filter_map(|edit| match edit {
        Edit::Set { object, place, .. } => Some((*object, place.path())),
        _ => None,
    });
    let commands = asked.flat_map(|(object, path)| find_out(&path).iter().map(move |own| (own, object)));
    scripts(store, inventory, step, commands)
}

/// The commands that make the change of a step.
pub fn mending(store: &Store, inventory: &Inventory, step: &Step) -> Scripts {
    let mends = step.mends.iter().filter(|mend| is_by(step, mend));
    let commands = mends.flat_map(|mend| mend.rule.fix.iter().map(|own| (own, mend.object)));
    scripts(store, inventory, step, commands)
}

fn scripts<'c>(
    store: &Store,
    inventory: &Inventory,
    step: &Step,
    commands: impl Iterator<Item = (&'c Command, Object)>,
) -> Scripts {
    let mut scripts: Vec<(Place, Vec<String>)> = Vec::new();
    for (command, object) in commands.filter(|(command, _)| store.edition.scenario.offers(command.place)) {
        let line = answered(command.fill(object, inventory), step);
        match scripts.iter_mut().find(|(place, _)| *place == command.place) {
            Some((_, lines)) if lines.contains(&line) => {}
            Some((_, lines)) => lines.push(line),
            None => scripts.push((command.place, vec![line])),
        }
    }
    scripts.into_iter().map(|(place, lines)| (place, lines.join("\n"))).collect()
}

/// Whether the rule's own remedy is this step: it changes the very thing that the rule is about. A rule that
/// another change mends on the way has commands that are not needed then.
pub fn is_by(step: &Step, mend: &Mend) -> bool {
    let own = match mend.object {
        Object::Row(table, _) | Object::Table(table) => Some(table),
        Object::Estate => None,
    };
    step.edits.iter().any(|edit| match edit {
        Edit::Set { place, .. } => own == Some(place.table),
        Edit::Add { .. } | Edit::Declare(_) => true,
    })
}

/// The command with the step's own value where it asks for one.
fn answered(script: String, step: &Step) -> String {
    let Some(Edit::Set { place, value: Datum::Text(value), .. }) = step.edits.first() else { return script };
    let field = place.table.shape().field(place.field);
    let by_table =
        field.and_then(|field| field.refers).and_then(|table| ANSWERED.iter().find(|(own, _)| *own == table));
    let placeholder = match (place.table, place.field) {
        (Table::Clusters, "brokerName") => "'BROKER'",
        (Table::VirtualMachines, "name") => "'NEWNAME'",
        _ => match by_table {
            Some((_, placeholder)) => placeholder,
            None => return script,
        },
    };
    quoted(value).map_or(script.clone(), |value| script.replace(placeholder, &value))
}

/// Every step as one text: what to do as comments, then the commands. It is read before it is run.
pub fn whole(words: Words, store: &Store, inventory: &Inventory, plan: &Plan) -> String {
    let mut lines = vec![format!("# {}", words.say("ui-plan-script.head"))];
    for (place, step) in plan.steps.iter().enumerate() {
        let (title, objects) =
            (change::title(words, inventory, step), change::objects(words, inventory, step));
        lines.push(String::new());
        lines.push(format!("# {}. {title}", place.saturating_add(1)));
        if !objects.is_empty() {
            lines.push(format!("#    {objects}"));
        }
        if step.find_out {
            lines.push(format!("#    {} {}", change::answer(words, step), words.say("ui-plan-find-out")));
        }
        let mut scripts = finding_out(store, inventory, step);
        // What would change an answer that is not known yet is not for a script that is run as it is.
        if !step.find_out {
            scripts.extend(mending(store, inventory, step));
        }
        if scripts.is_empty() && !step.find_out {
            let mut told: Vec<&str> = Vec::new();
            for mend in step.mends.iter().filter(|mend| is_by(step, mend)) {
                if !told.contains(&mend.rule.id) {
                    told.push(mend.rule.id);
                    lines.push(format!("#    {}", secondsite_text::fix(words.language(), mend.rule)));
                }
            }
        }
        for (place, script) in scripts {
            lines.push(format!("# {}", secondsite_text::place(words.language(), place)));
            lines.push(script);
        }
    }
    lines.push(String::new());
    lines.join("\n")
}
