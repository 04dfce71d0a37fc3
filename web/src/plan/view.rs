//! The list: how far it is to lead, its steps, and what it cannot mend.

use std::rc::Rc;

use secondsite_inventory::Inventory;
use secondsite_inventory::value::Date;
use secondsite_plan::{Edit, Goal, Plan, plan};
use secondsite_rules::{Edition, Status};
use yew::prelude::*;

use super::{left, script, step};
use crate::components::CopyButton;
use crate::dispatch::{Dispatch, use_dispatch};
use crate::platform::clock::Timeout;
use crate::platform::focus;
use crate::state::{Action, Store};
use crate::words::{Words, use_words};

/// How long the estate must have stood still before the list is made anew, in milliseconds.
const PAUSE: u32 = 400;

/// What a list is made of.
#[derive(Clone)]
struct Question {
    inventory: Rc<Inventory>,
    edition: &'static Edition,
    today: Date,
    goal: Goal,
}

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.inventory, &other.inventory)
            && std::ptr::eq(self.edition, other.edition)
            && (self.today, self.goal) == (other.today, other.goal)
    }
}

#[derive(Properties, PartialEq)]
pub struct PlanViewProps {
    pub store: Rc<Store>,
}

#[component]
pub fn PlanView(props: &PlanViewProps) -> Html {
    let (words, dispatch) = (use_words(), use_dispatch());
    let store = &props.store;
    let chosen = use_state_eq(|| None::<Goal>);
    let answer = use_state(|| None::<Rc<(Question, Plan)>>);
    // What blocks comes first; where nothing does, the rest.
    let nearest = if Goal::Unblocked.is_met(store.report.underlying) { Goal::Ready } else { Goal::Unblocked };
    let goal = chosen.unwrap_or(nearest);
    let (inventory, edition, today) = (Rc::clone(&store.inventory), store.edition, store.today);
    let question = Question { inventory, edition, today, goal };
    {
        let answer = answer.clone();
        use_effect_with(question.clone(), move |question| {
            let question = question.clone();
            // The list is not made while somebody types.
            let pause = if answer.is_some() { PAUSE } else { 0 };
            let timeout = Timeout::new(pause, move || {
                let Question { inventory, edition, today, goal } = question.clone();
                answer.set(Some(Rc::new((question, plan(&inventory, edition, goal, today)))));
            });
            move || drop(timeout)
        });
    }
    let fresh = answer.as_ref().filter(|answer| answer.0 == question);
    let choose = |goal: Goal| {
        let chosen = chosen.clone();
        Callback::from(move |_: MouseEvent| chosen.set(Some(goal)))
    };
    html! {
        <section class="plan" aria-labelledby="plan-title" aria-busy={fresh.is_none().to_string()}>
            <h3 id="plan-title" tabindex="-1">{ words.say("ui-plan-title") }</h3>
            if matches!(store.edition.scenario.status, Status::Retired { .. }) {
                <p class="aside">{ words.say("ui-plan-retired") }</p>
            }
            <div class="goals" role="group" aria-label={words.say("ui-plan-goal")}>
                { for Goal::ALL.into_iter().map(|own| goal_button(words, own, own == goal, choose(own))) }
            </div>
            { answer.as_ref().map_or_else(
                || html! { <p role="status">{ words.say("ui-plan-searching") }</p> },
                |answer| list(words, &dispatch, store, answer, fresh.is_some()),
            ) }
        </section>
    }
}

fn goal_button(words: Words, goal: Goal, is_chosen: bool, onclick: Callback<MouseEvent>) -> Html {
    let label = words.say(&format!("ui-plan-goal.{}", goal.word()));
    html! {
        <button type="button" class="counter" aria-pressed={is_chosen.to_string()} {onclick}>{ label }</button>
    }
}

fn list(words: Words, dispatch: &Dispatch, store: &Store, answer: &(Question, Plan), fresh: bool) -> Html {
    let (Question { inventory, goal, .. }, plan) = answer;
    let steps = plan.steps.len();
    let args = [("steps", steps.into()), ("left", plan.left.len().into())];
    let lead = match (steps, plan.left.is_empty()) {
        (0, true) => words.say(&format!("ui-plan-done.{}", goal.word())),
        (0, false) => words.with("ui-plan-lead.nothing", &args),
        (_, true) => words.with("ui-plan-lead", &args),
        (_, false) => words.with("ui-plan-lead.part", &args),
    };
    let questions = plan.steps.iter().filter(|step| step.find_out).count();
    let lead = if questions == 0 {
        lead
    } else {
        format!("{lead} {}", words.with("ui-plan-questions", &[("count", questions.into())]))
    };
    let script = script::whole(words, store, inventory, plan);
    let all: Rc<Vec<Edit>> = Rc::new(plan.edits().cloned().collect());
    html! {
        <>
            <p role="status">{ if fresh { lead } else { words.say("ui-plan-searching") } }</p>
            if steps > 0 {
                <p class="actions">
                    { trying(dispatch, words.say("ui-plan-try-all"), None, all, fresh) }
                    <span class="whole-script">
                        { words.say("ui-plan-script") }{ " " }
                        <CopyButton text={script} label={words.say("ui-plan-script.copy")} />
                    </span>
                </p>
                <ol class="steps">
                    { for plan.steps.iter().map(|own| step::step(words, dispatch, store, inventory, own, fresh)) }
                </ol>
            }
            { left::left(words, dispatch, inventory, plan, fresh) }
        </>
    }
}

/// A button that tries edits, and leads to what the page then says of them.
pub fn trying(
    dispatch: &Dispatch,
    label: String,
    of: Option<String>,
    edits: Rc<Vec<Edit>>,
    can: bool,
) -> Html {
    let dispatch = dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        dispatch.emit(Action::Try(edits.clone()));
        focus::soon("trial".to_owned());
    });
    html! { <button type="button" aria-label={of} disabled={!can} {onclick}>{ label }</button> }
}
