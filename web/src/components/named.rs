//! How assistive technology learns what a control is called and what is said about it.

use yew::prelude::*;

/// A control's id, its name, and what describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// The id by which the control is found and focused.
    pub id: AttrValue,
    /// Ids of the elements that name it.
    pub labelledby: Option<AttrValue>,
    /// Its name, where no element shows one.
    pub label: Option<AttrValue>,
    /// Ids of the elements that describe it.
    pub describedby: Option<AttrValue>,
}

impl Named {
    /// A control named by the element with its id and `-label`, described by those with `-help` and `-said`.
    #[must_use]
    pub fn in_form(id: &str) -> Self {
        Self {
            id: id.to_owned().into(),
            labelledby: Some(format!("{id}-label").into()),
            label: None,
            describedby: Some(format!("{id}-help {id}-said").into()),
        }
    }

    /// A control whose name no element shows, described by the element with its id and `-said`, if there is one.
    #[must_use]
    pub fn in_cell(id: &str, label: String, said: bool) -> Self {
        Self {
            id: id.to_owned().into(),
            labelledby: None,
            label: Some(label.into()),
            describedby: said.then(|| format!("{id}-said").into()),
        }
    }

    /// The ids that describe it, with one more where there is a fault to tell.
    #[must_use]
    pub fn described_with(&self, fault: Option<&str>) -> Option<AttrValue> {
        let Some(fault) = fault else { return self.describedby.clone() };
        Some(match &self.describedby {
            Some(ids) => format!("{fault} {ids}").into(),
            None => fault.to_owned().into(),
        })
    }
}
