#!/usr/bin/env bash
# The main loop of Guanxi over its API: a customer from the first word to the feedback, told with curl and jq only.
#
# BASE, BASE2 and GUANXI_LOGINS say where and as whom: see words/api.sh.
set -euo pipefail
. "$(dirname "$0")/words/api.sh"
login prospector Prospector
login director Director
login sales Sales
login service Service
salesperson=$(me sales)
agent=$(me service)

# ------------------------------------------------------------------------------------------------------------------ the main loop
step "1. A prospector enters a customer. It lands in the pool."
source=$(api prospector GET "/dictionaries?limit=1&filter=$(is kind source)" | jq -er '.data[0].id')
customer=$(api prospector POST /customers "$(jq -n --arg source "$source" --arg run "$RUN" '{
  name: "环宇泵业 \($run)", name_en: "Huanyu Pumps \($run)", kind: "organization", source_id: $source, intent: "medium",
  contact: {name: "陈晓", name_en: "Chen Xiao", job_title: "Buyer"}}')" | id)
pooled=$(api director GET "/customers/$customer")
expect "$pooled" '.in_pool and .owner == null'
jq -r '"   \(.number) \(.name_en) is in the pool"' <<<"$pooled"

step "2. The director assigns it to a salesperson."
# A record says which actions are possible now, and of the others why not: no client needs to know the rules.
expect "$pooled" '.actions | any(.name == "assign" and .allowed)'
owned=$(api director POST "/customers/$customer/assign" "$(jq -n --arg owner "$salesperson" '{owner_id: $owner}')")
expect "$owned" '.in_pool == false'
jq -r '"   now belongs to \(.owner.name)"' <<<"$owned"

step "3. The salesperson follows up, and notes when to call again."
tomorrow=$(jq -rn 'now + 86400 | todate')
api sales POST /follow-ups "$(jq -n --arg customer "$customer" --arg next "$tomorrow" '{
  customer_id: $customer, kind: "telephone", content: "Wants two pumps, asked for delivery in parts.", next_contact_at: $next, intent: "high"}')" \
  | jq -r '"   next contact at \(.next_contact_at)"'

step "4. The salesperson writes an order and submits it. The director rejects it, it is revised, and approved."
product=$(api director POST /products "$(jq -n --arg run "$RUN" '{
  name: "离心泵 \($run)", name_en: "Centrifugal pump \($run)", price: {amount: 129900, currency: "CNY"}, tax_rate_bp: 1300, status: "on_sale"}')" | id)
api director POST /stock-moves "$(jq -n --arg product "$product" '{product_id: $product, quantity: 10, kind: "purchase"}')" >/dev/null
order=$(api sales POST /orders "$(jq -n --arg customer "$customer" --arg product "$product" '{
  customer_id: $customer, title: "Two pumps", lines: [{product_id: $product, quantity: 3}], delivery_address: "1 Harbour Road"}')" | id)
api sales POST "/orders/$order/submit" '{}' >/dev/null
rejected=$(api director POST "/orders/$order/reject" '{"reason": "The customer asked for two, not three."}')
expect "$rejected" '.status == "rejected" and .reason != null'
api sales POST "/orders/$order/revise" >/dev/null
api sales PATCH "/orders/$order" "$(jq -n --arg product "$product" '{lines: [{product_id: $product, quantity: 2, discount_bp: 500}]}')" >/dev/null
api sales POST "/orders/$order/submit" '{"note": "Two, with five per cent off"}' >/dev/null
approved=$(api director POST "/orders/$order/approve" '{}')
expect "$approved" '.status == "approved"'
jq -r '"   \(.number) over \(.total.amount / 100) \(.total.currency) is approved"' <<<"$approved"

step "5. The customer is given a portal account, sees the order, and signs it."
portal "$customer" 陈晓
offered=$(api customer GET "/portal/orders/$order")
expect "$offered" '.status == "approved" and (.text_to_sign | length > 0)'
signed=$(api customer POST "/portal/orders/$order/sign" "$(jq '{name: "陈晓", revision}' <<<"$offered")")
expect "$signed" '.status == "signed" and (.signature.hash | length) == 64'
jq -r '"   signed by \(.signature.signer): \(.signature.hash)"' <<<"$signed"

