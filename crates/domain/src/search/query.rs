//! What somebody typed into a search box, as terms to look up.

use super::words::{self, Run};
use crate::folding;

/// One thing that must be found in a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Group {
    /// A term as it is.
    Whole(String),
    /// Any term that begins so.
    Beginning(String),
}

/// What is looked for, in one or several ways: a record is found when all the groups of one of them are found in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub ways: Vec<Vec<Group>>,
}

/// More than this nobody types; the rest is left out.
const MOST_GROUPS: usize = 16;

/// A shorter number may be anything, a longer one is a telephone's.
const SHORTEST_TELEPHONE: usize = 7;

impl Query {
    /// Reads what was typed. Without a letter or digit in it, nothing can be found.
    #[must_use]
    pub fn read(typed: &str) -> Self {
        let plain = words::plain(typed);
        let mut wholes = vec![words::joined(&plain), words::joined(&words::proper(&plain))];
        wholes.extend(telephone(&plain));
        if plain.contains('@') {
            wholes.push(words::cut(&folding::mail(&plain)));
        }
        wholes.retain(|whole| whole.chars().any(char::is_alphanumeric));
        let mut ways: Vec<Vec<Group>> = wholes.into_iter().map(|whole| vec![Group::of(whole)]).collect();
        ways.push(parts(&plain));
        ways.retain(|way| !way.is_empty());
        Self { ways: distinct(ways) }
    }

    /// The ways with every beginning taken as a whole word.
    #[must_use]
    pub fn exact(&self) -> Vec<Vec<Group>> {
        let whole = |group: &Group| match group {
            Group::Whole(term) | Group::Beginning(term) => Group::Whole(term.clone()),
        };
        distinct(self.ways.iter().map(|way| way.iter().map(whole).collect()).collect())
    }

    /// The ways in which a word may go on beyond what was typed.
    pub fn beginnings(&self) -> impl Iterator<Item = &Vec<Group>> {
        self.ways.iter().filter(|way| way.iter().any(|group| matches!(group, Group::Beginning(_))))
    }
}

impl Group {
    /// Digits in the middle of a number are no way to find it, and neither is a single letter; of Chinese every pair is a term of its own.
    fn of(word: String) -> Self {
        let goes_on = word.chars().any(|letter| !letter.is_numeric()) && !word.chars().any(words::is_han);
        if goes_on && word.chars().count() > 1 { Self::Beginning(word) } else { Self::Whole(word) }
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

/// The parts of what was typed, each of which must be found.
fn parts(plain: &str) -> Vec<Group> {
    let pieces: Vec<&str> = plain.split_whitespace().collect();
    let said = pieces.iter().filter(|piece| pieces.len() == 1 || !is_legal_form(piece));
    let mut groups = distinct(said.flat_map(|piece| piece_groups(piece)).collect());
    groups.truncate(MOST_GROUPS);
    groups
}

/// Whether a text says only what kind of firm it is: folded behind a name, nothing is left of it.
fn is_legal_form(text: &str) -> bool {
    folding::name(&format!("甲{text}")) == "甲"
}

/// A piece between spaces.
fn piece_groups(piece: &str) -> Vec<Group> {
    if piece.contains('@') {
        let folded = words::cut(&folding::mail(piece));
        return if folded.chars().any(char::is_alphanumeric) { vec![Group::Beginning(folded)] } else { Vec::new() };
    }
    let mut runs = words::runs(piece);
    if let Some(Run::Han(last)) = runs.pop_if(|run| matches!(run, Run::Han(_))) {
        let text: String = last.iter().collect();
        if runs.is_empty() || !is_legal_form(&text) {
            runs.push(Run::Han(folding::name(&text).chars().collect()));
        }
    }
    runs.iter().flat_map(groups).collect()
}

fn groups(run: &Run) -> Vec<Group> {
    match run {
        Run::Han(characters) if characters.len() > 1 => words::pairs(characters).map(Group::Whole).collect(),
        Run::Han(characters) => characters.iter().map(|character| Group::Whole(character.to_string())).collect(),
        Run::Word(word) => vec![Group::of(word.clone())],
    }
}

/// A telephone number, if that is all that was typed.
fn telephone(plain: &str) -> Option<String> {
    let digits = plain.chars().filter(char::is_ascii_digit).count();
    let only = plain.chars().all(|character| character.is_ascii_digit() || " +-().".contains(character));
    (only && digits >= SHORTEST_TELEPHONE).then(|| super::national(plain)).flatten()
}
