//! A customer as it is shown: names for references, what the caller may not read blotted out, what can be done next.

use super::sight::{Sight, holder, holder_of_line, reaches};
use crate::{
    http::{
        context::Cx,
        page::PageOf,
        problem::Problem,
        view::{ActionView, Ref},
    },
    messages::say,
    platform::{FileRef, file_refs},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    customers::{
        AddressView, CustomerKind, CustomerRole, Intent, Lifecycle, actions,
        pool::{self, Care, Fate},
    },
    event::Subject,
    ids::CustomerId,
    money::Money,
    organization::PoolRules,
};
use guanxi_persistence::{
    Conn, Page,
    customers::{self, Customer, CustomerLine, Standing},
    names::{Named, Names, Wanted},
    platform::files,
};
use serde::Serialize;
use utoipa::ToSchema;

/// A customer in a list.
#[derive(Serialize, ToSchema)]
pub struct CustomerRow {
    pub id: CustomerId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub number: String,
    pub name: String,
    pub name_en: Option<String>,
    pub kind: CustomerKind,
    pub role: CustomerRole,
    pub level: Option<Ref>,
    pub intent: Intent,
    pub lifecycle: Lifecycle,
    pub source: Option<Ref>,
    pub medium: Option<Ref>,
    pub industry: Option<Ref>,
    pub region: Option<Ref>,
    pub mobile: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub tags: Vec<String>,
    pub owner: Option<Ref>,
    pub department: Option<Ref>,
    pub in_pool: bool,
    pub last_follow_up_at: Option<DateTime<Utc>>,
    pub next_contact_at: Option<DateTime<Utc>>,
}

/// A customer, whole.
#[derive(Serialize, ToSchema)]
pub struct CustomerView {
    #[serde(flatten)]
    row: CustomerRow,
    website: Option<String>,
    tax_number: Option<String>,
    note: Option<String>,
    address: Option<String>,
    addresses: Vec<AddressView>,
    owned_since: Option<DateTime<Utc>>,
    /// When the customer drops into the pool, if nobody follows up.
    drops_at: Option<DateTime<Utc>>,
    /// Why it will drop, or why it will not.
    drop_reason: Option<String>,
    created_by: Option<Ref>,
    /// Papers kept with the customer; the customer does not see them.
    files: Vec<FileRef>,
    /// Null for callers who may not read orders.
    totals: Option<CustomerTotals>,
    actions: Vec<ActionView>,
}

/// What was ordered, is owed and is open.
#[derive(Serialize, ToSchema)]
pub struct CustomerTotals {
    orders: i64,
    ordered: Money,
    outstanding: Money,
    open_requests: i64,
}

/// How to reach a customer, in clear.
#[derive(Serialize, ToSchema)]
pub struct Revealed {
    mobile: Option<String>,
    phone: Option<String>,
    email: Option<String>,
}

impl Revealed {
    /// What is masked is shown; what is hidden from a role stays hidden.
    pub fn of<P>(cx: &Cx<P>, row: Customer) -> Self {
        let open = |field: &str, text: Option<String>| text.filter(|_| !cx.who.hidden.contains(&format!("customers.{field}")));
        Self { mobile: open("mobile", row.mobile), phone: open("phone", row.phone), email: open("email", row.email) }
    }
}

/// A page of customers.
pub async fn rows<P>(cx: &Cx<P>, page: Page<CustomerLine>) -> Result<PageOf<CustomerRow>, Problem> {
    let mut wanted = Wanted::default();
    page.data.iter().for_each(|row| want(&mut wanted, row));
    let names = wanted.names(&cx.app.db, cx.who.company).await?;
    Ok(page.map(|row| CustomerRow::of(cx, &names, row)).into())
}

fn want(wanted: &mut Wanted, row: &CustomerLine) {
    for entry in [row.level_id, row.source_id, row.medium_id, row.industry_id, row.region_id] {
        wanted.add(Named::Entry, entry);
    }
    wanted.add(Named::Member, row.owner_id).add(Named::Department, row.department_id);
}

