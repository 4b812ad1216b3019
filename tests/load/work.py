"""What is asked of a node: the requests of each kind of work, and wrk, which sends them."""

import base64
import datetime
import json
import os
import re
import tempfile
import urllib.parse
import uuid

from processes import cpu, memory, run

SECONDS = int(os.environ.get("SECONDS_EACH", "2"))


class Load:
    """Requests by wrk, round about a list of them, of these people in turn."""

    def __init__(self, installation, *tokens, seconds=SECONDS):
        self.on, self.tokens, self.seconds = installation, tokens, seconds

    def __call__(self, requests, connections, seconds=None):
        with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
            script.write(lua(requests, self.tokens))
            script.flush()
            server, database = [self.on.process.pid], self.on.database_pids()
            before, before_database, statements = cpu(server), cpu(database), self.on.statements()
            printed = run("wrk", f"-t{min(2, connections)}", f"-c{connections}", f"-d{seconds or self.seconds}s", "--latency", "--timeout", "60s", "-s", script.name,
                          self.on.base.removesuffix("/api/v1"))
            used, used_database = cpu(server) - before, cpu(database) - before_database
        done, refusals = int(re.search(r"(\d+) requests in", printed)[1]), re.search(r"Non-2xx or 3xx responses: (\d+)", printed)
        refused = int(refusals[1]) if refusals else 0
        # What is refused costs little and is no work done; the times are of both, since wrk does not tell them apart.
        answered = max(done - refused, 1)
        return {
            "rate": float(re.search(r"Requests/sec:\s+([\d.]+)", printed)[1]) * (done - refused) / max(done, 1), "answered": done - refused, "refused": refused,
            "p50": milliseconds(printed, "50%"), "p99": milliseconds(printed, "99%"), "cpu": used / answered * 1e6, "database_cpu": used_database / answered * 1e6,
            "statements": (self.on.statements() - statements) / answered if statements is not None else None, "memory": memory(server[0]),
        }


def milliseconds(printed, percent):
    number, unit = re.search(rf"\s{percent}\s+([\d.]+)(us|ms|s|m)\b", printed).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60000}[unit]


def lua(requests, tokens):
    """Each thread begins elsewhere in the list; `{}` in a body becomes a number of its own, `{8}` eight digits."""
    rows = ",\n".join("{%s, %s, %s}" % tuple(json.dumps(part, ensure_ascii=False) if part else "nil" for part in request) for request in requests)
    return f"""
local rows, tokens = {{{rows}}}, {{{", ".join(map(json.dumps, tokens))}}}
local threads = 0
function setup(thread) thread:set("seat", threads); threads = threads + 1 end
local at, made = 0, 0
function init() at = seat * math.floor(#rows / 2); math.randomseed(os.time() + seat) end
function request()
  at = at % #rows + 1
  made = made + 1
  local row = rows[at]
  local headers = {{["Authorization"] = "Bearer " .. tokens[made % #tokens + 1]}}
  local body = row[3]
  if body then
    headers["Content-Type"] = "application/json"
    headers["Idempotency-Key"] = seat .. "-" .. made .. "-" .. math.random(1000000000)
    body = body:gsub("{{8}}", function() return string.format("%08d", math.random(0, 99999999)) end)
    body = body:gsub("{{}}", function() return seat .. "-" .. made .. "-" .. math.random(1000000000) end)
  end
  local base = row[2]:find("^/health/") and "" or "/api/v1"
  return wrk.format(row[1], base .. row[2], headers, body)
end
"""


def gets(*paths):
    return [("GET", path, None) for path in paths]


def filtered(**terms):
    return urllib.parse.quote(json.dumps({"and": [{"field": field, "op": "eq", "value": value} for field, value in terms.items()]}))


