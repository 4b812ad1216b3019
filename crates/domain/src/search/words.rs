//! How a text falls into runs of Chinese characters and words of other letters.

use crate::folding;
use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// Of longer terms so many bytes are kept: a row of the index has a bound.
const LONGEST: usize = 36;

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Run {
    /// Chinese characters without a gap.
    Han(Vec<char>),
    /// A word, or a number.
    Word(String),
}

impl Run {
    /// The places from which on it can be read: each character of Chinese, other words as a whole.
    pub(super) fn units(&self) -> Vec<String> {
        match self {
            Self::Word(word) => vec![word.clone()],
            Self::Han(characters) => characters.iter().map(ToString::to_string).collect(),
        }
    }
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
    runs
}

/// All that is letter or digit, without a gap.
pub(super) fn joined(plain: &str) -> String {
    plain.chars().filter(|character| character.is_alphanumeric()).collect()
}

/// The beginning of a term, as much of it as is kept. A beginning is cut no earlier than the whole.
pub(super) fn cut(term: &str) -> String {
    term.char_indices().take_while(|(at, character)| at + character.len_utf8() <= LONGEST).map(|(_, character)| character).collect()
}

/// Whether a text says only what kind of firm it is: folded behind a name, nothing is left of it.
pub(super) fn is_legal_form(text: &str) -> bool {
    folding::name(&format!("甲 {text}")) == "甲"
}

/// An address without province, city and district, which half the customers share, and parted where the writing has no gap.
pub(super) fn streets(raw: &str) -> String {
    let mut parts = vec![String::new()];
    for character in raw.chars() {
        if let Some(part) = parts.last_mut() {
            part.push(character);
        }
        if "省市区县州镇乡路街道巷号".contains(character) {
            parts.push(String::new());
        }
    }
    parts.retain(|part| !part.ends_with(['省', '市', '区', '县', '州', '号']));
    parts.join(" ")
}
