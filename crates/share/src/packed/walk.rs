//! The walk over a link's values, one for writing and reading: only where the answers come from differs.
//!
//! Each value is a row of questions that are answered yes or no: is it known, did it stand in this column
//! before, and where; if it is new, what it is. Values are asked for row by row, and each question is put with
//! what stands around it.

use std::collections::HashMap;

use super::coder::{Chance, Coder};
use super::model::{Contexts, Model, SETS, hash};
use super::schema::{Addition, Class, Column, FORM_LIMIT, Schema};
use super::words::Dictionary;

/// How many questions a link may have, so that none takes longer to open than a reader waits.
pub const QUESTION_LIMIT: usize = 1_000_000;

/// How deep the values of a link may stand in each other.
const DEPTH_LIMIT: u32 = 8;

/// The depth of a table's rows; the link's own fields are at 1.
const ROW: u32 = 2;

/// What stands for a value that is not known.
const UNKNOWN: u32 = 1;

/// A value as it travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Flag(bool),
    Number(u64),
    Text(String),
    List(Vec<Self>),
    /// The known fields by the places of their columns, in that order.
    Part(Vec<(usize, Self)>),
}

/// What is asked, for the weights: each way of asking learns its own.
#[derive(Clone, Copy)]
pub enum Way {
    Known = 0,
    New = 1,
    Place = 2,
    Flag = 3,
    Number = 4,
    Length = 5,
    /// Whether a text ends where nothing is foreseen, and where something is.
    End = 6,
    EndForeseen = 7,
    /// A letter's bit where nothing is foreseen or it was wrong; where something is; where it was right before.
    Letter = 8,
    LetterForeseen = 9,
    LetterSure = 10,
}
const _: () = assert!((Way::LetterSure as usize) < SETS);

/// What was learned, of this link and of those before it.
#[derive(Clone)]
pub struct Knowledge {
    pub schema: Schema,
    pub(super) model: Model,
    pub(super) dictionaries: Vec<Dictionary>,
    /// For each column the numbers that stood in it.
    pub(super) numbers: HashMap<u32, Vec<u64>>,
    /// For each column, and each column at a place of a list: its last two values.
    above: HashMap<u32, [u32; 2]>,
    /// For each column at a place of a list: how its last text went on after the name of its row.
    pub(super) tails: HashMap<u32, Vec<u8>>,
}

impl Knowledge {
    pub fn new() -> Self {
        Self {
            schema: Schema::new(),
            model: Model::new(),
            dictionaries: vec![Dictionary::default()],
            numbers: HashMap::new(),
            above: HashMap::new(),
            tails: HashMap::new(),
        }
    }

    /// Forgets the names of an estate's rows, and holds habits less firmly: another estate follows.
    pub fn end_of_estate(&mut self) {
        let tables = self.schema.form(0).unwrap_or_default().iter();
        let forms = tables
            .filter(|column| matches!(column.class, Class::List(_)))
            .filter_map(|column| column.class.form());
        for form in forms {
            if let Some([Column { class: Class::Text(dictionary), .. }, ..]) = self.schema.form(form)
                && let Some(names) = self.dictionaries.get_mut(*dictionary)
            {
                *names = Dictionary::default();
            }
        }
        self.model.soften();
    }
}

/// A message that is walked through.
pub struct Walk {
    pub known: Knowledge,
    pub coder: Coder,
    /// Questions that may still be asked.
    pub left: usize,
    /// The name of the row.
    pub(super) name: Vec<u8>,
    /// The name of the row without its digits.
    stem: u32,
    /// The last text of the row that had been met before: as a rule, what the row refers to.
    reference: u32,
}

/// Where a value stands, and what is beside it.
#[derive(Clone, Copy)]
pub(super) struct Spot {
    pub column: u32,
    /// Its place in the innermost list.
    pub index: u32,
    /// The two values before it in its record.
    before: [u32; 2],
    depth: u32,
}

impl Walk {
    pub fn new(known: Knowledge, coder: Coder) -> Self {
        Self { known, coder, left: QUESTION_LIMIT, name: Vec::new(), stem: 0, reference: 0 }
    }

    pub(super) fn ask(&mut self, way: Way, node: u32, contexts: &Contexts, given: bool) -> Option<bool> {
        self.spend(1)?;
        let coder = &mut self.coder;
        self.known.model.ask(way as usize, node, contexts, |chance| coder.answer(chance, given))
    }

