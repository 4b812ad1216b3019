#!/usr/bin/env bash
# A lead over the API of Guanxi: somebody shows interest, is talked to, qualified, and becomes a customer with the story so far. Curl and jq only.
#
# BASE, BASE2 and GUANXI_LOGINS say where and as whom: see words/api.sh.
set -euo pipefail
. "$(dirname "$0")/words/api.sh"
login director Director
login manager Manager
login sales Sales
salesperson=$(me sales)

step "1. What the public sees of a form: its questions, and nothing else."
form=$(api director GET /capture-forms | jq -ce '[.data[] | select(.active)][0]')
page=$(api stranger GET "/public/forms/$(jq -r .key <<<"$form")")
expect "$page" '(.fields | length) > 0 and (has("assignment") | not)'
jq -r '"   \(.name_en // .name): \([.fields[].name] | join(", "))"' <<<"$page"
# A robot fills in the field that people do not see: it is thanked, and there is no lead.
before=$(api director GET '/leads?count=exact&limit=1' | jq .page.total)
api stranger POST "/public/forms/$(jq -r .key <<<"$form")" "$(jq -n --arg token "$(jq -r .token <<<"$page")" '{
  token: $token, name: "Robot", website: "https://spam.example", consent: true}')" | jq -r '"   \(.thanks_en // .thanks)"'
expect "$(api director GET '/leads?count=exact&limit=1')" ".page.total == $before"

step "2. At a stand the salesperson meets somebody, and enters a lead."
lead=$(api sales POST /leads "$(jq -n --arg run "$RUN" '{
  name: "林舟", organization: "远帆酒店 \($run)", job_title: "Buyer", email: "lin.\($run)@example.com", keep: true}')")
lead_id=$(id <<<"$lead")
jq -r '"   \(.number) \(.name), \(.organization), is \(.status)"' <<<"$lead"

step "3. A talk, noted on the lead; with the next contact's date the lead counts as contacted."
api sales POST /follow-ups "$(jq -n --arg lead "$lead_id" --arg next "$(jq -rn 'now + 86400 | todate')" '{
  lead_id: $lead, kind: "telephone", content: "Opens a second house in spring.", next_contact_at: $next}')" >/dev/null
now=$(api sales GET "/leads/$lead_id")
if jq -e '.status == "new"' <<<"$now" >/dev/null; then api sales POST "/leads/$lead_id/contact" '{}' >/dev/null; fi
expect "$(api sales POST "/leads/$lead_id/qualify" '{}')" '.status == "qualified"'

step "4. Before it becomes a customer: does anybody like this exist?"
api sales GET "/customers/duplicates?name=$(jq -rn --arg name "远帆酒店 $RUN" '$name | @uri')&except_lead=$lead_id" | jq -r '"   \(.data | length) found"'

step "5. It is converted, once. The customer has what the lead had, and its story."
done=$(api sales POST "/leads/$lead_id/convert" '{"intent": "high"}')
expect "$done" '.status == "converted" and .contact.name == "林舟"'
[ "$(ask sales POST "/leads/$lead_id/convert" '{}')" = 409 ]
customer=$(jq -er .customer.id <<<"$done")
expect "$(api sales GET "/customers/$customer")" ".owner.id == \"$salesperson\" and .intent == \"high\""
api sales GET "/customers/$customer/timeline?limit=50" | jq -r '.data | reverse[] | "   \(.at[0:19])  \(.kind): \(.title)"'

step "6. The manager reads the funnel."
api manager GET /leads/counts | jq -r '.data[] | "   \(.status): \(.count)"'
printf '\nThe lead is a customer: %s requests.\n' "$(requests)"
