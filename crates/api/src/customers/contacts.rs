//! The people to talk to at a customer's.

use super::{
    checks::{Faults, tidy},
    sight::Sight,
};
use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    json::{ValidJson, present},
    page::{ListQuery, PageOf},
    problem::Problem,
    view::Ref,
};
use actix_web::{
    delete, get, patch, post,
    web::{Json, Path, Query},
};
use chrono::{DateTime, NaiveDate, Utc};
use guanxi_domain::{
    access::customers::{Read, Write},
    ids::{ContactId, CustomerId},
};
use guanxi_persistence::{
    Conn,
    customers::{self, Contact, ContactFields},
    names::{Named, Names, Wanted},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_contacts).service(create_contact).service(find_contact).service(update_contact).service(remove_contact);
}

/// A person to talk to.
#[derive(Serialize, ToSchema)]
pub struct ContactView {
    id: ContactId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    customer: Ref,
    name: String,
    name_en: Option<String>,
    job_title: Option<String>,
    mobile: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    wechat: Option<String>,
    /// The first to turn to; one a customer.
    is_primary: bool,
    decision_maker: bool,
    birthday: Option<NaiveDate>,
    note: Option<String>,
}

/// A contact to be added.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewContact {
    customer_id: CustomerId,
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: String,
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    name_en: Option<String>,
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    job_title: Option<String>,
    #[validate(length(max = 40))]
    #[schema(max_length = 40)]
    mobile: Option<String>,
    #[validate(length(max = 40))]
    #[schema(max_length = 40)]
    phone: Option<String>,
    #[validate(email, length(max = 254))]
    #[schema(max_length = 254)]
    email: Option<String>,
    #[validate(length(max = 60))]
    #[schema(max_length = 60)]
    wechat: Option<String>,
    is_primary: Option<bool>,
    decision_maker: Option<bool>,
    birthday: Option<NaiveDate>,
    #[validate(length(max = 5000))]
    #[schema(max_length = 5000)]
    note: Option<String>,
}

/// What to change of a contact; null empties a field.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ContactChanges {
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: Option<String>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 100))]
    #[schema(value_type = Option<String>, max_length = 100)]
    name_en: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 100))]
    #[schema(value_type = Option<String>, max_length = 100)]
    job_title: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 40))]
    #[schema(value_type = Option<String>, max_length = 40)]
    mobile: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 40))]
    #[schema(value_type = Option<String>, max_length = 40)]
    phone: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(email, length(max = 254))]
    #[schema(value_type = Option<String>, max_length = 254)]
    email: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 60))]
    #[schema(value_type = Option<String>, max_length = 60)]
    wechat: Option<Option<String>>,
    is_primary: Option<bool>,
    decision_maker: Option<bool>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<NaiveDate>)]
    birthday: Option<Option<NaiveDate>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 5000))]
    #[schema(value_type = Option<String>, max_length = 5000)]
    note: Option<Option<String>>,
}

impl From<NewContact> for ContactChanges {
    fn from(new: NewContact) -> Self {
        Self {
            name: Some(new.name),
            name_en: Some(new.name_en),
            job_title: Some(new.job_title),
            mobile: Some(new.mobile),
            phone: Some(new.phone),
            email: Some(new.email),
            wechat: Some(new.wechat),
            is_primary: new.is_primary,
            decision_maker: new.decision_maker,
            birthday: Some(new.birthday),
            note: Some(new.note),
        }
    }
}

impl ContactChanges {
    fn without_masks(self, sight: &Sight<'_>, before: &Contact) -> Self {
        Self {
            mobile: sight.unless_as_shown("mobile", self.mobile, before.mobile.as_deref()),
            phone: sight.unless_as_shown("phone", self.phone, before.phone.as_deref()),
            email: sight.unless_as_shown("email", self.email, before.email.as_deref()),
            wechat: sight.unless_as_shown("wechat", self.wechat, before.wechat.as_deref()),
            note: sight.unless_as_shown("note", self.note, before.note.as_deref()),
            ..self
        }
    }

    fn checked(self) -> Result<ContactFields, Problem> {
        let mut faults = Faults::default();
        let fields = ContactFields {
            name: faults.required("/name", self.name),
            name_en: self.name_en.map(tidy),
            job_title: self.job_title.map(tidy),
            mobile: faults.telephone("/mobile", self.mobile),
            phone: faults.telephone("/phone", self.phone),
            email: self.email.map(tidy),
            wechat: self.wechat.map(tidy),
            is_primary: self.is_primary,
            decision_maker: self.decision_maker,
            birthday: self.birthday,
            note: self.note.map(tidy),
        };
        faults.none(fields)
    }
}

