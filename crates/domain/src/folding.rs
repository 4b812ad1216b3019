//! Folding: one writing for all the ways people write the same name, telephone number or mail address.
//!
//! Folded text is stored beside the raw text, with an index: duplicates and searches compare it, nobody ever sees it.

use phonenumber::{Mode, country};
use unicode_normalization::UnicodeNormalization;

/// What stands after the proper name of a Chinese firm, longest first; also the beginnings of it, met while somebody is typing.
const SUFFIXES: &[&str] = &["股份有限公司", "有限责任公司", "集团公司", "有限公司", "股份公司", "有限责任", "公司", "集团", "股份", "有限"];

/// The same in Latin letters.
const SUFFIX_WORDS: &[&str] =
    &["co", "company", "corp", "corporation", "gmbh", "group", "holdings", "inc", "incorporated", "limited", "llc", "ltd", "plc"];

/// A customer's name without width, case, brackets, spaces, punctuation and the legal form.
///
/// A name that is nothing but a legal form keeps it.
#[must_use]
pub fn name(raw: &str) -> String {
    let plain = raw.nfkc().collect::<String>().to_lowercase();
    let mut words: Vec<String> = plain
        .split(|character: char| character.is_whitespace() || ",;&()[]{}<>【】〔〕《》「」".contains(character))
        .map(|word| word.chars().filter(|character| character.is_alphanumeric()).collect())
        .filter(|word: &String| !word.is_empty())
        .collect();
    while words.len() > 1 && words.last().is_some_and(|word| SUFFIX_WORDS.contains(&word.as_str())) {
        words.pop();
    }
    let joined: String = words.concat().nfkc().collect();
    let mut proper = joined.as_str();
    while let Some(shorter) = SUFFIXES.iter().find_map(|suffix| proper.strip_suffix(suffix)).filter(|rest| !rest.is_empty()) {
        proper = shorter;
    }
    proper.to_owned()
}

/// A telephone number in its international form, `+8613800001234`; numbers without a country are China's.
///
/// What is no valid number anywhere is compared by its digits; fewer than five digits are no number at all.
#[must_use]
pub fn telephone(raw: &str) -> Option<String> {
    let plain: String = raw.nfkc().collect();
    let plain = plain.trim();
    let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
    // Without what stands between its digits as well: `+86010-6234…` is read as a country of five digits.
    let bare = if plain.starts_with('+') { format!("+{digits}") } else { digits.clone() };
    valid(plain).or_else(|| valid(&bare)).or_else(|| (5..=20).contains(&digits.len()).then_some(digits))
}

fn valid(number: &str) -> Option<String> {
    let number = phonenumber::parse(Some(country::Id::CN), number).ok().filter(phonenumber::is_valid)?;
    Some(number.format().mode(Mode::E164).to_string())
}

/// A mail address in lower case.
#[must_use]
pub fn mail(raw: &str) -> String {
    raw.nfkc().collect::<String>().trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_firm_written_in_many_ways_is_one() {
        let ways = [
            "华夏科技（北京）有限公司",
            "华夏科技(北京)",
            "  华夏科技 （北京）股份有限公司 ",
            "华夏科技北京集团有限公司",
            "华夏科技【北京】有限责任公司",
            "华夏科技（北京）有限",
        ];
        assert!(ways.iter().all(|way| name(way) == "华夏科技北京"), "{:?}", ways.map(name));
        let ways = ["ACME Trading Co., Ltd.", "acme trading", "Ａｃｍｅ　Ｔｒａｄｉｎｇ Company Limited", "Acme-Trading Group Inc"];
        assert!(ways.iter().all(|way| name(way) == "acmetrading"), "{:?}", ways.map(name));
    }

    #[test]
    fn different_firms_stay_different() {
        assert_ne!(name("华夏科技（北京）有限公司"), name("华夏科技（上海）有限公司"));
        assert_ne!(name("Coca Cola"), name("Cola"));
        assert_eq!([name("有限公司"), name("Limited"), name("公司"), name("")], ["有限公司", "limited", "公司", ""]);
    }

    #[test]
    fn one_telephone_written_in_many_ways_is_one() {
        let ways = ["13800138000", "+86 138 0013 8000", "86-138-0013-8000", "１３８００１３８０００", " 138-0013-8000 "];
        assert!(ways.iter().all(|way| telephone(way).as_deref() == Some("+8613800138000")), "{:?}", ways.map(telephone));
        let ways = ["010-62345678", "+86010-62345678", "+86 (010) 6234 5678", "86-10-62345678"];
        assert!(ways.iter().all(|way| telephone(way).as_deref() == Some("+861062345678")), "{:?}", ways.map(telephone));
        assert_eq!(telephone("+1 (650) 253-0000").as_deref(), Some("+16502530000"));
        assert_eq!(telephone("内线 12345").as_deref(), Some("12345"));
        assert_eq!([telephone("none"), telephone("12"), telephone("")], [None, None, None]);
    }

    #[test]
    fn mail_is_folded() {
        assert_eq!(mail(" Wei.Zhang@Example.COM "), "wei.zhang@example.com");
    }

    proptest! {
        #[test]
        fn a_folded_name_folds_to_itself(raw in "\\PC{0,40}|([a-zA-Z ,.&]|有|限|公|司|集|团|股|份|华|（|）){0,30}") {
            let once = name(&raw);
            prop_assert_eq!(name(&once), once);
        }

        #[test]
        fn a_number_is_one_whatever_stands_between_its_digits(
            number in prop::sample::select(vec!["13800138000", "01062345678", "+8613800138000", "+8601062345678", "+861062345678", "+16502530000"]),
            gaps in prop::collection::vec("[ ()-]{0,2}", 14),
        ) {
            let written: String = number.chars().zip(&gaps).flat_map(|(digit, gap)| std::iter::once(digit).chain(gap.chars())).collect();
            prop_assert_eq!(telephone(&written), telephone(number), "{}", written);
        }

        #[test]
        fn no_telephone_text_is_a_crash(raw in "\\PC{0,40}|[0-9+ ()-]{0,30}") {
            if let Some(folded) = telephone(&raw) {
                prop_assert!(folded.trim_start_matches('+').chars().all(|c| c.is_ascii_digit()));
            }
        }
    }
}
