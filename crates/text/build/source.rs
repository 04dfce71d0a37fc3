//! A Fluent file, and what can be wrong with one.

use std::path::Path;
use std::{fmt, fs, io};

use fluent_syntax::ast::Resource;
use fluent_syntax::parser;

/// A Fluent file as it was read.
pub struct File {
    /// From the root of the checkout, with forward slashes.
    pub path: String,
    /// The file's name without its ending.
    pub language: String,
    /// All of it.
    pub text: String,
}

impl File {
    /// Reads a file named from the root of the checkout.
    pub fn read(root: &Path, name: &Path) -> io::Result<Self> {
        let path = name.to_string_lossy().replace('\\', "/");
        let language = name.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(root.join(name))
            .map_err(|error| io::Error::new(error.kind(), format!("{path}: {error}")))?;
        Ok(Self { path, language, text: text.replace("\r\n", "\n") })
    }

    /// The messages of the file; every part that is not Fluent is a mistake.
    pub fn parse(&self, mistakes: &mut Vec<Mistake>) -> Resource<&str> {
        parser::parse(self.text.as_str()).unwrap_or_else(|(resource, errors)| {
            mistakes.extend(errors.iter().map(|error| Mistake {
                path: self.path.clone(),
                line: self.line(error.pos.start),
                sentence: format!("this is not Fluent: {error}"),
            }));
            resource
        })
    }

    /// A mistake at a piece of the file's own text.
    pub fn mistake(&self, piece: &str, sentence: String) -> Mistake {
        let offset = piece.as_ptr().addr().checked_sub(self.text.as_ptr().addr());
        Mistake { path: self.path.clone(), line: self.line(offset.unwrap_or_default()), sentence }
    }

    /// The line of a place in the text, counted from 1.
    fn line(&self, offset: usize) -> usize {
        self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count().saturating_add(1)
    }
}

/// What is wrong in a file, and where.
pub struct Mistake {
    path: String,
    line: usize,
    sentence: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}, line {}: {}", self.path, self.line, self.sentence)
    }
}