step "6. The salesperson ships in two parts. The stock goes down, the receivable appears."
line=$(api sales GET "/orders/$order" | jq -er '.lines[0].id')
ship() {
  api sales POST "/orders/$order/shipments" "$(jq -n --arg line "$line" --arg number "$1" '{
    carrier: "SF Express", tracking_number: $number, lines: [{order_line_id: $line, quantity: 1}]}')"
}
expect "$(ship "SF-$RUN-1")" '.status == "partially_shipped"'
expect "$(ship "SF-$RUN-2")" '.status == "shipped"'
expect "$(api director GET "/products/$product")" '.on_hand == 8'
receivables=$(api sales GET "/receivables?limit=50&filter=$(is order_id "$order")")
expect "$receivables" '.data | length > 0'
jq -r '.data[] | "   \(.number): \(.balance.amount / 100) \(.balance.currency) due \(.due_date)"' <<<"$receivables"

step "7. The customer confirms the goods and pays in two parts. The order completes by itself."
for shipment in $(api customer GET "/portal/orders/$order" | jq -r '.shipments[].id'); do
  api customer POST "/portal/shipments/$shipment/receive" >/dev/null
done
delivered=$(api customer GET "/portal/orders/$order")
expect "$delivered" '.status == "delivered" and .outstanding.amount > 0'
outstanding=$(jq -er .outstanding.amount <<<"$delivered")
pay() {
  receipt=$(api customer POST "/portal/orders/$order/payments" "$(jq -n --argjson amount "$1" '{
    method: "transfer", amount: {amount: $amount, currency: "CNY"}, reference: "bank slip"}')" | id)
  expect "$(api sales POST "/receipts/$receipt/confirm" '{}')" '.status == "confirmed" and .unallocated.amount == 0'
}
pay 100000
expect "$(api sales GET "/orders/$order")" '.payment_status == "partial"'
pay $((outstanding - 100000))
paid=$(api sales GET "/orders/$order")
expect "$paid" '.status == "completed" and .payment_status == "paid" and .outstanding.amount == 0'
jq -r '"   \(.number) is \(.status), \(.received.amount / 100) \(.received.currency) received"' <<<"$paid"

step "8. The customer asks for service and picks the agent; they talk; it is resolved and closed."
expect "$(api customer GET /portal/agents)" ".data | map(.id) | index(\"$agent\") != null"
request=$(api customer POST /portal/service-requests "$(jq -n --arg agent "$agent" --arg order "$order" '{
  subject: "The pump hums", description: "Since yesterday, at low speed.", agent_id: $agent, order_id: $order}')")
request_id=$(id <<<"$request"); talk=$(jq -er .conversation_id <<<"$request")
api service POST "/service-requests/$request_id/start" >/dev/null
api service POST "/conversations/$talk/messages" '{"body": "Please open the valve by a quarter turn."}' >/dev/null
expect "$(api customer GET "/portal/conversations/$talk/messages")" '.data | any(.mine | not)'
api customer POST "/portal/conversations/$talk/messages" '{"body": "That helped, thank you."}' >/dev/null
api service POST "/service-requests/$request_id/resolve" '{"resolution": "The valve was nearly shut."}' >/dev/null
closed=$(api customer POST "/portal/service-requests/$request_id/close")
expect "$closed" '.status == "closed"'
jq -r '"   \(.number) is closed: \(.resolution)"' <<<"$closed"

step "9. The customer gives feedback on the sale and on the service. The low score comes to the director."
api customer POST /portal/feedback "$(jq -n --arg order "$order" '{subject: "sale", order_id: $order, score: 5, text: "Quick."}')" >/dev/null
api customer POST /portal/feedback "$(jq -n --arg request "$request_id" '{
  subject: "service", service_request_id: $request, score: 2, text: "Nobody called back on the first day."}')" >/dev/null
care=$(api director GET "/follow-ups?limit=50&filter=$(is customer_id "$customer")")
expect "$care" '.data | any(.assigned_to != null and (.done | not))'

step "10. One of the pumps goes back: the agent agrees, the director agrees, it comes back, the money is returned."
reason=$(api customer GET /portal/return-reasons | jq -er '.data[0].id')
returned=$(api customer POST /portal/returns "$(jq -n --arg order "$order" --arg line "$line" --arg reason "$reason" --arg agent "$agent" '{
  order_id: $order, reason_id: $reason, agent_id: $agent, text: "It still hums.", lines: [{order_line_id: $line, quantity: 1}]}')")
