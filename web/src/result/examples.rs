//! Examples of a requirement: what an estate differs in, and what the rule then says.

use secondsite_report::rule_page::{Example, examples};
use secondsite_rules::Rule;
use secondsite_text::Arg;
use yew::prelude::*;

use crate::words::{Words, use_words};

#[derive(Properties)]
pub struct ExamplesProps {
    pub rule: &'static Rule,
}

impl PartialEq for ExamplesProps {
    fn eq(&self, other: &Self) -> bool {
        self.rule.id == other.rule.id
    }
}

/// Worked out only when somebody looks: each example is an estate of its own that is judged.
#[component]
pub fn Examples(props: &ExamplesProps) -> Html {
    let words = use_words();
    let asked = use_state_eq(|| false);
    let onclick = {
        let asked = asked.clone();
        Callback::from(move |_: MouseEvent| asked.set(true))
    };
    html! {
        <details class="examples">
            <summary {onclick}>{ words.say("rule-page-examples") }</summary>
            if *asked {
                { list(words, props.rule) }
            }
        </details>
    }
}

fn list(words: Words, rule: &'static Rule) -> Html {
    let examples = examples(words.language(), rule).unwrap_or_default();
    let Some(first) = examples.first() else { return Html::default() };
    let about = words.with("rule-page-examples-about", &[("date", Arg::Date(first.healthy_on))]);
    html! {
        <>
            <p><small>{ about }</small></p>
            <dl>{ for examples.iter().map(|each| example(words, each)) }</dl>
        </>
    }
}

fn example(words: Words, example: &Example) -> Html {
    let differences = if example.differences.is_empty() {
        words.say("rule-page-nothing-differs")
    } else {
        example.differences.join("; ")
    };
    html! {
        <>
            <dt>{ words.say(&format!("outcome-{}", example.outcome)) }</dt>
            <dd>
                { differences }
                if let Some(finding) = &example.finding {
                    <br /><small>{ finding }</small>
                }
            </dd>
        </>
    }
}
