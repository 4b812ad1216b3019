//! How returns are shown: to staff with decisions and actions, to the customer in the narrower way.

use super::parts::{ReturnArrivalView, ReturnBody};
use crate::{
    http::{
        context::Cx,
        problem::Problem,
        view::{ActionView, Ref},
    },
    platform::{FileRef, file_refs},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{event::Subject, ids::ReturnId, money::Money, returns::ReturnStatus};
use guanxi_persistence::{
    Conn,
    engagement::reading::{self, Reader},
    names::{Named, Names, Wanted},
    platform::files,
    returns::{self, Details, GoodsReturn},
};
use serde::Serialize;
use std::collections::HashMap;
use utoipa::ToSchema;

/// A return in a list.
#[derive(Serialize, ToSchema)]
pub struct ReturnRow {
    id: ReturnId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    number: String,
    customer: Ref,
    order: Ref,
    status: ReturnStatus,
    reason: Option<Ref>,
    /// Null while the return waits in the queue.
    agent: Option<Ref>,
    department: Option<Ref>,
    /// What the goods are worth that the customer wants to send back.
    expected: Money,
    /// What those are worth that came back.
    amount: Money,
}

/// A return, whole.
#[derive(Serialize, ToSchema)]
pub struct ReturnView {
    #[serde(flatten)]
    row: ReturnRow,
    #[serde(flatten)]
    body: ReturnBody,
    requested_by: Option<Ref>,
    /// Goods as they came back, oldest first.
    arrivals: Vec<ReturnArrivalView>,
    /// Messages of others that the caller has not read.
    unread: i64,
    actions: Vec<ActionView>,
}

/// A return in the customer's list.
#[derive(Serialize, ToSchema)]
pub struct PortalReturnRow {
    id: ReturnId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    number: String,
    order: Ref,
    status: ReturnStatus,
    reason: Option<Ref>,
    agent: Option<String>,
    expected: Money,
    amount: Money,
}

/// A return as its customer follows it.
#[derive(Serialize, ToSchema)]
pub struct PortalReturnView {
    #[serde(flatten)]
    row: PortalReturnRow,
    #[serde(flatten)]
    body: ReturnBody,
    actions: Vec<ActionView>,
}

impl ReturnRow {
    fn of<P>(cx: &Cx<P>, names: &Names, row: &GoodsReturn) -> Self {
        Self {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            number: row.number.clone(),
            customer: cx.refer(names, row.customer_id),
            order: cx.refer(names, row.order_id),
            status: row.status,
            reason: cx.named(names, row.reason_id),
            agent: cx.named(names, row.agent_id),
            department: cx.named(names, row.department_id),
            expected: Money::new(row.expected, &row.currency),
            amount: Money::new(row.amount, &row.currency),
        }
    }
}

impl From<ReturnRow> for PortalReturnRow {
    fn from(row: ReturnRow) -> Self {
        Self {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            number: row.number,
            order: row.order,
            status: row.status,
            reason: row.reason,
            agent: row.agent.map(|agent| agent.name),
            expected: row.expected,
            amount: row.amount,
        }
    }
}

impl<P> Cx<P> {
    /// A page of returns: one statement for all their names.
    pub(super) async fn return_rows(&self, rows: Vec<GoodsReturn>) -> Result<Vec<ReturnRow>, Problem> {
        let mut wanted = Wanted::default();
        for row in &rows {
            want(&mut wanted, row);
        }
        let names = wanted.names(&self.app.db, self.who.company).await?;
        Ok(rows.iter().map(|row| ReturnRow::of(self, &names, row)).collect())
    }

    pub(super) async fn portal_return_rows(&self, rows: Vec<GoodsReturn>) -> Result<Vec<PortalReturnRow>, Problem> {
        Ok(self.return_rows(rows).await?.into_iter().map(Into::into).collect())
    }

    /// A return with everything that belongs to it: eight statements at most, whatever its size.
    pub(super) async fn return_view(&self, db: &impl Conn, row: GoodsReturn) -> Result<ReturnView, Problem> {
        let (details, photos, names) = self.around(db, row).await?;
        let row = &details.row;
        let unread = match self.who.member() {
            Some(me) => reading::unread(db, self.who.company, Reader::Staff(me), &[row.conversation_id]).await?,
            None => HashMap::new(),
        };
        Ok(ReturnView {
            row: ReturnRow::of(self, &names, row),
            body: ReturnBody::of(self, &names, &details, photos, true),
            requested_by: self.named(&names, row.portal_account_id),
            arrivals: details.arrivals.iter().map(|arrival| ReturnArrivalView::of(self, &names, arrival, &row.currency)).collect(),
            unread: unread.get(&row.conversation_id).copied().unwrap_or(0),
            actions: self.actions(row.rules(self.who.member()).actions()),
        })
    }

    pub(super) async fn portal_return(&self, db: &impl Conn, row: GoodsReturn) -> Result<PortalReturnView, Problem> {
        let (details, photos, names) = self.around(db, row).await?;
        Ok(PortalReturnView {
            row: ReturnRow::of(self, &names, &details.row).into(),
            body: ReturnBody::of(self, &names, &details, photos, false),
            actions: self.actions(details.row.rules(None).portal_actions()),
        })
    }

    async fn around(&self, db: &impl Conn, row: GoodsReturn) -> Result<(Details, Vec<FileRef>, Names), Problem> {
        let details = returns::details(db, row).await?;
        let mut wanted = Wanted::default();
        want(&mut wanted, &details.row);
        let row = &details.row;
        wanted.add(Named::PortalAccount, row.portal_account_id);
        for member in [row.agent_decided_by_id, row.director_decided_by_id, row.credited_by_id] {
            wanted.add(Named::Member, member);
        }
        for arrival in &details.arrivals {
            wanted.add(Named::Member, arrival.member_id);
        }
        let names = wanted.names(db, self.who.company).await?;
        let photos = files::attached(db, self.who.company, Subject::Returns, &[row.id.0]).await?.remove(&row.id.0).unwrap_or_default();
        Ok((details, file_refs(photos), names))
    }
}

/// The names that every return is shown with.
fn want(wanted: &mut Wanted, row: &GoodsReturn) {
    wanted.add(Named::Customer, Some(row.customer_id)).add(Named::Order, Some(row.order_id)).add(Named::Entry, row.reason_id);
    wanted.add(Named::Member, row.agent_id).add(Named::Department, row.department_id);
}
