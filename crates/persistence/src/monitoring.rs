//! What people did, in the order in which they did it, and who is to be looked at.

pub mod watches;

use crate::{
    Error, ListRequest, Page,
    db::Conn,
    entities::{app_user, event, membership},
    identity::{Colleague, its_user},
    listing::related::within_tree,
    platform::{events::EVENTS, records},
    scoped,
};
use guanxi_domain::{
    access::principal::Principal,
    event::Subject,
    ids::{DepartmentId, MembershipId},
    scope::{Reach, Scope},
};
use sea_orm::{ColumnTrait as _, Condition, JoinType, QueryFilter as _, QueryOrder as _, QuerySelect as _};

pub use crate::platform::events::Event;

/// The people within reach who work here now: all, those of a department and all below it, or one.
pub async fn people(
    db: &impl Conn,
    scope: &Scope,
    department: Option<DepartmentId>,
    member: Option<MembershipId>,
) -> Result<Vec<Colleague>, Error> {
    use membership::Column;
    let of = department.map(|department| within_tree(Column::DepartmentId.into_expr(), "department", vec![department.into()]));
    let rows = scoped::select::<membership::Entity>(scope)
        .filter(Column::Disabled.eq(false))
        .filter(Condition::all().add_option(of).add_option(member.map(|member| Column::Id.eq(member))))
        .join(JoinType::InnerJoin, its_user())
        .select_only()
        .columns([Column::Id, Column::JobTitle, Column::DepartmentId])
        .columns([app_user::Column::Name, app_user::Column::NameEn])
        .order_by_asc(app_user::Column::Name)
        .order_by_asc(Column::Id);
    Ok(rows.into_model().all(db.conn()).await?)
}

/// What one person did, as far as the reader may see what it was done to.
pub async fn story(db: &impl Conn, who: &Principal, member: MembershipId, request: &ListRequest) -> Result<Page<Event>, Error> {
    let events = scoped::select::<event::Entity>(&Scope::company(who.company)).filter(event::Column::MemberId.eq(member));
    EVENTS.page(db, events.filter(seen_by(who)), request).await
}

/// Events of records that the reader could open.
fn seen_by(who: &Principal) -> Condition {
    let mut whole = Vec::new();
    let mut any = Condition::any();
    for subject in Subject::ALL.into_iter().filter(|subject| !matches!(subject, Subject::Files | Subject::Views)) {
        let scope = subject.permission().map_or(Some(Scope::company(who.company)), |permission| who.scope_for(permission));
        let Some(scope) = scope else { continue };
        if scope.reach == Reach::Everything {
            whole.push(subject.name());
        } else if let Some(within) = records::within(&scope, subject) {
            let of_kind = Condition::all().add(event::Column::Subject.eq(subject.name())).add(event::Column::SubjectId.in_subquery(within));
            any = any.add(of_kind);
        }
    }
    any.add(event::Column::Subject.is_in(whole))
}
