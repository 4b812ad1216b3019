//! What a record is found by: the terms of its texts, and how surely each of them means this record.
//!
//! A text is broken into terms when it is written, and what somebody types is broken in the same way; terms are then compared whole or
//! as beginnings, never looked for in the middle. Chinese is taken in single characters and pairs, which needs no dictionary and finds
//! every part of a name; names are found by their sound too, in full (`zhangwei`) and by initials (`zw`).

mod query;
mod sound;
mod words;

pub use query::{Group, Query};

use crate::folding;
use std::collections::BTreeMap;
use words::Run;

/// The terms of a text, each with the surest of its weights.
pub type Terms = BTreeMap<String, i16>;

/// How surely a term means its record; the greater comes first.
pub mod weight {
    pub const NUMBER: i16 = 90;
    pub const NAME: i16 = 80;
    pub const NAME_BEGINS: i16 = 70;
    pub const NAME_PART: i16 = 60;
    /// Through somebody else's name: a customer by its contact.
    pub const THROUGH: i16 = 55;
    pub const SOUND: i16 = 50;
    pub const TELEPHONE: i16 = 40;
    pub const MAIL: i16 = 30;
    pub const TEXT: i16 = 20;
    /// All of them: an index is entered at each.
    pub const ALL: [i16; 9] = [NUMBER, NAME, NAME_BEGINS, NAME_PART, THROUGH, SOUND, TELEPHONE, MAIL, TEXT];
}

/// Which text of a record a term is from. Stored as a number, so a number never changes its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    Number = 1,
    Name = 2,
    Title = 3,
    Mobile = 4,
    Phone = 5,
    Email = 6,
    Wechat = 7,
    Address = 8,
    TaxNumber = 9,
    Note = 10,
    Tags = 11,
    JobTitle = 12,
    Login = 13,
    Text = 14,
    Organization = 15,
}

/// Added to a field's number where the text is another record's: a contact's name under its customer.
pub const THROUGH: i16 = 100;

impl Field {
    pub const ALL: [Self; 15] = {
        use Field::*;
        [Number, Name, Title, Mobile, Phone, Email, Wechat, Address, TaxNumber, Note, Tags, JobTitle, Login, Text, Organization]
    };

    /// The name that the API and the roles' settings use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Name => "name",
            Self::Title => "title",
            Self::Mobile => "mobile",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Wechat => "wechat",
            Self::Address => "address",
            Self::TaxNumber => "tax_number",
            Self::Note => "note",
            Self::Tags => "tags",
            Self::JobTitle => "job_title",
            Self::Login => "login",
            Self::Text => "text",
            Self::Organization => "organization",
        }
    }

    #[must_use]
    pub const fn code(self, through: bool) -> i16 {
        self as i16 + if through { THROUGH } else { 0 }
    }

    /// The field of a stored number, and whether it is another record's.
    #[must_use]
    pub fn of_code(code: i16) -> Option<(Self, bool)> {
        let through = code >= THROUGH;
        Self::ALL.into_iter().find(|field| field.code(through) == code).map(|field| (field, through))
    }

    /// The terms of a text in this field.
    #[must_use]
    pub fn terms(self, raw: &str) -> Terms {
        match self {
            Self::Number | Self::Wechat | Self::TaxNumber | Self::Login => number(raw),
            Self::Name | Self::Organization => name(raw, true),
            Self::Title => name(raw, false),
            Self::Mobile | Self::Phone => telephone(raw),
            Self::Email => mail(raw),
            Self::Address | Self::Note | Self::Tags | Self::JobTitle | Self::Text => text(raw),
        }
    }
}

/// Texts longer than this are found by their beginning.
const LONGEST_TEXT: usize = 400;

fn put(terms: &mut Terms, term: String, weight: i16) {
    let surest = terms.entry(term).or_insert(weight);
    *surest = (*surest).max(weight);
}

/// A number is found whole, by its parts, and by those without the zeros in front.
fn number(raw: &str) -> Terms {
    let mut terms = Terms::new();
    let plain = words::plain(raw);
    for run in words::runs(&plain) {
        for part in run.terms(true) {
            put(&mut terms, part.trim_start_matches('0').to_owned(), weight::NAME_PART);
            put(&mut terms, part, weight::NAME_PART);
        }
    }
    put(&mut terms, words::joined(&plain), weight::NUMBER);
    terms.remove("");
    terms
}

/// A name is found whole, by every part of it, and by its sound. The legal form of a firm tells it from nobody.
fn name(raw: &str, of_a_firm: bool) -> Terms {
    let mut terms = Terms::new();
    let plain = words::plain(raw);
    let proper = if of_a_firm { words::proper(&plain) } else { plain.clone() };
    let whole = words::joined(&proper);
    let runs = words::runs(&proper);
    // The proper name has no gaps any more, the name as it was written has.
    let written = words::runs(&plain).into_iter().filter(|run| matches!(run, Run::Word(_)));
    for part in written.chain(runs.iter().cloned()).flat_map(|run| run.terms(true)) {
        let begins = whole.starts_with(&part);
        put(&mut terms, part, if begins { weight::NAME_BEGINS } else { weight::NAME_PART });
    }
    for sound in sound::sounds(&runs) {
        put(&mut terms, sound, weight::SOUND);
    }
    put(&mut terms, whole, weight::NAME);
    terms.remove("");
    terms
}

/// A telephone is found whole and by its last four or eight digits.
fn telephone(raw: &str) -> Terms {
    let Some(whole) = national(raw) else { return Terms::new() };
    let tails = [4, 8].into_iter().filter(|length| whole.len() > *length).filter_map(|length| whole.get(whole.len() - length..));
    tails.chain([whole.as_str()]).map(|term| (term.to_owned(), weight::TELEPHONE)).collect()
}

/// The digits of a telephone number, without the country when that is China.
fn national(raw: &str) -> Option<String> {
    let folded = folding::telephone(raw)?;
    Some(folded.strip_prefix("+86").unwrap_or(&folded).trim_start_matches('+').to_owned())
}

/// A mail address is found whole and by its words.
fn mail(raw: &str) -> Terms {
    let folded = folding::mail(&words::plain(raw));
    let named = folded.rsplit_once('.').map_or(folded.as_str(), |(named, _)| named);
    let mut terms: Terms =
        words::runs(&words::plain(named)).iter().flat_map(|run| run.terms(true)).map(|term| (term, weight::MAIL)).collect();
    terms.insert(words::cut(&folded), weight::MAIL);
    terms.remove("");
    terms
}

fn text(raw: &str) -> Terms {
    let begun: String = raw.chars().take(LONGEST_TEXT).collect();
    words::runs(&words::plain(&begun)).iter().flat_map(|run| run.terms(false)).map(|term| (term, weight::TEXT)).collect()
}

#[cfg(test)]
mod tests;
