//! Customers' logins to the portal.

use super::members::{self, NewUser};
use crate::{
    Error, ListRequest, Page, Tx,
    db::Conn,
    entities::{app_user, contact, customer, portal_account},
    listing::{Field, Kind, Listing, Search},
    organization::dangling,
    scoped,
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    ids::{ContactId, CustomerId, PortalAccountId, UserId},
    refusal::Refusal,
    scope::Scope,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, FromQueryResult, JoinType, QueryFilter as _, QuerySelect as _, RelationDef,
    Select,
};

/// An account with what is known of the person.
#[derive(Clone, Debug, FromQueryResult)]
pub struct PortalRow {
    pub id: PortalAccountId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub user_id: UserId,
    pub customer_id: CustomerId,
    pub contact_id: Option<ContactId>,
    pub login: String,
    pub name: String,
    pub email: Option<String>,
    pub mobile: Option<String>,
    pub disabled: bool,
    pub has_password: bool,
    pub last_login_at: Option<DateTime<Utc>>,
}

const LISTING: Listing = Listing {
    fields: &[
        Field::new("created_at", Kind::Time, || portal_account::Column::CreatedAt.into_expr()),
        Field::new("name", Kind::Text, || app_user::Column::Name.into_expr()),
        Field::new("login", Kind::Text, || app_user::Column::LoginFold.into_expr()),
        Field::new("customer_id", Kind::Id, || portal_account::Column::CustomerId.into_expr()).filter_only(),
        Field::new("disabled", Kind::Bool, || portal_account::Column::Disabled.into_expr()).filter_only(),
    ],
    search: Search::Columns(&[|| app_user::Column::Name.into_expr(), || app_user::Column::LoginFold.into_expr()]),
    sort: "-created_at",
};

fn rows(scope: &Scope) -> Select<portal_account::Entity> {
    use portal_account::Column as P;
    let user: RelationDef = portal_account::Entity::belongs_to(app_user::Entity).from(P::UserId).to(app_user::Column::Id).into();
    scoped::select::<portal_account::Entity>(scope)
        .join(JoinType::InnerJoin, user)
        .select_only()
        .columns([P::Id, P::Version, P::CreatedAt, P::UpdatedAt, P::UserId, P::CustomerId, P::ContactId, P::Disabled])
        .columns([app_user::Column::Login, app_user::Column::Name, app_user::Column::Email, app_user::Column::Mobile])
        .columns([app_user::Column::LastLoginAt])
        .column_as(app_user::Column::PasswordHash.is_not_null(), "has_password")
}

pub async fn list_portal_accounts(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<PortalRow>, Error> {
    LISTING.page(db, rows(scope), request).await
}

pub async fn find_portal_account(db: &impl Conn, scope: &Scope, id: PortalAccountId) -> Result<PortalRow, Error> {
    rows(scope).filter(portal_account::Column::Id.eq(id)).into_model().one(db.conn()).await?.ok_or(Error::NotFound)
}

/// Gives a customer within reach a login; the contact must be one of his.
pub async fn create_portal_account(
    tx: &Tx,
    scope: &Scope,
    user: NewUser,
    customer: CustomerId,
    contact: Option<ContactId>,
) -> Result<portal_account::Model, Error> {
    scoped::find::<customer::Entity>(tx, scope, customer).await.map_err(|error| dangling(error, "/customer_id"))?;
    if let Some(contact) = contact {
        let found = scoped::find::<contact::Entity>(tx, scope, contact).await.map_err(|error| dangling(error, "/contact_id"))?;
        if found.customer_id != customer {
            return Err(Refusal::invalid("/contact_id", "reference").into());
        }
    }
    let user = members::create_user(tx, user).await?;
    let row = portal_account::ActiveModel {
        id: Set(PortalAccountId::new()),
        user_id: Set(user.id),
        customer_id: Set(customer),
        contact_id: Set(contact),
        disabled: Set(false),
        deleted_at: Set(None),
        ..Default::default()
    };
    scoped::insert::<portal_account::Entity>(tx, row, "created").await
}

/// Disables or enables an account.
pub async fn set_portal_disabled(
    tx: &Tx,
    scope: &Scope,
    id: PortalAccountId,
    version: Option<i64>,
    disabled: bool,
) -> Result<portal_account::Model, Error> {
    let before = scoped::find_to_change::<portal_account::Entity>(tx, scope, id, version).await?;
    let row = portal_account::ActiveModel { disabled: Set(disabled), ..Default::default() };
    let account = scoped::update::<portal_account::Entity>(tx, &before, row, if disabled { "disabled" } else { "enabled" }).await?;
    if disabled {
        super::end_sessions(tx, account.user_id, None).await?;
    }
    Ok(account)
}

/// Writes the event of an invitation.
pub async fn note_portal(tx: &Tx, scope: &Scope, id: PortalAccountId, version: Option<i64>, verb: &'static str) -> Result<(), Error> {
    let before = scoped::find_to_change::<portal_account::Entity>(tx, scope, id, version).await?;
    scoped::mention::<portal_account::Entity>(tx, &before, verb).await
}
