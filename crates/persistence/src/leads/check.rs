//! What holds of every lead, and between a lead, its follow-ups and the customer it became.

use crate::check::Rule;

pub(crate) fn rules() -> Vec<Rule> {
    let held = "f.company_id = l.company_id AND f.lead_id = l.id AND f.done AND f.deleted_at IS NULL";
    vec![
        Rule::new(
            "a lead is converted exactly when it has become a customer",
            "SELECT id FROM lead WHERE (status = 'converted') <> (customer_id IS NOT NULL) OR (status = 'converted') <> (converted_at IS NOT NULL) \
             OR (contact_id IS NOT NULL AND customer_id IS NULL)",
        ),
        Rule::new(
            "a lead is disqualified exactly when there is a reason",
            "SELECT id FROM lead WHERE (status = 'disqualified') <> (reason_id IS NOT NULL) \
             OR (status = 'disqualified') <> (disqualified_at IS NOT NULL)",
        ),
        Rule::new(
            "a lead's state says how far it has come",
            "SELECT id FROM lead WHERE (status = 'new' AND contacted_at IS NOT NULL) \
             OR (status IN ('contacted', 'qualified', 'converted') AND contacted_at IS NULL) \
             OR (status IN ('qualified', 'converted') AND qualified_at IS NULL) OR (status IN ('new', 'contacted') AND qualified_at IS NOT NULL)",
        ),
        Rule::new(
            "a lead belongs to the time it was taken, and to its owner's department",
            "SELECT id FROM lead WHERE (owner_id IS NULL) <> (owned_since IS NULL) OR (owner_id IS NULL AND department_id IS NOT NULL)",
        ),
        Rule::new(
            "a lead was last contacted at its latest follow-up",
            format!(
                "SELECT l.id FROM lead l LEFT JOIN follow_up f ON {held} WHERE l.status <> 'converted' GROUP BY l.id, l.last_follow_up_at \
                 HAVING coalesce(l.last_follow_up_at = max(f.happened_at), l.last_follow_up_at IS NULL AND max(f.happened_at) IS NULL) = FALSE"
            ),
        ),
        Rule::new("a lead that was followed up is not new", "SELECT id FROM lead WHERE status = 'new' AND last_follow_up_at IS NOT NULL"),
        Rule::new(
            "a follow-up is about a customer or a lead, and of a converted lead about its customer",
            "SELECT f.id FROM follow_up f LEFT JOIN lead l ON l.company_id = f.company_id AND l.id = f.lead_id \
             WHERE coalesce(f.customer_id, f.lead_id) IS NULL OR coalesce(l.customer_id <> f.customer_id, FALSE) \
             OR (f.lead_id IS NOT NULL AND (l.customer_id IS NULL) <> (f.customer_id IS NULL))",
        ),
        Rule::new(
            "the conversation that a converted lead was made of is its customer's, or another's by hand",
            "SELECT l.id FROM lead l JOIN conversation c ON c.company_id = l.company_id AND c.id = l.conversation_id \
             WHERE l.customer_id IS NOT NULL AND c.customer_id IS NULL",
        ),
    ]
}
