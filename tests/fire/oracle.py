"""Who may read what, written from the table of roles in the manual and sharing nothing with the program: one function, a canary in, yes or no out."""

from company import GUARDED, OWNED, POOL, STAFF, Planted

#: Everybody who asks. `reader` and `writer` are API keys, `second` is the second company's director.
PRINCIPALS = ["stranger", "director", "manager", "north", "south", "promoter", "greeter", "agent", "administrator", "blurred",
              "customer1", "customer2", "reader", "writer", "second"]
LEADERS = {"director", "administrator", "reader", "blurred"}
CUSTOMERS = {"customer1": "north", "customer2": "south"}
SELLERS = {"north": {"north"}, "south": {"south"}, "promoter": {"promoted"}, "greeter": {"greeted"}, "manager": {"north", "colleague"}}
EMPLOYED = {login for login, _, _ in STAFF} | LEADERS

#: What an order's customer reads of what belongs to it.
IN_PORTAL = {
    "customer": {"name"}, "contact": {"name"}, "order": {"title", "terms", "delivery_address", "label", "signer"}, "shipment": {"carrier", "tracking_number", "note"},
    "payment": {"payer", "reference"}, "receipt": {"payer", "reference"}, "feedback": {"text"}, "return": {"text"}, "request": {"subject", "description"},
    "request_talk": {"body"}, "agent_talk": {"subject", "body"}, "sales_talk": {"subject", "body"}, "portal_account": {"login", "name", "mobile", "email"},
    "answer": {"words"},
}
#: What tells how to reach a customer that is nobody's yet.
IN_POOL_HIDDEN = {"mobile", "phone", "email", "address", "line", "recipient"}
#: The same fields under the names that a customer's addresses give them.
BLURRED = {*GUARDED, "line", "recipient"}
#: What the agents of the two service desks look after.
DESK = {"agent": {"north", "colleague"}}


def _of_customers(who: str, place: str) -> bool:
    """Rows under a customer: one's own, one's department's, or the whole company's."""
    return who in LEADERS or place in SELLERS.get(who, ())


def _shared(who: str, place: str) -> bool:
    """Requests, returns and talks: those of one's customers, and what one looks after."""
    return _of_customers(who, place) or place in DESK.get(who, ())


def _employed(it: Planted, who: str) -> bool:
    kind, place, field = it.kind, it.place, it.field
    pool = place in POOL
    sells = who in {"north", "south", "manager"}
    if place == "trashed" and kind == "customer":
        return field == "name" and who in {*LEADERS, "agent", "manager"}
    match kind:
        case "customer":
            if who == "writer" or (pool and sells):
                return field not in IN_POOL_HIDDEN
            return _of_customers(who, place) or who == "agent"
        case "contact":
            return _of_customers(who, place) or who in {"agent", "writer"}
        case "follow_up" | "reminder":
            return _of_customers(who, place) or who in {"agent", "writer"}
        case "lead" | "lead_follow_up":
            return _of_customers(who, place) or who == "writer"
        case "order" | "shipment":
            return who not in {"promoter", "greeter"} and (_of_customers(who, place) or who == "agent")
        case "payment" | "receipt" | "feedback":
            return who not in {"promoter", "greeter"} and _of_customers(who, place)
        case "portal_account":
            return _of_customers(who, place) or (field == "name" and who == "agent")
        case "request" | "return" | "request_talk" | "agent_talk":
            return _shared(who, place)
        case "sales_talk":
            return _of_customers(who, place)
        case "visitor_talk":
            return who not in {"writer"}
        case "product" | "draft_product" | "price_list" | "template" | "form" | "entry":
            return True
        case "stock_move":
            return who in LEADERS or sells
        case "role":
            return who in LEADERS
        case "key":
            return who == "administrator"
        case "user":
            return field == "job_title" or who in {*LEADERS, place} or (who == "manager" and place in {"north", "colleague"})
        case "view":
            return who == place
        case "survey":
            return who in LEADERS or who == "agent"
        case "answer":
            return who in {"director", "administrator", "agent"}
    raise AssertionError(f"the oracle knows nothing of {it}")


def _portal(it: Planted, who: str) -> bool:
    if it.place == CUSTOMERS[who] and it.field in IN_PORTAL.get(it.kind, ()):
        return True
    if it.kind == "survey":
        return who == "customer1" and it.field != "hand_note"
    return it.kind in {"product", "entry"} or (it.kind == "user" and it.field == "job_title")


def _file(it: Planted, who: str) -> bool:
    place, what = it.place.split("/")
    kind = {"voucher": "payment", "return": "return", "request": "request", "paper": "contact"}[what]
    if who in CUSTOMERS:
        return place == CUSTOMERS[who] and what != "paper"
    return may_see(who, Planted(kind, place, "text"), "")


def may_see(who: str, it: Planted, path: str) -> bool:
    """Whether somebody may read a canary at a path."""
    theirs = it.place.startswith("other")
    if path.startswith("/public"):
        return it.kind == "form" or (it.kind == "product" and not theirs)
    if who == "stranger" or theirs != (who == "second"):
        return False
    if theirs:
        return it.kind not in {"view"}
    if it.kind == "file":
        return _file(it, who)
    if who in CUSTOMERS:
        return _portal(it, who)
    if path.startswith("/customers/duplicates") and (it.kind, it.field) in {("customer", "name"), ("lead", "organization")}:
        return True
    if who == "blurred" and it.kind in {"customer", "contact", "lead"} and it.field in BLURRED:
        return False
    return _employed(it, who)