impl CustomerRow {
    fn of<P>(cx: &Cx<P>, names: &Names, row: CustomerLine) -> Self {
        let sight = Sight::of(&cx.who, &holder_of_line(&row));
        Self {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            number: row.number,
            name: row.name,
            name_en: row.name_en,
            kind: row.kind,
            role: row.role,
            level: cx.named(names, row.level_id),
            intent: row.intent,
            lifecycle: row.lifecycle,
            source: cx.named(names, row.source_id),
            medium: cx.named(names, row.medium_id),
            industry: cx.named(names, row.industry_id),
            region: cx.named(names, row.region_id),
            mobile: sight.text("mobile", row.mobile.as_deref()),
            phone: sight.text("phone", row.phone.as_deref()),
            email: sight.text("email", row.email.as_deref()),
            tags: row.tags.0,
            owner: cx.named(names, row.owner_id),
            department: cx.named(names, row.department_id),
            in_pool: row.owner_id.is_none(),
            last_follow_up_at: row.last_follow_up_at,
            next_contact_at: row.next_contact_at,
        }
    }
}

/// One customer, whole.
pub async fn view<P>(cx: &Cx<P>, db: &impl Conn, row: Customer) -> Result<CustomerView, Problem> {
    let standing = customers::standing(db, cx.who.company, row.id, &cx.who.currency).await?;
    view_with(cx, db, row, standing).await
}

/// The same, where it is known how the customer stands.
pub async fn view_with<P>(cx: &Cx<P>, db: &impl Conn, row: Customer, standing: Standing) -> Result<CustomerView, Problem> {
    let company = cx.who.company;
    let rules = customers::pool_rules(db, company).await?;
    let claim = match cx.who.member().filter(|_| row.owner_id.is_none() && cx.who.can("customers:claim")) {
        Some(me) => {
            let midnight = pool::midnight(cx.today(), cx.who.time_zone);
            pool::may_claim(&rules, &customers::claimant(db, company, me, row.id, midnight, &rules).await?, cx.now)
        }
        None => Ok(()),
    };
    let files = match standing.files {
        0 => Vec::new(),
        _ => files::attached(db, company, Subject::Customers, &[row.id.0]).await?.remove(&row.id.0).unwrap_or_default(),
    };
    let (drops_at, drop_reason) = drop(cx, &rules, &row, &standing);
    let sight = Sight::of(&cx.who, &holder(&row));
    let (website, tax_number) = (row.website.clone(), sight.text("tax_number", row.tax_number.as_deref()));
    let (note, address) = (sight.text("note", row.note.as_deref()), sight.text("address", row.address.as_deref()));
    let (addresses, owned_since, created_by) = (sight.addresses(&row.addresses.0), row.owned_since, row.created_by_id);
    let actions = cx.actions(actions(row.owner_id, claim, standing.settled(), |permission| reaches(&cx.who, permission, &row)));
    let line = CustomerLine::from(row);
    let mut wanted = Wanted::default();
    want(&mut wanted, &line);
    let names = wanted.add(Named::Member, created_by).clone().names(db, company).await?;
    Ok(CustomerView {
        website,
        tax_number,
        note,
        address,
        addresses,
        owned_since,
        drops_at,
        drop_reason,
        created_by: cx.named(&names, created_by),
        files: file_refs(files),
        totals: cx.who.can("orders:read").then(|| CustomerTotals::of(cx, &standing)),
        actions,
        row: CustomerRow::of(cx, &names, line),
    })
}

impl CustomerTotals {
    fn of<P>(cx: &Cx<P>, standing: &Standing) -> Self {
        let totals = standing.totals;
        Self {
            orders: totals.orders,
            ordered: Money::new(totals.ordered, &cx.who.currency),
            outstanding: Money::new(totals.outstanding, &cx.who.currency),
            open_requests: totals.open_requests,
        }
    }
}

/// When the customer drops into the pool, and why or why not.
fn drop<P>(cx: &Cx<P>, rules: &PoolRules, row: &Customer, standing: &Standing) -> (Option<DateTime<Utc>>, Option<String>) {
    let Some(owned_since) = row.owned_since else { return (None, None) };
    let care = Care { owned_since, last_follow_up_at: row.last_follow_up_at, open_order: standing.orders_under_way > 0 };
    let words = |key: &str| Some(say(cx.language, key, &[("days", rules.recycle_after_days.into())]));
    match pool::fate(rules, &care) {
        Fate::Never => (None, words("customer.drop_never")),
        Fate::Held => (None, words("customer.drop_held")),
        Fate::Drops(at) => (Some(at), words("customer.drop_neglected")),
    }
}
