//! The languages there are.

/// A language of the product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English
    #[default]
    English,
    /// Swedish
    Swedish,
    /// English in disguise: a sentence that is not disguised did not come from this crate. For debugging.
    #[cfg(debug_assertions)]
    Pseudo,
}

impl Language {
    /// The languages a reader can choose.
    pub const ALL: [Self; 2] = [Self::English, Self::Swedish];

    /// Its code, as `lang` attributes and addresses write it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Swedish => "sv",
            #[cfg(debug_assertions)]
            Self::Pseudo => "en-XA",
        }
    }

    /// The language of a tag such as `sv`, `sv-SE` or `en_GB`; `None` for any other language.
    #[must_use]
    pub fn named(tag: &str) -> Option<Self> {
        #[cfg(debug_assertions)]
        if tag.eq_ignore_ascii_case(Self::Pseudo.code()) {
            return Some(Self::Pseudo);
        }
        let primary = tag.split(['-', '_', '.']).next()?;
        Self::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.code()))
    }

    /// What its speakers call it.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Swedish => "Svenska",
            #[cfg(debug_assertions)]
            Self::Pseudo => "[Éñĝļîšĥ]",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_with_a_region_gives_its_language() {
        assert_eq!(Language::named("sv-SE"), Some(Language::Swedish));
        assert_eq!(Language::named("EN_gb"), Some(Language::English));
        assert_eq!(Language::named("svx"), None);
        assert_eq!(Language::named(""), None);
        for language in Language::ALL {
            assert_eq!(Language::named(language.code()), Some(language));
        }
    }
}
