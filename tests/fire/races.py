"""Many want the same at once, over two processes: as many get it as there is room for, and the books agree."""

import asyncio
import json
import secrets
from urllib.parse import quote

from calls import Answer, Caller, session
from program import PASSWORD, Installation


def statuses(answers: list[Answer]) -> dict[int, int]:
    seen: dict[int, int] = {}
    for answer in answers:
        assert answer.status < 500, f"{answer.status}: {answer.body}"
        seen[answer.status] = seen.get(answer.status, 0) + 1
    return seen


class Ring:
    """The demo company on two nodes, and its people."""

    def __init__(self, http, installation, nodes):
        self.http, self.installation, self.nodes = http, installation, nodes
        self.people: dict[str, Caller] = {}
        self.passwords: dict[str, str] = {}

    async def enter(self, accounts):
        for account in accounts:
            caller = Caller(self.http, self.nodes[0].url)
            self.people[account["login"]] = await caller.login(account["login"], account["password"])

    def someone(self, login, number=0) -> Caller:
        return self.people[login].at(self.nodes[number % len(self.nodes)].url)

    async def crowd(self, logins, path, body=None, many=200):
        """The same request of many people, spread over the nodes."""
        callers = [self.someone(logins[number % len(logins)], number) for number in range(many)]
        return statuses(await asyncio.gather(*(caller.call("POST", path, body or {}) for caller in callers)))


async def claims(ring: Ring):
    """200 claim one customer of the pool: one has it."""
    prospector = ring.someone("prospector")
    customer = await prospector.post("/customers", {"name": "抢手客户", "kind": "organization"})
    seen = await ring.crowd(["sales", "sales2", "sales3"], f"/customers/{customer['id']}/claim")
    assert seen.get(200) == 1 and seen.get(409, 0) + seen.get(422, 0) == 199, seen
    ledger = (await ring.someone("director").get(f"/customers/{customer['id']}/ownership"))["data"]
    assert sum(row["kind"] == "claim" for row in ledger) == 1, ledger


async def conversions(ring: Ring):
    """50 convert one lead: one customer."""
    sales = ring.someone("sales")
    lead = await sales.post("/leads", {"name": "林舟", "organization": "并发酒店", "mobile": "13900001111", "keep": True})
    await sales.post(f"/leads/{lead['id']}/contact")
    await sales.post(f"/leads/{lead['id']}/qualify")
    seen = await ring.crowd(["sales", "director"], f"/leads/{lead['id']}/convert", many=50)
    assert seen == {200: 1, 409: 49}, seen


async def order_of(ring: Ring, price: int, quantity: int):
    """An approved, signed, shipped and received order of a new customer with a portal account: its id, and who bought."""
    sales, director = ring.someone("sales"), ring.someone("director")
    customer = await sales.post("/customers", {"name": "结算客户", "kind": "organization", "keep": True})
    product = await director.post("/products", {
        "name": "并发水泵", "price": {"amount": price, "currency": "CNY"}, "tax_rate_bp": 0, "status": "on_sale"})
    await director.post("/stock-moves", {"product_id": product["id"], "quantity": quantity, "kind": "purchase"})
    order = await sales.post("/orders", {"customer_id": customer["id"], "lines": [{"product_id": product["id"], "quantity": quantity}]})
    await sales.post(f"/orders/{order['id']}/submit")
    seen = await ring.crowd(["director", "manager"], f"/orders/{order['id']}/approve", many=20)
    assert seen.get(200) == 1, f"approved {seen}"
    login = f"guest-{order['number'].lower()}"
    account = {"customer_id": customer["id"], "login": login, "name": "沈月", "password": "Quiet-River-8842"}
    await sales.post("/portal-accounts", account)
    await ring.enter([account])
    guest = ring.someone(login)
    offered = await guest.get(f"/portal/orders/{order['id']}")
    await guest.post(f"/portal/orders/{order['id']}/sign", {"name": "沈月", "revision": offered["revision"]})
    line = order["lines"][0]["id"]
    shipped = await sales.post(f"/orders/{order['id']}/shipments", {"lines": [{"order_line_id": line, "quantity": quantity}]})
    await guest.post(f"/portal/shipments/{shipped['shipments'][0]['id']}/receive")
    return order["id"], line, login


async def money(ring: Ring):
    """60 pay 30 on 100 at once: three are taken. Two confirm each receipt at once: it counts once."""
    order, _, guest = await order_of(ring, 100, 1)
    pay = {"method": "transfer", "amount": {"amount": 30, "currency": "CNY"}}
    seen = await ring.crowd([guest], f"/portal/orders/{order}/payments", pay, many=60)
    assert seen.get(201) == 3, seen
    sales = ring.someone("sales")
    for receipt in [row for row in await sales.every("/receipts?sort=-created_at") if (row.get("order") or {}).get("id") == order]:
        seen = await ring.crowd(["sales", "director"], f"/receipts/{receipt['id']}/confirm", many=10)
        assert seen.get(200) == 1, seen
    left = (await sales.get(f"/orders/{order}"))["outstanding"]["amount"]
    assert left == 10, left


