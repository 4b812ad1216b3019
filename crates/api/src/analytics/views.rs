//! Analyses as they are answered.

use crate::{
    http::{context::Cx, view::Ref},
    messages::say,
};
use chrono::NaiveDate;
use guanxi_domain::analytics::{Dimension, Measure, MeasureUnit};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

/// Something that can be measured, and by what it can be told apart.
#[derive(Debug, Serialize, ToSchema)]
pub struct MeasureView {
    pub measure: Measure,
    pub label: String,
    pub unit: MeasureUnit,
    /// The list that is counted.
    pub resource: String,
    pub dimensions: Vec<DimensionView>,
    /// The figures of parts add up to the figure of the whole.
    pub adds_up: bool,
    pub less_is_better: bool,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct DimensionView {
    pub dimension: Dimension,
    pub label: String,
    /// A dimension of time: drawn as a line.
    pub time: bool,
}

impl MeasureView {
    pub fn of<P>(cx: &Cx<P>, measure: Measure) -> Self {
        let definition = measure.definition();
        let dimension = |dimension: Dimension| DimensionView {
            dimension,
            label: say(cx.language, &format!("dimension.{}", dimension.name()), &[]),
            time: dimension.grain().is_some(),
        };
        Self {
            measure,
            label: say(cx.language, &format!("measure.{}", measure.name()), &[]),
            unit: definition.value.unit(),
            resource: definition.of.name().to_owned(),
            dimensions: measure.dimensions().map(dimension).collect(),
            adds_up: definition.value.adds_up(),
            less_is_better: definition.less_is_better,
        }
    }
}

/// The rows behind a figure: whoever reads this list with this filter finds as many, or what sums up to it.
#[derive(Debug, Serialize, ToSchema)]
pub struct RowsView {
    /// The list's path.
    pub resource: String,
    /// In the filter language.
    #[schema(value_type = Object)]
    pub filter: Value,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct FigureView {
    /// In the analysis's unit; null where there is nothing to measure.
    pub value: Option<i64>,
    /// How many rows it is of.
    pub count: i64,
    /// The figure of the period before, when it was asked for.
    pub previous: Option<i64>,
    pub rows: RowsView,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct AnalysisRow {
    /// An id, a word, or the first day of a part of the period; null for rows without a value.
    pub key: Option<String>,
    /// In the caller's language.
    pub label: String,
    #[serde(flatten)]
    pub figure: FigureView,
    /// The part of the whole in basis points, where parts add up.
    pub share: Option<i64>,
    /// A region with parts of its own: ask again `within` it.
    pub opens: bool,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct AnalysisView {
    pub measure: Measure,
    pub by: Option<Dimension>,
    pub unit: MeasureUnit,
    pub adds_up: bool,
    pub less_is_better: bool,
    /// Of amounts: which currency they are in.
    pub currency: Option<String>,
    /// Of amounts: every currency there is.
    pub currencies: Vec<String>,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub previous_from: Option<NaiveDate>,
    pub previous_to: Option<NaiveDate>,
    /// With `within`: from the top down to that region.
    pub within: Vec<Ref>,
    pub total: FigureView,
    pub data: Vec<AnalysisRow>,
}

/// One stage of the way from the first trace to the money.
#[derive(Debug, Serialize, ToSchema)]
pub struct FunnelStage {
    pub measure: Measure,
    pub label: String,
    #[serde(flatten)]
    pub figure: FigureView,
    /// Of the stage before, in basis points.
    pub conversion: Option<i64>,
    /// How long the middle one took to get here, from the customer's entry.
    pub median_seconds: Option<i64>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct FunnelView {
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub stages: Vec<FunnelStage>,
}
