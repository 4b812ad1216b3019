# The few words in which the examples speak with the API; sourced by each of them. Curl and jq only.
#
#   BASE=http://localhost:8080 examples/main-loop.sh          # against the demo company of `make run`
#   BASE=http://10.0.0.1:8080 BASE2=http://10.0.0.2:8080 …    # every other request goes to the second node
#
# The logins are those of the demo company, as the public site lists them. Elsewhere set GUANXI_LOGINS to JSON of the same form.
BASE=${BASE:-http://localhost:8080}
BASE2=${BASE2:-$BASE}
RUN=$(date +%s)-$$                       # makes names and idempotency keys of this run its own
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

# ask WHO METHOD PATH [JSON]: one request as somebody, or as a stranger. The answer is kept; its status is printed.
ask() {
  local who=$1 method=$2 path=$3 body=${4:-} node=$BASE requests
  requests=$(($(cat "$work/requests" 2>/dev/null || echo 0) + 1)); echo "$requests" > "$work/requests"
  if [ $((requests % 2)) = 0 ]; then node=$BASE2; fi
  local arguments=(-sS -X "$method" "$node/api/v1$path" -H 'Accept-Language: en' -o "$work/answer" -w '%{http_code}')
  if [ -f "$work/$who.token" ]; then
    arguments+=(-H "Authorization: Bearer $(cat "$work/$who.token")")
    # A key on every POST: should the answer be lost on the way, the same request can be sent again and has one effect.
    if [ "$method" = POST ]; then arguments+=(-H "Idempotency-Key: example-$RUN-$requests"); fi
  fi
  if [ -n "$body" ]; then arguments+=(-H 'Content-Type: application/json' --data "$body"); fi
  curl "${arguments[@]}"
}
# api WHO METHOD PATH [JSON]: the same, printing the answer; a refusal ends the script with its problem document.
api() {
  local status
  status=$(ask "$@")
  case $status in
    2*) cat "$work/answer" ;;
    *) printf '%s %s as %s: %s\n' "$2" "$3" "$1" "$status" >&2; jq . "$work/answer" >&2 || cat "$work/answer" >&2; exit 1 ;;
  esac
}
# login WHO ROLE: logs in as the first demo user of a role, and keeps the access token.
login() {
  local account
  account=$(jq -ce --arg role "$2" '[.[] | select(.role_en == $role or .role == $role)][0] | {login, password}' "$work/logins")
  # No key here: a login is asked before anybody knows who is asking.
  curl -sSf -X POST "$BASE/api/v1/auth/login" -H 'Content-Type: application/json' --data "$account" | jq -er .access_token > "$work/$1.token"
}
# portal CUSTOMER NAME: gives somebody of the customer's a portal account and logs in with it, as "customer".
portal() {
  local login="guest-$RUN"
  api sales POST /portal-accounts "$(jq -n --arg customer "$1" --arg login "$login" --arg name "$2" '{
    customer_id: $customer, login: $login, name: $name, password: "Quiet-River-8842"}')" >/dev/null
  curl -sSf -X POST "$BASE/api/v1/auth/login" -H 'Content-Type: application/json' \
    --data "{\"login\": \"$login\", \"password\": \"Quiet-River-8842\"}" | jq -er .access_token > "$work/customer.token"
}
# is FIELD VALUE: a filter, as a parameter of an address.
is() { jq -rn --arg field "$1" --arg value "$2" '{field: $field, op: "eq", value: $value} | tojson | @uri'; }
# expect JSON FILTER: the condition must hold for the record.
expect() { jq -e "$2" <<<"$1" >/dev/null || { echo "expected $2 of:" >&2; jq . <<<"$1" >&2; exit 1; }; }
step() { printf '\n%s\n' "$*"; }
id() { jq -er .id; }
me() { api "$1" GET /auth/me | jq -er .membership_id; }
requests() { cat "$work/requests"; }

if [ -n "${GUANXI_LOGINS:-}" ]; then echo "$GUANXI_LOGINS" > "$work/logins"
else curl -sSf "$BASE/api/v1/public/site" | jq -e .demo_logins > "$work/logins"; fi
