//! The one value the page is drawn from.

use std::rc::Rc;

use secondsite_inventory::inconsistency::{self, Inconsistency};
use secondsite_inventory::value::Date;
use secondsite_inventory::{Estate, Inventory};
use secondsite_rules::{Edition, Report, check, editions};
use secondsite_share::Sealed;

use super::beside::Beside;
use super::found::Grouping;
use super::newer::Newer;
use super::notice::{Arrived, Dialog, Notice, Refusal, Refused};
use super::outcome::Shown;
use super::place::{Focus, Half, Reveal, Target, View};
use super::trial::{Other, Trial};
use crate::words::Language;

/// Everything the page shows. Cheap to clone: what is large is shared.
#[derive(Clone, Debug)]
pub struct Store {
    /// Whether the reader chose to fill in the form, so that an empty estate is shown too.
    pub started: bool,
    /// The estate that is shown and edited.
    pub inventory: Rc<Inventory>,
    /// What it is judged by.
    pub edition: &'static Edition,
    /// The day for which it is judged: today, or the one that a link was made for.
    pub today: Date,
    /// What day it is where the reader is.
    pub clock: Date,
    /// What the edition says of the estate; always of the inventory above.
    pub report: Rc<Report>,
    /// The same findings by the object and the field they stand beside.
    pub beside: Rc<Beside>,
    /// How the same estate stands in every scenario; without the findings, which only the chosen edition shows.
    pub everywhere: Rc<Vec<Report>>,
    /// What a newer edition says of an estate that came by a link.
    pub newer: Option<Newer>,
    /// Where the estate contradicts itself.
    pub inconsistencies: Rc<Vec<Inconsistency>>,
    /// Whose estate it is.
    pub holding: Holding,
    /// The reader's own estate while another is shown.
    pub aside: Option<Own>,
    /// The language of the page.
    pub language: Language,
    /// Light, dark, or as the system has it.
    pub theme: Theme,
    /// How the result is looked at.
    pub view: View,
    /// Which findings the result lists.
    pub shown: Shown,
    /// What findings are searched for.
    pub search: String,
    /// How they are put together.
    pub grouping: Grouping,
    /// The requirement opened last, by its rule's id.
    pub opened: Option<&'static str>,
    /// What happened that the reader must know; newest last.
    pub notices: Vec<Notice>,
    /// The half of the page that a narrow screen shows.
    pub half: Half,
    /// The dialog that is open.
    pub dialog: Option<Dialog>,
    /// What arrived and waits in the dialog.
    pub arrived: Option<Arrived>,
    /// The file that could not be read as an inventory.
    pub refused: Option<Rc<Refused>>,
    /// The link that waits for its passphrase.
    pub locked: Option<Rc<Sealed>>,
    /// The edit that could not be made, to be said beside its field.
    pub refusal: Option<Refusal>,
    /// The field the estate is asked to show.
    pub focus: Option<Focus>,
    /// The requirement the result is asked to show.
    pub reveal: Option<Reveal>,
    /// The change that is tried, if one is.
    pub trial: Option<Rc<Trial>>,
    /// The estate that this one is compared with.
    pub other: Option<Rc<Other>>,
    pub(super) past: Vec<Moment>,
    pub(super) future: Vec<Moment>,
    /// The edit that later ones of the same field join, so that a word is undone whole.
    pub(super) joins: Option<Target>,
    /// Grows with every change; two stores of one page are equal when it is.
    pub(super) revision: u64,
}

/// Whose estate is shown, and so whether this device keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holding {
    /// The reader's own: kept on this device with every edit.
    Own,
    /// The labelled example: not kept.
    Example,
    /// One that came by a link: not kept.
    Link,
}

/// An estate and what it is judged by, as a device keeps it.
#[derive(Clone, Debug)]
pub struct Own {
    /// The estate.
    pub inventory: Rc<Inventory>,
    /// What it is judged by.
    pub edition: &'static Edition,
}

