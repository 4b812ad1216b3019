//! What holds between a record and the ledger that it is the sum of: ownership, talks, stock, orders, money.

use super::Rule;

pub(super) fn rules() -> Vec<Rule> {
    [customers(), engagement(), service()].into_iter().flatten().collect()
}

fn customers() -> Vec<Rule> {
    vec![
        Rule::new(
            "a customer's owner is the owner of its open ownership row",
            "SELECT c.id FROM customer c LEFT JOIN ownership o ON o.company_id = c.company_id AND o.customer_id = c.id AND o.ended_at IS NULL \
             WHERE coalesce(c.owner_id = o.owner_id, c.owner_id IS NULL AND o.owner_id IS NULL) = FALSE",
        ),
        Rule::new(
            "a customer has at most one open ownership row",
            "SELECT customer_id AS id FROM ownership WHERE ended_at IS NULL GROUP BY customer_id HAVING count(*) > 1",
        ),
        Rule::new("an ownership does not end before it starts", "SELECT id FROM ownership WHERE ended_at < started_at"),
        Rule::new(
            "an owned customer belongs to the time it was taken",
            "SELECT id FROM customer WHERE (owner_id IS NULL) <> (owned_since IS NULL)",
        ),
        Rule::new(
            "one primary contact at most",
            "SELECT customer_id AS id FROM contact WHERE is_primary AND deleted_at IS NULL GROUP BY customer_id HAVING count(*) > 1",
        ),
    ]
}

fn engagement() -> Vec<Rule> {
    vec![
        Rule::new(
            "the messages of a conversation are numbered without a gap",
            "SELECT conversation_id AS id FROM message GROUP BY conversation_id HAVING max(position) <> count(*) OR min(position) <> 1",
        ),
        Rule::new(
            "nobody has read further than there is",
            "SELECT r.id FROM read_mark r WHERE r.position > (SELECT count(*) FROM message m WHERE m.conversation_id = r.conversation_id)",
        ),
    ]
}

fn service() -> Vec<Rule> {
    vec![
        Rule::new(
            "a request that somebody works on has an agent",
            "SELECT id FROM service_request WHERE agent_id IS NULL AND status IN ('assigned', 'in_progress', 'waiting_customer')",
        ),
        Rule::new("a closed request knows when", "SELECT id FROM service_request WHERE (status = 'closed') <> (closed_at IS NOT NULL)"),
        Rule::new("a resolved request says how", "SELECT id FROM service_request WHERE status = 'resolved' AND resolution IS NULL"),
        Rule::new("a score is 1 to 5", "SELECT id FROM feedback WHERE score < 1 OR score > 5"),
    ]
}
