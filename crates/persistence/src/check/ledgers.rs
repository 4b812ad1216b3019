//! What holds between a record and the ledger that it is the sum of: ownership, talks, stock, orders, money.

use super::Rule;
use crate::{engagement, leads, returns, service, surveys};

pub(super) fn rules() -> Vec<Rule> {
    let modules = [
        customers(),
        leads::check::rules(),
        engagement::check::rules(),
        catalog(),
        orders(),
        receivables(),
        returns::check::rules(),
        service::check::rules(),
        surveys::check::rules(),
    ];
    modules.into_iter().flatten().collect()
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

fn catalog() -> Vec<Rule> {
    vec![
        Rule::new(
            "stock on hand is the sum of its moves",
            "SELECT p.id FROM product p LEFT JOIN stock s ON s.id = p.id \
             WHERE coalesce(s.on_hand, 0) <> (SELECT coalesce(sum(m.quantity), 0) FROM stock_move m WHERE m.product_id = p.id)",
        ),
        Rule::new(
            "what was shipped left the warehouse",
            "SELECT s.id FROM shipment s WHERE s.status IN ('shipped', 'received') AND \
             (SELECT coalesce(sum(l.quantity), 0) FROM shipment_line l JOIN order_line o ON o.id = l.order_line_id \
              WHERE l.shipment_id = s.id AND o.product_id IS NOT NULL) \
             <> -(SELECT coalesce(sum(m.quantity), 0) FROM stock_move m WHERE m.shipment_id = s.id)",
        ),
    ]
}

/// The sum of a line's quantities in shipments of these states.
fn sent(states: &str) -> String {
    format!(
        "(SELECT coalesce(sum(l.quantity), 0) FROM shipment_line l JOIN shipment s ON s.id = l.shipment_id \
         WHERE l.order_line_id = o.id AND s.deleted_at IS NULL AND s.status IN ({states}))"
    )
}

fn orders() -> Vec<Rule> {
    let line = |column: &str, states: &str| format!("SELECT o.id FROM order_line o WHERE o.{column} <> {}", sent(states));
    let binding = "'signed', 'partially_shipped', 'shipped', 'delivered', 'completed'";
    vec![
        Rule::new("a line's packed goods are those in prepared shipments", line("packed", "'prepared'")),
        Rule::new("a line's shipped goods are those in shipments under way", line("shipped", "'shipped', 'received'")),
        Rule::new("a line's received goods are those in received shipments", line("received", "'received'")),
        Rule::new(
            "ordered ≥ shipped ≥ received ≥ returned",
            "SELECT id FROM order_line WHERE NOT (quantity >= shipped AND shipped >= received AND received >= returned AND returned >= 0)",
        ),
        Rule::new(
            "a line adds up",
            "SELECT id FROM order_line WHERE net <> gross - discount OR total <> net + tax OR gross <> quantity * unit_price",
        ),
        Rule::new(
            "an order is the sum of its lines",
            "SELECT o.id FROM \"order\" o WHERE o.total <> (SELECT coalesce(sum(l.total), 0) FROM order_line l WHERE l.order_id = o.id) \
             OR o.tax <> (SELECT coalesce(sum(l.tax), 0) FROM order_line l WHERE l.order_id = o.id)",
        ),
        Rule::new(
            "the instalments of a plan sum to the order",
            "SELECT o.id FROM \"order\" o WHERE EXISTS (SELECT 1 FROM instalment i WHERE i.order_id = o.id) \
             AND o.total <> (SELECT sum(i.amount) FROM instalment i WHERE i.order_id = o.id)",
        ),
        Rule::new(
            "a customer first ordered, and first paid, when its agreed orders say",
            format!(
                "SELECT c.id FROM customer c LEFT JOIN \"order\" o ON o.company_id = c.company_id AND o.customer_id = c.id \
                 AND o.deleted_at IS NULL AND (o.status = 'approved' OR o.status IN ({binding})) \
                 GROUP BY c.id, c.first_order_at, c.first_paid_at \
                 HAVING NOT (coalesce(c.first_order_at = min(o.created_at), c.first_order_at IS NULL AND min(o.created_at) IS NULL) \
                 AND coalesce(c.first_paid_at = min(o.paid_at), c.first_paid_at IS NULL AND min(o.paid_at) IS NULL))"
            ),
        ),
        Rule::new(
            "a binding order was signed in its revision",
            format!(
                "SELECT o.id FROM \"order\" o WHERE o.status IN ({binding}) \
                 AND NOT EXISTS (SELECT 1 FROM signature s WHERE s.order_id = o.id AND s.revision = o.revision)"
            ),
        ),
        Rule::new(
            "goods leave for signed orders alone",
            format!(
                "SELECT o.id FROM \"order\" o WHERE o.status NOT IN ({binding}) \
                 AND EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.shipped > 0)"
            ),
        ),
        Rule::new(
            "an order's state says how far its goods are",
            "SELECT o.id FROM \"order\" o WHERE \
             (o.status IN ('shipped', 'delivered', 'completed')) <> (o.status <> 'cancelled' AND \
              NOT EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.shipped < l.quantity) \
              AND EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id))",
        ),
        Rule::new(
            "a completed order was received and paid in full; what is owed again was refunded",
            "SELECT o.id FROM \"order\" o WHERE o.status = 'completed' AND (o.outstanding > o.refunded OR \
             EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.received < l.quantity))",
        ),
        Rule::new(
            "a delivered order still has something to pay",
            "SELECT id FROM \"order\" WHERE status = 'delivered' AND outstanding = 0",
        ),
    ]
}

fn receivables() -> Vec<Rule> {
    vec![
        Rule::new(
            "the sum of a receivable's entries is its balance",
            "SELECT r.id FROM receivable r WHERE r.balance <> (SELECT coalesce(sum(e.amount), 0) FROM receivable_entry e WHERE e.receivable_id = r.id)",
        ),
        Rule::new("no balance is negative", "SELECT id FROM receivable WHERE balance < 0"),
        Rule::new(
            "what is allocated of a receipt is what its entries say",
            "SELECT r.id FROM receipt r WHERE r.allocated <> \
             -(SELECT coalesce(sum(e.amount), 0) FROM receivable_entry e WHERE e.receipt_id = r.id)",
        ),
        Rule::new(
            "what is refunded of a receipt is what its refunds say",
            "SELECT r.id FROM receipt r WHERE r.refunded <> (SELECT coalesce(sum(f.amount), 0) FROM refund f WHERE f.receipt_id = r.id)",
        ),
        Rule::new(
            "money in is allocated, unallocated or refunded",
            "SELECT id FROM receipt WHERE allocated < 0 OR refunded < 0 OR allocated + refunded > amount",
        ),
        Rule::new("only confirmed money is allocated", "SELECT id FROM receipt WHERE allocated > 0 AND status IN ('pending', 'rejected')"),
        Rule::new(
            "an order's outstanding is the sum of its receivables",
            "SELECT o.id FROM \"order\" o WHERE o.outstanding <> (SELECT coalesce(sum(r.balance), 0) FROM receivable r WHERE r.order_id = o.id) \
             OR o.received <> (SELECT coalesce(sum(r.paid), 0) FROM receivable r WHERE r.order_id = o.id) \
             OR o.charged <> (SELECT coalesce(sum(r.amount), 0) FROM receivable r WHERE r.order_id = o.id)",
        ),
    ]
}
