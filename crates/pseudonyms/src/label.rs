//! One pseudonym: a word for the kind of thing, a number, and what rules look at in the name it stands for.

/// What a name is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The whole estate
    Estate,
    Site,
    Vmm,
    Cloud,
    Group,
    Cluster,
    Host,
    Machine,
    Network,
    Policy,
    Domain,
    Disk,
    Storage,
    Person,
    Text,
    Name,
}

const KINDS: [Kind; 16] = [
    Kind::Estate,
    Kind::Site,
    Kind::Vmm,
    Kind::Cloud,
    Kind::Group,
    Kind::Cluster,
    Kind::Host,
    Kind::Machine,
    Kind::Network,
    Kind::Policy,
    Kind::Domain,
    Kind::Disk,
    Kind::Storage,
    Kind::Person,
    Kind::Text,
    Kind::Name,
];

impl Kind {
    /// The word that pseudonyms of the kind begin with. None is what ids of rules begin with: a reply that says
    /// VM-14 means the requirement.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Estate => "estate",
            Self::Site => "site",
            Self::Vmm => "manager",
            Self::Cloud => "cloud",
            Self::Group => "group",
            Self::Cluster => "cluster",
            Self::Host => "host",
            Self::Machine => "machine",
            Self::Network => "network",
            Self::Policy => "policy",
            Self::Domain => "domain",
            Self::Disk => "disk",
            Self::Storage => "storage",
            Self::Person => "person",
            Self::Text => "text",
            Self::Name => "name",
        }
    }
}

/// Whether rules look at how a name is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// They do not.
    Free,
    /// Length and characters matter, as of a computer's name.
    Computer,
    /// Small letters and digits, 3 to 24 of them.
    Storage,
}

/// Longer names than this may be too long for something.
const SAFE: usize = 15;

/// The Deployment Planner trips over these, and over no others.
const UNREADABLE: [char; 5] = ['“', '”', '[', ']', '`'];

/// The pseudonym of this number for a name.
pub fn made(name: &str, kind: Kind, number: usize, shape: Shape) -> String {
    match shape {
        Shape::Free => format!("{}-{number:02}", kind.word()),
        Shape::Computer => computer(name, kind, number),
        Shape::Storage => storage(name, number),
    }
}

fn computer(name: &str, kind: Kind, number: usize) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric();
    // Any other character stands for all of its sort; it tells nothing of the name.
    let sort = |letter: char| match letter {
        letter if UNREADABLE.contains(&letter) => letter,
        '-' => '-',
        _ => '_',
    };
    let mut inside: Vec<char> =
        name.chars().filter(|letter| !is_plain(*letter) && *letter != '-').map(sort).collect();
    inside.sort_unstable();
    inside.dedup();
    let mut made = String::new();
    made.extend(name.chars().next().filter(|letter| !is_plain(*letter)).map(sort));
    made.push_str(&format!("{}-{number:02}", kind.word()));
    made.extend(&inside);
    let end: String = match name.chars().next_back() {
        Some(letter) if !is_plain(letter) => sort(letter).into(),
        _ if inside.is_empty() => String::new(),
        _ => "x".to_owned(),
    };
    let length = name.chars().count();
    if length > SAFE {
        let short = length.saturating_sub(made.chars().count()).saturating_sub(end.chars().count());
        made.extend(std::iter::repeat_n('x', short));
    }
    made.push_str(&end);
    made
}

fn storage(name: &str, number: usize) -> String {
    let is_fit = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    match name.len() {
        0..=2 => format!("s{}", number.min(9)),
        3..=24 if name.chars().all(is_fit) => format!("storage{number:02}"),
        _ => format!("storage-{number:02}"),
    }
}

/// The kind and number of a pseudonym, as far as it shows them.
pub fn numbered(pseudonym: &str) -> Option<(Kind, usize)> {
    let start = pseudonym.find(|letter: char| letter.is_ascii_alphabetic())?;
    let rest = pseudonym.get(start..)?;
    let kind = KINDS.into_iter().find(|kind| rest.starts_with(kind.word()))?;
    let digits = rest.strip_prefix(kind.word())?.trim_start_matches('-');
    let end = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
    Some((kind, digits.get(..end)?.parse().ok()?))
}
