//! Texts as people type them: blanks around them mean nothing, and blanks alone mean there is no text.
//!
//! For `#[serde(deserialize_with = "…")]` on the fields of request bodies; `optional` and `patched` need `default` beside it.

use serde::{Deserialize, Deserializer};

/// A text without what cannot be seen around it: blanks, joiners, marks of direction and order.
#[must_use]
pub fn bare(text: &str) -> &str {
    text.trim_matches(|letter: char| {
        letter.is_whitespace() || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
    })
}

/// A text that must be there; validation finds it empty when it was blank.
pub fn trimmed<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    String::deserialize(deserializer).map(|text| bare(&text).to_owned())
}

/// A text that need not be there.
pub fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(text.map(|text| bare(&text).to_owned()).filter(|text| !text.is_empty()))
}

/// In a merge patch: `None` is absent, `Some(None)` is null or blank.
pub fn patched<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    optional(deserializer).map(Some)
}

/// In a merge patch, a text that cannot be taken away.
pub fn kept<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.map(|text| bare(&text).to_owned()))
}
