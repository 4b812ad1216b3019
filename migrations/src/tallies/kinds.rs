//! The kinds of row that are counted.

use super::{Aside, Key, Parent, Tally, When};

const OF_CUSTOMER: &str = "CASE WHEN $c.deleted_at IS NULL THEN $c.department_id END";
const CUSTOMER: Parent = Parent { alias: "$c", table: "customer", by: "customer_id", watched: &["department_id", "deleted_at"] };
/// A customer whose rows are told apart by his owner too.
const OWNED: Parent = Parent { watched: &["department_id", "deleted_at", "owner_id"], ..CUSTOMER };
const LEAD: Parent = Parent { alias: "$l", table: "lead", by: "lead_id", watched: &["department_id", "deleted_at"] };
const AGENT: Parent = Parent { alias: "$m", table: "membership", by: "agent_id", watched: &["department_id"] };

const THERE: &str = "$r.deleted_at IS NULL";
const WORKED_ON: Aside = Aside::Department(
    "CASE WHEN $r.agent_id IS NOT NULL THEN $m.department_id WHEN $r.department_id IS NULL THEN $open ELSE $r.department_id END",
);
const OF_REQUESTS: &[Key] = &[
    Key::Word("$r.status"),
    Key::Id("$r.category_id"),
    Key::Word("$r.priority"),
    Key::Word("$r.channel"),
    Key::Id("$r.product_id"),
    Key::Id("$r.agent_id"),
];

pub const CUSTOMERS: Tally = Tally {
    number: 1,
    name: "customers",
    table: "customer",
    only: THERE,
    when: When::Moment("$r.created_at"),
    amount: "0",
    aside: Aside::Nothing,
    department: "$r.department_id",
    keys: &[
        Key::Id("$r.source_id"),
        Key::Word("$r.intent"),
        Key::Word("$r.kind"),
        Key::Word("$r.role"),
        Key::Word("$r.lifecycle"),
        Key::Id("$r.level_id"),
        Key::Id("$r.industry_id"),
        Key::Id("$r.region_id"),
        Key::Id("$r.medium_id"),
        Key::Id("$r.owner_id"),
    ],
    watched: &[
        "deleted_at",
        "created_at",
        "department_id",
        "source_id",
        "intent",
        "kind",
        "role",
        "lifecycle",
        "level_id",
        "industry_id",
        "region_id",
        "medium_id",
        "owner_id",
    ],
    parents: &[],
};

pub const LEADS: Tally = Tally {
    number: 2,
    name: "leads",
    table: "lead",
    amount: "CASE WHEN $r.converted_at IS NULL THEN 0 ELSE 1 END",
    keys: &[
        Key::Id("$r.source_id"),
        Key::Id("$r.medium_id"),
        Key::Id("$r.industry_id"),
        Key::Id("$r.region_id"),
        Key::Word("$r.status"),
        Key::Id("$r.owner_id"),
    ],
    watched: &[
        "deleted_at",
        "created_at",
        "department_id",
        "converted_at",
        "source_id",
        "medium_id",
        "industry_id",
        "region_id",
        "status",
        "owner_id",
    ],
    ..CUSTOMERS
};

pub const FOLLOW_UPS: Tally = Tally {
    number: 3,
    name: "follow_ups",
    table: "follow_up",
    only: "$r.deleted_at IS NULL AND $r.done",
    when: When::Moment("$r.happened_at"),
    amount: "0",
    aside: Aside::Department("CASE WHEN $l.deleted_at IS NULL THEN $l.department_id END"),
    department: OF_CUSTOMER,
    keys: &[Key::Word("$r.kind"), Key::Id("$r.member_id")],
    watched: &["deleted_at", "done", "happened_at", "kind", "member_id", "customer_id", "lead_id"],
    parents: &[CUSTOMER, LEAD],
};

pub const ORDERS: Tally = Tally {
    number: 4,
    name: "orders",
    table: "order",
    only: "$r.deleted_at IS NULL AND $r.status IN ('approved', 'signed', 'partially_shipped', 'shipped', 'delivered', 'completed')",
    when: When::Moment("$r.created_at"),
    amount: "$r.total",
    aside: Aside::Currency,
    department: OF_CUSTOMER,
    keys: &[Key::Word("$r.status"), Key::Id("$r.salesperson_id")],
    watched: &["deleted_at", "created_at", "status", "total", "currency", "salesperson_id", "customer_id"],
    parents: &[CUSTOMER],
};

pub const RECEIPTS: Tally = Tally {
    number: 5,
    name: "receipts",
    table: "receipt",
    only: "$r.deleted_at IS NULL AND $r.status IN ('confirmed', 'refunded')",
    when: When::Moment("$r.paid_at"),
    amount: "$r.amount - $r.refunded",
    aside: Aside::Currency,
    department: OF_CUSTOMER,
    keys: &[Key::Word("$r.method"), Key::Id("$c.owner_id")],
    watched: &["deleted_at", "status", "paid_at", "amount", "refunded", "currency", "method", "customer_id"],
    parents: &[OWNED],
};

pub const RECEIVABLES: Tally = Tally {
    number: 6,
    name: "receivables",
    table: "receivable",
    only: "$r.deleted_at IS NULL AND $r.balance > 0",
    when: When::Day("$r.due_date"),
    amount: "$r.balance",
    aside: Aside::Currency,
    department: OF_CUSTOMER,
    keys: &[Key::Id("$c.owner_id")],
    watched: &["deleted_at", "due_date", "balance", "currency", "customer_id"],
    parents: &[OWNED],
};

pub const REQUESTS: Tally = Tally {
    number: 7,
    name: "requests",
    table: "service_request",
    only: THERE,
    when: When::Moment("$r.created_at"),
    amount: "0",
    aside: WORKED_ON,
    department: OF_CUSTOMER,
    keys: OF_REQUESTS,
    watched: &[
        "deleted_at",
        "created_at",
        "status",
        "category_id",
        "priority",
        "channel",
        "product_id",
        "agent_id",
        "department_id",
        "customer_id",
    ],
    parents: &[CUSTOMER, AGENT],
};

/// Requests that were answered for, and of how many the promise was kept.
pub const PROMISES: Tally = Tally {
    number: 8,
    name: "promises",
    only: "$r.deleted_at IS NULL AND $r.status IN ('resolved', 'closed')",
    amount: "CASE WHEN $r.first_response_due_at < $r.first_responded_at OR $r.resolution_due_at < $r.stopped_at THEN 0 ELSE 1 END",
    watched: &[
        "deleted_at",
        "created_at",
        "status",
        "category_id",
        "priority",
        "channel",
        "product_id",
        "agent_id",
        "department_id",
        "customer_id",
        "first_response_due_at",
        "first_responded_at",
        "resolution_due_at",
        "stopped_at",
    ],
    ..REQUESTS
};

/// Feedback, for those who read all of it.
pub const FEEDBACK: Tally = Tally {
    number: 9,
    name: "feedback",
    table: "feedback",
    only: THERE,
    when: When::Moment("$r.created_at"),
    amount: "$r.score",
    aside: Aside::Nothing,
    department: "NULL",
    keys: &[Key::Word("$r.subject"), Key::Number("$r.score"), Key::Id("$r.about_id")],
    watched: &["deleted_at", "created_at", "score", "subject", "about_id"],
    parents: &[],
};

pub const ALL: [Tally; 9] = [CUSTOMERS, LEADS, FOLLOW_UPS, ORDERS, RECEIPTS, RECEIVABLES, REQUESTS, PROMISES, FEEDBACK];
