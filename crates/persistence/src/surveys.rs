//! Surveys: their drafts and frozen versions, whom they are handed to, the invitations and the answers. Queries and writes.

pub mod answers;
pub mod assignments;
pub(crate) mod check;
pub mod invitations;
pub mod recipients;
pub mod results;

pub use crate::entities::{survey::Model as Survey, survey_version::Model as SurveyVersion};
use crate::{
    Error, Tx,
    db::Conn,
    entities::{membership, survey, survey_assignment, survey_version},
    listing::{Field, Kind, ListRequest, Listing, Page, Search},
    scoped::{self, scoped, staffed},
};
use guanxi_domain::{
    ids::{CompanyId, SurveyId, SurveyVersionId},
    refusal::Refusal,
    scope::{Holder, Reach, Scope},
    surveys::{Questionnaire, SurveyFacts, SurveyRules, SurveyStatus},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, DeriveIntoActiveModel, IntoActiveModel as _, PaginatorTrait as _, QueryFilter,
    QueryOrder as _, sea_query::Query,
};

scoped!(record survey: Surveys, by(within_reach), |_| None);
scoped!(entry survey_version, open);
scoped!(record survey_assignment: SurveyAssignments, staffed(AgentId, DepartmentId), |_| None);
scoped!(record survey_invitation: SurveyInvitations, owned(AgentId, DepartmentId, CustomerId), |row| Some(row.customer_id));
scoped!(entry survey_answer, owned(AgentId, DepartmentId, CustomerId));

/// A survey is within reach of its author, of those who lead him, and of whoever it was handed to.
fn within_reach(reach: &Reach, company: CompanyId) -> Condition {
    use survey::Column::{AuthorId, DepartmentId, Id};
    let own = staffed(reach, AuthorId, DepartmentId);
    if matches!(reach, Reach::Everything | Reach::Customer(_)) {
        return own;
    }
    let handed = Query::select()
        .column(survey_assignment::Column::SurveyId)
        .from(survey_assignment::Entity)
        .and_where(survey_assignment::Column::CompanyId.eq(company))
        .cond_where(staffed(reach, survey_assignment::Column::AgentId, survey_assignment::Column::DepartmentId))
        .to_owned();
    Condition::any().add(own).add(Id.in_subquery(handed))
}

pub(crate) static LISTING: Listing = {
    use survey::Column;
    const FIELDS: &[Field] = &[
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("updated_at", Kind::Time, || Column::UpdatedAt.into_expr()),
        Field::new("published_at", Kind::Time, || Column::PublishedAt.into_expr()).nullable(),
        Field::new("name", Kind::Text, || Column::Name.into_expr()),
        Field::new("status", Kind::Word, || Column::Status.into_expr()).filter_only(),
        Field::new("anonymous", Kind::Bool, || Column::Anonymous.into_expr()).filter_only(),
        Field::new("author_id", Kind::Id, || Column::AuthorId.into_expr()).nullable().filter_only(),
    ];
    Listing { fields: FIELDS, search: Search::Columns(&[|| Column::Name.into_expr(), || Column::NameEn.into_expr()]), sort: "-created_at" }
};

impl Survey {
    /// Whose it is: who hands a survey on does not make it the other's.
    #[must_use]
    pub const fn holder(&self) -> Holder {
        Holder { customer: None, owner: self.author_id, department: self.department_id, entered_by: None }
    }

    /// What bears on its next step.
    #[must_use]
    pub fn facts(&self) -> SurveyFacts {
        SurveyFacts { has_questions: self.questionnaire.questions().next().is_some(), changed: self.changed }
    }
}

/// What is to be different about a survey; for a new one, all there is to say.
#[derive(Clone, Debug, Default, DeriveIntoActiveModel)]
#[sea_orm(active_model = "survey::ActiveModel")]
pub struct SurveyFields {
    pub name: Option<String>,
    pub name_en: Option<Option<String>>,
    pub intro: Option<Option<String>>,
    pub intro_en: Option<Option<String>>,
    pub anonymous: Option<bool>,
    pub expiry_days: Option<i64>,
    pub questionnaire: Option<Questionnaire>,
    pub rules: Option<SurveyRules>,
}

/// One page of the surveys within reach.
pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<Survey>, Error> {
    LISTING.page(db, scoped::select::<survey::Entity>(scope), request).await
}

/// A survey within reach.
pub async fn find(db: &impl Conn, scope: &Scope, id: SurveyId) -> Result<Survey, Error> {
    scoped::find::<survey::Entity>(db, scope, id).await
}

/// The same, locked until the transaction ends.
pub async fn find_to_change(tx: &Tx, scope: &Scope, id: SurveyId, version: Option<i64>) -> Result<Survey, Error> {
    scoped::find_to_change::<survey::Entity>(tx, scope, id, version).await
}

