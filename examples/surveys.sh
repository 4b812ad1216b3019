#!/usr/bin/env bash
# A survey over the API of Guanxi: written and published by the director, sent by an agent, answered by link, and read. Curl and jq only.
#
# BASE, BASE2 and GUANXI_LOGINS say where and as whom: see words/api.sh.
set -euo pipefail
. "$(dirname "$0")/words/api.sh"
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
printf '\nThe survey is closed: %s requests.\n' "$(requests)"
