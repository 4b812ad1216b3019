//! What holds between a survey, its versions, the invitations and the answers.

use crate::check::Rule;

pub(crate) fn rules() -> Vec<Rule> {
    versions().into_iter().chain(invitations()).chain(answers()).collect()
}

fn versions() -> Vec<Rule> {
    vec![
        Rule::new(
            "a survey asks its latest version, and a draft has none",
            "SELECT s.id FROM survey s WHERE s.current_version <> \
             (SELECT coalesce(max(v.number), 0) FROM survey_version v WHERE v.company_id = s.company_id AND v.survey_id = s.id) \
             OR (s.status = 'draft') <> (s.current_version = 0)",
        ),
        Rule::new(
            "the versions of a survey are numbered without a gap",
            "SELECT survey_id AS id FROM survey_version GROUP BY survey_id HAVING count(*) <> max(number) OR min(number) <> 1",
        ),
        Rule::new(
            "whether a survey is anonymous does not change",
            "SELECT v.id FROM survey_version v JOIN survey s ON s.company_id = v.company_id AND s.id = v.survey_id WHERE s.anonymous <> v.anonymous",
        ),
        Rule::new("a closed survey knows when", "SELECT id FROM survey WHERE (status = 'closed') <> (closed_at IS NOT NULL)"),
    ]
}

fn invitations() -> Vec<Rule> {
    vec![
        Rule::new(
            "an invitation asks a version of its own survey",
            "SELECT i.id FROM survey_invitation i JOIN survey_version v ON v.company_id = i.company_id AND v.id = i.survey_version_id \
             WHERE v.survey_id <> i.survey_id",
        ),
        Rule::new(
            "an answered invitation knows when it was opened and answered",
            "SELECT id FROM survey_invitation WHERE (status = 'answered') <> (answered_at IS NOT NULL) \
             OR (status IN ('opened', 'answered') AND opened_at IS NULL) OR (status = 'sent' AND opened_at IS NOT NULL)",
        ),
        Rule::new(
            "exactly the invitations outside the portal have a link",
            "SELECT id FROM survey_invitation WHERE (channel = 'portal') <> (token_hash IS NULL)",
        ),
        Rule::new(
            "nobody is asked by a survey that is over",
            "SELECT i.id FROM survey_invitation i JOIN survey s ON s.company_id = i.company_id AND s.id = i.survey_id \
             WHERE s.status <> 'published' AND i.status IN ('sent', 'opened')",
        ),
    ]
}

fn answers() -> Vec<Rule> {
    vec![
        Rule::new(
            "exactly the answered invitations have one complete answer",
            "SELECT i.id FROM survey_invitation i JOIN survey_version v ON v.company_id = i.company_id AND v.id = i.survey_version_id \
             WHERE NOT v.anonymous AND (i.status = 'answered') <> EXISTS (SELECT 1 FROM survey_answer a \
             WHERE a.company_id = i.company_id AND a.invitation_id = i.id AND a.complete)",
        ),
        Rule::new(
            "an answer is to the version and of the customer of its invitation",
            "SELECT a.id FROM survey_answer a JOIN survey_invitation i ON i.company_id = a.company_id AND i.id = a.invitation_id \
             WHERE i.survey_version_id <> a.survey_version_id OR i.agent_id <> a.agent_id \
             OR a.customer_id IS NULL OR i.customer_id <> a.customer_id",
        ),
        Rule::new(
            "an anonymous answer names nobody, and every other somebody",
            "SELECT a.id FROM survey_answer a JOIN survey_version v ON v.company_id = a.company_id AND v.id = a.survey_version_id \
             WHERE v.anonymous <> (a.invitation_id IS NULL) OR v.anonymous <> (a.customer_id IS NULL) OR (v.anonymous AND NOT a.complete)",
        ),
        Rule::new(
            "there are as many anonymous answers as answered invitations",
            "SELECT v.id FROM survey_version v WHERE v.anonymous AND \
             (SELECT count(*) FROM survey_answer a WHERE a.company_id = v.company_id AND a.survey_version_id = v.id) <> \
             (SELECT count(*) FROM survey_invitation i WHERE i.company_id = v.company_id AND i.survey_version_id = v.id AND i.status = 'answered')",
        ),
    ]
}
