//! Money: integer minor units with a currency, and the one rounding rule of the whole system.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Basis points in one whole: 10,000 are 100 %.
pub const WHOLE_BP: i64 = 10_000;

/// The largest amount accepted anywhere, in minor units: ten trillion.
/// Far beyond any order, and small enough that no sum of a list of lines overflows an `i64`.
pub const MAX_AMOUNT: i64 = 1_000_000_000_000_000;

/// An amount in the minor unit of its currency: `{"amount": 129900, "currency": "CNY"}` is 1,299.00 yuan.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// Minor units, for example fen or cents.
    #[schema(minimum = -1_000_000_000_000_000_i64, maximum = 1_000_000_000_000_000_i64)]
    pub amount: i64,
    /// ISO 4217 code.
    #[schema(pattern = "^[A-Z]{3}$", example = "CNY")]
    pub currency: String,
}

impl Money {
    #[must_use]
    pub fn new(amount: i64, currency: &str) -> Self {
        Self { amount, currency: currency.to_owned() }
    }
}

/// `amount × numerator / denominator`, rounded half away from zero.
///
/// The only division of money in the system; computed in 128 bits, so that it cannot overflow on accepted amounts.
#[must_use]
pub fn proportion(amount: i64, numerator: i64, denominator: i64) -> i64 {
    if denominator == 0 {
        return 0;
    }
    let product = i128::from(amount) * i128::from(numerator);
    let denominator = i128::from(denominator);
    let half = denominator.abs() / 2;
    let rounded = if (product < 0) == (denominator < 0) {
        (product.abs() + half) / denominator.abs()
    } else {
        -((product.abs() + half) / denominator.abs())
    };
    i64::try_from(rounded).unwrap_or(if rounded < 0 { i64::MIN } else { i64::MAX })
}

/// `amount` times a rate in basis points.
#[must_use]
pub fn rate(amount: i64, basis_points: i64) -> i64 {
    proportion(amount, basis_points, WHOLE_BP)
}

/// How many decimal places a currency's minor unit has.
#[must_use]
pub fn minor_digits(currency: &str) -> usize {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

/// An amount as a decimal number, without grouping or symbol: 129900 of CNY is `1299.00`.
#[must_use]
pub fn decimal(amount: i64, currency: &str) -> String {
    let places = minor_digits(currency);
    let digits = format!("{:0>width$}", amount.unsigned_abs(), width = places + 1);
    let (whole, part) = digits.split_at(digits.len() - places);
    let (sign, point) = (if amount < 0 { "-" } else { "" }, if places > 0 { "." } else { "" });
    format!("{sign}{whole}{point}{part}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn halves_round_away_from_zero() {
        assert_eq!([rate(5, 1_000), rate(15, 1_000), rate(-5, 1_000), rate(4, 1_000)], [1, 2, -1, 0]);
    }

    #[test]
    fn decimals_follow_the_currency() {
        let shown = [(129_900, "CNY"), (-5, "USD"), (1_200, "JPY"), (0, "KWD"), (12_345, "KWD")].map(|(amount, of)| decimal(amount, of));
        assert_eq!(shown, ["1299.00", "-0.05", "1200", "0.000", "12.345"]);
    }

    proptest! {
        #[test]
        fn the_error_is_at_most_half_a_unit(amount in -MAX_AMOUNT..MAX_AMOUNT, bp in 0..=WHOLE_BP) {
            let exact = i128::from(amount) * i128::from(bp);
            let error = (i128::from(rate(amount, bp)) * i128::from(WHOLE_BP) - exact).abs();
            prop_assert!(error * 2 <= i128::from(WHOLE_BP));
        }
    }
}
