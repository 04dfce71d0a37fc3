//! Accepting a failure: why, who answers for it, and until when; changing that, and taking it back.

use std::rc::Rc;

use secondsite_inventory::Object;
use secondsite_inventory::value::Date;
use secondsite_rules::{Finding, Rule};
use yew::prelude::*;

use crate::dispatch::use_dispatch;
use crate::platform::{focus, input};
use crate::state::accept::Wish;
use crate::state::{Action, Store};
use crate::words::{Arg, Words, use_words};

/// What is accepted, and how it is so far.
#[derive(Properties)]
pub struct AcceptingProps {
    /// The rule that fails.
    pub rule: &'static Rule,
    /// The object; none is every object of the rule.
    pub object: Option<Object>,
    /// What the object is called.
    pub name: AttrValue,
    pub store: Rc<Store>,
    /// The row that accepts it, or did until it expired.
    pub row: Option<usize>,
}

/// What is shown follows from the store.
impl PartialEq for AcceptingProps {
    fn eq(&self, other: &Self) -> bool {
        self.store == other.store && self.rule.id == other.rule.id && self.object == other.object
    }
}

/// How a failure can be accepted, changed or taken back.
pub fn accepting(words: Words, store: &Rc<Store>, finding: &Finding) -> Html {
    let standing = store.standing(finding);
    let name = secondsite_text::object(words.language(), &store.inventory, finding.object);
    // What is accepted for all objects is changed where it was accepted: at the requirement.
    let own = standing.filter(|standing| !standing.is_for_all());
    if standing.is_some_and(|standing| standing.is_for_all() && !standing.expired) {
        return Html::default();
    }
    html! {
        <Accepting
            rule={finding.rule}
            object={Some(finding.object)}
            {name}
            store={store.clone()}
            row={own.map(|own| own.row)}
        />
    }
}

/// The same for every object of a rule at once.
pub fn accepting_all(words: Words, store: &Rc<Store>, rule: &'static Rule, failures: usize) -> Html {
    let standing = store.standing_of_all(rule.id);
    if failures < 2 && standing.is_none() {
        return Html::default();
    }
    let name = words.with("ui-accept-all-objects", &[("count", failures.into())]);
    html! {
        <Accepting {rule} object={None} {name} store={store.clone()} row={standing.map(|standing| standing.row)} />
    }
}

