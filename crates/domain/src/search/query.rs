//! What somebody typed into a search box, as terms to look up.

use super::{Class, TAIL, backwards, national, words};

/// Terms of a class: those that begin so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    pub class: Class,
    /// Where the terms begin.
    pub from: String,
    /// The terms end before this one.
    pub below: String,
}

/// One thing that must be found in a record, by any of these.
pub type Group = Vec<Probe>;

/// What is looked for, in one or several ways: a record is found when all the groups of one of them are found in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub ways: Vec<Vec<Group>>,
}

/// More than this nobody types; the rest is left out.
const MOST_GROUPS: usize = 8;

/// A shorter number may be anything, a longer one is a telephone's.
const SHORTEST_TELEPHONE: usize = 7;

impl Probe {
    /// Terms that begin so. The last of all characters ends them.
    fn beginning(class: Class, term: &str) -> Self {
        let from = words::cut(term);
        Self { class, below: format!("{from}\u{10ffff}"), from }
    }

    /// The term as it is: no other one comes before it with the first of all characters added.
    fn whole(class: Class, term: &str) -> Self {
        let from = words::cut(term);
        Self { class, below: format!("{from}\u{1}"), from }
    }
}

impl Query {
    /// Whether a term is all of what a group looks for.
    #[must_use]
    pub fn is_whole(&self, class: Class, term: &str) -> bool {
        self.ways.iter().flatten().flatten().any(|probe| probe.class == class && probe.from == term)
    }

    /// Reads what was typed. Without a letter or digit in it, nothing can be found.
    #[must_use]
    pub fn read(typed: &str) -> Self {
        let plain = words::plain(typed);
        let proper = words::joined(&words::proper(&plain));
        let mut ways = vec![vec![group(&proper)]];
        // A single letter finds nothing but itself: what stood beside it counts where it is no firm's name.
        if single(&proper) {
            ways.push(vec![group(&words::joined(&plain))]);
        }
        if is_telephone(&plain) {
            ways.extend(national(&plain).map(|digits| vec![vec![tail(&digits)]]));
        } else {
            ways.push(pieces(&plain));
        }
        ways.retain(|way| way.iter().any(|group| !group.is_empty()));
        Self { ways: distinct(ways) }
    }
}

fn distinct<T: PartialEq>(all: Vec<T>) -> Vec<T> {
    all.into_iter().fold(Vec::new(), |mut kept, one| {
        if !kept.contains(&one) {
            kept.push(one);
        }
        kept
    })
}

/// The pieces of what was typed, each of which must be found; the legal form of a firm says nothing beside its name.
fn pieces(plain: &str) -> Vec<Group> {
    let pieces: Vec<&str> = plain.split_whitespace().collect();
    let said = pieces.iter().filter(|piece| pieces.len() == 1 || !words::is_legal_form(piece));
    let mut groups = distinct(said.map(|piece| group(&words::joined(&words::proper(piece)))).collect());
    groups.retain(|group| !group.is_empty());
    groups.truncate(MOST_GROUPS);
    groups
}

/// A piece without gaps. A single letter that is no Chinese is no way to find anything but itself.
fn group(word: &str) -> Group {
    let digits = word.chars().all(|letter| letter.is_ascii_digit());
    let han = word.chars().any(words::is_han);
    let ends = word.ends_with(|last: char| last.is_ascii_digit()) && (digits || word.chars().count() >= TAIL);
    let classes: &[Class] = match word.chars().count() {
        0 => &[],
        _ if single(word) => {
            return [Class::Start, Class::Text].map(|class| Probe::whole(class, word)).into_iter().chain(end(word, ends)).collect();
        }
        _ if digits => &[Class::Start],
        _ if han => &[Class::Start, Class::Inner, Class::Text],
        _ => &[Class::Start, Class::Inner, Class::Sound, Class::Text],
    };
    classes.iter().map(|class| Probe::beginning(*class, word)).chain(end(word, ends)).collect()
}

/// A single letter that is no Chinese.
fn single(word: &str) -> bool {
    word.chars().count() == 1 && !word.chars().any(words::is_han)
}

fn end(word: &str, ends: bool) -> Option<Probe> {
    ends.then(|| tail(word))
}

/// The end of a number; where fewer than four digits were typed, it has zeros in front of them.
fn tail(word: &str) -> Probe {
    Probe::beginning(Class::Tail, &backwards(&format!("{word:0>TAIL$}")))
}

/// Whether a telephone number is all that was typed.
fn is_telephone(plain: &str) -> bool {
    let digits = plain.chars().filter(char::is_ascii_digit).count();
    digits >= SHORTEST_TELEPHONE && plain.chars().all(|character| character.is_ascii_digit() || " +-().".contains(character))
}
