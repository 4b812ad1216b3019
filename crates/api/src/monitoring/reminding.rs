//! Reminding owners of customers whom they have not contacted for long.

use crate::http::{answer::Answer, context::Cx, json::ValidJson, problem::Problem, text::optional};
use actix_web::post;
use guanxi_domain::{access::monitoring::Use, ids::CustomerId};
use guanxi_persistence::{Error, customers};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use utoipa::ToSchema;
use validator::Validate;

/// Whose owners are to be reminded.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewReminder {
    #[validate(length(min = 1, max = 200))]
    #[schema(min_items = 1, max_items = 200)]
    customer_ids: Vec<CustomerId>,
    /// A word to go with it; it stays in the customer's history.
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 500))]
    #[schema(max_length = 500)]
    note: Option<String>,
}

/// How many owners were told, and how many customers have none, or are out of reach.
#[derive(Debug, Serialize, ToSchema)]
pub struct RemindedView {
    pub reminded: u32,
    pub skipped: u32,
}

/// Reminds the owners of customers that these wait for them.
#[utoipa::path(tag = "monitoring", operation_id = "remind_owners", request_body = NewReminder, responses((status = 200, body = RemindedView)))]
#[post("/monitoring/reminders")]
pub async fn remind_owners(cx: Cx<Use>, body: ValidJson<NewReminder>) -> Result<Answer<RemindedView>, Problem> {
    let scope = cx.reach("customers:read")?;
    let wanted: BTreeSet<_> = body.0.customer_ids.iter().copied().collect();
    cx.write(async |tx| {
        let mut view = RemindedView { reminded: 0, skipped: 0 };
        for id in wanted {
            match customers::remind(tx, &scope, id, body.0.note.as_deref()).await {
                Ok(()) => view.reminded += 1,
                Err(Error::NotFound) => view.skipped += 1,
                Err(error) => return Err(error.into()),
            }
        }
        Ok(view)
    })
    .await
}
