#!/usr/bin/env bash
# A return over the API of Guanxi: goods disappoint, two people agree, they come back, and the money is credited. Curl and jq only.
#
# BASE, BASE2 and GUANXI_LOGINS say where and as whom: see words/api.sh.
set -euo pipefail
. "$(dirname "$0")/words/api.sh"
login director Director
login sales Sales
login service Service
agent=$(me service)

# ---------------------------------------------------------------------------------------------------------------------- the sale
step "Before: a customer has bought three grinders, received them, and paid two thirds."
customer=$(api sales POST /customers "$(jq -n --arg run "$RUN" '{name: "晨光咖啡 \($run)", name_en: "Dawn Coffee \($run)", kind: "organization", keep: true}')" | id)
product=$(api director POST /products "$(jq -n --arg run "$RUN" '{
  name: "磨豆机 \($run)", name_en: "Grinder \($run)", price: {amount: 100000, currency: "CNY"}, tax_rate_bp: 1300, status: "on_sale"}')" | id)
api director POST /stock-moves "$(jq -n --arg product "$product" '{product_id: $product, quantity: 3, kind: "purchase"}')" >/dev/null
order=$(api sales POST /orders "$(jq -n --arg customer "$customer" --arg product "$product" '{
  customer_id: $customer, lines: [{product_id: $product, quantity: 3, discount_bp: 1000}]}')" | id)
api sales POST "/orders/$order/submit" '{}' >/dev/null
api director POST "/orders/$order/approve" '{}' >/dev/null
portal "$customer" 沈月
api customer POST "/portal/orders/$order/sign" '{"name": "沈月", "revision": 1}' >/dev/null
line=$(api sales GET "/orders/$order" | jq -er '.lines[0].id')
shipped=$(api sales POST "/orders/$order/shipments" "$(jq -n --arg line "$line" '{carrier: "SF Express", lines: [{order_line_id: $line, quantity: 3}]}')")
api customer POST "/portal/shipments/$(jq -er '.shipments[0].id' <<<"$shipped")/receive" >/dev/null
# 3 × 1,000.00, 10 % off, 13 % tax: 3,051.00, of which 2,034.00 are paid.
receipt=$(api customer POST "/portal/orders/$order/payments" '{"method": "transfer", "amount": {"amount": 203400, "currency": "CNY"}}' | id)
expect "$(api sales POST "/receipts/$receipt/confirm" '{}')" '.status == "confirmed"'
expect "$(api sales GET "/orders/$order")" '.status == "delivered" and .outstanding.amount == 101700'

# ------------------------------------------------------------------------------------------------------------------------ the return
step "1. The customer asks to send two of them back, and picks the agent."
free=$(api customer GET "/portal/orders/$order/returnable")
expect "$free" '.data[0].free == 3'
reason=$(api customer GET /portal/return-reasons | jq -er '.data[0].id')
expect "$(api customer GET /portal/return-agents)" ".data | map(.id) | index(\"$agent\") != null"
asked=$(api customer POST /portal/returns "$(jq -n --arg order "$order" --arg line "$line" --arg reason "$reason" --arg agent "$agent" '{
  order_id: $order, reason_id: $reason, agent_id: $agent, text: "The burrs grind unevenly.", lines: [{order_line_id: $line, quantity: 2}]}')")
return=$(id <<<"$asked"); talk=$(jq -er .conversation_id <<<"$asked")
expect "$asked" '.status == "requested" and .expected.amount == 203400'
# What is asked for is held back at once: only one is left to be asked for.
expect "$(api customer GET "/portal/orders/$order/returnable")" '.data[0].free == 1'
jq -r '"   \(.number): \(.expected.amount / 100) \(.expected.currency)"' <<<"$asked"

step "2. Agent and customer talk; the agent agrees."
api service POST "/conversations/$talk/messages" '{"body": "Could you send a picture of the burrs?"}' >/dev/null
api customer POST "/portal/conversations/$talk/messages" '{"body": "Here you are."}' >/dev/null
expect "$(api service POST "/returns/$return/agent-approve" '{"note": "A fault of the series."}')" '.status == "agent_approved"'

step "3. It stands among what waits for the director, who approves; the agent himself could not."
expect "$(api director GET /approvals)" ".data | any(.subject == \"returns\" and .subject_id == \"$return\")"
approved=$(api director POST "/returns/$return/director-approve" '{}')
expect "$approved" '.status == "director_approved"'

step "4. The goods come back: one as good as new, one for the scrap. The stock goes up by one."
back=$(jq -er '.lines[0].id' <<<"$approved")
receive() {
  api service POST "/returns/$return/receive" "$(jq -n --arg line "$back" --arg way "$1" '{lines: [{line_id: $line, quantity: 1, disposition: $way}]}')"
}
expect "$(receive restock)" '.status == "director_approved" and .amount.amount == 101700'
expect "$(receive scrap)" '.status == "goods_received" and .amount.amount == 203400'
expect "$(api director GET "/products/$product")" '.on_hand == 1'
expect "$(api sales GET "/orders/$order")" '.lines[0].returned == 2'

step "5. The credit is booked: what is still owed goes down, the rest is given back. With nothing owed the order is complete."
credited=$(api director POST "/returns/$return/credit" '{"paid": "refund"}')
expect "$credited" '.status == "credited" and .credit.offset.amount == 101700 and .credit.refund.amount == 101700'
after=$(api sales GET "/orders/$order")
expect "$after" '.status == "completed" and .outstanding.amount == 0 and .received.amount == 101700'
expect "$(api director GET "/receipts/$receipt")" '.refunded.amount == 101700 and .allocated.amount == 101700'

step "The customer has seen each step:"
api customer GET "/portal/returns/$return" | jq -r '.steps[] | "   \(.name): \(.state)"'
printf '\nThe goods are back, the books agree: %s requests.\n' "$(requests)"
