//! The messages of one language, and their patterns turned into marked text.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry::{Occupied, Vacant};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::mark;
use crate::source::{File, Mistake};

/// Every message and term of one language, whatever files they stand in.
pub struct Bundle<'a> {
    /// By `message`, `message.attribute` or `-term`.
    patterns: BTreeMap<String, Placed<'a>>,
    /// Whole messages, for their stamps.
    pub messages: BTreeMap<&'a str, (&'a File, Message<&'a str>)>,
}

/// A pattern, and where it stands.
struct Placed<'a> {
    file: &'a File,
    name: &'a str,
    pattern: Pattern<&'a str>,
}

impl<'a> Bundle<'a> {
    /// Reads the files of a language.
    pub fn new(files: impl Iterator<Item = &'a File>, mistakes: &mut Vec<Mistake>) -> Self {
        let mut bundle = Self { patterns: BTreeMap::new(), messages: BTreeMap::new() };
        for file in files {
            for entry in file.parse(mistakes).body {
                match entry {
                    Entry::Message(message) => bundle.add_message(file, message, mistakes),
                    Entry::Term(term) => {
                        let id = format!("-{}", term.id.name);
                        for attribute in &term.attributes {
                            let sentence = format!("the term {id} has attributes, which are not supported");
                            mistakes.push(file.mistake(attribute.id.name, sentence));
                        }
                        bundle.add(id, Placed { file, name: term.id.name, pattern: term.value }, mistakes);
                    }
                    // Junk has been told as a mistake already.
                    Entry::Comment(_)
                    | Entry::GroupComment(_)
                    | Entry::ResourceComment(_)
                    | Entry::Junk { .. } => {}
                }
            }
        }
        bundle
    }

    fn add_message(&mut self, file: &'a File, message: Message<&'a str>, mistakes: &mut Vec<Mistake>) {
        let name = message.id.name;
        if let Some(pattern) = &message.value {
            self.add(name.to_owned(), Placed { file, name, pattern: pattern.clone() }, mistakes);
        }
        for attribute in &message.attributes {
            let placed = Placed { file, name: attribute.id.name, pattern: attribute.value.clone() };
            self.add(format!("{name}.{}", attribute.id.name), placed, mistakes);
        }
        self.messages.insert(name, (file, message));
    }

    fn add(&mut self, id: String, placed: Placed<'a>, mistakes: &mut Vec<Mistake>) {
        match self.patterns.entry(id) {
            Vacant(vacant) => {
                vacant.insert(placed);
            }
            Occupied(first) => {
                let sentence = format!("{} stands in {} too", first.key(), first.get().file.path);
                mistakes.push(placed.file.mistake(placed.name, sentence));
            }
        }
    }

    /// The ids of texts, without terms.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.patterns.keys().map(String::as_str).filter(|id| !id.starts_with('-'))
    }

    /// The marked text of an id; empty when the language has none.
    pub fn compile(&self, id: &str) -> Result<String, Mistake> {
        let mut text = String::new();
        if let Some(placed) = self.patterns.get(id) {
            let mut compiler =
                Compiler { bundle: self, placed, inside: vec![id.to_owned()], text: &mut text };
            compiler.pattern(&placed.pattern)?;
        }
        Ok(text)
    }
}

/// One pattern on its way into marked text.
struct Compiler<'b, 'a, 't> {
    bundle: &'b Bundle<'a>,
    placed: &'b Placed<'a>,
    /// The texts this one is put into, outermost first.
    inside: Vec<String>,
    text: &'t mut String,
}

impl<'a> Compiler<'_, 'a, '_> {
    fn pattern(&mut self, pattern: &Pattern<&'a str>) -> Result<(), Mistake> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.literal(value, value)?,
                PatternElement::Placeable { expression } => self.expression(expression)?,
            }
        }
        Ok(())
    }

    fn literal(&mut self, text: &str, piece: &str) -> Result<(), Mistake> {
        if text.chars().any(|character| character.is_control() && character != '\n') {
            return Err(self.mistake(piece, "a text holds a control character".to_owned()));
        }
        self.text.push_str(text);
        Ok(())
    }

    fn expression(&mut self, expression: &Expression<&'a str>) -> Result<(), Mistake> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                self.text.push(mark::SELECT);
                self.text.push_str(id.name);
                for (index, variant) in variants.iter().enumerate() {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        variant.key;
                    let is_last = index.saturating_add(1) == variants.len();
                    if variant.default != is_last {
                        let sentence = format!("of the variants of ${}, *[{key}] must be the last", id.name);
                        return Err(self.mistake(key, sentence));
                    }
                    self.text.push(mark::KEY);
                    self.text.push_str(if is_last { "" } else { key });
                    self.text.push(mark::KEY);
                    self.pattern(&variant.value)?;
                }
                self.text.push(mark::END);
                Ok(())
            }
            Expression::Select { .. } => {
                Err(self.mistake(self.placed.name, "only a variable can choose between variants".to_owned()))
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) -> Result<(), Mistake> {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.text.push(mark::VARIABLE);
                self.text.push_str(id.name);
                self.text.push(mark::VARIABLE);
                Ok(())
            }
            InlineExpression::StringLiteral { value } => {
                self.literal(&unescape_unicode_to_string(value), value)
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.reference(format!("-{}", id.name), id.name)
            }
            InlineExpression::TermReference { id, .. } => {
                let sentence =
                    format!("-{} is used with an attribute or arguments, which are not supported", id.name);
                Err(self.mistake(id.name, sentence))
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute =
                    attribute.as_ref().map_or(String::new(), |attribute| format!(".{}", attribute.name));
                self.reference(format!("{}{attribute}", id.name), id.name)
            }
            InlineExpression::FunctionReference { id, .. } => {
                let sentence = format!(
                    "{}() is a function; write the variable alone, its type decides how it is formatted",
                    id.name
                );
                Err(self.mistake(id.name, sentence))
            }
            InlineExpression::NumberLiteral { value } => {
                Err(self.mistake(value, format!("write the number {value} as plain text")))
            }
        }
    }

    /// Puts another text in place of its reference, now rather than at run time.
    fn reference(&mut self, id: String, piece: &str) -> Result<(), Mistake> {
        let Some(placed) = self.bundle.patterns.get(&id) else {
            return Err(self.mistake(piece, format!("there is no {id} in this language")));
        };
        if self.inside.contains(&id) {
            return Err(self.mistake(piece, format!("{id} refers to itself")));
        }
        let mut inside = self.inside.clone();
        inside.push(id);
        Compiler { bundle: self.bundle, placed, inside, text: &mut *self.text }.pattern(&placed.pattern)
    }

    fn mistake(&self, piece: &str, sentence: String) -> Mistake {
        self.placed.file.mistake(piece, sentence)
    }
}