impl Own {
    /// Whether there is nothing in it worth keeping.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self.inventory == Inventory::default()
    }
}

impl PartialEq for Own {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.inventory, &other.inventory) && std::ptr::eq(self.edition, other.edition)
    }
}

/// A state to come back to.
#[derive(Clone, Debug)]
pub(super) struct Moment {
    pub(super) inventory: Rc<Inventory>,
    pub(super) edition: &'static Edition,
    pub(super) holding: Holding,
    pub(super) aside: Option<Own>,
    pub(super) today: Date,
    pub(super) trial: Option<Rc<Trial>>,
}

/// The colours of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it
    #[default]
    System,
    /// Dark on light
    Light,
    /// Light on dark
    Dark,
}

impl Theme {
    /// Every theme, in the order offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The word that addresses and the device's storage use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of this word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.word() == word)
    }
}

impl Store {
    /// A page that knows nothing of an estate yet.
    #[must_use]
    pub fn new(edition: &'static Edition, clock: Date, language: Language) -> Self {
        let inventory = Rc::new(Inventory::default());
        let report = Rc::new(check(&inventory, edition, clock));
        let beside = Rc::new(Beside::of(&report));
        Self {
            started: false,
            inventory,
            edition,
            today: clock,
            clock,
            report,
            beside,
            everywhere: Rc::default(),
            newer: None,
            inconsistencies: Rc::default(),
            holding: Holding::Own,
            aside: None,
            language,
            theme: Theme::System,
            view: View::default(),
            shown: Shown::default(),
            search: String::new(),
            grouping: Grouping::default(),
            opened: None,
            notices: Vec::new(),
            half: Half::Estate,
            dialog: None,
            arrived: None,
            refused: None,
            locked: None,
            refusal: None,
            focus: None,
            reveal: None,
            trial: None,
            other: None,
            past: Vec::new(),
            future: Vec::new(),
            joins: None,
            revision: 0,
        }
    }

    /// The edition a page begins with: the newest of the seed's scenario.
    #[must_use]
    pub fn first_edition() -> &'static Edition {
        editions::named("vmm-to-vmm").unwrap_or(&editions::VMM_TO_VMM_2017)
    }

    /// Whether nothing is known of the estate.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self.inventory == Inventory::default()
    }

    /// Whether there is neither an estate nor the wish to describe one: the page says what it is for.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        !self.started && self.is_empty() && self.holding == Holding::Own
    }

    /// The reader's own estate: what the device keeps.
    #[must_use]
    pub fn own(&self) -> Option<Own> {
        if let Some(trial) = &self.trial {
            return trial.own.clone();
        }
        match self.holding {
            Holding::Own => Some(Own { inventory: Rc::clone(&self.inventory), edition: self.edition }),
            Holding::Example | Holding::Link => self.aside.clone(),
        }
    }

    /// Judges the estate anew; every change of it, of the edition or of the day ends with this.
    pub(super) fn judge(&mut self) {
        self.report = Rc::new(check(&self.inventory, self.edition, self.today));
        self.judge_trial();
        self.beside = Rc::new(Beside::of(&self.report));
        self.inconsistencies = Rc::new(inconsistency::inconsistencies(&Estate::new(&self.inventory)));
        self.everywhere = Rc::new(everywhere(&self.report, &self.inventory));
        let came_by_link = self.holding == Holding::Link;
        self.newer = came_by_link.then(|| Newer::than(&self.report, &self.inventory)).flatten();
    }

    /// Whether there is something to undo.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is something to redo.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}

/// How an estate stands in every scenario, given what one edition says of it.
fn everywhere(report: &Report, inventory: &Inventory) -> Vec<Report> {
    let standing = |edition: &'static Edition| {
        if edition.name() == report.edition.name() {
            return Report { findings: Vec::new(), ..*report };
        }
        Report { findings: Vec::new(), ..check(inventory, edition, report.today) }
    };
    editions::newest().map(standing).collect()
}

/// Two stores of one page are equal when nothing happened between them.
impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        self.revision == other.revision
    }
}
