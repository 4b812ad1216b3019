//! What many inputs have in common: texts as people type them, prices, amounts.

use guanxi_domain::money::{MAX_AMOUNT, Money};
use validator::ValidationError;

/// A text without blanks around it; nothing, if that is all there is.
#[must_use]
pub fn tidy(text: Option<String>) -> Option<String> {
    text.map(|text| super::text::bare(&text).to_owned()).filter(|text| !text.is_empty())
}

/// A price: from nothing up, in a currency.
pub fn valid_price(money: &Money) -> Result<(), ValidationError> {
    within(money, 0)
}

/// An amount of money that moves: more than nothing.
pub fn valid_amount(money: &Money) -> Result<(), ValidationError> {
    within(money, 1)
}

/// The three letters of a currency.
pub fn valid_currency(code: &str) -> Result<(), ValidationError> {
    let letters = code.len() == 3 && code.bytes().all(|letter| letter.is_ascii_uppercase());
    if letters { Ok(()) } else { Err(ValidationError::new("currency")) }
}

fn within(money: &Money, least: i64) -> Result<(), ValidationError> {
    valid_currency(&money.currency)?;
    if (least..=MAX_AMOUNT).contains(&money.amount) {
        return Ok(());
    }
    let mut error = ValidationError::new("range");
    error.add_param("min".into(), &least);
    error.add_param("max".into(), &MAX_AMOUNT);
    Err(error)
}
