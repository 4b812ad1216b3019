"""The contract: its operations, and bodies as it asks for them."""

import json
from pathlib import Path

CONTRACT = json.loads((Path(__file__).parents[2] / "openapi" / "openapi.json").read_text())

#: Names of id types, and of fields that are ids without saying so, by the kind of row that they name.
KINDS = {
    "CustomerId": "customer", "ContactId": "contact", "OrderId": "order", "OrderLineId": "order_line", "ProductId": "product",
    "MembershipId": "member", "DictionaryEntryId": "entry", "FileId": "file", "LeadId": "lead", "ServiceRequestId": "request",
    "ReceivableId": "receivable", "RoleId": "role", "DepartmentId": "department",
}


def resolved(schema: dict) -> dict:
    while "$ref" in schema:
        schema = CONTRACT["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return schema


def example(schema: dict, own):
    """A value that a schema accepts; `own(kind)` gives the id of a row."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        return own(KINDS[name]) if name in KINDS else example(resolved(schema), own)
    if "oneOf" in schema:
        return example(next(one for one in schema["oneOf"] if one.get("type") != "null"), own)
    if "allOf" in schema:
        return {name: value for part in schema["allOf"] for name, value in example(part, own).items()}
    if "enum" in schema:
        return schema["enum"][0]
    match schema.get("type"), schema.get("format"):
        case ("array" | ["array", "null"], _):
            return [example(schema["items"], own)]
        case ("object", _):
            return filled(schema, own)
        case ("integer" | ["integer", "null"] | "number", _):
            return max(1, schema.get("minimum", 1))
        case ("boolean" | ["boolean", "null"], _):
            return True
        case (_, "date"):
            return "2030-01-31"
        case (_, "date-time"):
            return "2030-01-31T00:00:00Z"
        case (_, "uuid"):
            return own("member")
    return "CNY" if schema.get("pattern") == "^[A-Z]{3}$" else "text"


def filled(schema: dict, own) -> dict:
    """Required fields, and all that are ids."""
    required = schema.get("required", [])
    wanted = {name: one for name, one in schema.get("properties", {}).items() if name in required or name.endswith(("_id", "_ids"))}
    return {name: "CNY" if name == "currency" else example(one, own) for name, one in wanted.items()}


def body_of(operation: dict, own):
    content = resolved(operation.get("requestBody", {})).get("content", {}).get("application/json")
    return example(content["schema"], own) if content else None
