#!/usr/bin/env bash
# A survey over the API of Guanxi: written and published by the director, sent by an agent, answered by link, and read. Curl and jq only.
#
#   BASE=http://localhost:8080 examples/surveys.sh            # against the demo company of `make run`
#   BASE=http://10.0.0.1:8080 BASE2=http://10.0.0.2:8080 …    # every other request goes to the second node
#
# The logins are those of the demo company, as the public site lists them. Elsewhere set GUANXI_LOGINS to JSON of the same form.
set -euo pipefail
BASE=${BASE:-http://localhost:8080}
BASE2=${BASE2:-$BASE}
RUN=$(date +%s)-$$                       # makes names and idempotency keys of this run its own
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

# ---------------------------------------------------------------------------------------------- three words to speak with the API
# ask WHO METHOD PATH [JSON]: one request as somebody, or as a stranger. The answer is kept; its status is printed.
ask() {
  local who=$1 method=$2 path=$3 body=${4:-} node=$BASE
  requests=$(($(cat "$work/requests" 2>/dev/null || echo 0) + 1)); echo "$requests" > "$work/requests"
  if [ $((requests % 2)) = 0 ]; then node=$BASE2; fi
  local arguments=(-sS -X "$method" "$node/api/v1$path" -H 'Accept-Language: en' -o "$work/answer" -w '%{http_code}')
  if [ -f "$work/$who.token" ]; then arguments+=(-H "Authorization: Bearer $(cat "$work/$who.token")" -H "Idempotency-Key: survey-$RUN-$requests"); fi
  if [ -n "$body" ]; then arguments+=(-H 'Content-Type: application/json' --data "$body"); fi
  curl "${arguments[@]}"
}
# api WHO METHOD PATH [JSON]: the same; a refusal ends the script with its problem document.
api() {
  local status
  status=$(ask "$@")
  case $status in
    2*) cat "$work/answer" ;;
    *) printf '%s: %s\n' "$*" "$status" >&2; jq . "$work/answer" >&2 || cat "$work/answer" >&2; exit 1 ;;
  esac
}
# login WHO ROLE: logs in as the first demo user of a role, and keeps the access token.
login() {
  local account
  account=$(jq -ce --arg role "$2" '[.[] | select(.role_en == $role or .role == $role)][0] | {login, password}' "$work/logins")
  curl -sSf -X POST "$BASE/api/v1/auth/login" -H 'Content-Type: application/json' --data "$account" | jq -er .access_token > "$work/$1.token"
}
# expect JSON FILTER: the condition must hold for the record.
expect() { jq -e "$2" <<<"$1" >/dev/null || { echo "expected $2 of:" >&2; jq . <<<"$1" >&2; exit 1; }; }
step() { printf '\n%s\n' "$*"; }
id() { jq -er .id; }

if [ -n "${GUANXI_LOGINS:-}" ]; then echo "$GUANXI_LOGINS" > "$work/logins"
else curl -sSf "$BASE/api/v1/public/site" | jq -e .demo_logins > "$work/logins"; fi
login director Director
login sales Sales

# -------------------------------------------------------------------------------------------------------------------- the survey
step "1. The director writes a survey: a recommendation, and the reason of those who would not. A low answer has somebody call."
survey=$(api director POST /surveys "$(jq -n --arg run "$RUN" '{
  name: "回访 \($run)", name_en: "Follow-up survey \($run)", expiry_days: 7,
  questionnaire: {sections: [{id: "all", title: "您的意见", title_en: "Your opinion", questions: [
    {id: "score", kind: "nps", text: "您会推荐我们吗？", text_en: "Would you recommend us?", required: true},
    {id: "why", kind: "text", text: "为什么？", text_en: "Why not?", required: true, show_if: {question: "score", at_most: 6}}]}]},
  rules: [{question: "score", at_most: 3, effect: "follow_up"}]}')")
survey_id=$(id <<<"$survey")
expect "$(api director POST "/surveys/$survey_id/publish")" '.status == "published" and .current_version == 1'

step "2. The director hands it to an agent."
agent=$(api sales GET /auth/me | jq -er .membership_id)
handed=$(api director POST "/surveys/$survey_id/assign" "$(jq -n --arg agent "$agent" '{agent_ids: [$agent], quota: 10}')")
jq -r '.assignments[] | "   \(.agent.name) may ask \(.quota) customers"' <<<"$handed"

step "3. The agent asks two customers of his own by one-time links."
links=()
for number in 1 2; do
  customer=$(api sales POST /customers "$(jq -n --arg run "$RUN" --arg number "$number" '{
    name: "受访 \($run)-\($number)", kind: "organization", keep: true}')" | id)
  sent=$(api sales POST "/surveys/$survey_id/distribute" "$(jq -n --arg customer "$customer" '{
    channel: "link", recipients: [{customer_id: $customer}]}')")
  expect "$sent" '.sent == 1'
  links+=("$(jq -er '.links[0].url' <<<"$sent")")
done
printf '   %s\n' "${links[@]}"

step "4. One answers on the phone, without a login. What hangs on the first answer is asked and required."
token=${links[0]##*/}
expect "$(api stranger GET "/public/surveys/$token")" '.status == "sent" and (.questionnaire.sections | length) == 1'
api stranger POST "/public/surveys/$token/open" '{}' >/dev/null
api stranger POST "/public/surveys/$token/answers" '{"answers": {"score": 2}, "complete": false}' >/dev/null
[ "$(ask stranger POST "/public/surveys/$token/answers" '{"answers": {"score": 2}, "complete": true}')" = 422 ]
jq -r '.errors[] | "   \(.pointer): \(.detail)"' "$work/answer"
whole='{"answers": {"score": 2, "why": "Nobody called back."}, "complete": true}'
expect "$(api stranger POST "/public/surveys/$token/answers" "$whole")" '.status == "answered"'
[ "$(ask stranger POST "/public/surveys/$token/answers" "$whole")" = 409 ]
jq -r '"   \(.detail)"' "$work/answer"
api stranger POST "/public/surveys/${links[1]##*/}/answers" '{"answers": {"score": 10}, "complete": true}' >/dev/null

step "5. The low answer is on the agent's list."
open=$(api sales GET "/follow-ups?limit=20&filter=$(jq -rn --arg me "$agent" '{and: [{field: "done", op: "eq", value: false}, {field: "assigned_to_id", op: "eq", value: $me}]} | tojson | @uri')")
expect "$open" ".data | any(.content | contains(\"$RUN\"))"
jq -r --arg run "$RUN" '.data[] | select(.content | contains($run)) | "   \(.content)"' <<<"$open"

step "6. The director reads the results."
results=$(api director GET "/surveys/$survey_id/results?by=owner")
expect "$results" '.answers == 2 and .progress.rate_bp == 10000 and .questions[0].nps == 0 and (.groups | length) == 1'
jq -r '"   \(.answers) of \(.progress.sent) answered, NPS \(.questions[0].nps); \(.questions[1].texts[0])"' <<<"$results"
api director GET "/surveys/$survey_id/results/export?format=csv" | sed 's/^/   /'
expect "$(api director POST "/surveys/$survey_id/close")" '.status == "closed"'
printf '\nThe survey is closed: %s requests.\n' "$(cat "$work/requests")"
