//! What a record is found by: the terms of its texts.
//!
//! A text is broken into terms when it is written, and what somebody types is read in the same way; a term finds what begins as typed,
//! nothing is ever looked for in the middle. So that every part of a name finds it, the name is kept from each of its characters on,
//! which needs no dictionary; and by its sound, in full (`zhangwei`) and by initials (`zw`). What is remembered by its end, a telephone
//! or a number, is kept backwards. The fewer terms, the smaller and faster the index: each of them must earn its place.

mod query;
mod sound;
mod words;

pub use query::{Group, Probe, Query};

use crate::{event::Subject, folding, ids::CompanyId};
use std::collections::BTreeSet;
use words::Run;

/// The terms of a text.
pub type Terms = BTreeSet<(Class, String)>;

/// What kind of term it is, the surest first. Stored as a number, so a number never changes its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// A name, or something else that means the record, from its beginning.
    Start = 1,
    /// A name from a later character or word on.
    Inner = 2,
    /// How a name sounds.
    Sound = 3,
    /// The end of a telephone or a number, backwards.
    Tail = 4,
    /// A part of a text.
    Text = 5,
}

impl Class {
    pub const ALL: [Self; 5] = [Self::Start, Self::Inner, Self::Sound, Self::Tail, Self::Text];

    /// How surely such a term means its record; the greater comes first. `whole` says that nothing was left to type, `through` that the
    /// text is another record's: a contact's, under his customer.
    #[must_use]
    pub const fn sureness(self, field: Field, whole: bool, through: bool) -> u8 {
        let own = match (self, field) {
            (Self::Start | Self::Tail, Field::Number) if whole => 90,
            (Self::Start, _) if whole => 80,
            (Self::Start, Field::Email) => 30,
            (Self::Start, _) => 70,
            (Self::Tail, Field::Number) => 65,
            (Self::Inner, _) => 60,
            (Self::Sound, _) => 50,
            (Self::Tail, _) => 40,
            (Self::Text, _) => 20,
        };
        if !through {
            own
        } else if own > 55 {
            55
        } else {
            own - 1
        }
    }
}

/// Where the terms of a kind of record lie: a number made of the company, the kind and the class, so that a row of the index is small.
///
/// Two companies of one installation may share a number; whoever reads the index asks for the company of the records besides.
#[must_use]
pub fn space(company: CompanyId, subject: Subject, class: Class) -> i32 {
    let [.., high, middle, low] = company.0.into_bytes();
    i32::from_be_bytes([high, middle, low, (kind(subject) << 3) | class as u8])
}

/// The number of a kind of record; it never changes its meaning.
const fn kind(subject: Subject) -> u8 {
    match subject {
        Subject::Customers => 1,
        Subject::Contacts => 2,
        Subject::Leads => 3,
        Subject::Orders => 4,
        Subject::Shipments => 5,
        Subject::Receivables => 6,
        Subject::Receipts => 7,
        Subject::Returns => 8,
        Subject::ServiceRequests => 9,
        Subject::Products => 10,
        Subject::Users => 11,
        _ => 0,
    }
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
    pub const fn code(self) -> i16 {
        self as i16
    }

    /// The field of a stored number.
    #[must_use]
    pub fn of_code(code: i16) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.code() == code)
    }

    /// The terms of a text in this field.
    #[must_use]
    pub fn terms(self, raw: &str) -> Terms {
        let mut terms = match self {
            Self::Number => number(raw),
            Self::Wechat | Self::TaxNumber | Self::Login | Self::Email => whole(raw),
            Self::Name | Self::Organization => name(raw),
            Self::Title => title(raw),
            Self::Mobile | Self::Phone => telephone(raw),
            Self::Address => text(&words::streets(raw)),
            Self::Note | Self::Tags | Self::JobTitle | Self::Text => text(raw),
        };
        terms.retain(|(_, term)| !term.is_empty());
        terms
    }
}

/// Places in a name or a title from which on it is kept.
const PLACES: usize = 12;
/// Parts of a text that it is found by; more of them find too much.
const PARTS: usize = 6;
/// A number is remembered by so many of its last digits; a shorter one has zeros in front.
const TAIL: usize = 4;

fn whole(raw: &str) -> Terms {
    Terms::from([(Class::Start, words::cut(&words::joined(&words::plain(raw))))])
}

/// A number is found by its end, and as a whole.
fn number(raw: &str) -> Terms {
    let joined = words::joined(&words::plain(raw));
    if joined.chars().count() < TAIL || !joined.ends_with(|last: char| last.is_ascii_digit()) {
        return whole(raw);
    }
    Terms::from([(Class::Tail, backwards(&joined))])
}

fn backwards(joined: &str) -> String {
    words::cut(&joined.chars().rev().collect::<String>())
}

/// A name is found by every part of it, and by its sound. The legal form of a firm tells it from nobody.
fn name(raw: &str) -> Terms {
    let plain = words::plain(raw);
    let proper = words::runs(&words::proper(&plain));
    let mut terms = parts(&plain, &proper);
    terms.extend(sound::sounds(&proper).into_iter().map(|sound| (Class::Sound, sound)));
    terms
}

/// A title is found by every part of it.
fn title(raw: &str) -> Terms {
    let plain = words::plain(raw);
    parts(&plain, &words::runs(&plain))
}

/// A text from each of its characters on, and by its later words of other letters as they were written.
fn parts(plain: &str, runs: &[Run]) -> Terms {
    let units: Vec<String> = runs.iter().flat_map(Run::units).collect();
    let from = |start: usize| words::cut(&units.iter().skip(start).map(String::as_str).collect::<String>());
    let mut terms = Terms::from([(Class::Start, from(0))]);
    // The last character alone is only worth it where the name has no other.
    let last = if units.len() == 2 { units.len() } else { units.len().saturating_sub(1) };
    terms.extend((1..last.min(PLACES)).map(|start| (Class::Inner, from(start))));
    let written = words::runs(plain).into_iter().skip(1).filter_map(|run| match run {
        Run::Word(word) if !words::is_legal_form(&word) => Some((Class::Inner, words::cut(&word))),
        _ => None,
    });
    terms.extend(written.take(PLACES));
    terms
}

/// A telephone is found by its end, and as a whole.
fn telephone(raw: &str) -> Terms {
    national(raw).map(|whole| (Class::Tail, backwards(&whole))).into_iter().collect()
}

/// The digits of a telephone number, without the country when that is China.
fn national(raw: &str) -> Option<String> {
    let folded = folding::telephone(raw)?;
    Some(folded.strip_prefix("+86").unwrap_or(&folded).trim_start_matches('+').to_owned())
}

/// A text is found by the beginnings of its parts.
fn text(raw: &str) -> Terms {
    let plain = words::plain(raw);
    let parts = plain.split(|character: char| !character.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.take(PARTS).map(|part| (Class::Text, words::cut(part))).collect()
}

#[cfg(test)]
mod tests;
