//! Masking: what a role may know of, but not read. `13812340000` is shown as `138****0000`.

/// A masked telephone number or mail address: enough to recognise it, too little to use it.
#[must_use]
pub fn masked(value: &str) -> String {
    if let Some((name, host)) = value.rsplit_once('@') {
        return format!("{}****@{host}", name.chars().next().unwrap_or('*'));
    }
    let characters: Vec<char> = value.chars().collect();
    let tail = if characters.len() >= 11 { 4 } else { characters.len() / 4 };
    let head = if characters.len() >= 11 { 3 } else { characters.len() / 4 };
    let head: String = characters.iter().take(head).collect();
    let tail: String = characters.iter().skip(characters.len() - tail).collect();
    format!("{head}****{tail}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn recognisable_and_useless() {
        assert_eq!(masked("13812340000"), "138****0000");
        assert_eq!(masked("62345678"), "62****78");
        assert_eq!(masked("zhang@example.com"), "z****@example.com");
        assert_eq!([masked(""), masked("123")], ["****", "****"]);
    }

    proptest! {
        #[test]
        fn at_least_half_of_a_number_is_hidden(digits in "[0-9]{4,14}") {
            let shown = masked(&digits).replace('*', "").len();
            prop_assert!(shown * 3 <= digits.len() * 2);
        }
    }
}