#[component]
fn Accepting(props: &AcceptingProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let store = &props.store;
    let open = use_state_eq(|| false);
    let reason = use_state_eq(String::new);
    let owner = use_state_eq(String::new);
    let until = use_state_eq(|| store.usual_until().to_string());
    let fault = use_state_eq(|| None::<&'static str>);
    let acceptance = props.row.and_then(|row| store.inventory.accepted.as_ref()?.get(row));
    let expired = acceptance.is_some_and(|row| row.until.is_none_or(|until| until < store.today));
    let id = id(props.rule, props.object);
    let onopen = {
        let (open, fault, id) = (open.clone(), fault.clone(), id.clone());
        let (reason, owner, until) = (reason.clone(), owner.clone(), until.clone());
        let said = acceptance.map(|row| {
            let text = |text: &Option<secondsite_inventory::value::Text>| {
                text.as_ref().map(|text| text.as_str().to_owned()).unwrap_or_default()
            };
            (text(&row.reason), text(&row.owner), row.until.filter(|_| !expired))
        });
        let usual = store.usual_until();
        Callback::from(move |_: MouseEvent| {
            let (why, who, day) = said.clone().unwrap_or_default();
            reason.set(why);
            owner.set(who);
            until.set(day.unwrap_or(usual).to_string());
            fault.set(None);
            open.set(true);
            focus::soon(format!("{id}-reason"));
        })
    };
    let close = {
        let (open, id) = (open.clone(), id.clone());
        move || {
            open.set(false);
            focus::soon(id.clone());
        }
    };
    let oncancel = {
        let close = close.clone();
        Callback::from(move |_: MouseEvent| close())
    };
    let onsubmit = {
        let (reason, owner, until, fault) = (reason.clone(), owner.clone(), until.clone(), fault.clone());
        let (dispatch, rule, object, today, id) =
            (dispatch.clone(), props.rule.id, props.object, store.today, id.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if reason.trim().is_empty() {
                fault.set(Some("ui-accept-reason.fault"));
                focus::soon(format!("{id}-reason"));
                return;
            }
            let Some(day) = Date::parse(&until).filter(|day| *day >= today) else {
                let is_day = Date::parse(&until).is_some();
                fault.set(Some(if is_day { "ui-accept-until.fault" } else { "ui-accept-until.unreadable" }));
                focus::soon(format!("{id}-until"));
                return;
            };
            close();
            dispatch.emit(Action::Accept(Wish {
                rule,
                object,
                reason: (*reason).clone(),
                owner: (*owner).clone(),
                until: day,
            }));
        })
    };
    let onrevoke = {
        let (row, id) = (props.row, id.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(row) = row {
                focus::soon(id.clone());
                dispatch.emit(Action::Revoke(row));
            }
        })
    };
    let about = |id: &str| words.with(id, &[("object", props.name.as_str().into())]);
    let returned = acceptance.filter(|_| expired).and_then(|row| row.until);
    let (label, of) = match (props.row, expired) {
        (None, _) if props.object.is_none() => ("ui-accept-all", "ui-accept-all.of"),
        (None, _) => ("ui-accept", "ui-accept.of"),
        (Some(_), true) => ("ui-accept-renew", "ui-accept-renew.of"),
        (Some(_), false) => ("ui-accept-change", "ui-accept-change.of"),
    };
    let field = |name: &'static str, kind: &'static str, state: &UseStateHandle<String>| {
        let (id, text) = (format!("{id}-{name}"), format!("ui-accept-{name}"));
        let own = fault.filter(|fault| fault.starts_with(text.as_str()));
        let fault_id = format!("{id}-fault");
        let oninput = {
            let state = state.clone();
            Callback::from(move |event: InputEvent| state.set(input::value(&event)))
        };
        html! {
            <label for={id.clone()}>
                <span>{ words.say(&text) }</span>
                <input
                    {id}
                    type={kind}
                    value={(**state).clone()}
                    autocomplete="off"
                    maxlength="1024"
                    min={(kind == "date").then(|| store.today.to_string())}
                    aria-required={(name != "owner").then_some("true")}
                    aria-invalid={own.is_some().then_some("true")}
                    aria-describedby={own.map(|_| fault_id.clone())}
                    {oninput}
                />
                if let Some(own) = own {
                    <span class="fault" id={fault_id} role="alert">{ words.say(own) }</span>
                }
            </label>
        }
    };
    html! {
        <div class="accepting">
            if let Some(until) = returned {
                <p class="returned">{ returned_line(words, props, until) }</p>
            }
            if *open {
                <form {onsubmit} aria-label={about(of)} novalidate=true>
                    { field("reason", "text", &reason) }
                    { field("owner", "text", &owner) }
                    { field("until", "date", &until) }
                    <p class="actions">
                        <button type="submit" class="primary">{ words.say("ui-accept-do") }</button>
                        <button type="button" onclick={oncancel}>{ words.say("ui-accept-cancel") }</button>
                    </p>
                </form>
            } else {
                <button type="button" class="quiet" {id} aria-label={about(of)} onclick={onopen}>{ words.say(label) }</button>
                if props.row.is_some() {
                    <button type="button" class="quiet" aria-label={about("ui-accept-revoke.of")} onclick={onrevoke}>
                        { words.say("ui-accept-revoke") }
                    </button>
                }
            }
        </div>
    }
}

/// That what was accepted counts again, with what was said then.
fn returned_line(words: Words, props: &AcceptingProps, until: Date) -> String {
    let row = props.row.and_then(|row| props.store.inventory.accepted.as_ref()?.get(row));
    let reason = row.and_then(|row| row.reason.as_ref());
    let reason = reason.map(|reason| secondsite_text::visible(reason.as_str()).into_owned());
    let args = [("until", Arg::Date(until)), ("reason", reason.unwrap_or_default().into())];
    words.with("ui-accept-returned", &args)
}

/// The id of the button, by which it gets the focus back.
fn id(rule: &Rule, object: Option<Object>) -> String {
    match object {
        None => format!("accept-{}", rule.id),
        Some(Object::Row(table, row)) => format!("accept-{}-{table}-{row}", rule.id),
        Some(other) => format!("accept-{}-{}", rule.id, other.table_name()),
    }
}