class Facts:
    """What is needed of the rows to ask for them, read past the program."""

    def __init__(self, on):
        self.on = on
        self.customers = self.ids("SELECT id FROM customer WHERE owner_id IS NOT NULL", 400, on.size * 4 // 5)
        self.pool = self.ids("SELECT id FROM customer WHERE owner_id IS NULL", 20_000, on.size // 5)
        self.pending = self.ids("""SELECT id FROM "order" WHERE status = 'pending_approval'""", 20_000)
        self.owners = self.ids("SELECT membership_id FROM membership_role mr JOIN role r ON r.id = mr.role_id WHERE r.key = 'sales'", 40)
        self.levels = self.ids("SELECT id FROM dictionary_entry WHERE kind = 'level'", 5)
        self.regions = self.ids("SELECT id FROM dictionary_entry WHERE kind = 'region'", 40)
        self.names = [row[0] for row in self.on.ask("SELECT name FROM customer WHERE kind = 'person' AND length(name) = 2 LIMIT 200")]
        self.mobiles = [row[0] for row in self.on.ask("SELECT mobile FROM customer LIMIT 200")]
        self.cursors = [self.cursor(share) for share in (0.3, 0.5, 0.7, 0.9)]

    def ids(self, sql, many, of=0):
        """So many ids, evenly out of so many."""
        column, every = re.match(r"SELECT (\w+)", sql)[1], max(of // many, 1)
        rows = self.on.ask(f"{sql.replace(column, self.hex(column), 1)} LIMIT {many * every}")
        return [str(uuid.UUID(row[0].strip('"'))) for row in rows[::every]]

    def hex(self, column):
        return f"lower(hex({column}))" if self.on.database == "sqlite" else f"{column}::text"

    def cursor(self, share):
        """The end of a page so far down the list of the newest."""
        sql = f"SELECT {self.hex('id')}, created_at FROM customer ORDER BY created_at DESC LIMIT 1 OFFSET {int(self.on.size * share)}"
        row = self.on.ask(sql)[0]
        moment = re.sub(r"(\.\d+)?(?:\+00(?::00)?| \+00:00|Z)$", "", row[1].replace(" ", "T", 1))
        text = json.dumps({"s": "-created_at", "v": [moment + ".000000Z" if "." not in moment else moment + "Z"], "i": str(uuid.UUID(row[0]))})
        return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


def reads(facts):
    """What is read, by name: requests of which each is as good as the others."""
    days = datetime.date.today() - datetime.timedelta(days=90)
    question = f"from={days}&to={datetime.date.today()}"
    cockpit = [f"/analytics/{measure}?{question}" for measure in ("order_amount", "receipt_amount", "orders", "requests", "sla_kept", "feedback_score")]
    cockpit += ["/analytics/outstanding", "/analytics/outstanding?by=ageing"]
    cockpit += [f"/analytics/{measure}?{question}&by=month&compare=previous" for measure in ("order_amount", "receipt_amount")]
    analyses = {f"analysis by {word}": [f"/analytics/customers?by={by}", f"/analytics/customers?by={by}&{question}"]
                for word, by in (("source", "source"), ("status", "intent"), ("type", "kind"), ("region", "region"), ("medium", "medium"))}
    return {
        "get a customer": gets(*(f"/customers/{id}" for id in facts.customers)),
        "list: newest": gets("/customers?limit=50"),
        "list: of an owner": gets(*(f"/customers?limit=50&filter={filtered(owner_id=owner)}" for owner in facts.owners)),
        "list: level, region": gets(*(f"/customers?limit=50&filter={filtered(level_id=level, region_id=region)}" for level in facts.levels for region in facts.regions)),
        "list: by name": gets("/customers?limit=50&sort=name"),
        "list: deep cursor": gets(*(f"/customers?limit=50&sort=-created_at&cursor={cursor}" for cursor in facts.cursors)),
        "search: two characters": gets(*(f"/search?q={urllib.parse.quote(name)}" for name in facts.names)),
        "search: pinyin": gets(*(f"/search?q={word}" for word in ("zhangwei", "wangfang", "lina", "zw", "lm", "liujing", "chenj"))),
        "search: four digits": gets(*(f"/search?q={mobile[-4:]}" for mobile in facts.mobiles)),
        "timeline": gets(*(f"/customers/{id}/timeline" for id in facts.customers)),
        "cockpit, a figure": gets(*cockpit),
        "cockpit, the funnel": gets(f"/analytics/funnel?{question}"),
        **{name: gets(*paths) for name, paths in analyses.items()},
        "lanes of a board": gets("/analytics/orders?by=status"),
    }


def follow_ups(facts):
    return [("POST", "/follow-ups", json.dumps({"customer_id": id, "kind": "telephone", "content": "聊了 {}"})) for id in facts.customers]


def writes(facts):
    return {
        "add a follow-up": follow_ups(facts),
        "create a customer": [("POST", "/customers", '{"name": "新客 {}", "kind": "organization", "mobile": "138{8}"}')],
        "claim from the pool": [("POST", f"/customers/{id}/claim", "{ }") for id in facts.pool],
        "approve an order": [("POST", f"/orders/{id}/approve", "{ }") for id in facts.pending],
    }
