//! Invitations: sent, opened, answered once, or expired.

use super::{Survey, SurveyVersion};
pub use crate::entities::survey_invitation::Model as SurveyInvitation;
use crate::{
    Error, Tx,
    db::Conn,
    engagement::conversations::Desk,
    entities::{
        survey,
        survey_invitation::{ActiveModel, Column, Entity},
        survey_version,
    },
    listing::{Field, Kind, ListRequest, Listing, Page, Search},
    scoped::{self, Scoped as _},
};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use guanxi_domain::{
    ids::{ContactId, CustomerId, MembershipId, SurveyId, SurveyInvitationId, SurveyVersionId},
    refusal::Refusal,
    scope::Scope,
    surveys::{InvitationAction, InvitationChannel, InvitationStatus},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, PaginatorTrait as _, QueryFilter, QueryOrder as _, QuerySelect as _};
use std::collections::HashSet;

static LISTING: Listing = {
    const FIELDS: &[Field] = &[
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("expires_at", Kind::Time, || Column::ExpiresAt.into_expr()),
        Field::new("answered_at", Kind::Time, || Column::AnsweredAt.into_expr()).nullable(),
        Field::new("status", Kind::Word, || Column::Status.into_expr()).filter_only(),
        Field::new("channel", Kind::Word, || Column::Channel.into_expr()).filter_only(),
        Field::new("survey_id", Kind::Id, || Column::SurveyId.into_expr()).filter_only(),
        Field::new("agent_id", Kind::Id, || Column::AgentId.into_expr()).filter_only(),
        Field::new("customer_id", Kind::Id, || Column::CustomerId.into_expr()).filter_only(),
    ];
    Listing { fields: FIELDS, search: Search::Columns(&[]), sort: "-created_at" }
};

/// One page of the invitations within reach.
pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<SurveyInvitation>, Error> {
    LISTING.page(db, scoped::select::<Entity>(scope), request).await
}

