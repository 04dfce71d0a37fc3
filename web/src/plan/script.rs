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

/// The commands of a step by the place where they are run: those that find out first, then those that mend.
pub fn of_step(store: &Store, inventory: &Inventory, step: &Step) -> Vec<(Place, String)> {
    let mut scripts: Vec<(Place, Vec<String>)> = Vec::new();
    let mut add = |command: &Command, object: Object| {
        if !store.edition.scenario.offers(command.place) {
            return;
        }
        let line = answered(command.fill(object, inventory), step);
        match scripts.iter_mut().find(|(place, _)| *place == command.place) {
            Some((_, lines)) if lines.contains(&line) => {}
            Some((_, lines)) => lines.push(line),
            None => scripts.push((command.place, vec![line])),
        }
    };
    if step.find_out {
        for edit in &step.edits {
            if let Edit::Set { object, place, .. } = edit {
                find_out(&place.path()).iter().for_each(|command| add(command, *object));
            }
        }
    }
    for mend in step.mends.iter().filter(|mend| is_by(step, mend)) {
        mend.rule.fix.iter().for_each(|command| add(command, mend.object));
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
            lines.push(format!("#    {}", words.say("ui-plan-find-out")));
        }
        let scripts = of_step(store, inventory, step);
        if scripts.is_empty() {
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
