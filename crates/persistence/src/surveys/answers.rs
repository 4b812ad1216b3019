//! Answers: kept as one types, complete once.

use super::invitations::{Asked, moment};
pub use crate::entities::survey_answer::Model as SurveyAnswerRow;
use crate::{
    Error, Tx,
    db::Conn,
    entities::survey_answer::{ActiveModel, Column, Entity},
    scoped,
};
use guanxi_domain::{
    ids::{SurveyAnswerId, SurveyInvitationId},
    scope::Scope,
    surveys::SurveyAnswers,
};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, Condition, QueryFilter as _};
use uuid::Uuid;

/// What was answered to an invitation so far. Of anonymous answers nobody knows.
pub async fn of(db: &impl Conn, scope: &Scope, invitation: SurveyInvitationId) -> Result<Option<SurveyAnswerRow>, Error> {
    Ok(scoped::select::<Entity>(scope).filter(Column::InvitationId.eq(invitation)).one(db.conn()).await?)
}

/// Keeps answers. The invitation must be locked, and open.
pub async fn keep(tx: &Tx, asked: &Asked, answers: SurveyAnswers, complete: bool) -> Result<(), Error> {
    let row = ActiveModel { answers: Set(answers), complete: Set(complete), saved_at: Set(moment(tx, asked)), ..Default::default() };
    let (invitation, named) = (&asked.invitation, !asked.version.anonymous);
    if named {
        let same = Condition::all().add(Column::InvitationId.eq(invitation.id)).add(Column::Complete.eq(false));
        if scoped::change_parts::<Entity>(tx, same, row.clone()).await? == 1 {
            return Ok(());
        }
    }
    // An id by chance: one in the order of time would tell when it was made.
    let id = if named { SurveyAnswerId::new() } else { SurveyAnswerId(Uuid::new_v4()) };
    let row = ActiveModel {
        id: Set(id),
        survey_version_id: Set(asked.version.id),
        agent_id: Set(invitation.agent_id),
        department_id: Set(invitation.department_id),
        invitation_id: Set(named.then_some(invitation.id)),
        customer_id: Set(named.then_some(invitation.customer_id)),
        ..row
    };
    scoped::append::<Entity>(tx, vec![row]).await
}
