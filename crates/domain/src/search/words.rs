//! How a text falls into runs of Chinese characters and words of other letters.

use crate::folding;
use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// Longer words are compared by this many characters: an index entry has a bound.
const LONGEST_WORD: usize = 40;

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Run {
    /// Chinese characters without a gap.
    Han(Vec<char>),
    /// A word, or a number.
    Word(String),
}

impl Run {
    /// What a stored text is found by: its words, of Chinese each pair of characters and, for names, each single one.
    pub(super) fn terms(&self, singles: bool) -> Vec<String> {
        match self {
            Self::Word(word) => vec![word.clone()],
            Self::Han(characters) => {
                let single = characters.iter().filter(|_| singles || characters.len() == 1).map(ToString::to_string);
                single.chain(pairs(characters)).collect()
            }
        }
    }
}

/// Each character with the one after it.
pub(super) fn pairs(characters: &[char]) -> impl Iterator<Item = String> + '_ {
    characters.windows(2).map(|pair| pair.iter().collect())
}

/// A text without width, case, accents and what cannot be seen, in simplified characters.
pub(super) fn plain(raw: &str) -> String {
    let seen =
        raw.nfkc().filter(|character| !is_invisible(*character)).map(|character| if character.is_control() { ' ' } else { character });
    let bare = seen.nfkd().filter(|character| !is_combining_mark(*character)).nfc().collect::<String>().to_lowercase();
    bare.chars().map(simplified).collect()
}

/// A plain name without the legal form of a firm.
pub(super) fn proper(plain: &str) -> String {
    self::plain(&folding::name(plain))
}

/// Character by character, so that a part of a text is the same as within the whole.
fn simplified(character: char) -> char {
    if !is_han(character) {
        return character;
    }
    let mut text = [0; 4];
    simplet2s::convert(character.encode_utf8(&mut text)).chars().next().unwrap_or(character)
}

const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

pub(super) const fn is_han(character: char) -> bool {
    matches!(character, '〇' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// The runs of a plain text, in their order.
pub(super) fn runs(plain: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut gap = true;
    for character in plain.chars() {
        if !character.is_alphanumeric() {
            gap = true;
            continue;
        }
        let han = is_han(character);
        match runs.last_mut() {
            Some(Run::Han(run)) if !gap && han => run.push(character),
            Some(Run::Word(word)) if !gap && !han => word.push(character),
            _ if han => runs.push(Run::Han(vec![character])),
            _ => runs.push(Run::Word(character.to_string())),
        }
        gap = false;
    }
    for run in &mut runs {
        if let Run::Word(word) = run {
            *word = cut(word);
        }
    }
    runs
}

/// All that is letter or digit, without a gap.
pub(super) fn joined(plain: &str) -> String {
    cut(&plain.chars().filter(|character| character.is_alphanumeric()).collect::<String>())
}

pub(super) fn cut(word: &str) -> String {
    word.chars().take(LONGEST_WORD).collect()
}
