//! Knowledge: what is worth saying more than once.
//!
//! A reply template is a text for the answers that staff give again and again. Its placeholders stand for what differs from one
//! answer to the next; the client fills them in, and the one who answers reads the text before it goes out.

use crate::refusal::Refusal;

/// What a template may leave open, each written as `{customer}`.
pub const PLACEHOLDERS: [&str; 3] = ["customer", "me", "number"];

/// Refuses a text with a placeholder that nobody will fill in.
pub fn check_text(pointer: &str, text: &str) -> Result<(), Refusal> {
    let named = text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name);
    match named.into_iter().find(|name| !PLACEHOLDERS.contains(name)) {
        Some(name) => {
            Err(Refusal::invalid(pointer, "reply_template.placeholder").with("name", name).with("known", PLACEHOLDERS.join(", ")))
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_placeholders_are_taken() {
        for text in ["您好，{customer}！我是{me}。", "no placeholder", "a lone { brace", "another } one", "{number}{number}"] {
            assert_eq!(check_text("/body", text), Ok(()), "{text}");
        }
        for text in ["{Customer}", "{}", "Dear {customer}, your {thing}"] {
            assert_eq!(check_text("/body", text).unwrap_err().code, "reply_template.placeholder", "{text}");
        }
    }
}
