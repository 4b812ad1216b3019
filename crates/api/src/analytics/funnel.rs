//! The funnel: of the customers entered in a period, how many have ordered and paid by now, and how long it took.

use super::{
    figures::analyse,
    question::{AnalysisQuery, FunnelQuery, Question},
    views::{FunnelStage, FunnelView},
};
use crate::{
    http::{context::Cx, problem::Problem},
    messages::say,
};
use guanxi_domain::{
    analytics::Measure,
    money::{WHOLE_BP, proportion},
};

/// Each stage with what measures the time until it is reached.
const STAGES: [(Measure, Option<Measure>); 3] =
    [(Measure::Customers, None), (Measure::Buyers, Some(Measure::TimeToOrder)), (Measure::Payers, Some(Measure::TimeToPayment))];

pub async fn of<P>(cx: &Cx<P>, query: FunnelQuery) -> Result<FunnelView, Problem> {
    let ask = |measure: Measure| Question::read(cx, measure, AnalysisQuery::from(query.clone()));
    let mut stages: Vec<FunnelStage> = Vec::new();
    let (mut from, mut to) = (None, None);
    for (measure, time) in STAGES {
        let view = analyse(cx, &ask(measure)?).await?;
        let median_seconds = match time {
            Some(time) => analyse(cx, &ask(time)?).await?.total.value,
            None => None,
        };
        (from, to) = (view.from, view.to);
        let before = stages.last().map(|stage| stage.figure.count).filter(|count| *count > 0);
        stages.push(FunnelStage {
            measure,
            label: say(cx.language, &format!("measure.{}", measure.name()), &[]),
            conversion: before.map(|before| proportion(view.total.count, WHOLE_BP, before)),
            figure: view.total,
            median_seconds,
        });
    }
    Ok(FunnelView { from, to, stages })
}
