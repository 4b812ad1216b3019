//! Whom a survey is handed to.

pub use crate::entities::survey_assignment::Model as SurveyAssignment;
use crate::{
    Error, Tx,
    db::Conn,
    engagement::conversations::Desk,
    entities::survey_assignment::{ActiveModel, Column, Entity},
    scoped,
};
use guanxi_domain::{
    ids::{CompanyId, MembershipId, SurveyAssignmentId, SurveyId},
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, QueryFilter as _, QueryOrder as _};

/// Hands a survey to an agent, or says anew how many customers he may ask.
pub async fn hand(tx: &Tx, survey: SurveyId, desk: Desk, quota: Option<i64>, note: Option<String>) -> Result<(), Error> {
    let Some(agent) = desk.member else { return Err(Error::NotFound) };
    let row = ActiveModel { department_id: Set(desk.department), quota: Set(quota), note: Set(note), ..Default::default() };
    if let Some(before) = of(tx, tx.company, survey, agent).await? {
        scoped::update::<Entity>(tx, &before, row, "assigned").await?;
        return Ok(());
    }
    let row = ActiveModel { id: Set(SurveyAssignmentId::new()), survey_id: Set(survey), agent_id: Set(agent), ..row };
    scoped::insert::<Entity>(tx, row, "assigned").await?;
    Ok(())
}

/// What an agent was handed of a survey.
pub async fn of(db: &impl Conn, company: CompanyId, survey: SurveyId, agent: MembershipId) -> Result<Option<SurveyAssignment>, Error> {
    let rows = scoped::select::<Entity>(&Scope::company(company)).filter(Column::SurveyId.eq(survey)).filter(Column::AgentId.eq(agent));
    Ok(rows.one(db.conn()).await?)
}

/// The assignments of a survey within reach, the first one first.
pub async fn list(db: &impl Conn, scope: &Scope, survey: SurveyId) -> Result<Vec<SurveyAssignment>, Error> {
    let rows = scoped::select::<Entity>(scope).filter(Column::SurveyId.eq(survey));
    Ok(rows.order_by_asc(Column::CreatedAt).order_by_asc(Column::Id).all(db.conn()).await?)
}
