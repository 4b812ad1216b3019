//! What is to be done about returns.

use super::{Item, MOST, own};
use crate::{Error, db::Conn, entities::goods_return, returns::within_reach, scoped, scoped::queue};
use guanxi_domain::{access::principal::Principal, returns::ReturnStatus, scope::Scope};
use sea_orm::{ColumnTrait as _, Condition, QueryFilter as _, QueryOrder as _, QuerySelect as _};

/// Returns that wait for a decision the caller may take: whoever agreed as the agent has had his say.
pub async fn returns_to_decide(db: &impl Conn, who: &Principal, limit: u64) -> Result<Vec<goods_return::Model>, Error> {
    let (Some(scope), Some(me)) = (who.scope_for("returns:decide"), who.member()) else { return Ok(Vec::new()) };
    Ok(scoped::select::<goods_return::Entity>(&scope)
        .filter(goods_return::Column::Status.eq(ReturnStatus::AgentApproved))
        .filter(goods_return::Column::AgentDecidedById.ne(me))
        .order_by_asc(goods_return::Column::AgentDecidedAt)
        .limit(limit)
        .all(db.conn())
        .await?)
}

/// Returns whose next step is the caller's: an answer, a decision, goods that are to come, a credit. One statement.
pub async fn returns(db: &impl Conn, who: &Principal) -> Result<Vec<Item>, Error> {
    use goods_return::Column;
    let Some(me) = who.member() else { return Ok(Vec::new()) };
    let mut mine = Condition::any();
    if let Some((scope, _)) = own(who, "returns:write") {
        let steps = Column::Status.is_in([ReturnStatus::Requested, ReturnStatus::DirectorApproved]);
        mine = mine.add(Condition::all().add(queue(&scope.reach, Column::AgentId, Column::DepartmentId, Column::CustomerId)).add(steps));
    }
    if let Some(scope) = who.scope_for("returns:decide") {
        let step = Condition::all().add(Column::Status.eq(ReturnStatus::AgentApproved)).add(Column::AgentDecidedById.ne(me));
        mine = mine.add(Condition::all().add(within_reach(&scope.reach, scope.company)).add(step));
    }
    if let Some(scope) = who.scope_for("returns:credit") {
        let step = Column::Status.eq(ReturnStatus::GoodsReceived);
        mine = mine.add(Condition::all().add(within_reach(&scope.reach, scope.company)).add(step));
    }
    if mine.is_empty() {
        return Ok(Vec::new());
    }
    let rows = scoped::select::<goods_return::Entity>(&Scope::company(who.company)).filter(mine);
    let rows = rows.order_by_asc(Column::UpdatedAt).limit(MOST).all(db.conn()).await?;
    Ok(rows.into_iter().map(Item::goods_return).collect())
}

impl Item {
    fn goods_return(row: goods_return::Model) -> Self {
        Self {
            subject: "returns",
            id: row.id.0,
            title: row.text.unwrap_or_else(|| row.number.clone()),
            title_en: None,
            number: Some(row.number),
            customer: Some(row.customer_id),
            at: Some(row.updated_at),
            amount: Some((row.expected, row.currency)),
        }
    }
}
