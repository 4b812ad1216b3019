//! What a lead is found by: the person and the firm, and what reaches them.

use super::Lead;
use crate::search::Finding;
use guanxi_domain::{event::Subject, search::Field};

pub(super) fn lead(row: &Lead) -> Vec<Finding> {
    let texts = [
        (Field::Number, Some(row.number.clone())),
        (Field::Name, Some(row.name.clone())),
        (Field::Organization, row.organization.clone()),
        (Field::Mobile, row.mobile.clone()),
        (Field::Phone, row.phone.clone()),
        (Field::Email, row.email.clone()),
        (Field::JobTitle, row.job_title.clone()),
        (Field::Note, row.note.clone()),
    ];
    vec![Finding::of(Subject::Leads, row.id, texts)]
}
