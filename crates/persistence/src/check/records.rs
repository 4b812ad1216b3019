//! What holds for every record: each write has exactly one event, and a company's rows refer to that company alone.

use super::Rule;

/// The versioned tables, and what their events are about.
pub(super) const RECORDS: &[(&str, &str)] = &[
    ("api_key", "api-keys"),
    ("capture_form", "capture-forms"),
    ("contact", "contacts"),
    ("conversation", "conversations"),
    ("customer", "customers"),
    ("department", "departments"),
    ("dictionary_entry", "dictionaries"),
    ("feedback", "feedback"),
    ("file", "files"),
    ("follow_up", "follow-ups"),
    ("goods_return", "returns"),
    ("lead", "leads"),
    ("membership", "users"),
    ("number_series", "number-series"),
    ("order", "orders"),
    ("portal_account", "portal-accounts"),
    ("price_list", "price-lists"),
    ("product", "products"),
    ("receipt", "receipts"),
    ("receivable", "receivables"),
    ("reply_template", "reply-templates"),
    ("role", "roles"),
    ("saved_view", "views"),
    ("service_request", "service-requests"),
    ("shipment", "shipments"),
    ("survey", "surveys"),
    ("survey_assignment", "survey-assignments"),
    ("survey_invitation", "survey-invitations"),
];

/// What a company is founded with, under the one event of its founding.
const FOUNDED: &[&str] = &["dictionary_entry", "number_series"];

/// A record of version n has n events, numbered from 1 to n; what a company was founded with has them from 2.
pub(super) fn one_event_a_write(table: &str, subject: &str) -> Rule {
    let founded = if FOUNDED.contains(&table) { "AND count(e.id) + coalesce(min(e.record_version), 2) - 1 <> t.version" } else { "" };
    Rule::new(
        "exactly one event for each write",
        format!(
            "SELECT t.id FROM \"{table}\" t LEFT JOIN event e ON e.company_id = t.company_id AND e.subject = '{subject}' AND e.subject_id = t.id \
             AND e.record_version IS NOT NULL GROUP BY t.id, t.version \
             HAVING (count(DISTINCT e.record_version) <> t.version OR count(e.id) <> t.version OR max(e.record_version) <> t.version) {founded}"
        ),
    )
}

pub(super) fn rules() -> Vec<Rule> {
    vec![
        Rule::new("every idempotent request has its answer", "SELECT id FROM idempotency WHERE status IS NULL"),
        Rule::new(
            "the names one can log in with are filled in",
            "SELECT id FROM app_user WHERE login_fold = '' OR login_fold <> lower(login_fold)",
        ),
    ]
}