    /// A question about which there is nothing to expect.
    pub(super) fn ask_blindly(&mut self, given: bool) -> Option<bool> {
        self.spend(1)?;
        self.coder.answer(Chance::EVEN, given)
    }

    pub(super) fn spend(&mut self, questions: usize) -> Option<()> {
        let left = self.left.checked_sub(questions);
        self.left = left.unwrap_or(0);
        left.map(|_| ())
    }

    /// The whole message: columns that its reader cannot know, then the link. Gives the columns too.
    pub fn message(&mut self, given: Option<(&[Addition], &Value)>) -> Option<(Vec<Addition>, Value)> {
        let (additions, value) = given.unzip();
        let additions = additions.unwrap_or_default();
        let count = self.plain(1, additions.len())?;
        let mut added = Vec::new();
        for index in 0..count {
            let given = additions.get(index);
            let form = self.plain(2, given.map_or(0, |(form, _)| *form))?;
            let name =
                self.spell(0, &plain_contexts(2), &[], given.map_or("", |(_, column)| &column.name))?;
            self.known.dictionaries.get_mut(0)?.add(&name);
            let class = self.class(given.map(|(_, column)| &column.class), 0)?;
            let column = Column { name, class };
            self.known.schema.add(form, column.clone())?;
            added.push((form, column));
        }
        self.known.dictionaries.resize_with(self.known.schema.dictionaries(), Dictionary::default);
        let spot = Spot { column: 0, index: 0, before: [0; 2], depth: 0 };
        let (value, _) = self.part(0, spot, value)?;
        Some((added, value))
    }

    fn class(&mut self, given: Option<&Class>, depth: u32) -> Option<Class> {
        let (number, of) = match given {
            None | Some(Class::Flag) => (0, 0),
            Some(Class::Number) => (1, 0),
            Some(Class::Text(dictionary)) => (2, *dictionary),
            Some(Class::List(_)) => (3, 0),
            Some(Class::Part(form)) => (4, *form),
        };
        match self.plain(3, number)? {
            0 => Some(Class::Flag),
            1 => Some(Class::Number),
            2 => {
                // New dictionaries are the most frequent, and counting from the end makes them alike.
                let last = self.known.schema.dictionaries();
                let back = self.plain(4, last.saturating_sub(of))?;
                last.checked_sub(back).map(Class::Text)
            }
            3 if depth < DEPTH_LIMIT => {
                let item = if let Some(Class::List(item)) = given { Some(&**item) } else { None };
                self.class(item, depth.saturating_add(1)).map(Box::new).map(Class::List)
            }
            4 => self.plain(5, of).filter(|form| *form < FORM_LIMIT).map(Class::Part),
            _ => None,
        }
    }

    /// A number of the message itself rather than of the link.
    fn plain(&mut self, what: u32, given: usize) -> Option<usize> {
        let number = self.number(Way::Length, &plain_contexts(what), u64::try_from(given).ok()?)?;
        usize::try_from(number).ok()
    }

    /// A record: of each column whether it is known, and then its value. Gives what tells the record apart, too.
    fn part(&mut self, form: usize, spot: Spot, given: Option<&Value>) -> Option<(Value, u32)> {
        let mut members = if let Some(Value::Part(members)) = given { members.as_slice() } else { &[] };
        let is_row = spot.depth == ROW;
        let (mut before, mut all) = (spot.before, 3);
        let mut values = Vec::new();
        for place in 0..self.known.schema.form(form)?.len() {
            let given = members.split_first().filter(|((member, _), _)| *member == place);
            if let Some((_, rest)) = given {
                members = rest;
            }
            let column = hash(hash(u32::try_from(form).ok()?, 21), u32::try_from(place).ok()?);
            let spot = Spot { column, before, depth: spot.depth.saturating_add(1), ..spot };
            let contexts = self.contexts(spot);
            let told = if self.ask(Way::Known, 1, &contexts, given.is_some())? {
                let class = self.known.schema.form(form)?.get(place)?.class.clone();
                let (value, told) = self.value(&class, spot, given.map(|((_, value), _)| value))?;
                if let (true, 0, Value::Text(name)) = (is_row, place, &value) {
                    self.begin_row(name);
                }
                values.push((place, value));
                told
            } else {
                self.remember(spot, UNKNOWN);
                UNKNOWN
            };
            all = hash(all, told);
            // The name of a row is like no other, and says nothing by itself.
            if !(is_row && place == 0) {
                before = [told, before[0]];
            }
        }
        Some((Value::Part(values), all))
    }

