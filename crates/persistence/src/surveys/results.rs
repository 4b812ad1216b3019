//! What came back: how many answered, and what.

use crate::{
    Error,
    db::Conn,
    entities::{customer, survey_answer, survey_invitation},
    scoped,
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    ids::{CompanyId, CustomerId, MembershipId, SurveyId, SurveyVersionId},
    scope::Scope,
    surveys::{InvitationStatus, SurveyAnswers},
};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, ExprTrait as _, FromQueryResult, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    QueryTrait as _,
    sea_query::{Alias, Expr, Query},
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// How far the invitations of an agent, or of all, are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// All that were sent, whatever became of them.
    pub sent: i64,
    pub opened: i64,
    pub answered: i64,
    pub expired: i64,
}

impl Progress {
    fn add(&mut self, status: InvitationStatus, count: i64) {
        self.sent += count;
        match status {
            InvitationStatus::Sent => {}
            InvitationStatus::Opened => self.opened += count,
            InvitationStatus::Answered => self.answered += count,
            InvitationStatus::Expired => self.expired += count,
        }
    }

    /// The sum of several.
    pub fn sum<'a>(all: impl IntoIterator<Item = &'a Self>) -> Self {
        all.into_iter().fold(Self::default(), |sum, one| Self {
            sent: sum.sent + one.sent,
            opened: sum.opened + one.opened,
            answered: sum.answered + one.answered,
            expired: sum.expired + one.expired,
        })
    }
}

/// By survey and agent, within reach; of one version only, when it is named.
pub async fn progress(
    db: &impl Conn,
    scope: &Scope,
    surveys: &[SurveyId],
    version: Option<SurveyVersionId>,
) -> Result<BTreeMap<(SurveyId, MembershipId), Progress>, Error> {
    use survey_invitation::Column;
    let mut select = scoped::select::<survey_invitation::Entity>(scope).filter(Column::SurveyId.is_in(surveys.iter().copied()));
    if let Some(version) = version {
        select = select.filter(Column::SurveyVersionId.eq(version));
    }
    let rows: Vec<(SurveyId, MembershipId, InvitationStatus, i64)> = select
        .select_only()
        .columns([Column::SurveyId, Column::AgentId, Column::Status])
        .expr_as(Expr::cust("count(*)"), "count")
        .group_by(Column::SurveyId)
        .group_by(Column::AgentId)
        .group_by(Column::Status)
        .into_tuple()
        .all(db.conn())
        .await?;
    let mut progress = BTreeMap::<_, Progress>::new();
    for (survey, agent, status, count) in rows {
        progress.entry((survey, agent)).or_default().add(status, count);
    }
    Ok(progress)
}

/// What customers' answers are crossed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Crossing {
    Level,
    Region,
    Source,
    Owner,
}

impl Crossing {
    const fn column(self) -> customer::Column {
        match self {
            Self::Level => customer::Column::LevelId,
            Self::Region => customer::Column::RegionId,
            Self::Source => customer::Column::SourceId,
            Self::Owner => customer::Column::OwnerId,
        }
    }
}

/// One complete answer.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Given {
    pub answers: SurveyAnswers,
    pub saved_at: DateTime<Utc>,
    pub agent_id: MembershipId,
    pub customer_id: Option<CustomerId>,
    /// What it is crossed with.
    pub of: Option<Uuid>,
}

/// The complete answers to a version within reach, latest first; of one agent only, when he is named.
pub async fn given(
    db: &impl Conn,
    scope: &Scope,
    version: SurveyVersionId,
    agent: Option<MembershipId>,
    by: Option<Crossing>,
) -> Result<Vec<Given>, Error> {
    use survey_answer::Column;
    let mut select = scoped::select::<survey_answer::Entity>(scope)
        .filter(Column::SurveyVersionId.eq(version))
        .filter(Column::Complete.eq(true))
        .select_only()
        .columns([Column::Answers, Column::SavedAt, Column::AgentId, Column::CustomerId]);
    if let Some(agent) = agent {
        select = select.filter(Column::AgentId.eq(agent));
    }
    let of = by.map_or_else(|| Expr::val(None::<Uuid>), |by| crossed(scope.company, by));
    let query = select.expr_as(of, "of").order_by_desc(Column::SavedAt).order_by_desc(Column::Id).into_query();
    let rows = db.conn().query_all(&query).await?;
    Ok(rows.iter().map(|row| Given::from_query_result(row, "")).collect::<Result<_, _>>()?)
}

fn crossed(company: CompanyId, by: Crossing) -> Expr {
    let query = Query::select()
        .expr(Expr::col((customer::Entity, by.column())))
        .from(customer::Entity)
        .and_where(customer::Column::CompanyId.eq(company))
        .and_where(Expr::col((customer::Entity, customer::Column::Id)).equals((Alias::new("survey_answer"), Alias::new("customer_id"))))
        .to_owned();
    Expr::SubQuery(None, Box::new(query.into()))
}