/// Writes a new draft.
pub async fn create(tx: &Tx, new: SurveyFields) -> Result<Survey, Error> {
    let author = match tx.actor.member() {
        Some(member) => Some(scoped::find::<membership::Entity>(tx, &Scope::company(tx.company), member).await?),
        None => None,
    };
    let mut row = new.into_active_model();
    row.id = Set(SurveyId::new());
    row.author_id = Set(author.as_ref().map(|author| author.id));
    row.department_id = Set(author.and_then(|author| author.department_id));
    row.status = Set(SurveyStatus::Draft);
    row.current_version = Set(0);
    row.changed = Set(true);
    scoped::insert::<survey::Entity>(tx, row, "created").await
}

/// Changes the draft. What customers are asked stays as it is until the next version is published.
pub async fn update(tx: &Tx, before: &Survey, fields: SurveyFields) -> Result<Survey, Error> {
    let differs = fields.questionnaire.as_ref().is_some_and(|one| *one != before.questionnaire)
        || fields.rules.as_ref().is_some_and(|one| *one != before.rules);
    let mut row = fields.into_active_model();
    row.changed = Set(before.changed || differs);
    scoped::update::<survey::Entity>(tx, before, row, "updated").await
}

/// Freezes the draft as the next version.
pub async fn publish(tx: &Tx, before: &Survey, status: SurveyStatus) -> Result<Survey, Error> {
    let number = before.current_version + 1;
    let version = survey_version::ActiveModel {
        id: Set(SurveyVersionId::new()),
        survey_id: Set(before.id),
        member_id: Set(tx.actor.member()),
        number: Set(number),
        questionnaire: Set(before.questionnaire.clone()),
        rules: Set(before.rules.clone()),
        anonymous: Set(before.anonymous),
        published_at: Set(tx.now),
        ..Default::default()
    };
    scoped::append::<survey_version::Entity>(tx, vec![version]).await?;
    let row = survey::ActiveModel {
        status: Set(status),
        current_version: Set(number),
        changed: Set(false),
        published_at: Set(before.published_at.or(Some(tx.now))),
        ..Default::default()
    };
    scoped::update::<survey::Entity>(tx, before, row, "published").await
}

/// Ends the survey, and with it every invitation that is still open.
pub async fn close(tx: &Tx, before: &Survey, status: SurveyStatus) -> Result<Survey, Error> {
    let row = survey::ActiveModel { status: Set(status), closed_at: Set(Some(tx.now)), ..Default::default() };
    let after = scoped::update::<survey::Entity>(tx, before, row, "closed").await?;
    invitations::expire_all_of(tx, before.id).await?;
    Ok(after)
}

/// Moves a draft to the trash.
pub async fn remove(tx: &Tx, before: &Survey) -> Result<(), Error> {
    scoped::remove::<survey::Entity>(tx, before, "removed").await.map(|_| ())
}

/// The versions of a survey, the latest first.
pub async fn versions(db: &impl Conn, company: CompanyId, survey: SurveyId) -> Result<Vec<SurveyVersion>, Error> {
    let rows = scoped::select::<survey_version::Entity>(&Scope::company(company)).filter(survey_version::Column::SurveyId.eq(survey));
    Ok(rows.order_by_desc(survey_version::Column::Number).all(db.conn()).await?)
}

/// A version of a survey by its number.
pub async fn version(db: &impl Conn, company: CompanyId, survey: SurveyId, number: i64) -> Result<SurveyVersion, Error> {
    let rows = scoped::select::<survey_version::Entity>(&Scope::company(company)).filter(survey_version::Column::SurveyId.eq(survey));
    rows.filter(survey_version::Column::Number.eq(number)).one(db.conn()).await?.ok_or(Error::NotFound)
}

/// Refuses rules for people who do not work here, or for roles that are not there.
pub async fn check_people(tx: &Tx, rules: &SurveyRules) -> Result<(), Error> {
    use crate::entities::role;
    let company = Scope::company(tx.company);
    for (number, rule) in rules.0.iter().enumerate() {
        if let Some(member) = rule.member_id
            && scoped::select::<membership::Entity>(&company).filter(membership::Column::Id.eq(member)).count(tx.conn()).await? == 0
        {
            return Err(Refusal::invalid(format!("/rules/{number}/member_id"), "survey.rule_person").into());
        }
        if let Some(role) = rule.role_id
            && scoped::select::<role::Entity>(&company).filter(role::Column::Id.eq(role)).count(tx.conn()).await? == 0
        {
            return Err(Refusal::invalid(format!("/rules/{number}/role_id"), "survey.rule_person").into());
        }
    }
    Ok(())
}
