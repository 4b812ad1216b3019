//! What must hold of a customer's data beyond its shape.

use crate::http::problem::{FieldProblem, Problem};
use actix_web::http::StatusCode;
use guanxi_domain::{customers::AddressView, folding};
use std::collections::BTreeSet;

pub(crate) use crate::http::input::tidy;

/// What is wrong with an input beyond its shape, collected so that all of it is told at once.
#[derive(Default)]
pub(crate) struct Faults(Vec<FieldProblem>);

impl Faults {
    fn add(&mut self, pointer: impl Into<String>, code: &str) {
        self.0.push(FieldProblem { pointer: pointer.into(), code: code.to_owned(), params: Vec::new() });
    }

    /// A name that is more than blanks.
    pub(crate) fn required(&mut self, pointer: &str, text: Option<String>) -> Option<String> {
        let text = text.map(|text| crate::http::text::bare(&text).to_owned());
        if text.as_deref() == Some("") {
            self.add(pointer, "required");
        }
        text
    }

    /// A telephone number, in whatever writing.
    pub(crate) fn telephone(&mut self, pointer: &str, text: Option<Option<String>>) -> Option<Option<String>> {
        let text = text.map(tidy);
        if text.iter().flatten().any(|text| folding::telephone(text).is_none()) {
            self.add(pointer, "customer.telephone");
        }
        text
    }

    pub(crate) fn addresses(&mut self, addresses: Option<Vec<AddressView>>) -> Option<Vec<AddressView>> {
        for (index, address) in addresses.iter().flatten().enumerate() {
            let texts = [
                ("label", Some(&address.label), 40),
                ("recipient", address.recipient.as_ref(), 100),
                ("phone", address.phone.as_ref(), 40),
                ("line", Some(&address.line), 300),
            ];
            for (name, text, most) in texts {
                if text.is_some_and(|text| text.chars().count() > most) {
                    self.add(format!("/addresses/{index}/{name}"), "length");
                }
            }
            if address.line.trim().is_empty() {
                self.add(format!("/addresses/{index}/line"), "required");
            }
        }
        if addresses.iter().flatten().filter(|address| address.is_default).count() > 1 {
            self.add("/addresses", "customer.one_default_address");
        }
        addresses
    }

    /// Tags without blanks around them, each once, in the order they came.
    pub(crate) fn tags(&mut self, tags: Option<Vec<String>>) -> Option<Vec<String>> {
        let mut seen = BTreeSet::new();
        let tags: Vec<String> = tags?.into_iter().filter_map(|tag| tidy(Some(tag))).filter(|tag| seen.insert(tag.clone())).collect();
        for (index, tag) in tags.iter().enumerate() {
            if tag.chars().count() > 30 {
                self.add(format!("/tags/{index}"), "length");
            }
        }
        Some(tags)
    }

    /// What was read, if nothing is wrong with it.
    pub(crate) fn none<T>(self, fields: T) -> Result<T, Problem> {
        if self.0.is_empty() {
            return Ok(fields);
        }
        Err(Problem { errors: self.0, ..Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid") })
    }
}
