//! The API's document: collected from the handlers, completed with what holds for all of them.

mod whole;

use crate::http::problem::ProblemBody;
use actix_web::{HttpResponse, dev::ResourceDef};
use serde::{Deserialize, de::IgnoredAny};
use std::collections::BTreeMap;
use utoipa::{
    Modify, OpenApi,
    openapi::{
        self, Content, HttpMethod, Ref, RefOr, ResponseBuilder,
        path::{Operation, ParameterBuilder, ParameterIn},
        schema::{ObjectBuilder, Type},
        security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
    },
};

/// The document as it is committed, which a test compares with what the routes say. It is served as it is: collected anew for each
/// worker it took sixty megabytes.
const COMMITTED: &str = include_str!("../../../openapi/openapi.json");

/// Answers with the document.
pub async fn serve() -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(COMMITTED)
}

/// The paths in it.
pub fn paths() -> Result<Vec<ResourceDef>, String> {
    #[derive(Deserialize)]
    #[expect(clippy::zero_sized_map_values, reason = "what is under the paths is skipped, not read")]
    struct Paths {
        paths: BTreeMap<String, IgnoredAny>,
    }
    let document: Paths = serde_json::from_str(COMMITTED).map_err(|error| error.to_string())?;
    Ok(document.paths.into_keys().map(ResourceDef::new).collect())
}

/// The frame of the document. Paths come from the routes.
#[derive(OpenApi)]
#[openapi(
    info(title = "Guanxi API", description = "The whole life of a customer relationship, over REST. See `examples/` for a walk through the main loop."),
    components(schemas(ProblemBody)),
    modifiers(&Common),
    tags(
        (name = "identity", description = "Users, roles, sessions, portal accounts, API keys"),
        (name = "organization", description = "Company, departments, dictionaries, number series, settings"),
        (name = "customers", description = "Customers, contacts, the pool and its ledger"),
        (name = "leads", description = "Leads, capture forms, conversion"),
        (name = "engagement", description = "Follow-ups and conversations"),
        (name = "catalog", description = "Products, price lists, stock"),
        (name = "orders", description = "Orders, approval, signature, shipments"),
        (name = "receivables", description = "Receivables, receipts, payments"),
        (name = "service", description = "Service requests and feedback"),
        (name = "returns", description = "Goods that customers send back, and the credit for them"),
        (name = "surveys", description = "Surveys, invitations, answers and results"),
        (name = "knowledge", description = "Reply templates"),
        (name = "analytics", description = "Measures by dimensions, with the rows behind every figure; the funnel"),
        (name = "monitoring", description = "What people did and left undone, customers lost and forgotten, watching"),
        (name = "platform", description = "Notifications, events, files, saved views, trash, today, search"),
    )
)]
pub struct Frame;

struct Common;

impl Modify for Common {
    fn modify(&self, api: &mut openapi::OpenApi) {
        let components = api.components.get_or_insert_with(Default::default);
        components.add_security_scheme("bearer", SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build()));
    }
}

/// Adds to each operation the headers and the failures that the kernel gives it.
pub fn complete(mut api: openapi::OpenApi) -> openapi::OpenApi {
    for (path, item) in &mut api.paths.paths {
        let methods = [
            (HttpMethod::Get, &mut item.get),
            (HttpMethod::Post, &mut item.post),
            (HttpMethod::Patch, &mut item.patch),
            (HttpMethod::Delete, &mut item.delete),
        ];
        for (method, operation) in methods {
            if let Some(operation) = operation {
                describe(path, &method, operation);
            }
        }
    }
    whole::complete(&mut api);
    api
}

fn describe(path: &str, method: &HttpMethod, operation: &mut Operation) {
    let parameters = operation.parameters.get_or_insert_with(Vec::new);
    let header = |name: &str, text: &str, most: usize| {
        RefOr::T(
            ParameterBuilder::new()
                .name(name)
                .parameter_in(ParameterIn::Header)
                .description(Some(text))
                .schema(Some(ObjectBuilder::new().schema_type(Type::String).max_length(Some(most))))
                .build(),
        )
    };
    let public = path.contains("/public/") || path.contains("/auth/");
    if *method == HttpMethod::Post && !public {
        parameters.push(header("Idempotency-Key", "Repeats of a request with one key have one effect and one answer, for 24 hours.", 200));
    }
    if *method == HttpMethod::Patch || (*method == HttpMethod::Post && path.contains("{id}") && !public) {
        parameters.push(header("If-Match", "The version that the caller has seen, as in `ETag`; a stale one is refused with 412.", 40));
    }
    let mut failures = vec![(400, "Malformed"), (429, "Too many requests"), (503, "Overloaded, or no database: try again")];
    if !public || path.ends_with("/me") || path.contains("/sessions") {
        failures.extend([(401, "Not logged in"), (403, "Not allowed")]);
    }
    if public {
        failures.extend([(401, "Refused"), (403, "Refused")]);
    }
    if path.contains('{') {
        failures.push((404, "Not there, or not yours to know of"));
    }
    if *method != HttpMethod::Get {
        failures.extend([
            (404, "Not there"),
            (409, "The state forbids it"),
            (412, "Stale"),
            (413, "Too large"),
            (415, "Not JSON"),
            (422, "Invalid"),
        ]);
    }
    for (status, text) in failures {
        let problem = RefOr::T(
            ResponseBuilder::new()
                .description(text)
                .content("application/problem+json", Content::new(Some(Ref::from_schema_name("Problem"))))
                .build(),
        );
        operation.responses.responses.entry(status.to_string()).or_insert(problem);
    }
}
