//! Answers are whole: a field without a value is there and null, so that a client never asks whether it was left out.

use serde_json::Value;
use std::collections::BTreeSet;
use utoipa::openapi::{Components, OpenApi, RefOr, Schema, schema::ArrayItems};

const REF: &str = "#/components/schemas/";

/// Fields of problems are left out when they have nothing to say.
const SPARING: [&str; 2] = ["Problem", "FieldProblem"];

/// Marks every field of what is only ever answered as required. What comes in may leave out what is optional.
pub fn complete(api: &mut OpenApi) {
    let inputs = inputs(api);
    let Some(Components { schemas, .. }) = &mut api.components else { return };
    for (name, schema) in schemas {
        if !inputs.contains(name) && !SPARING.contains(&name.as_str()) {
            require(schema);
        }
    }
}

fn require(schema: &mut RefOr<Schema>) {
    match schema {
        RefOr::T(Schema::Object(object)) => {
            object.required = object.properties.keys().cloned().collect();
            object.properties.values_mut().for_each(require);
        }
        RefOr::T(Schema::Array(array)) => {
            if let ArrayItems::RefOrSchema(items) = &mut array.items {
                require(items);
            }
        }
        RefOr::T(Schema::AllOf(all)) => all.items.iter_mut().for_each(require),
        RefOr::T(_) | RefOr::Ref(_) => {}
    }
}

/// The schemas that a request's body is made of, however deep.
fn inputs(api: &OpenApi) -> BTreeSet<String> {
    let (mut found, mut waiting) = (BTreeSet::new(), Vec::new());
    for item in api.paths.paths.values() {
        for operation in [&item.post, &item.patch, &item.put].into_iter().flatten() {
            named(&serde_json::to_value(&operation.request_body).unwrap_or_default(), &mut waiting);
        }
    }
    while let Some(name) = waiting.pop() {
        let schema = api.components.as_ref().and_then(|components| components.schemas.get(&name));
        if found.insert(name) {
            named(&serde_json::to_value(schema).unwrap_or_default(), &mut waiting);
        }
    }
    found
}

fn named(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            names.extend(fields.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix(REF)).map(str::to_owned));
            fields.values().for_each(|value| named(value, names));
        }
        Value::Array(items) => items.iter().for_each(|item| named(item, names)),
        _ => {}
    }
}