return=$(id <<<"$returned")
api service POST "/returns/$return/agent-approve" '{"note": "The bearing is worn."}' >/dev/null
back=$(api director POST "/returns/$return/director-approve" '{}' | jq -er '.lines[0].id')
expect "$(api service POST "/returns/$return/receive" "$(jq -n --arg line "$back" '{
  lines: [{line_id: $line, quantity: 1, disposition: "restock"}]}')")" '.status == "goods_received"'
credited=$(api director POST "/returns/$return/credit" '{"paid": "refund"}')
expect "$credited" '.status == "credited" and .credit.refund.amount > 0'
expect "$(api director GET "/products/$product")" '.on_hand == 9'
jq -r '"   \(.number) is credited: \(.credit.refund.amount / 100) \(.credit.refund.currency) given back"' <<<"$credited"

step "11. The director writes a survey and hands it to the salesperson, who sends it; the customer answers in the portal."
survey=$(api director POST /surveys "$(jq -n --arg run "$RUN" '{
  name: "客户回访 \($run)", name_en: "How did we do \($run)", expiry_days: 7,
  questionnaire: {sections: [{id: "all", title: "您的意见", title_en: "Your opinion", questions: [
    {id: "score", kind: "nps", text: "您会推荐我们吗？", text_en: "Would you recommend us?", required: true}]}]}}')" | id)
api director POST "/surveys/$survey/publish" >/dev/null
api director POST "/surveys/$survey/assign" "$(jq -n --arg member "$salesperson" '{agent_ids: [$member]}')" >/dev/null
sent=$(api sales POST "/surveys/$survey/distribute" "$(jq -n --arg customer "$customer" '{channel: "portal", recipients: [{customer_id: $customer}]}')")
expect "$sent" '.sent == 1'
invitation=$(api customer GET /portal/surveys | jq -er '.data[0].id')
api customer POST "/portal/surveys/$invitation/open" '{}' >/dev/null
expect "$(api customer POST "/portal/surveys/$invitation/answers" '{"answers": {"score": 9}, "complete": true}')" '.status == "answered"'
results=$(api director GET "/surveys/$survey/results")
expect "$results" '.answers == 1 and .questions[0].nps == 100'
jq -r '"   \(.answers) of \(.progress.sent) answered, NPS \(.questions[0].nps)"' <<<"$results"

step "12. The director sees what the salesperson did and left undone, and reads the analysis. Each figure opens the rows behind it."
staff=$(api director GET "/monitoring/staff?member=$salesperson")
expect "$staff" '.data | length == 1'
jq -r '.measures as $measures | .data[0] | "   \(.member.name): "
  + ([.figures | to_entries[] | select(.value.value > 0) | "\($measures[.key].label) \(.value.value)"] | .[:6] | join(", "))' <<<"$staff"
expect "$(api director GET "/monitoring/staff/$salesperson/events?limit=50")" ".data | any(.subject == \"returns\" or .subject == \"orders\")"
for by in source intent kind region medium; do
  report=$(api director GET "/analytics/customers?by=$by")
  expect "$report" '.total.value == ([.data[].value] | add)'
  jq -r '"   by \(.by): " + ([.data[:3][] | "\(.label) \(.value)"] | join(", "))' <<<"$report"
done
figure=$(api director GET "/analytics/customers?by=source" | jq -c --arg source "$source" '.data[] | select(.key == $source)')
rows=$(api director GET "/$(jq -r '.rows.resource' <<<"$figure")?count=exact&limit=1&filter=$(jq -r '.rows.filter | tojson | @uri' <<<"$figure")")
expect "$rows" ".page.total == $(jq .value <<<"$figure")"
jq -r '"   \(.label): \(.value) customers, and as many rows in the list"' <<<"$figure"

step "The customer's timeline tells the whole story:"
api director GET "/customers/$customer/timeline?limit=50" | jq -r '.data | reverse[] | "   \(.at[0:19])  \(.kind): \(.title)"'
printf '\nThe loop is closed: %s requests.\n' "$(requests)"
