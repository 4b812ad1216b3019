//! What holds between a customer and his follow-ups, and between a conversation and what was said in it.

use crate::check::Rule;

pub(crate) fn rules() -> Vec<Rule> {
    follow_ups().into_iter().chain(conversations()).collect()
}

fn follow_ups() -> Vec<Rule> {
    let held = "f.company_id = c.company_id AND f.customer_id = c.id AND f.done AND f.deleted_at IS NULL";
    vec![
        Rule::new(
            "a customer was last contacted at its latest follow-up",
            format!(
                "SELECT c.id FROM customer c LEFT JOIN follow_up f ON {held} GROUP BY c.id, c.last_follow_up_at \
                 HAVING coalesce(c.last_follow_up_at = max(f.happened_at), c.last_follow_up_at IS NULL AND max(f.happened_at) IS NULL) = FALSE"
            ),
        ),
        Rule::new(
            "the next contact was agreed in a follow-up and is still to come",
            format!(
                "SELECT c.id FROM customer c WHERE c.next_contact_at IS NOT NULL AND (c.next_contact_at <= c.last_follow_up_at \
                 OR NOT EXISTS (SELECT 1 FROM follow_up f WHERE {held} AND f.next_contact_at = c.next_contact_at))"
            ),
        ),
        Rule::new("a follow-up plans forward", "SELECT id FROM follow_up WHERE next_contact_at <= happened_at"),
        Rule::new("a contact that took place has somebody who made it", "SELECT id FROM follow_up WHERE done AND member_id IS NULL"),
    ]
}

fn conversations() -> Vec<Rule> {
    vec![
        Rule::new(
            "the messages of a conversation are numbered without a gap",
            "SELECT conversation_id AS id FROM message GROUP BY conversation_id HAVING max(position) <> count(*) OR min(position) <> 1",
        ),
        Rule::new(
            "nobody has read further than there is",
            "SELECT r.id FROM read_mark r WHERE r.position > (SELECT count(*) FROM message m WHERE m.conversation_id = r.conversation_id) \
             UNION ALL \
             SELECT c.id FROM conversation c WHERE c.customer_read > (SELECT count(*) FROM message m WHERE m.conversation_id = c.id)",
        ),
        Rule::new(
            "a conversation shows when something was last said openly",
            "SELECT c.id FROM conversation c JOIN message m ON m.company_id = c.company_id AND m.conversation_id = c.id AND NOT m.internal \
             GROUP BY c.id, c.last_message_at, c.last_message HAVING max(m.at) > c.last_message_at OR c.last_message IS NULL",
        ),
        Rule::new(
            "a message has the author it names, and only staff write notes for colleagues",
            "SELECT id FROM message WHERE (author = 'staff') <> (member_id IS NOT NULL) \
             OR (author = 'customer') <> (portal_account_id IS NOT NULL) OR (internal AND author <> 'staff')",
        ),
        Rule::new(
            "only visitors are without a customer, and only they have a secret",
            "SELECT id FROM conversation WHERE (channel = 'website') <> (token_hash IS NOT NULL) OR (channel <> 'website' AND customer_id IS NULL)",
        ),
    ]
}
