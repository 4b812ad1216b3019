//! The words the customer signs: one fixed text for each revision, the same for everyone who reads it and in both languages
//! at once, so that its hash proves later what was agreed.

use super::{Instalment, LineAmounts, LineTerms, OrderTotals};
use crate::money;
use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use std::fmt::{self, Write};

/// Everything that is agreed.
#[derive(Clone, Debug)]
pub struct Contract {
    pub number: String,
    pub revision: i64,
    pub seller: String,
    pub buyer: String,
    pub currency: String,
    pub lines: Vec<ContractLine>,
    pub totals: OrderTotals,
    pub plan: Vec<Instalment>,
    pub delivery_address: Option<String>,
    pub delivery_date: Option<NaiveDate>,
    pub terms: Option<String>,
}

/// One line of goods.
#[derive(Clone, Debug)]
pub struct ContractLine {
    pub product_number: Option<String>,
    pub name: String,
    pub unit: Option<String>,
    pub terms: LineTerms,
    pub amounts: LineAmounts,
}

impl Contract {
    /// The text to sign. Nothing in it depends on the reader, the day or the machine.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a `String` does not fail.
        let _ = self.write(&mut text);
        text
    }

    fn write(&self, out: &mut String) -> fmt::Result {
        writeln!(out, "订单 Order: {}", self.number)?;
        writeln!(out, "版本 Revision: {}", self.revision)?;
        writeln!(out, "卖方 Seller: {}", one_line(&self.seller))?;
        writeln!(out, "买方 Buyer: {}", one_line(&self.buyer))?;
        writeln!(out, "币种 Currency: {}", self.currency)?;
        let decimal = |amount| money::decimal(amount, &self.currency);
        for (index, line) in self.lines.iter().enumerate() {
            line.write(out, index + 1, &self.currency)?;
        }
        writeln!(out, "小计 Subtotal: {}", decimal(self.totals.subtotal))?;
        writeln!(out, "折扣 Discount: {}", decimal(self.totals.discount))?;
        writeln!(out, "税额 Tax: {}", decimal(self.totals.tax))?;
        writeln!(out, "总计 Total: {}", decimal(self.totals.total))?;
        for (index, instalment) in self.plan.iter().enumerate() {
            let label = instalment.label.as_deref().map(|label| format!(" {}", one_line(label))).unwrap_or_default();
            writeln!(out, "付款 Payment {}: {} {}{label}", index + 1, instalment.due_date, decimal(instalment.amount))?;
        }
        if let Some(address) = &self.delivery_address {
            writeln!(out, "交货地址 Delivery address: {}", one_line(address))?;
        }
        if let Some(date) = self.delivery_date {
            writeln!(out, "交货日期 Delivery date: {date}")?;
        }
        if let Some(terms) = &self.terms {
            writeln!(out, "条款 Terms:")?;
            for line in terms.lines().map(one_line).filter(|line| !line.is_empty()) {
                writeln!(out, "   {line}")?;
            }
        }
        Ok(())
    }
}

impl ContractLine {
    fn write(&self, out: &mut String, position: usize, currency: &str) -> fmt::Result {
        let number = self.product_number.as_deref().map(|number| format!("{number} ")).unwrap_or_default();
        let unit = self.unit.as_deref().map(|unit| format!(" {}", one_line(unit))).unwrap_or_default();
        writeln!(out, "{position}. {number}{}", one_line(&self.name))?;
        writeln!(
            out,
            "   数量 Quantity: {}{unit}; 单价 Unit price: {}; 折扣 Discount: {}; 税率 Tax rate: {}; 金额 Amount: {}",
            self.terms.quantity,
            money::decimal(self.terms.unit_price, currency),
            percent(self.terms.discount_bp),
            percent(self.terms.tax_rate_bp),
            money::decimal(self.amounts.total, currency),
        )
    }
}

/// A line break inside a value could forge a line of the contract.
fn one_line(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Basis points, as per cent.
fn percent(basis_points: i64) -> String {
    format!("{}.{:02}%", basis_points / 100, basis_points % 100)
}

/// The SHA-256 of a text, in hexadecimal: what the signature vouches for.
#[must_use]
pub fn text_hash(text: &str) -> String {
    hex::encode(Sha256::digest(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::orders::totals;

    fn contract() -> Contract {
        let terms = LineTerms { quantity: 3, unit_price: 9_999, discount_bp: 1_250, tax_rate_bp: 1_300 };
        let amounts = terms.amounts(0).unwrap();
        let totals = totals([&amounts]).unwrap();
        let due_date = NaiveDate::from_ymd_opt(2026, 6, 30).unwrap();
        Contract {
            number: "SO-20260531-0007".into(),
            revision: 2,
            seller: "关西贸易有限公司".into(),
            buyer: "Acme\nTotal: 0.01".into(),
            currency: "CNY".into(),
            lines: vec![ContractLine {
                product_number: Some("P-0001".into()),
                name: "电动机 Motor".into(),
                unit: Some("台".into()),
                terms,
                amounts,
            }],
            totals,
            plan: vec![Instalment { label: Some("尾款".into()), due_date, amount: totals.total }],
            delivery_address: Some("上海市浦东新区 1 号".into()),
            delivery_date: Some(due_date),
            terms: Some("款到发货。\n\n总计 Total: 0.01".into()),
        }
    }

    #[test]
    fn the_text() {
        insta::assert_snapshot!("contract_text", contract().text());
    }

    #[test]
    fn any_change_changes_the_hash() {
        let before = text_hash(&contract().text());
        let changes: [fn(&mut Contract); 5] = [
            |contract| contract.revision = 3,
            |contract| contract.totals.total += 1,
            |contract| contract.terms = Some("净 30 天".into()),
            |contract| contract.lines.clear(),
            |contract| contract.plan.clear(),
        ];
        for change in changes {
            let mut other = contract();
            change(&mut other);
            assert_ne!(before, text_hash(&other.text()));
        }
        assert_eq!(before, text_hash(&contract().text()));
        assert_eq!(text_hash(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
