//! Surveys as they are shown.

use crate::http::{
    context::Cx,
    problem::Problem,
    view::{ActionView, Ref},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    ids::{SurveyAssignmentId, SurveyId, SurveyInvitationId, SurveyVersionId},
    surveys::{InvitationChannel, InvitationStatus, Questionnaire, SurveyRules, SurveyStatus},
};
use guanxi_persistence::{
    Conn,
    names::{Named, Wanted},
    surveys::{
        self, Survey, SurveyVersion, assignments,
        invitations::SurveyInvitation,
        results::{Progress, progress},
    },
};
use serde::Serialize;
use utoipa::ToSchema;

/// How far invitations are.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct SurveyProgress {
    /// All that were sent, whatever became of them.
    pub sent: i64,
    pub opened: i64,
    pub answered: i64,
    pub expired: i64,
    /// Of all that were sent, those that were answered, in basis points.
    pub rate_bp: Option<i64>,
}

impl From<Progress> for SurveyProgress {
    fn from(progress: Progress) -> Self {
        let Progress { sent, opened, answered, expired } = progress;
        let rate_bp = (sent > 0).then(|| answered * 10_000 / sent);
        Self { sent, opened, answered, expired, rate_bp }
    }
}

#[derive(Serialize, ToSchema)]
pub struct SurveyRow {
    id: SurveyId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    name: String,
    name_en: Option<String>,
    status: SurveyStatus,
    anonymous: bool,
    /// The number of the version that customers are asked; 0 before the first.
    current_version: i64,
    published_at: Option<DateTime<Utc>>,
    author: Option<Ref>,
    /// Of the invitations within reach.
    progress: SurveyProgress,
}

#[derive(Serialize, ToSchema)]
pub struct SurveyAssignmentView {
    id: SurveyAssignmentId,
    created_at: DateTime<Utc>,
    agent: Ref,
    quota: Option<i64>,
    note: Option<String>,
    progress: SurveyProgress,
}

#[derive(Serialize, ToSchema)]
pub struct SurveyView {
    #[serde(flatten)]
    row: SurveyRow,
    intro: Option<String>,
    intro_en: Option<String>,
    expiry_days: i64,
    /// The draft: what the next version will ask.
    questionnaire: Questionnaire,
    rules: SurveyRules,
    /// The draft differs from what customers are asked.
    changed: bool,
    closed_at: Option<DateTime<Utc>>,
    /// To whom it was handed, within reach.
    assignments: Vec<SurveyAssignmentView>,
    actions: Vec<ActionView>,
}

#[derive(Serialize, ToSchema)]
pub struct SurveyVersionView {
    id: SurveyVersionId,
    number: i64,
    published_at: DateTime<Utc>,
    published_by: Option<Ref>,
    questionnaire: Questionnaire,
    rules: SurveyRules,
}

#[derive(Serialize, ToSchema)]
pub struct SurveyInvitationView {
    id: SurveyInvitationId,
    version: i64,
    created_at: DateTime<Utc>,
    survey: Ref,
    customer: Ref,
    contact: Option<Ref>,
    agent: Ref,
    channel: InvitationChannel,
    status: InvitationStatus,
    expires_at: DateTime<Utc>,
    /// Of an anonymous survey the day only.
    opened_at: Option<DateTime<Utc>>,
    answered_at: Option<DateTime<Utc>>,
    reminders: i64,
    reminded_at: Option<DateTime<Utc>>,
    actions: Vec<ActionView>,
}

impl<P> Cx<P> {
    /// Rows of a list of surveys.
    pub(super) async fn survey_rows(&self, db: &impl Conn, rows: Vec<Survey>) -> Result<Vec<SurveyRow>, Problem> {
        let mut wanted = Wanted::default();
        for row in &rows {
            wanted.add(Named::Member, row.author_id);
        }
        let names = wanted.names(db, self.scope.company).await?;
        let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
        let all = progress(db, &self.scope, &ids, None).await?;
        let view = |row: Survey| {
            let of = all.iter().filter(|((survey, _), _)| *survey == row.id).map(|(_, progress)| progress);
            SurveyRow {
                id: row.id,
                version: row.version,
                created_at: row.created_at,
                updated_at: row.updated_at,
                name: row.name,
                name_en: row.name_en,
                status: row.status,
                anonymous: row.anonymous,
                current_version: row.current_version,
                published_at: row.published_at,
                author: self.named(&names, row.author_id),
                progress: Progress::sum(of).into(),
            }
        };
        Ok(rows.into_iter().map(view).collect())
    }

