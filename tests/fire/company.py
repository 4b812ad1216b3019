"""Two companies whose every text, number and file is a canary: a word that occurs nowhere else. Built through the program's own doors only."""

import io
import json
import random
import string
from dataclasses import dataclass

import aiohttp

from calls import Caller
from program import PASSWORD, Installation

#: Who works in the first company: login, role, department.
STAFF = [
    ("director", "director", None), ("manager", "manager", "north"), ("north", "sales", "north"), ("colleague", "sales", "north"),
    ("south", "sales", "south"), ("promoter", "promoter", "market"), ("greeter", "greeter", "market"), ("prospector", "prospector", "market"),
    ("agent", "service", "desk"), ("agent2", "service", "desk2"),
]
#: Sees everything but what tells how to reach somebody.
GUARDED = ["mobile", "phone", "email", "wechat", "address", "tax_number", "note"]
#: Where planted rows stand: with three salespeople, in the pool as three people entered them, and in the second company.
OWNED = ["north", "colleague", "south"]
POOL = {"pool": "prospector", "greeted": "greeter", "promoted": "promoter"}
PLACES = [*OWNED, *POOL, "other"]
#: The collection in which each kind is found.
COLLECTIONS = {
    "customer": "customers", "contact": "contacts", "follow_up": "follow-ups", "lead": "leads", "lead_follow_up": "follow-ups", "order": "orders",
    "shipment": "shipments", "receivable": "receivables", "receipt": "receipts", "return": "returns", "request": "service-requests",
    "request_talk": "conversations", "agent_talk": "conversations", "sales_talk": "conversations", "visitor_talk": "conversations",
    "survey": "surveys", "product": "products", "draft_product": "products", "price_list": "price-lists", "template": "reply-templates",
    "form": "capture-forms", "role": "roles", "view": "views", "entry": "dictionaries", "portal_account": "portal-accounts", "file": "files",
}


@dataclass(frozen=True)
class Planted:
    """What a canary stands for."""

    kind: str
    place: str
    field: str


@dataclass(frozen=True)
class Row:
    """A record that can be asked for."""

    kind: str
    place: str
    id: str


class Canaries:
    def __init__(self):
        self.of: dict[str, Planted] = {}

    def _keep(self, word, kind, place, field):
        assert word not in self.of
        self.of[word] = Planted(kind, place, field)
        return word

    def text(self, kind, place, field):
        return self._keep("qz" + "".join(random.choices(string.ascii_lowercase, k=12)), kind, place, field)

    def number(self, kind, place, field):
        return self._keep("199" + "".join(random.choices(string.digits, k=8)), kind, place, field)

    def mail(self, kind, place, field):
        return self.text(kind, place, field) + "@fire.example"

    def fill(self, kind, place, fields: str) -> dict:
        """A body: `field` is text, `field#` a telephone number, `field@` a mail address."""
        ways = {"#": self.number, "@": self.mail}
        filled = {}
        for field in fields.split():
            name = field.rstrip("#@")
            filled[name] = ways.get(field[-1], self.text)(kind, place, name)
        return filled