    fn begin_row(&mut self, name: &str) {
        self.name = name.as_bytes().to_vec();
        let letters = name.bytes().filter(|byte| !byte.is_ascii_digit());
        self.stem = letters.fold(17, |stem, byte| hash(stem, u32::from(byte)));
        self.reference = 0;
    }

    /// A value that is known, and what tells it apart.
    fn value(&mut self, class: &Class, spot: Spot, given: Option<&Value>) -> Option<(Value, u32)> {
        if spot.depth > DEPTH_LIMIT {
            return None;
        }
        let contexts = self.contexts(spot);
        let (value, told) = match class {
            Class::Part(form) => return self.part(*form, spot, given),
            Class::Flag => {
                let flag = self.ask(Way::Flag, 3, &contexts, given == Some(&Value::Flag(true)))?;
                (Value::Flag(flag), if flag { 3 } else { 2 })
            }
            Class::Number => {
                let given = if let Some(Value::Number(number)) = given { *number } else { 0 };
                let number = self.known_number(spot.column, &contexts, given)?;
                (
                    Value::Number(number),
                    number.to_be_bytes().into_iter().fold(7, |told, byte| hash(told, u32::from(byte))),
                )
            }
            Class::Text(dictionary) => {
                let given = if let Some(Value::Text(text)) = given { text } else { "" };
                let (text, met) = self.text(*dictionary, spot, &contexts, given)?;
                let told = text.bytes().fold(9, |told, byte| hash(told, u32::from(byte)));
                if met && spot.depth > ROW {
                    self.reference = told;
                }
                (Value::Text(text), told)
            }
            Class::List(item) => self.list(item, spot, &contexts, given)?,
        };
        self.remember(spot, told);
        Some((value, told))
    }

    fn list(
        &mut self,
        item: &Class,
        spot: Spot,
        contexts: &Contexts,
        given: Option<&Value>,
    ) -> Option<(Value, u32)> {
        let given = if let Some(Value::List(items)) = given { items.as_slice() } else { &[] };
        let length =
            usize::try_from(self.number(Way::Length, contexts, u64::try_from(given.len()).ok()?)?).ok()?;
        // A list that says to be longer than there is left to read is refused before it takes memory.
        self.spend(length)?;
        let mut items = Vec::new();
        let mut told = hash(u32::try_from(length).ok()?, 5);
        let mut before = [told, 0];
        for index in 0..length {
            let spot = Spot {
                column: hash(spot.column, 11),
                // Rows are many and their places mean nothing; the first disk is another thing than the second.
                index: if spot.depth >= ROW { u32::try_from(index.min(7)).ok()? } else { 0 },
                before,
                depth: spot.depth.saturating_add(1),
            };
            let (value, item) = self.value(item, spot, given.get(index))?;
            items.push(value);
            told = hash(told, item);
            if spot.depth > ROW {
                before = [item, before[0]];
            }
        }
        Some((Value::List(items), told))
    }

    fn remember(&mut self, spot: Spot, told: u32) {
        for key in [spot.column, at_place(spot)] {
            let above = self.known.above.entry(key).or_default();
            *above = [told, above[0]];
        }
    }

    /// What stands around a value, in the twelve ways in which it may matter.
    fn contexts(&self, spot: Spot) -> Contexts {
        let Spot { column, before, .. } = spot;
        let at = hash(column, spot.index);
        let above = self.known.above.get(&column).copied().unwrap_or_default();
        let [beside, _] = self.known.above.get(&at_place(spot)).copied().unwrap_or_default();
        told_apart([
            column,
            at,
            hash(column, above[0]),
            hash(hash(column, above[0]), above[1]),
            hash(at, beside),
            hash(hash(at, beside), before[0]),
            hash(at, before[0]),
            hash(hash(at, before[0]), before[1]),
            hash(at, self.stem),
            hash(hash(at, self.stem), before[0]),
            hash(at, self.reference),
            hash(hash(at, self.reference), self.stem),
        ])
    }
}

/// The column at a place of a list.
pub(super) fn at_place(spot: Spot) -> u32 {
    hash(spot.column, spot.index.saturating_add(100))
}

/// The same context in another place of the row is another context.
pub(super) fn told_apart(mut contexts: Contexts) -> Contexts {
    for (index, context) in (1..).zip(&mut contexts) {
        *context = hash(*context, index);
    }
    contexts
}

fn plain_contexts(what: u32) -> Contexts {
    told_apart([hash(what, 0xFFFF); super::model::CONTEXTS])
}
