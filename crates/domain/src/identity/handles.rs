//! The names one logs in with: a login name, a mail address or a mobile number.
//!
//! Their forms exclude each other — only a mail address holds an `@`, only a number begins with a digit — so that what somebody
//! types can mean one person only.

use crate::{folding, refusal::Refusal};

/// What was typed into the login field, in the one writing that is stored and compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handle {
    Login(String),
    Mail(String),
    Mobile(String),
}

impl Handle {
    /// Reads what was typed; always one of the three, whether or not anybody is called so.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        let folded = fold(text);
        if folded.contains('@') {
            return Self::Mail(folded);
        }
        match mobile_key(&folded) {
            Some(key) => Self::Mobile(key),
            None => Self::Login(folded),
        }
    }

    /// The text itself.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Login(text) | Self::Mail(text) | Self::Mobile(text) => text,
        }
    }
}

/// One writing for all widths and cases.
#[must_use]
pub fn fold(text: &str) -> String {
    folding::mail(text)
}

/// A login name as it is compared. It begins with a letter, so it is never a number, and holds no `@`.
pub fn login(text: &str) -> Result<String, Refusal> {
    let folded = fold(text);
    let mut letters = folded.chars();
    let good = letters.next().is_some_and(char::is_alphabetic)
        && letters.all(|letter| letter.is_alphanumeric() || "._-".contains(letter))
        && (2..=64).contains(&folded.chars().count());
    if good { Ok(folded) } else { Err(Refusal::invalid("/login", "user.login_form")) }
}

/// A mail address as it is compared.
pub fn mail(text: &str) -> Result<String, Refusal> {
    let folded = fold(text);
    let parts = folded.split_once('@');
    let good = parts.is_some_and(|(name, host)| {
        let host_is_one = host.contains('.') && host.split('.').all(|label| !label.is_empty());
        !name.is_empty()
            && host_is_one
            && !host.contains('@')
            && !folded.chars().any(|c| c.is_whitespace() || c.is_control() || ",;<>\"".contains(c))
    });
    if good && folded.len() <= 254 { Ok(folded) } else { Err(Refusal::invalid("/email", "user.email_form")) }
}

/// A mobile number as it is compared: international, with China's prefix when none is given.
pub fn mobile(text: &str) -> Result<String, Refusal> {
    mobile_key(&fold(text)).ok_or_else(|| Refusal::invalid("/mobile", "user.mobile_form"))
}

fn mobile_key(folded: &str) -> Option<String> {
    if !folded.starts_with(|first: char| first == '+' || first == '(' || first.is_ascii_digit()) {
        return None;
    }
    // What is no valid number anywhere is folded to bare digits.
    folding::telephone(folded).filter(|number| number.starts_with('+'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_form_is_told_from_the_others() {
        assert_eq!(Handle::typed(" Wang.Fang "), Handle::Login("wang.fang".into()));
        assert_eq!(Handle::typed("Fang@Example.COM"), Handle::Mail("fang@example.com".into()));
        for mobile in ["13800138000", "+86 138 0013 8000", "１３８００１３８０００", "138-0013-8000"] {
            assert_eq!(Handle::typed(mobile), Handle::Mobile("+8613800138000".into()), "{mobile}");
        }
        assert_eq!(Handle::typed("王芳"), Handle::Login("王芳".into()));
    }

    #[test]
    fn senseless_names_are_refused() {
        for bad in ["", "x", "1abc", "a b", "a@b.cn", "-ab", "ab\u{0}", &"a".repeat(65)] {
            assert_eq!(login(bad).unwrap_err().code, "user.login_form", "{bad}");
        }
        for bad in ["", "a", "a@b", "@b.cn", "a@b..cn", "a@@b.cn", "a b@c.cn", "a@b.cn,c@d.cn"] {
            assert_eq!(mail(bad).unwrap_err().code, "user.email_form", "{bad}");
        }
        for bad in ["", "abc", "123", "+86"] {
            assert_eq!(mobile(bad).unwrap_err().code, "user.mobile_form", "{bad}");
        }
    }

    proptest! {
        /// Whoever was given a name is found by it, and nobody else's name reads as this one.
        #[test]
        fn a_name_that_is_accepted_is_read_back(text in "\\PC{1,20}|[a-zA-Z][a-zA-Z0-9._-]{1,20}|[a-z]{1,8}@[a-z]{1,8}\\.cn|1[3-9][0-9]{9}") {
            if let Ok(stored) = login(&text) {
                prop_assert_eq!(Handle::typed(&text), Handle::Login(stored));
            }
            if let Ok(stored) = mail(&text) {
                prop_assert_eq!(Handle::typed(&text), Handle::Mail(stored));
            }
            if let Ok(stored) = mobile(&text) {
                prop_assert_eq!(Handle::typed(&text), Handle::Mobile(stored));
            }
        }
    }
}
