//! The one value the page is drawn from.

use std::rc::Rc;

use secondsite_inventory::inconsistency::Inconsistency;
use secondsite_inventory::value::Date;
use secondsite_inventory::{Changes, Inventory};
use secondsite_rules::{Assessment, Edition, Report, Status, editions};
use secondsite_share::Sealed;

use super::found::Grouping;
use super::history::History;
use super::judging::Judging;
use super::newer::Newer;
use super::notice::{Arrived, Dialog, Loading, Notice, Refusal, Refused};
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
    /// What the edition says of the estate; nothing while the inventory above is not [judged](Self::is_judged).
    pub report: Rc<Report>,
    /// How the same estate stands in the scenarios that are judged already; without the findings, which only the
    /// chosen edition shows.
    pub everywhere: Rc<Vec<Report>>,
    /// What a newer edition says of an estate that came by a link.
    pub newer: Option<Newer>,
    /// Where the estate contradicts itself; while it is being edited, where it did a moment ago.
    pub inconsistencies: Rc<Vec<Inconsistency>>,
    /// Whose estate it is.
    pub holding: Holding,
    /// The reader's own estate while another is shown.
    pub aside: Option<Own>,
    /// Whether an estate that is visited is another than the one that came.
    pub is_changed: bool,
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
    /// The file that is being loaded.
    pub loading: Option<Loading>,
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
    /// The visited estate as it came, while the address tells it.
    pub(super) given: Option<Rc<Inventory>>,
    pub(super) judging: Judging,
    pub(super) past: History,
    pub(super) future: History,
    /// The edit that later ones of the same field join, so that a word is undone whole.
    pub(super) joins: Option<Target>,
    /// How many portions were judged after the first.
    pub(super) portions: u64,
    /// Grows with every change; two stores of one page are equal when it is.
    pub(super) revision: u64,
}

/// Whose estate is shown, and so whether this device keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holding {
    /// The reader's own: kept on this device with every edit.
    Own,
    /// The labelled example: kept in this tab alone, and only once it is changed.
    Example,
    /// One that came by a link: kept like the example.
    Link,
}

impl Holding {
    /// The word that a tab's storage uses for what is visited; none for the reader's own.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Own => "",
            Self::Example => "example",
            Self::Link => "link",
        }
    }

    /// What is visited, by its word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        [Self::Example, Self::Link].into_iter().find(|holding| holding.word() == word)
    }
}

/// A visited estate that is another than the one that came, as a tab keeps it.
#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    /// The estate and what it is judged by.
    pub shown: Own,
    /// The day it is judged for, where that is not the reader's own.
    pub today: Option<Date>,
    /// Where it came from.
    pub holding: Holding,
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

    /// The same with nothing in it.
    #[must_use]
    pub fn emptied(self) -> Self {
        Self { inventory: Rc::default(), ..self }
    }
}

impl PartialEq for Own {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.inventory, &other.inventory) && std::ptr::eq(self.edition, other.edition)
    }
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
        let report = Rc::new(Assessment::new(edition, clock).so_far());
        let mut store = Self {
            started: false,
            inventory: Rc::default(),
            edition,
            today: clock,
            clock,
            report,
            everywhere: Rc::default(),
            newer: None,
            inconsistencies: Rc::default(),
            holding: Holding::Own,
            aside: None,
            is_changed: false,
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
            loading: None,
            refused: None,
            locked: None,
            refusal: None,
            focus: None,
            reveal: None,
            trial: None,
            other: None,
            given: None,
            judging: Judging::new(edition, clock),
            past: History::default(),
            future: History::default(),
            joins: None,
            portions: 0,
            revision: 0,
        };
        store.judge(&Changes { rows: true, ..Changes::default() });
        store
    }

    /// The edition that a newcomer's page begins with: the newest of the first scenario that can still be set up.
    #[must_use]
    pub fn newcomers_edition() -> &'static Edition {
        let is_current = |edition: &&Edition| edition.scenario.status == Status::Current;
        editions::newest().find(is_current).unwrap_or_else(Self::first_edition)
    }

    /// The edition of an estate that was kept without one: the newest of the seed's scenario.
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

    /// What would be lost of a visited estate if the page were loaded again.
    #[must_use]
    pub fn visit(&self) -> Option<Visit> {
        // What is tried is not kept.
        let inventory = self.trial.as_ref().map_or(&self.inventory, |trial| &trial.inventory);
        let shown = Own { inventory: Rc::clone(inventory), edition: self.edition };
        let today = Some(self.today).filter(|today| *today != self.clock);
        self.is_changed.then_some(Visit { shown, today, holding: self.holding })
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

/// Two stores of one page are equal when nothing happened between them.
impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        self.revision == other.revision
    }
}
