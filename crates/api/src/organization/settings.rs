//! The rules a company sets itself, and how its numbers are written.

use crate::http::{answer::Answer, context::Cx, etag::IfMatch, json::ValidJson, page::ListOf, problem::Problem};
use actix_web::{
    get, patch,
    web::{Json, Path},
};
use chrono::{DateTime, NaiveDate, Utc};
use guanxi_domain::{
    access::settings::{Read, Write},
    ids::NumberSeriesId,
    organization::{
        DatePart, OrderRules, PoolRules, ServiceRules,
        numbers::{check_digits, check_prefix, number},
    },
};
use guanxi_persistence::organization::{self, Company, NumberSeries, SeriesFields};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_number_series).service(update_number_series).service(find_settings).service(update_settings);
}

#[derive(Serialize, ToSchema)]
pub struct SeriesView {
    id: NumberSeriesId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    /// What is numbered: `orders`.
    key: String,
    prefix: String,
    /// The part of the date in the number; the count begins anew with it.
    date_part: DatePart,
    digits: i64,
    /// The next count, today.
    next: i64,
    /// The next number, today.
    example: String,
}

impl SeriesView {
    fn of(row: NumberSeries, today: NaiveDate) -> Self {
        let period = row.date_part.period(today);
        let next = if row.period == period { row.next } else { 1 };
        Self {
            example: number(&row.prefix, &period, row.digits, next),
            next,
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            key: row.key,
            prefix: row.prefix,
            date_part: row.date_part,
            digits: row.digits,
        }
    }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SeriesChanges {
    #[schema(pattern = "^[A-Z0-9]{0,10}$")]
    prefix: Option<String>,
    date_part: Option<DatePart>,
    #[schema(minimum = 1, maximum = 12)]
    digits: Option<i64>,
}

/// Lists the series that numbers come from.
#[utoipa::path(tag = "organization", operation_id = "list_number_series", responses((status = 200, body = ListOf<SeriesView>)))]
#[get("/number-series")]
async fn list_number_series(cx: Cx<Read>) -> Result<Json<ListOf<SeriesView>>, Problem> {
    let rows = organization::list_series(&cx.app.db, &cx.scope).await?;
    let today = cx.today();
    Ok(Json(ListOf { data: rows.into_iter().map(|row| SeriesView::of(row, today)).collect() }))
}

/// Changes how the numbers of a series are written. Numbers already given stay; the count goes on.
#[utoipa::path(tag = "organization", operation_id = "update_number_series", request_body = SeriesChanges, params(("id" = NumberSeriesId, Path)), responses((status = 200, body = SeriesView)))]
#[patch("/number-series/{id}")]
async fn update_number_series(
    cx: Cx<Write>,
    id: Path<NumberSeriesId>,
    version: IfMatch,
    body: ValidJson<SeriesChanges>,
) -> Result<Answer<SeriesView>, Problem> {
    let changes = body.0;
    changes.prefix.as_deref().map_or(Ok(()), check_prefix)?;
    changes.digits.map_or(Ok(()), check_digits)?;
    let (fields, today) = (SeriesFields { prefix: changes.prefix, date_part: changes.date_part, digits: changes.digits }, cx.today());
    cx.write(async |tx| Ok(SeriesView::of(organization::update_series(tx, &cx.scope, *id, version.0, fields, today).await?, today))).await
}

#[derive(Serialize, ToSchema)]
pub struct SettingsView {
    version: i64,
    pool: PoolRules,
    service: ServiceRules,
    orders: OrderRules,
    /// Whether the server can send mail.
    mail_configured: bool,
}

fn view<P>(cx: &Cx<P>, company: Company) -> SettingsView {
    let rules = company.settings;
    SettingsView {
        version: company.version,
        pool: rules.pool,
        service: rules.service,
        orders: rules.orders,
        mail_configured: cx.app.mail.is_some(),
    }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SettingsChanges {
    pool: Option<PoolRules>,
    service: Option<ServiceRules>,
    orders: Option<OrderRules>,
}

/// Shows the company's rules.
#[utoipa::path(tag = "organization", operation_id = "find_settings", responses((status = 200, body = SettingsView)))]
#[get("/settings")]
async fn find_settings(cx: Cx<Read>) -> Result<Answer<SettingsView>, Problem> {
    Answer::ok(&view(&cx, organization::find_company(&cx.app.db, &cx.scope).await?))
}

/// Changes the company's rules: those of the pool, of service, of orders, each as a whole.
#[utoipa::path(tag = "organization", operation_id = "update_settings", request_body = SettingsChanges, responses((status = 200, body = SettingsView)))]
#[patch("/settings")]
async fn update_settings(cx: Cx<Write>, version: IfMatch, body: ValidJson<SettingsChanges>) -> Result<Answer<SettingsView>, Problem> {
    let changes = body.0;
    changes.pool.as_ref().map_or(Ok(()), |rules| rules.check("/pool"))?;
    changes.service.as_ref().map_or(Ok(()), |rules| rules.check("/service"))?;
    changes.orders.as_ref().map_or(Ok(()), |rules| rules.check("/orders"))?;
    cx.write(async |tx| {
        let company = organization::update_settings(tx, version.0, |mut rules| {
            rules.pool = changes.pool.unwrap_or(rules.pool);
            rules.service = changes.service.unwrap_or(rules.service);
            rules.orders = changes.orders.unwrap_or(rules.orders);
            rules
        });
        Ok(view(&cx, company.await?))
    })
    .await
}
