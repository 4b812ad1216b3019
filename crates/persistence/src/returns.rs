//! Returns: what customers ask to send back, what is decided, what comes back, what is credited.
//!
//! Whoever asks for goods, receives or credits them locks the order first and the return after it; whoever decides locks the return
//! alone. What is held back for returns under way follows from their states, so a rejection or withdrawal frees it at once.

mod arriving;
pub(crate) mod check;
mod crediting;
mod deciding;
mod listing;
mod reading;
mod requesting;

pub use crate::entities::{
    goods_return::Model as GoodsReturn, goods_return_arrival::Model as ReturnArrival, goods_return_line::Model as ReturnLine,
};
pub use arriving::{Arrivals, receive};
pub use crediting::credit;
pub use deciding::{Decision, decide, give, withdraw};
pub(crate) use listing::LISTING;
pub use listing::list;
pub use reading::{Details, details, find, find_to_change, returnable};
pub use requesting::{NewReturn, request};

use crate::{scoped::scoped, search::Finding};
use guanxi_domain::{event::Subject, ids::CompanyId, scope::Reach, search::Field};
use sea_orm::Condition;

scoped!(record goods_return: Returns, by(within_reach), |row| Some(row.customer_id), found by found);
scoped!(entry goods_return_line, open);
scoped!(entry goods_return_arrival, open);

fn found(row: &GoodsReturn) -> Vec<Finding> {
    let texts = [(Field::Number, Some(row.number.clone())), (Field::Text, row.text.clone())];
    vec![Finding::of(Subject::Returns, row.id, texts)]
}

/// As with service requests: the agent's own, his team's queue, and those of one's customers.
pub(crate) fn within_reach(reach: &Reach, company: CompanyId) -> Condition {
    use crate::entities::goods_return::Column::{AgentId, CustomerId, DepartmentId};
    crate::engagement::shared(reach, company, AgentId, DepartmentId, CustomerId)
}