class Company:
    """One company, its people and its planted rows."""

    def __init__(self, installation: Installation, http, url: str, canaries: Canaries):
        self.installation, self.http, self.url, self.canaries = installation, http, url, canaries
        self.people: dict[str, Caller] = {}
        self.members: dict[str, str] = {}
        self.rows: list[Row] = []
        self.entries: dict[str, str] = {}
        self.customers: dict[str, dict] = {}
        #: Rows that nobody asks for by name, but whose ids belong into bodies: order lines, files.
        self.parts: list[Row] = []

    def plant(self, kind, place, row: dict) -> dict:
        self.rows.append(Row(kind, place, row["id"]))
        return row

    async def enter(self, name, login=None) -> Caller:
        self.people[name] = await Caller(self.http, self.url).login(login or name)
        self.members[name] = (await self.people[name].get("/auth/me"))["membership_id"]
        return self.people[name]

    async def upload(self, who: Caller, place, field) -> str:
        """A text file: its name and its content are canaries."""
        name = self.canaries.text("file", f"{place}/{field}", "name")
        content = self.canaries.text("file", f"{place}/{field}", "content")
        form = aiohttp.FormData()
        form.add_field("file", io.BytesIO(content.encode()), filename=f"{name}.txt", content_type="text/plain")
        headers = {"Authorization": f"Bearer {who.token}"}
        async with self.http.post(f"{self.url}/api/v1/files", data=form, headers=headers) as response:
            body = await response.json()
            assert response.status == 201, body
        self.rows.append(Row("file", f"{place}/{field}", body["id"]))
        return body["id"]

    async def dictionary(self, who: Caller, place):
        for kind in ["return_reason", "release_reason", "disqualify_reason", "service_category"]:
            entry = await who.post("/dictionaries", {"kind": kind, "code": f"f-{place}-{kind}".replace("_", "-"), **self.canaries.fill("entry", place, "name name_en")})
            self.entries[kind] = self.plant("entry", place, entry)["id"]

    async def customer(self, who: Caller, place, **more) -> dict:
        fill = self.canaries.fill
        body = fill("customer", place, "name name_en mobile# phone# email@ address tax_number note") | more
        body["website"] = f"https://{self.canaries.text('customer', place, 'website')}.example"
        body["addresses"] = [fill("customer", place, "label line recipient phone#") | {"is_default": True}]
        body["tags"] = [self.canaries.text("customer", place, "tag")]
        row = self.plant("customer", place, await who.post("/customers", {"kind": "organization", **body}))
        contact = {"customer_id": row["id"], "is_primary": True}
        contact |= fill("contact", place, "name name_en mobile# phone# email@ wechat job_title note")
        row["contact"] = self.plant("contact", place, await who.post("/contacts", contact))["id"]
        follow_up = {"customer_id": row["id"], "kind": "telephone", **fill("follow_up", place, "content")}
        self.plant("follow_up", place, await who.post("/follow-ups", follow_up))
        self.customers[place] = row
        return row

    async def lead(self, who: Caller, place, **more):
        fill = self.canaries.fill
        body = fill("lead", place, "name organization job_title mobile# phone# email@ note") | more
        lead = self.plant("lead", place, await who.post("/leads", body))
        follow_up = {"lead_id": lead["id"], "kind": "mail", **fill("lead_follow_up", place, "content")}
        self.plant("lead_follow_up", place, await who.post("/follow-ups", follow_up))

    async def goods(self, who: Caller, place):
        fill = self.canaries.fill
        price = {"price": {"amount": 10000, "currency": "CNY"}, "tax_rate_bp": 0}
        on_sale = fill("product", place, "name name_en specification description description_en")
        self.product = self.plant("product", place, await who.post("/products", on_sale | price | {"status": "on_sale"}))["id"]
        draft = fill("draft_product", place, "name name_en specification description description_en")
        draft = self.plant("draft_product", place, await who.post("/products", draft | price | {"status": "draft"}))["id"]
        move = {"product_id": self.product, "quantity": 1000, "kind": "purchase", **fill("stock_move", place, "note")}
        await who.post("/stock-moves", move)
        items = [{"product_id": draft, "price": {"amount": 1, "currency": "CNY"}, "min_quantity": 1}]
        prices = {"currency": "CNY", "items": items, **fill("price_list", place, "name name_en")}
        self.plant("price_list", place, await who.post("/price-lists", prices))

    async def portal(self, who: Caller, place) -> Caller:
        account = {"customer_id": self.customers[place]["id"], "password": PASSWORD, **self.canaries.fill("portal_account", place, "login name mobile# email@")}
        self.plant("portal_account", place, await who.post("/portal-accounts", account))
        return await Caller(self.http, self.url).login(account["login"])

    async def trade(self, place, sales: Caller, director: Caller, guest: Caller):
        """An order's whole life: approved, signed, shipped, received, paid, judged, and in part sent back."""
        fill, customer = self.canaries.fill, self.customers[place]["id"]
        plan = [{"due_date": "2030-01-31", "amount": {"amount": 30000, "currency": "CNY"}, **fill("order", place, "label")}]
        body = fill("order", place, "title note terms delivery_address") | {"customer_id": customer, "plan": plan}
        order = await sales.post("/orders", body | {"lines": [{"product_id": self.product, "quantity": 3}]})
        self.plant("order", place, order)
        line = order["lines"][0]["id"]
        self.parts.append(Row("order_line", place, line))
        await sales.post(f"/orders/{order['id']}/submit", {"note": self.canaries.text("order", place, "submit_note")})
        await director.post(f"/orders/{order['id']}/approve", {"note": self.canaries.text("order", place, "approve_note")})
        offered = await guest.get(f"/portal/orders/{order['id']}")
        await guest.post(f"/portal/orders/{order['id']}/sign", {"revision": offered["revision"], "name": self.canaries.text("order", place, "signer")})
        parcel = fill("shipment", place, "carrier tracking_number note") | {"lines": [{"order_line_id": line, "quantity": 3}]}
        shipped = (await sales.post(f"/orders/{order['id']}/shipments", parcel))["shipments"][0]
        self.plant("shipment", place, shipped)
        await guest.post(f"/portal/shipments/{shipped['id']}/receive")
        for receivable in await sales.every("/receivables"):
            if receivable["order"]["id"] == order["id"]:
                self.plant("receivable", place, receivable)
        voucher = await self.upload(guest, place, "voucher")
        pay = {"method": "transfer", "amount": {"amount": 100, "currency": "CNY"}, "voucher_ids": [voucher]}
        await guest.post(f"/portal/orders/{order['id']}/payments", pay | fill("payment", place, "payer reference"))
        receipt = {"customer_id": customer, "order_id": order["id"], "method": "cash", "amount": {"amount": 200, "currency": "CNY"}}
        receipt = await sales.post("/receipts", receipt | fill("receipt", place, "payer reference note"))
        self.plant("receipt", place, receipt)
        opinion = {"subject": "sale", "order_id": order["id"], "score": 5, **fill("feedback", place, "text")}
        await guest.post("/portal/feedback", opinion)
        picture = await self.upload(guest, place, "return")
        wish = {"order_id": order["id"], "reason_id": self.entries["return_reason"], "file_ids": [picture], "lines": [{"order_line_id": line, "quantity": 1}]}
        wish |= {"agent_id": self.members["agent2" if place == "south" else "agent"]} if "agent" in self.members else {}
        self.plant("return", place, await guest.post("/portal/returns", wish | fill("return", place, "text")))

    async def service(self, place, agent: str, guest: Caller, sales: Caller):
        """A request with an open and an internal answer; what the customer says in the portal; what the salesperson begins."""
        fill, who = self.canaries.fill, self.people[agent]
        file = await self.upload(guest, place, "request")
        body = {"agent_id": self.members[agent], "file_ids": [file], **fill("request", place, "subject description")}
        asked = self.plant("request", place, await guest.post("/portal/service-requests", body))
        self.plant("request_talk", place, {"id": asked["conversation_id"]})
        talk = f"/conversations/{asked['conversation_id']}/messages"
        await who.post(talk, {"body": self.canaries.text("request_talk", place, "body")})
        await who.post(talk, {"body": self.canaries.text("request_talk", place, "internal"), "internal": True})
        chat = {"assignee_id": self.members[agent], **fill("agent_talk", place, "subject body")}
        self.plant("agent_talk", place, await guest.post("/portal/conversations", chat))
        begun = {"customer_id": self.customers[place]["id"], **fill("sales_talk", place, "subject body")}
        self.plant("sales_talk", place, await sales.post("/conversations", begun))

    async def paper(self, place, who: Caller):
        """A file kept with the customer, and a private view whose filter names something."""
        file = await self.upload(who, place, "paper")
        customer = self.customers[place]["id"]
        (await who.call("PATCH", f"/customers/{customer}", {"file_ids": [file]})).ok()
        condition = {"field": "name", "op": "contains", "value": self.canaries.text("view", place, "filter")}
        view = {"list": "customers", "filter": json.dumps(condition), **self.canaries.fill("view", place, "name")}
        self.plant("view", place, await who.post("/views", view))

    async def survey(self, director: Caller, place, agent: str, customers: list[str], guest: Caller | None):
        fill = self.canaries.fill
        question = {"id": "words", "kind": "text", "text": self.canaries.text("survey", place, "question"), "required": True}
        sections = [{"id": "all", "title": self.canaries.text("survey", place, "title"), "questions": [question]}]
        survey = await director.post("/surveys", fill("survey", place, "name intro") | {"questionnaire": {"sections": sections}})
        self.plant("survey", place, survey)
        await director.post(f"/surveys/{survey['id']}/publish")
        hand = {"agent_ids": [self.members[agent]], "note": self.canaries.text("survey", place, "hand_note")}
        await director.post(f"/surveys/{survey['id']}/assign", hand)
        recipients = [{"customer_id": self.customers[one]["id"]} for one in customers]
        await self.people[agent].post(f"/surveys/{survey['id']}/distribute", {"channel": "portal", "recipients": recipients})
        if guest:
            mine = (await guest.get("/portal/surveys"))["data"][0]["id"]
            answer = {"answers": {"words": self.canaries.text("answer", customers[0], "words")}, "complete": True}
            await guest.post(f"/portal/surveys/{mine}/open")
            await guest.post(f"/portal/surveys/{mine}/answers", answer)

    async def house(self, who: Caller, place):
        """What belongs to the company itself."""
        fill = self.canaries.fill
        self.plant("template", place, await who.post("/reply-templates", fill("template", place, "name body body_en")))
        form = {"fields": [{"name": "mobile", "required": True}], **fill("form", place, "name intro consent thanks")}
        self.plant("form", place, await who.post("/capture-forms", form))
        role = {"grants": [], "hidden_fields": [], "masked_fields": [], **fill("role", place, "name name_en")}
        self.plant("role", place, await who.post("/roles", role))


