//! The people to talk to at a customer's. One of them is the first to turn to.

use super::{
    Contact,
    fields::{Text, fold, put},
};
use crate::{
    Error, Tx,
    db::Conn,
    entities::contact::{ActiveModel, Column, Entity},
    listing::{Field, Kind, ListRequest, Listing, Page, Search},
    scoped,
};
use chrono::NaiveDate;
use guanxi_domain::{
    event::Subject,
    folding,
    ids::{ContactId, CustomerId},
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, Condition, sea_query::Expr};

/// What to write of a contact. `None` leaves a field as it is.
#[derive(Clone, Debug, Default)]
pub struct ContactFields {
    pub name: Option<String>,
    pub name_en: Text,
    pub job_title: Text,
    pub mobile: Text,
    pub phone: Text,
    pub email: Text,
    pub wechat: Text,
    pub is_primary: Option<bool>,
    pub decision_maker: Option<bool>,
    pub birthday: Option<Option<NaiveDate>>,
    pub note: Text,
}

impl ContactFields {
    fn into_row(self) -> ActiveModel {
        ActiveModel {
            name_fold: put(self.name.as_deref().map(folding::name)),
            mobile_fold: fold(&self.mobile, folding::telephone),
            email_fold: fold(&self.email, |mail| Some(folding::mail(mail))),
            name: put(self.name),
            name_en: put(self.name_en),
            job_title: put(self.job_title),
            mobile: put(self.mobile),
            phone: put(self.phone),
            email: put(self.email),
            wechat: put(self.wechat),
            is_primary: put(self.is_primary),
            decision_maker: put(self.decision_maker),
            birthday: put(self.birthday),
            note: put(self.note),
            ..Default::default()
        }
    }
}

macro_rules! column {
    ($name:literal, $kind:ident, $column:ident) => {
        Field::new($name, Kind::$kind, || Expr::col((Entity, Column::$column)))
    };
}

const FIELDS: &[Field] = &[
    column!("name", Text, Name),
    column!("customer_id", Id, CustomerId).filter_only(),
    column!("job_title", Text, JobTitle).nullable().filter_only(),
    column!("mobile", Text, Mobile).nullable().filter_only(),
    column!("phone", Text, Phone).nullable().filter_only(),
    column!("email", Text, Email).nullable().filter_only(),
    column!("is_primary", Bool, IsPrimary),
    column!("decision_maker", Bool, DecisionMaker).filter_only(),
    column!("birthday", Date, Birthday).nullable(),
    column!("created_at", Time, CreatedAt),
    column!("updated_at", Time, UpdatedAt),
];

pub(crate) static LISTING: Listing =
    Listing { fields: FIELDS, search: Search::Terms { subject: Subject::Contacts, of_customer: true }, sort: "-created_at" };

/// Contacts of customers within reach.
pub async fn list_contacts(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<Contact>, Error> {
    LISTING.page(db, scoped::select::<Entity>(scope), request).await
}

/// One contact of a customer within reach.
pub async fn find_contact(db: &impl Conn, scope: &Scope, id: ContactId) -> Result<Contact, Error> {
    scoped::find::<Entity>(db, scope, id).await
}

/// The same, to be changed.
pub async fn find_contact_to_change(tx: &Tx, scope: &Scope, id: ContactId, version: Option<i64>) -> Result<Contact, Error> {
    scoped::find_to_change::<Entity>(tx, scope, id, version).await
}

/// Adds a contact to a customer, whose being within reach was made sure of before.
pub async fn create_contact(tx: &Tx, customer: CustomerId, fields: ContactFields) -> Result<Contact, Error> {
    make_room(tx, customer, &fields).await?;
    let given = |value: Text| Some(value.flatten());
    let fields = ContactFields {
        name_en: given(fields.name_en),
        job_title: given(fields.job_title),
        mobile: given(fields.mobile),
        phone: given(fields.phone),
        email: given(fields.email),
        wechat: given(fields.wechat),
        is_primary: Some(fields.is_primary.unwrap_or_default()),
        decision_maker: Some(fields.decision_maker.unwrap_or_default()),
        birthday: Some(fields.birthday.flatten()),
        note: given(fields.note),
        ..fields
    };
    let row = ActiveModel { id: Set(ContactId::new()), customer_id: Set(customer), deleted_at: Set(None), ..fields.into_row() };
    scoped::insert::<Entity>(tx, row, "created").await
}

/// Changes a contact.
pub async fn change_contact(tx: &Tx, before: &Contact, fields: ContactFields) -> Result<Contact, Error> {
    make_room(tx, before.customer_id, &fields).await?;
    scoped::update::<Entity>(tx, before, fields.into_row(), "updated").await
}

/// Moves a contact to the trash. It comes back, if it does, as one among the others.
pub async fn remove_contact(tx: &Tx, before: &Contact) -> Result<Contact, Error> {
    let row = ActiveModel { deleted_at: Set(Some(tx.now)), is_primary: Set(false), ..Default::default() };
    scoped::update::<Entity>(tx, before, row, "removed").await
}

/// A new first contact takes the place of the one before.
async fn make_room(tx: &Tx, customer: CustomerId, fields: &ContactFields) -> Result<(), Error> {
    if fields.is_primary == Some(true) {
        let others = Condition::all().add(Column::CustomerId.eq(customer)).add(Column::IsPrimary.eq(true));
        let row = ActiveModel { is_primary: Set(false), ..Default::default() };
        scoped::change_parts::<Entity>(tx, others, row).await?;
    }
    Ok(())
}
