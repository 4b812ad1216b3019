//! What holds between a request, its clocks, its conversation and the feedback on it.

use crate::check::Rule;

pub(crate) fn rules() -> Vec<Rule> {
    requests().into_iter().chain(clocks()).chain(feedback()).collect()
}

fn requests() -> Vec<Rule> {
    vec![
        Rule::new(
            "exactly the requests in the queue have no agent",
            "SELECT id FROM service_request WHERE (status = 'new') <> (agent_id IS NULL)",
        ),
        Rule::new("a closed request knows when", "SELECT id FROM service_request WHERE (status = 'closed') <> (closed_at IS NOT NULL)"),
        Rule::new(
            "a resolved request knows when and how",
            "SELECT id FROM service_request WHERE (status IN ('resolved', 'closed')) <> (resolved_at IS NOT NULL) \
             OR (resolved_at IS NOT NULL AND resolution IS NULL)",
        ),
        Rule::new(
            "a request and its conversation are of one customer and in the same hands",
            "SELECT r.id FROM service_request r JOIN conversation c ON c.company_id = r.company_id AND c.id = r.conversation_id \
             WHERE c.channel <> 'service' OR c.customer_id <> r.customer_id OR coalesce(c.assignee_id <> r.agent_id, FALSE) \
             OR (c.assignee_id IS NULL) <> (r.agent_id IS NULL)",
        ),
        Rule::new(
            "a conversation about a request has its request",
            "SELECT c.id FROM conversation c WHERE c.channel = 'service' \
             AND NOT EXISTS (SELECT 1 FROM service_request r WHERE r.company_id = c.company_id AND r.conversation_id = c.id)",
        ),
    ]
}

fn clocks() -> Vec<Rule> {
    vec![
        Rule::new(
            "the clocks stand still exactly while nothing is to be done",
            "SELECT id FROM service_request WHERE (status IN ('waiting_customer', 'resolved', 'closed')) <> (stopped_at IS NOT NULL)",
        ),
        Rule::new(
            "what stands still has no deadline and was answered",
            "SELECT id FROM service_request WHERE stopped_at IS NOT NULL AND (due_at IS NOT NULL OR first_responded_at IS NULL)",
        ),
        Rule::new(
            "the next deadline is one of the two",
            "SELECT id FROM service_request WHERE due_at IS NOT NULL AND due_at <> resolution_due_at \
             AND (first_responded_at IS NOT NULL OR due_at <> first_response_due_at)",
        ),
        Rule::new(
            "nothing is due before it began",
            "SELECT id FROM service_request WHERE first_response_due_at < created_at OR resolution_due_at < created_at OR stopped_micros < 0",
        ),
    ]
}

fn feedback() -> Vec<Rule> {
    vec![
        Rule::new("a score is 1 to 5", "SELECT id FROM feedback WHERE score < 1 OR score > 5"),
        Rule::new(
            "feedback is on a sale or on the service, of that customer",
            "SELECT f.id FROM feedback f LEFT JOIN \"order\" o ON o.company_id = f.company_id AND o.id = f.order_id \
             LEFT JOIN service_request r ON r.company_id = f.company_id AND r.id = f.service_request_id \
             WHERE (f.subject = 'sale') <> (o.id IS NOT NULL) OR (f.subject = 'service') <> (r.id IS NOT NULL) \
             OR coalesce(o.customer_id, r.customer_id) <> f.customer_id",
        ),
    ]
}
