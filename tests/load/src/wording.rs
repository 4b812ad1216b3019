//! What texts are folded to and found by. The program says it; names and the beginnings of telephone numbers come again, and are asked
//! about once.

use guanxi_domain::{event::Subject, folding, ids::CompanyId, search::Field};
use guanxi_persistence::search::{Entry, Finding};
use std::collections::HashMap;
use uuid::Uuid;

/// So many digits of a mobile number say whether there are such numbers.
const BEGINNING: usize = 5;
/// Bytes of a name that comes again: four characters are a person.
const SHORT: usize = 12;

pub struct Wording {
    company: CompanyId,
    names: HashMap<String, String>,
    mobiles: HashMap<String, bool>,
    entries: HashMap<(Subject, Field, String), Vec<Entry>>,
}

impl Wording {
    pub fn of(company: CompanyId) -> Self {
        Self { company, names: HashMap::new(), mobiles: HashMap::new(), entries: HashMap::new() }
    }

    pub fn name(&mut self, name: &str) -> String {
        if name.len() > SHORT {
            return folding::name(name);
        }
        self.names.entry(name.to_owned()).or_insert_with(|| folding::name(name)).clone()
    }

    /// A mobile number of China, written as its digits alone.
    pub fn mobile(&mut self, digits: &str) -> String {
        let begins = digits[..BEGINNING].to_owned();
        let valid = self.mobiles.entry(begins).or_insert_with(|| folding::telephone(digits).is_some_and(|folded| folded.starts_with('+')));
        if *valid { format!("+86{digits}") } else { digits.to_owned() }
    }

    /// The rows of the index by which a record is found in one of its texts.
    pub fn entries(&mut self, subject: Subject, record: Uuid, field: Field, text: &str) -> Vec<Entry> {
        let again = match field {
            Field::Title => text,
            Field::Name if text.len() <= SHORT => text,
            Field::Mobile => &text[..BEGINNING],
            _ => return self.ask(subject, record, field, text),
        };
        let key = (subject, field, again.to_owned());
        if !self.entries.contains_key(&key) {
            self.entries.insert(key.clone(), self.ask(subject, record, field, text));
        }
        // A number is found by its digits backwards.
        let term = |like: &Entry| if field == Field::Mobile { text.chars().rev().collect() } else { like.term.clone() };
        self.entries[&key].iter().map(|like| Entry { term: term(like), record_id: record, ..*like }).collect()
    }

    fn ask(&self, subject: Subject, record: Uuid, field: Field, text: &str) -> Vec<Entry> {
        Finding::of(subject, record, [(field, Some(text.to_owned()).filter(|text| !text.is_empty()))])
            .entries(self.company)
            .into_iter()
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::{firm, mobile, person};
    use rand::{SeedableRng as _, rngs::StdRng};

    #[test]
    fn what_is_remembered_is_what_the_program_says() {
        let (mut random, mut wording) = (StdRng::seed_from_u64(1), Wording::of(CompanyId(Uuid::from_u128(7))));
        for number in 0..3_000 {
            let (id, mobile) = (Uuid::from_u128(number), mobile(usize::try_from(number).unwrap() * 997));
            let name = if number % 3 == 0 { firm(&mut random) } else { person(&mut random) };
            assert_eq!(Some(wording.mobile(&mobile)), folding::telephone(&mobile));
            assert_eq!(wording.name(&name), folding::name(&name));
            for (field, text) in [(Field::Mobile, &mobile), (Field::Name, &name)] {
                assert_eq!(wording.entries(Subject::Customers, id, field, text), wording.ask(Subject::Customers, id, field, text));
            }
        }
    }
}
