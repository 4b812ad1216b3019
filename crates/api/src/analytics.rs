//! Analyses over HTTP: which there are, each of them with the rows behind every figure, and the funnel from customer to payment.

mod desk;
mod figures;
mod funnel;
mod question;
mod sheets;
mod views;

pub use desk::{Counted, Desk};
pub use question::{AnalysisQuery, Compare, Question};
pub use views::FigureView;

use crate::{
    http::{context::Cx, page::ListOf, problem::Problem},
    messages::say,
};
use actix_web::{
    HttpResponse, get,
    web::{Json, Path, Query},
};
use guanxi_domain::{access::Staff, analytics::Measure};
use question::FunnelQuery;
use utoipa_actix_web::service_config::ServiceConfig;
use views::{AnalysisView, FunnelView, MeasureView};

pub fn routes(config: &mut ServiceConfig) {
    // The funnel first: it would be read as a measure.
    config.service(list_measures).service(find_funnel).service(find_analysis);
}

/// Lists what the caller may analyse, and by what.
#[utoipa::path(tag = "analytics", operation_id = "list_analytics", responses((status = 200, body = ListOf<MeasureView>)))]
#[get("/analytics")]
async fn list_measures(cx: Cx<Staff>) -> Result<Json<ListOf<MeasureView>>, Problem> {
    let allowed = |measure: &Measure| measure.permissions().iter().all(|permission| cx.who.can(permission));
    let data = Measure::ALL.into_iter().filter(allowed).map(|measure| MeasureView::of(&cx, measure)).collect();
    Ok(Json(ListOf { data }))
}

/// Shows how many of the customers entered in a period have ordered and paid, and how long it took them.
#[utoipa::path(tag = "analytics", operation_id = "find_funnel", params(FunnelQuery), responses((status = 200, body = FunnelView)))]
#[get("/analytics/funnel")]
async fn find_funnel(cx: Cx<Staff>, query: Query<FunnelQuery>) -> Result<Json<FunnelView>, Problem> {
    Ok(Json(funnel::of(&cx, query.0).await?))
}

/// Measures something, whole or by a dimension, within the caller's reach. Each figure comes with the list and the filter that open
/// the rows behind it.
#[utoipa::path(tag = "analytics", operation_id = "find_analysis", params(("measure" = Measure, Path), AnalysisQuery),
    responses((status = 200, description = "The analysis; as a file when `format` asks for one",
        content((AnalysisView = "application/json"), (String = "text/csv"),
            (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))))]
#[get("/analytics/{measure}")]
async fn find_analysis(cx: Cx<Staff>, measure: Path<Measure>, query: Query<AnalysisQuery>) -> Result<HttpResponse, Problem> {
    let format = query.format;
    let view = figures::analyse(&cx, &Question::read(&cx, *measure, query.0)?).await?;
    match format {
        Some(format) => {
            let total = say(cx.language, "analytics.total", &[]);
            sheets::sheet(&cx, &view, format).of(sheets::rows(&view, &total)).await
        }
        None => Ok(HttpResponse::Ok().json(view)),
    }
}