    /// A survey with all that belongs to it.
    pub(super) async fn survey(&self, db: &impl Conn, survey: Survey) -> Result<SurveyView, Problem> {
        let assignments = self.survey_assignments(db, survey.id).await?;
        let (write, distribute): (Vec<_>, Vec<_>) =
            survey.status.actions(survey.facts()).into_iter().partition(|action| action.name != "distribute");
        let mut actions = self.actions_on(write, &survey.holder());
        actions.extend(self.actions(distribute));
        let Survey { intro, intro_en, expiry_days, questionnaire, rules, changed, closed_at, .. } = survey.clone();
        let row = self.survey_rows(db, vec![survey]).await?.pop().ok_or_else(Problem::not_found)?;
        Ok(SurveyView { row, intro, intro_en, expiry_days, questionnaire, rules, changed, closed_at, assignments, actions })
    }

    async fn survey_assignments(&self, db: &impl Conn, survey: SurveyId) -> Result<Vec<SurveyAssignmentView>, Problem> {
        let rows = assignments::list(db, &self.scope, survey).await?;
        let mut wanted = Wanted::default();
        for row in &rows {
            wanted.add(Named::Member, Some(row.agent_id));
        }
        let names = wanted.names(db, self.scope.company).await?;
        let all = progress(db, &self.scope, &[survey], None).await?;
        let view = |row: assignments::SurveyAssignment| SurveyAssignmentView {
            id: row.id,
            created_at: row.created_at,
            agent: self.refer(&names, row.agent_id),
            quota: row.quota,
            note: row.note,
            progress: all.get(&(survey, row.agent_id)).copied().unwrap_or_default().into(),
        };
        Ok(rows.into_iter().map(view).collect())
    }

    /// The versions of a survey.
    pub(super) async fn survey_versions(&self, db: &impl Conn, survey: SurveyId) -> Result<Vec<SurveyVersionView>, Problem> {
        let rows = surveys::versions(db, self.scope.company, survey).await?;
        let mut wanted = Wanted::default();
        for row in &rows {
            wanted.add(Named::Member, row.member_id);
        }
        let names = wanted.names(db, self.scope.company).await?;
        let view = |row: SurveyVersion| SurveyVersionView {
            id: row.id,
            number: row.number,
            published_at: row.published_at,
            published_by: self.named(&names, row.member_id),
            questionnaire: row.questionnaire,
            rules: row.rules,
        };
        Ok(rows.into_iter().map(view).collect())
    }

    /// Invitations, as the agent sees them.
    pub(super) async fn survey_invitations(
        &self,
        db: &impl Conn,
        rows: Vec<SurveyInvitation>,
    ) -> Result<Vec<SurveyInvitationView>, Problem> {
        let mut wanted = Wanted::default();
        for row in &rows {
            wanted.add(Named::Survey, Some(row.survey_id)).add(Named::Customer, Some(row.customer_id));
            wanted.add(Named::Contact, row.contact_id).add(Named::Member, Some(row.agent_id));
        }
        let names = wanted.names(db, self.scope.company).await?;
        let view = |row: SurveyInvitation| SurveyInvitationView {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            survey: self.refer(&names, row.survey_id),
            customer: self.refer(&names, row.customer_id),
            contact: self.named(&names, row.contact_id),
            agent: self.refer(&names, row.agent_id),
            channel: row.channel,
            status: row.status.now(row.expires_at, self.now),
            expires_at: row.expires_at,
            opened_at: row.opened_at,
            answered_at: row.answered_at,
            reminders: row.reminders,
            reminded_at: row.reminded_at,
            actions: self.actions(row.status.actions(row.channel, row.expires_at, self.now)),
        };
        Ok(rows.into_iter().map(view).collect())
    }
}
