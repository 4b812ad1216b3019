//! What holds between a return, the order it is of, the goods that came back, and the money that was credited.

use crate::check::Rule;

pub(crate) fn rules() -> Vec<Rule> {
    goods().into_iter().chain(money()).chain(decisions()).collect()
}

fn goods() -> Vec<Rule> {
    vec![
        Rule::new(
            "a line's returned goods are those that came back",
            "SELECT o.id FROM order_line o WHERE o.returned <> (SELECT coalesce(sum(a.quantity), 0) FROM goods_return_arrival a \
             JOIN goods_return_line l ON l.id = a.line_id WHERE l.order_line_id = o.id)",
        ),
        Rule::new(
            "nobody sends back more than he received, counting what is under way",
            "SELECT o.id FROM order_line o JOIN goods_return_line l ON l.order_line_id = o.id \
             JOIN goods_return r ON r.id = l.return_id AND r.status IN ('requested', 'agent_approved', 'director_approved') \
             GROUP BY o.id, o.received, o.returned HAVING o.received < o.returned + sum(l.quantity - l.received)",
        ),
        Rule::new(
            "a return's line is the sum of what came back on it",
            "SELECT l.id FROM goods_return_line l LEFT JOIN goods_return_arrival a ON a.line_id = l.id \
             GROUP BY l.id, l.received, l.amount HAVING l.received <> coalesce(sum(a.quantity), 0) OR l.amount <> coalesce(sum(a.amount), 0)",
        ),
        Rule::new(
            "a return has lines of its own order, and is their sum",
            "SELECT r.id FROM goods_return r LEFT JOIN goods_return_line l ON l.return_id = r.id \
             LEFT JOIN order_line o ON o.id = l.order_line_id AND o.order_id = r.order_id \
             GROUP BY r.id, r.expected, r.amount HAVING count(o.id) = 0 OR count(l.id) <> count(o.id) \
             OR r.expected <> sum(l.expected) OR r.amount <> sum(l.amount)",
        ),
        Rule::new(
            "goods that came back as good as new are in stock",
            "SELECT a.id FROM goods_return_arrival a JOIN goods_return_line l ON l.id = a.line_id JOIN order_line o ON o.id = l.order_line_id \
             LEFT JOIN stock_move m ON m.id = a.stock_move_id AND m.kind = 'return' AND m.quantity = a.quantity AND m.product_id = o.product_id \
             WHERE (a.disposition = 'restock' AND o.product_id IS NOT NULL) <> (m.id IS NOT NULL) OR (m.id IS NULL) <> (a.stock_move_id IS NULL)",
        ),
        Rule::new(
            "a return is received when its goods are",
            "SELECT r.id FROM goods_return r WHERE (r.status IN ('goods_received', 'credited')) <> (r.goods_received_at IS NOT NULL) \
             OR (r.first_came_at IS NOT NULL) <> EXISTS (SELECT 1 FROM goods_return_line l WHERE l.return_id = r.id AND l.received > 0)",
        ),
    ]
}

fn money() -> Vec<Rule> {
    vec![
        Rule::new(
            "the pieces of a line are worth no more than the line, and all together exactly that",
            "SELECT o.id FROM order_line o JOIN goods_return_line l ON l.order_line_id = o.id GROUP BY o.id, o.total, o.quantity, o.returned \
             HAVING sum(l.amount) > o.total OR (o.returned = o.quantity AND sum(l.amount) <> o.total)",
        ),
        Rule::new(
            "a credited return is offset, refunded or kept",
            "SELECT id FROM goods_return WHERE credit_offset + credit_refund + credit_kept <> (CASE WHEN status = 'credited' THEN amount ELSE 0 END) \
             OR (status = 'credited') <> (credited_at IS NOT NULL)",
        ),
        Rule::new(
            "an order is credited for its credited returns",
            "SELECT o.id FROM \"order\" o WHERE \
             (SELECT coalesce(sum(r.amount), 0) FROM goods_return r WHERE r.order_id = o.id AND r.status = 'credited') \
             <> -(SELECT coalesce(sum(e.amount), 0) FROM receivable_entry e JOIN receivable v ON v.id = e.receivable_id \
              WHERE v.order_id = o.id AND e.kind = 'credit')",
        ),
        Rule::new(
            "what was charged is paid, owed or credited",
            "SELECT v.id FROM receivable v WHERE v.amount <> v.paid + v.balance - \
             (SELECT coalesce(sum(e.amount), 0) FROM receivable_entry e WHERE e.receivable_id = v.id AND e.kind = 'credit')",
        ),
    ]
}

fn decisions() -> Vec<Rule> {
    let agreed = "'agent_approved', 'director_approved', 'director_rejected', 'goods_received', 'credited'";
    let decided = "'director_approved', 'director_rejected', 'goods_received', 'credited'";
    vec![
        Rule::new(
            "a return has the decisions that its state tells of, by two people",
            format!(
                "SELECT id FROM goods_return WHERE (status IN ({agreed}, 'agent_rejected')) <> (agent_decided_by_id IS NOT NULL) \
                 OR (status IN ({decided})) <> (director_decided_by_id IS NOT NULL) OR director_decided_by_id = agent_decided_by_id \
                 OR (status = 'withdrawn') <> (withdrawn_at IS NOT NULL)"
            ),
        ),
        Rule::new(
            "a rejection has its reason",
            "SELECT id FROM goods_return WHERE (status = 'agent_rejected' AND agent_comment IS NULL) \
             OR (status = 'director_rejected' AND director_comment IS NULL)",
        ),
        Rule::new(
            "a return and its conversation are of one customer and in the same hands",
            "SELECT r.id FROM goods_return r JOIN conversation c ON c.company_id = r.company_id AND c.id = r.conversation_id \
             WHERE c.channel <> 'return' OR c.customer_id <> r.customer_id OR coalesce(c.assignee_id <> r.agent_id, FALSE) \
             OR (c.assignee_id IS NULL) <> (r.agent_id IS NULL)",
        ),
        Rule::new(
            "a conversation about a return has its return",
            "SELECT c.id FROM conversation c WHERE c.channel = 'return' \
             AND NOT EXISTS (SELECT 1 FROM goods_return r WHERE r.company_id = c.company_id AND r.conversation_id = c.id)",
        ),
        Rule::new(
            "a return is of its order's customer",
            "SELECT r.id FROM goods_return r JOIN \"order\" o ON o.id = r.order_id WHERE o.customer_id <> r.customer_id",
        ),
    ]
}