impl ContactView {
    fn of<P>(cx: &Cx<P>, names: &Names, row: Contact) -> Self {
        let sight = Sight::of_contacts(&cx.who);
        Self {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            customer: cx.refer(names, row.customer_id),
            name: row.name,
            name_en: row.name_en,
            job_title: row.job_title,
            mobile: sight.text("mobile", row.mobile.as_deref()),
            phone: sight.text("phone", row.phone.as_deref()),
            email: sight.text("email", row.email.as_deref()),
            wechat: sight.text("wechat", row.wechat.as_deref()),
            is_primary: row.is_primary,
            decision_maker: row.decision_maker,
            birthday: row.birthday,
            note: sight.text("note", row.note.as_deref()),
        }
    }
}

async fn view<P>(cx: &Cx<P>, db: &impl Conn, row: Contact) -> Result<ContactView, Problem> {
    let mut wanted = Wanted::default();
    wanted.add(Named::Customer, Some(row.customer_id));
    Ok(ContactView::of(cx, &wanted.names(db, cx.who.company).await?, row))
}

/// Lists the contacts of customers within reach.
#[utoipa::path(tag = "customers", operation_id = "list_contacts", params(ListQuery), responses((status = 200, body = PageOf<ContactView>)))]
#[get("/contacts")]
async fn list_contacts(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<ContactView>>, Problem> {
    let db = &cx.app.db;
    let page = customers::list_contacts(db, &cx.scope, &cx.list("contacts", query.0)).await?;
    let mut wanted = Wanted::default();
    for row in &page.data {
        wanted.add(Named::Customer, Some(row.customer_id));
    }
    let names = wanted.names(db, cx.who.company).await?;
    Ok(Json(page.map(|row| ContactView::of(&cx, &names, row)).into()))
}

/// Adds a contact to a customer within reach.
#[utoipa::path(tag = "customers", operation_id = "create_contact", request_body = NewContact, responses((status = 201, body = ContactView)))]
#[post("/contacts")]
async fn create_contact(cx: Cx<Write>, body: ValidJson<NewContact>) -> Result<Answer<ContactView>, Problem> {
    let customer = body.0.customer_id;
    let fields = ContactChanges::from(body.0).checked()?;
    cx.create(async |tx| {
        let customer = customers::find(tx, &cx.scope, customer).await?;
        super::may_change(&cx, &customer)?;
        let row = customers::create_contact(tx, customer.id, fields).await?;
        view(&cx, tx, row).await
    })
    .await
}

/// Shows a contact.
#[utoipa::path(tag = "customers", operation_id = "find_contact", params(("id" = ContactId, Path)), responses((status = 200, body = ContactView)))]
#[get("/contacts/{id}")]
async fn find_contact(cx: Cx<Read>, id: Path<ContactId>) -> Result<Answer<ContactView>, Problem> {
    let row = customers::find_contact(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&view(&cx, &cx.app.db, row).await?)
}

/// Changes a contact.
#[utoipa::path(tag = "customers", operation_id = "update_contact", params(("id" = ContactId, Path)), request_body = ContactChanges,
    responses((status = 200, body = ContactView)))]
#[patch("/contacts/{id}")]
async fn update_contact(
    cx: Cx<Write>,
    id: Path<ContactId>,
    version: IfMatch,
    body: ValidJson<ContactChanges>,
) -> Result<Answer<ContactView>, Problem> {
    cx.write(async |tx| {
        let before = customers::find_contact_to_change(tx, &cx.scope, *id, version.0).await?;
        super::may_change(&cx, &customers::find(tx, &cx.scope, before.customer_id).await?)?;
        let fields = body.0.without_masks(&Sight::of_contacts(&cx.who), &before).checked()?;
        let row = customers::change_contact(tx, &before, fields).await?;
        view(&cx, tx, row).await
    })
    .await
}

/// Moves a contact to the trash.
#[utoipa::path(tag = "customers", operation_id = "remove_contact", params(("id" = ContactId, Path)), responses((status = 204, description = "In the trash")))]
#[delete("/contacts/{id}")]
async fn remove_contact(cx: Cx<Write>, id: Path<ContactId>, version: IfMatch) -> Result<Answer<()>, Problem> {
    cx.remove(async |tx| {
        let before = customers::find_contact_to_change(tx, &cx.scope, *id, version.0).await?;
        super::may_change(&cx, &customers::find(tx, &cx.scope, before.customer_id).await?)?;
        customers::remove_contact(tx, &before).await?;
        Ok(())
    })
    .await
}
