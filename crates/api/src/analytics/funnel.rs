//! The funnel: of those who showed interest in a period, how many are customers by now; of the customers entered in it, whether they were
//! leads before or not, how many have ordered and paid by now; and how long it took.

use super::{
    figures::analyse,
    question::{AnalysisQuery, FunnelQuery, Question},
    views::{FunnelStage, FunnelView},
};
use crate::{
    http::{context::Cx, problem::Problem},
    messages::say,
};
use futures_util::future::{try_join, try_join_all};
use guanxi_domain::{
    analytics::{Collection, Measure},
    money::{WHOLE_BP, proportion},
};

/// Each stage with what measures the time until it is reached. Where nothing does, a new beginning is made.
const STAGES: [(Measure, Option<Measure>); 5] = [
    (Measure::Leads, None),
    (Measure::Conversions, Some(Measure::TimeToConvert)),
    (Measure::Customers, None),
    (Measure::Buyers, Some(Measure::TimeToOrder)),
    (Measure::Payers, Some(Measure::TimeToPayment)),
];

pub async fn of<P>(cx: &Cx<P>, query: FunnelQuery) -> Result<FunnelView, Problem> {
    let ask = |measure: Measure| Question::read(cx, measure, AnalysisQuery::from(query.clone()));
    // Who sees no leads sees the funnel of customers.
    let leads = cx.who.can(Collection::Leads.permission());
    let seen = STAGES.into_iter().filter(|(measure, _)| leads || measure.definition().of != Collection::Leads);
    let found = seen.map(async |(measure, time)| {
        let question = ask(measure)?;
        let median = async {
            match time {
                Some(time) => Ok(analyse(cx, &ask(time)?).await?.total.value),
                None => Ok(None),
            }
        };
        let (view, median_seconds) = try_join(analyse(cx, &question), median).await?;
        Ok::<_, Problem>((measure, time, view, median_seconds))
    });
    let mut stages: Vec<FunnelStage> = Vec::new();
    let (mut from, mut to) = (None, None);
    for (measure, time, view, median_seconds) in try_join_all(found).await? {
        (from, to) = (view.from, view.to);
        let before = stages.last().filter(|_| time.is_some()).map(|stage| stage.figure.count).filter(|count| *count > 0);
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