async def returns(ring: Ring):
    """40 ask to send back two of three: one may."""
    order, line, guest = await order_of(ring, 100, 3)
    reason = (await ring.someone(guest).get("/portal/return-reasons"))["data"][0]["id"]
    body = {"order_id": order, "reason_id": reason, "text": "x", "lines": [{"order_line_id": line, "quantity": 2}]}
    seen = await ring.crowd([guest], "/portal/returns", body, many=40)
    assert seen.get(201) == 1, seen


async def refreshes(ring: Ring):
    """A refresh token is used 20 times at once: at most one new session comes of it."""
    account = {"login": "sales2", "password": ring.passwords["sales2"], "client": "mobile"}
    stranger = Caller(ring.http, ring.nodes[0].url)
    token = (await stranger.call("POST", "/auth/login", account)).ok()["refresh_token"]
    strangers = [stranger.at(ring.nodes[number % len(ring.nodes)].url) for number in range(20)]
    seen = statuses(await asyncio.gather(*(one.call("POST", "/auth/refresh", {"refresh_token": token}) for one in strangers)))
    assert seen.get(200, 0) <= 1, seen
    await ring.people["sales2"].login("sales2", ring.passwords["sales2"])


async def answers(ring: Ring):
    """A one-time link is answered 20 times at once: one answer."""
    director, sales = ring.someone("director"), ring.someone("sales")
    survey = await director.post("/surveys", {"name": "并发", "questionnaire": {"sections": [{"id": "all", "title": "一", "questions": [
        {"id": "score", "kind": "nps", "text": "？", "required": True}]}]}})
    await director.post(f"/surveys/{survey['id']}/publish")
    me = (await sales.get("/auth/me"))["membership_id"]
    await director.post(f"/surveys/{survey['id']}/assign", {"agent_ids": [me]})
    customer = await sales.post("/customers", {"name": "受访客户", "kind": "organization", "keep": True})
    sent = await sales.post(f"/surveys/{survey['id']}/distribute", {"channel": "link", "recipients": [{"customer_id": customer["id"]}]})
    path = f"/public/surveys/{sent['links'][0]['url'].rsplit('/', 1)[1]}/answers"
    stranger = Caller(ring.http, ring.nodes[0].url)
    strangers = [stranger.at(ring.nodes[number % len(ring.nodes)].url) for number in range(20)]
    body = {"answers": {"score": 9}, "complete": True}
    seen = statuses(await asyncio.gather(*(one.call("POST", path, body) for one in strangers)))
    assert seen.get(200) == 1 and seen.get(409) == 19, seen
    assert (await director.get(f"/surveys/{survey['id']}/results"))["answers"] == 1


async def limited(ring: Ring, **limits):
    """The rules of the pool from now on, on every node: another one may believe the former rules for a second and a half."""
    admin = ring.someone("admin")
    rules = (await admin.get("/settings"))["pool"] | limits
    (await admin.call("PATCH", "/settings", {"pool": rules})).ok()
    await asyncio.sleep(1.6)


async def quotas(ring: Ring):
    """Who may claim three a day and have five claims 16 at once, and then claims and keeps what he enters: three, and two more."""
    admin, prospector = ring.someone("admin"), ring.someone("prospector")
    role = next(row["id"] for row in await admin.every("/roles") if row["key"] == "sales")
    account = {"login": f"eager-{secrets.token_hex(4)}", "name": "许愿", "password": PASSWORD}
    member = await admin.post("/users", account | {"role_ids": [role]})
    await ring.enter([account])
    asked = [("/customers", {"name": f"池中 {number}", "kind": "organization"}) for number in range(16)]
    pooled = await asyncio.gather(*(prospector.post(*one) for one in asked))
    claims = [(f"/customers/{customer['id']}/claim", {}) for customer in pooled]
    keeps = [(path, body | {"keep": True}) for path, body in asked]

    async def all_at_once(wanted):
        callers = [ring.someone(account["login"], number // 2) for number in range(len(wanted))]
        return statuses(await asyncio.gather(*(caller.call("POST", *one) for caller, one in zip(callers, wanted))))

    seen = await all_at_once(claims)
    assert seen == {200: 3, 429: 13}, seen
    seen = await all_at_once([one for pair in zip(claims, keeps) for one in pair])
    assert seen.get(201) == 2 and 200 not in seen, seen
    owner = json.dumps({"field": "owner_id", "op": "eq", "value": member["id"]})
    has = await admin.get(f"/customers?count=exact&limit=1&filter={quote(owner)}")
    assert has["page"]["total"] == 5, has


OTHERS = [conversions, money, returns, refreshes, answers]


async def run(installation: Installation, crowds: int, rounds: int) -> int:
    """`crowds` run for a customer of the pool, and each other race is run `rounds` times; the count of races."""
    installation.run("demo")
    async with session() as http:
        ring = Ring(http, installation, await installation.serve(2 if installation.postgres else 1))
        site = await Caller(http, ring.nodes[0].url).get("/public/site")
        ring.passwords = {account["login"]: account["password"] for account in site["demo_logins"]}
        await ring.enter(site["demo_logins"])
        await limited(ring, daily_claim_limit=3, capacity=5)
        for _ in range(rounds):
            await quotas(ring)
        await limited(ring, daily_claim_limit=0, capacity=0)
        for _ in range(crowds):
            await claims(ring)
        for _ in range(rounds):
            for race in OTHERS:
                await race(ring)
        await installation.kill()
    await installation.verify()
    return crowds + rounds * (1 + len(OTHERS))