/// The tasks of a customer in the portal: what he was invited to there.
pub async fn list_in_portal(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<SurveyInvitation>, Error> {
    LISTING.page(db, scoped::select::<Entity>(scope).filter(Column::Channel.eq(InvitationChannel::Portal)), request).await
}

/// An invitation within reach, locked until the transaction ends.
pub async fn find_to_change(tx: &Tx, scope: &Scope, id: SurveyInvitationId, version: Option<i64>) -> Result<SurveyInvitation, Error> {
    scoped::find_to_change::<Entity>(tx, scope, id, version).await
}

/// An invitation with what it asks.
#[derive(Clone, Debug)]
pub struct Asked {
    pub invitation: SurveyInvitation,
    pub survey: Survey,
    pub version: SurveyVersion,
}

/// What an invitation asks.
pub async fn asked(db: &impl Conn, invitation: SurveyInvitation) -> Result<Asked, Error> {
    let company = Scope::company(invitation.company_id);
    let survey = scoped::find::<survey::Entity>(db, &company, invitation.survey_id).await?;
    let version = scoped::find::<survey_version::Entity>(db, &company, invitation.survey_version_id).await?;
    Ok(Asked { invitation, survey, version })
}

/// The invitation of a customer in the portal.
pub async fn find_in_portal(db: &impl Conn, scope: &Scope, id: SurveyInvitationId) -> Result<SurveyInvitation, Error> {
    let row = scoped::find::<Entity>(db, scope, id).await?;
    if row.channel == InvitationChannel::Portal { Ok(row) } else { Err(Error::NotFound) }
}

/// The invitation that a link opens. Its bearer is known by nothing else.
#[expect(clippy::disallowed_methods, reason = "a link opens before anything is known about its bearer")]
pub async fn find_by_link(db: &impl Conn, token_hash: &str) -> Result<SurveyInvitation, Error> {
    use sea_orm::EntityTrait as _;
    Entity::find().filter(Column::TokenHash.eq(token_hash)).one(db.conn()).await?.ok_or(Error::NotFound)
}

/// Of these customers, those who have been asked by this version and need not be asked again.
pub async fn asked_already(tx: &Tx, version: SurveyVersionId, customers: &[CustomerId]) -> Result<HashSet<CustomerId>, Error> {
    let rows = scoped::select::<Entity>(&Scope::company(tx.company))
        .filter(Column::SurveyVersionId.eq(version))
        .filter(Column::CustomerId.is_in(customers.iter().copied()))
        .filter(Column::Status.ne(InvitationStatus::Expired));
    Ok(rows.select_only().column(Column::CustomerId).into_tuple().all(tx.conn()).await?.into_iter().collect())
}

/// How many customers an agent has asked.
pub async fn sent_by(tx: &Tx, survey: SurveyId, agent: MembershipId) -> Result<i64, Error> {
    let rows = scoped::select::<Entity>(&Scope::company(tx.company)).filter(Column::SurveyId.eq(survey)).filter(Column::AgentId.eq(agent));
    Ok(i64::try_from(rows.count(tx.conn()).await?).unwrap_or(i64::MAX))
}

/// Somebody to ask.
pub struct NewInvitation {
    pub customer: CustomerId,
    pub contact: Option<ContactId>,
    pub channel: InvitationChannel,
    /// Of the link, unless the customer is asked in the portal.
    pub token_hash: Option<String>,
}

/// Asks a customer to answer the current version.
pub async fn invite(tx: &Tx, survey: &Survey, version: SurveyVersionId, desk: Desk, new: NewInvitation) -> Result<SurveyInvitation, Error> {
    let agent = desk.member.ok_or(Error::NotFound)?;
    let verb = if new.channel == InvitationChannel::Portal { "invited" } else { "distributed" };
    let row = ActiveModel {
        id: Set(SurveyInvitationId::new()),
        survey_id: Set(survey.id),
        survey_version_id: Set(version),
        agent_id: Set(agent),
        department_id: Set(desk.department),
        customer_id: Set(new.customer),
        contact_id: Set(new.contact),
        channel: Set(new.channel),
        status: Set(InvitationStatus::Sent),
        token_hash: Set(new.token_hash),
        expires_at: Set(tx.now + TimeDelta::days(survey.expiry_days)),
        reminders: Set(0),
        ..Default::default()
    };
    scoped::insert::<Entity>(tx, row, verb).await
}

/// Reminds the customer; a mailed reminder has a new link, since of the first only the hash is kept.
pub async fn remind(tx: &Tx, before: &SurveyInvitation, token_hash: Option<String>) -> Result<SurveyInvitation, Error> {
    let verb = if before.channel == InvitationChannel::Portal { "reminded" } else { "mailed" };
    let mut row = ActiveModel { reminders: Set(before.reminders + 1), reminded_at: Set(Some(tx.now)), ..Default::default() };
    if token_hash.is_some() {
        row.token_hash = Set(token_hash);
    }
    scoped::update::<Entity>(tx, before, row, verb).await
}

/// Puts a new link in place of the one before.
pub async fn renew(tx: &Tx, before: &SurveyInvitation, token_hash: String) -> Result<SurveyInvitation, Error> {
    let row = ActiveModel { token_hash: Set(Some(token_hash)), ..Default::default() };
    scoped::update::<Entity>(tx, before, row, "renewed").await
}

/// Notes that the customer has seen the questions.
pub async fn open(tx: &Tx, asked: &Asked) -> Result<SurveyInvitation, Error> {
    let before = &asked.invitation;
    let status = before.status.at(InvitationAction::Open, before.expires_at, tx.now)?;
    if status == before.status {
        return Ok(before.clone());
    }
    let row = ActiveModel { status: Set(status), opened_at: Set(Some(moment(tx, asked))), ..Default::default() };
    if asked.version.anonymous { quietly(tx, before, row).await } else { scoped::update::<Entity>(tx, before, row, "opened").await }
}

/// Notes that the customer has answered: of several who come with one invitation, one.
pub async fn answered(tx: &Tx, asked: &Asked) -> Result<SurveyInvitation, Error> {
    let before = &asked.invitation;
    let status = before.status.at(InvitationAction::Answer, before.expires_at, tx.now)?;
    let at = moment(tx, asked);
    let row = ActiveModel {
        status: Set(status),
        opened_at: Set(before.opened_at.or(Some(at))),
        answered_at: Set(Some(at)),
        ..Default::default()
    };
    if asked.version.anonymous { quietly(tx, before, row).await } else { scoped::update::<Entity>(tx, before, row, "answered").await }
}

/// When something happened; to anonymous answers, only on which day.
pub(super) fn moment(tx: &Tx, asked: &Asked) -> DateTime<Utc> {
    if asked.version.anonymous { tx.now.date_naive().and_time(NaiveTime::MIN).and_utc() } else { tx.now }
}

/// Writes a step of an anonymous invitation down without an event: its moment, beside those of the answers, would tell whose is whose.
async fn quietly(tx: &Tx, before: &SurveyInvitation, row: ActiveModel) -> Result<SurveyInvitation, Error> {
    let same = Condition::all().add(Column::Id.eq(before.id)).add(Column::Status.eq(before.status));
    if scoped::change_parts::<Entity>(tx, same, row).await? == 0 {
        return Err(Refusal::conflict("survey_invitation.answered").into());
    }
    scoped::find::<Entity>(tx, &Scope::company(tx.company), before.id).await
}

/// Lets what is overdue expire; how many did.
pub async fn expire(tx: &Tx, limit: u64) -> Result<usize, Error> {
    expire_where(tx, Condition::all().add(Column::ExpiresAt.lte(tx.now)), limit).await
}

/// Lets every open invitation to a survey expire.
pub(super) async fn expire_all_of(tx: &Tx, survey: SurveyId) -> Result<(), Error> {
    expire_where(tx, Condition::all().add(Column::SurveyId.eq(survey)), u64::MAX >> 1).await.map(|_| ())
}

async fn expire_where(tx: &Tx, condition: Condition, limit: u64) -> Result<usize, Error> {
    let open = scoped::select::<Entity>(&Scope::company(tx.company))
        .filter(Column::Status.is_in([InvitationStatus::Sent, InvitationStatus::Opened]))
        .filter(condition)
        .order_by_asc(Entity::id());
    let rows = open.limit(limit).lock_exclusive().all(tx.conn()).await?;
    for before in &rows {
        let row = ActiveModel { status: Set(before.status.after(InvitationAction::Expire)?), ..Default::default() };
        scoped::update::<Entity>(tx, before, row, "expired").await?;
    }
    Ok(rows.len())
}
