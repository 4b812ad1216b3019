//! The operations of the contract, and a request for each: what walks the whole API is written once and covers every new route.

use crate::harness::client::{Client, Request};
use crate::law::contract;
use reqwest::Method;
use serde_json::{Map, Value, json};

/// One operation of the contract.
#[derive(Clone)]
pub struct Operation {
    pub method: Method,
    /// Below `/api/v1`, with its parameters in braces.
    pub path: String,
    pub id: String,
    /// The whole entry.
    pub entry: Value,
}

impl Operation {
    /// `GET /customers`: how people call it.
    pub fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Whether it is meant for people who have not logged in.
    pub fn is_open(&self) -> bool {
        let closed = ["/auth/me", "/auth/sessions", "/auth/sessions/{id}", "/auth/password"];
        self.path.starts_with("/public/") || (self.path.starts_with("/auth/") && !closed.contains(&self.path.as_str()))
    }

    /// Whether the path names a record.
    pub fn names_record(&self) -> bool {
        self.path.contains("{id}") || self.path.contains("{subject}")
    }

    pub fn is_list(&self) -> bool {
        self.method == Method::GET && !self.path.contains('{') && !self.streams() && !self.path.ends_with("/export")
    }

    /// Whether the answer goes on until the caller leaves.
    pub fn streams(&self) -> bool {
        self.entry["responses"]["200"]["content"].get("text/event-stream").is_some()
    }

    /// The path with its parameters filled in.
    pub fn at(&self, id: &str) -> String {
        let subject = if self.path.starts_with("/trash/") { "customers" } else { "orders" };
        self.path
            .replace("{id}", id)
            .replace("{subject}", subject)
            .replace("{token}", &"x".repeat(43))
            .replace("{payment}", id)
            .replace("{key}", id)
            .replace("{measure}", "customers")
    }

    /// A well-formed request, addressed to this record.
    pub fn request(&self, client: &Client, id: &str, ids: &dyn Fn(&str) -> Value) -> Request {
        let request = client.request(self.method.clone(), &self.at(id));
        let content = &self.entry["requestBody"]["content"];
        if content.get("multipart/form-data").is_some() {
            let part = reqwest::multipart::Part::bytes(b"hello".to_vec()).file_name("hello.txt").mime_str("text/plain").unwrap();
            return request.multipart(reqwest::multipart::Form::new().part("file", part));
        }
        match content.as_object().and_then(|media| media.values().next()) {
            Some(media) => request.json(&sample(&media["schema"], "", ids)),
            None => request,
        }
    }
}

/// Every operation, by path and method: whether a JSON object keeps its order depends on what else was compiled.
pub fn all() -> Vec<Operation> {
    let contract = contract();
    let mut operations = Vec::new();
    for (path, methods) in contract["paths"].as_object().unwrap() {
        for (method, entry) in methods.as_object().unwrap() {
            let Some(path) = path.strip_prefix("/api/v1") else { continue };
            if !["get", "post", "put", "patch", "delete"].contains(&method.as_str()) {
                continue;
            }
            operations.push(Operation {
                method: method.to_uppercase().parse().unwrap(),
                path: path.to_owned(),
                id: entry["operationId"].as_str().unwrap_or_default().to_owned(),
                entry: entry.clone(),
            });
        }
    }
    assert!(!operations.is_empty(), "the contract has no operation");
    operations.sort_by(|one, other| (&one.path, one.method.as_str()).cmp(&(&other.path, other.method.as_str())));
    operations
}

/// The smallest value that a schema allows. `ids` gives the id for a field of this name.
pub fn sample(schema: &Value, field: &str, ids: &dyn Fn(&str) -> Value) -> Value {
    if let Some(name) = schema["$ref"].as_str() {
        let contract = contract();
        let schema = contract.pointer(name.trim_start_matches('#')).unwrap_or_else(|| panic!("{name} is not in the contract"));
        return sample(schema, field, ids);
    }
    for key in ["oneOf", "anyOf", "allOf"] {
        if let Some(choices) = schema[key].as_array() {
            let choice = choices.iter().find(|choice| choice["type"] != "null").expect("a choice");
            return sample(choice, field, ids);
        }
    }
    if let Some(value) = schema["enum"].as_array().and_then(|values| values.first()) {
        return value.clone();
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().find_map(|kind| kind.as_str().filter(|kind| *kind != "null")).unwrap_or("null"),
        kind => kind.as_str().unwrap_or("object"),
    };
    match kind {
        "string" => text(schema, field, ids),
        "integer" | "number" => schema.get("minimum").cloned().filter(|least| least.as_i64() > Some(1)).unwrap_or(json!(1)),
        "boolean" => json!(false),
        "array" if schema["minItems"].as_u64() > Some(0) => json!([sample(&schema["items"], field, ids)]),
        "array" => json!([]),
        "object" => object(schema, ids),
        _ => Value::Null,
    }
}

fn text(schema: &Value, field: &str, ids: &dyn Fn(&str) -> Value) -> Value {
    match schema["format"].as_str() {
        Some("uuid") => ids(field),
        Some("date") => json!("2030-01-31"),
        Some("date-time") => json!("2030-01-31T08:00:00Z"),
        Some("email") => json!("somebody@example.com"),
        _ if field == "currency" => json!("CNY"),
        _ if field == "login" => json!(format!("login-{}", uuid::Uuid::new_v4().simple())),
        _ if field.contains("password") => json!("Quiet-River-8842"),
        _ => json!("x".repeat(usize::try_from(schema["minLength"].as_u64().unwrap_or(1).max(1)).unwrap())),
    }
}

fn object(schema: &Value, ids: &dyn Fn(&str) -> Value) -> Value {
    let mut made = Map::new();
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        made.insert(name.to_owned(), sample(&schema["properties"][name], name, ids));
    }
    Value::Object(made)
}

/// An id that no record has.
pub fn nobody(_: &str) -> Value {
    json!("01900000-0000-7000-8000-000000000000")
}
