//! Passwords: long enough, not everybody's, not the login name itself.

use super::handles::fold;
use crate::refusal::Refusal;
use std::{collections::HashSet, sync::LazyLock};

pub const SHORTEST: usize = 8;
pub const LONGEST: usize = 128;

static COMMON: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("passwords/common.txt").lines().filter(|line| !line.is_empty()).collect());

/// Whether a password will do. `names` are the user's own: none of them is a secret.
pub fn check(pointer: &str, password: &str, names: &[&str]) -> Result<(), Refusal> {
    let length = password.chars().count();
    if !(SHORTEST..=LONGEST).contains(&length) {
        return Err(Refusal::invalid(pointer, "password.length").with("min", SHORTEST).with("max", LONGEST));
    }
    let folded = fold(password);
    let letters: HashSet<char> = folded.chars().collect();
    if letters.len() < 4 || COMMON.contains(folded.as_str()) || is_sequence(&folded) {
        return Err(Refusal::invalid(pointer, "password.common"));
    }
    if names.iter().any(|name| fold(name) == folded) {
        return Err(Refusal::invalid(pointer, "password.own_name"));
    }
    Ok(())
}

/// `12345678`, `abcdefgh`, `87654321`.
fn is_sequence(text: &str) -> bool {
    let codes: Vec<i64> = text.chars().map(|letter| i64::from(u32::from(letter))).collect();
    let steps: HashSet<i64> = codes.iter().zip(codes.iter().skip(1)).map(|(one, next)| next - one).collect();
    steps.len() == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(password: &str) -> Option<&'static str> {
        check("/password", password, &["wangfang", "wang@example.com"]).err().map(|refusal| refusal.code)
    }

    #[test]
    fn weak_passwords_are_refused() {
        assert_eq!(code("short12"), Some("password.length"));
        assert_eq!(code(&"长".repeat(129)), Some("password.length"));
        for common in ["password", "Password", "12345678", "abcdefgh", "87654321", "aaaaaaaaaa", "abababab", "qwertyuiop", "woaini1314"] {
            assert_eq!(code(common), Some("password.common"), "{common}");
        }
        assert_eq!(code("WangFang"), Some("password.own_name"));
    }

    #[test]
    fn good_passwords_pass() {
        assert_eq!([code("Jade-Harbour-4271"), code("四月的雨落在江上啊"), code(&"x1y2".repeat(32))], [None, None, None]);
    }

    #[test]
    fn the_list_holds_what_could_pass_otherwise() {
        assert!(COMMON.iter().all(|word| word.chars().count() >= SHORTEST && *word == fold(word)));
    }
}