async def first(installation, http, url, canaries) -> Company:
    """The first company: everybody of `STAFF`, keys, two customers in the portal, and a row of each kind in each place."""
    installation.found()
    one = Company(installation, http, url, canaries)
    admin = await one.enter("administrator", "founder")
    departments = {}
    for name in ["north", "south", "market", "desk", "desk2"]:
        departments[name] = (await admin.post("/departments", {"name": name}))["id"]
    roles = {row["key"]: row["id"] for row in await admin.every("/roles")}
    reading = [name for name in (row["name"] for row in (await admin.get("/permissions"))["data"]) if name.endswith(":read")]
    every_reading = [{"permission": name, "reach": "all"} for name in reading] + [{"permission": "views:export", "reach": "all"}]
    blurred = {"name": "blurred", "grants": every_reading, "hidden_fields": GUARDED[:3], "masked_fields": GUARDED[3:]}
    roles["blurred"] = (await admin.post("/roles", blurred))["id"]
    for login, role, department in [*STAFF, ("blurred", "blurred", "market")]:
        person = {"login": login, "password": PASSWORD, "role_ids": [roles[role]], "department_id": departments.get(department)}
        person |= {"name": login, **canaries.fill("user", login, "job_title mobile# email@")}
        await admin.post("/users", person)
        await one.enter(login)
    for name, permissions in [("reader", reading), ("writer", ["customers:write", "leads:write", "follow_ups:write"])]:
        key = await admin.post("/api-keys", {"name": canaries.text("key", "staff", name), "permissions": permissions})
        one.people[name] = Caller(http, url, key["secret"])
    people, director = one.people, one.people["director"]
    await one.dictionary(admin, "house")
    await one.goods(director, "house")
    await one.house(admin, "house")
    for place in OWNED:
        await one.customer(people[place], place, keep=True)
        await one.lead(people[place], place, keep=True)
        await one.paper(place, people[place])
    for place, who in POOL.items():
        await one.customer(people[who], place)
        await one.lead(people[who], place)
    gone = await one.customer(people["colleague"], "trashed", keep=True)
    (await director.call("DELETE", f"/customers/{gone['id']}")).ok()
    visitor = await Caller(http, url).call("POST", "/public/conversations", canaries.fill("visitor_talk", "house", "name contact body"))
    one.plant("visitor_talk", "house", {"id": visitor.ok()["conversation_id"]})
    guests = {place: await one.portal(people[place], place) for place in OWNED}
    for place, guest in guests.items():
        await one.trade(place, people[place], director, guest)
        await one.service(place, "agent2" if place == "south" else "agent", guest, people[place])
    await one.survey(director, "house", "agent", ["north"], guests["north"])
    await director.post("/monitoring/reminders", {"customer_ids": [one.customers["north"]["id"]], "note": canaries.text("reminder", "north", "note")})
    people["customer1"], people["customer2"] = guests["north"], guests["south"]
    people["stranger"] = Caller(http, url)
    return one


async def second(installation, http, url, canaries, people) -> Company:
    """The second company, as a salesperson's own would be."""
    installation.run("user", "create", "--company", "别家", "--login", "second", "--name", "Second", "--password", PASSWORD)
    two = Company(installation, http, url, canaries)
    admin = await two.enter("founder2", "second")
    roles = {row["key"]: row["id"] for row in await admin.every("/roles")}
    for login in ["director", "sales", "service"]:
        person = {"login": f"other-{login}", "password": PASSWORD, "name": f"other-{login}", "role_ids": [roles[login]]}
        await admin.post("/users", person | canaries.fill("user", f"other-{login}", "job_title mobile# email@"))
        await two.enter(login, f"other-{login}")
    director, sales = two.people["director"], two.people["sales"]
    await two.dictionary(admin, "other")
    await two.goods(director, "other")
    await two.house(admin, "other")
    await two.customer(sales, "other", keep=True)
    await two.lead(sales, "other", keep=True)
    await two.paper("other", sales)
    guest = await two.portal(sales, "other")
    await two.trade("other", sales, director, guest)
    await two.service("other", "service", guest, sales)
    await two.survey(director, "other", "service", ["other"], guest)
    people["second"] = director
    return two
