//! A lead as it is shown: names for references, what the caller may not read blotted out, what can be done next.

use crate::{
    customers::sight::Sight,
    http::{
        context::Cx,
        problem::Problem,
        view::{ActionView, Ref},
    },
    messages::Language,
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    ids::{ConversationId, LeadId},
    leads::{CaptureAnswer, LeadStatus, lead},
};
use guanxi_persistence::{
    Conn,
    leads::{Lead, SourceCount},
    names::{Named, Names, Wanted},
};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A lead in a list.
#[derive(Serialize, ToSchema)]
pub struct LeadRow {
    pub id: LeadId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub number: String,
    /// The person.
    pub name: String,
    pub organization: Option<String>,
    pub job_title: Option<String>,
    pub mobile: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub status: LeadStatus,
    pub source: Option<Ref>,
    pub medium: Option<Ref>,
    pub industry: Option<Ref>,
    pub region: Option<Ref>,
    /// Null as long as nobody has it.
    pub owner: Option<Ref>,
    pub department: Option<Ref>,
    /// The form that made it.
    pub capture_form: Option<Ref>,
    /// Why it came to nothing.
    pub reason: Option<Ref>,
    /// What it became.
    pub customer: Option<Ref>,
    pub last_follow_up_at: Option<DateTime<Utc>>,
    pub next_contact_at: Option<DateTime<Utc>>,
    pub actions: Vec<ActionView>,
}

/// A lead, whole.
#[derive(Serialize, ToSchema)]
pub struct LeadView {
    #[serde(flatten)]
    row: LeadRow,
    note: Option<String>,
    answers: Vec<AnswerView>,
    utm_source: Option<String>,
    utm_medium: Option<String>,
    reason_note: Option<String>,
    conversation_id: Option<ConversationId>,
    contact: Option<Ref>,
    created_by: Option<Ref>,
    owned_since: Option<DateTime<Utc>>,
    contacted_at: Option<DateTime<Utc>>,
    qualified_at: Option<DateTime<Utc>>,
    disqualified_at: Option<DateTime<Utc>>,
    converted_at: Option<DateTime<Utc>>,
}

/// What was answered to a question of the form.
#[derive(Serialize, ToSchema)]
pub struct AnswerView {
    label: String,
    values: Vec<String>,
}

/// How to reach a lead, in clear.
#[derive(Serialize, ToSchema)]
pub struct RevealedLead {
    mobile: Option<String>,
    phone: Option<String>,
    email: Option<String>,
}

/// How many leads are in a state.
#[derive(Serialize, ToSchema)]
pub struct LeadCount {
    status: LeadStatus,
    count: i64,
}

/// How far the leads of a source have come.
#[derive(Serialize, ToSchema)]
pub struct SourceFunnel {
    /// Null for leads without a source.
    source: Option<Ref>,
    total: i64,
    counts: Vec<LeadCount>,
}

impl LeadCount {
    /// Every state, also those without a lead.
    pub fn all(counts: &[(LeadStatus, i64)]) -> Vec<Self> {
        let of = |status| counts.iter().filter(|count| count.0 == status).map(|count| count.1).sum();
        LeadStatus::ALL.map(|status| Self { status, count: of(status) }).into()
    }
}

impl RevealedLead {
    /// What is masked is shown; what is hidden from a role stays hidden.
    pub fn of<P>(cx: &Cx<P>, row: Lead) -> Self {
        let open = |field: &str, text: Option<String>| text.filter(|_| !cx.who.hidden.contains(&format!("leads.{field}")));
        Self { mobile: open("mobile", row.mobile), phone: open("phone", row.phone), email: open("email", row.email) }
    }
}

fn want(wanted: &mut Wanted, row: &Lead) {
    for entry in [row.source_id, row.medium_id, row.industry_id, row.region_id, row.reason_id] {
        wanted.add(Named::Entry, entry);
    }
    wanted.add(Named::Member, row.owner_id).add(Named::Member, row.created_by_id).add(Named::Department, row.department_id);
    wanted.add(Named::CaptureForm, row.capture_form_id).add(Named::Customer, row.customer_id).add(Named::Contact, row.contact_id);
}

fn in_language(language: Language, label: String, label_en: Option<String>) -> String {
    label_en.filter(|text| language == Language::English && !text.is_empty()).unwrap_or(label)
}

impl<P> Cx<P> {
    /// Whether the caller reaches a lead with a permission. An entry of his that is another's by now does not count.
    pub(super) fn covers(&self, permission: &str, row: &Lead) -> bool {
        let holder = if row.owner_id.is_some() { super::holder(row).without_entry() } else { super::holder(row) };
        self.who.scope_for(permission).is_some_and(|scope| scope.reach.covers(&holder))
    }

    /// Leads in a list.
    pub(super) async fn lead_rows(&self, db: &impl Conn, rows: Vec<Lead>) -> Result<Vec<LeadRow>, Problem> {
        let mut wanted = Wanted::default();
        for row in &rows {
            want(&mut wanted, row);
        }
        let names = wanted.names(db, self.scope.company).await?;
        Ok(rows.iter().map(|row| self.lead_row(&names, row)).collect())
    }

    fn lead_row(&self, names: &Names, row: &Lead) -> LeadRow {
        let sight = Sight::of_leads(&self.who);
        LeadRow {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            number: row.number.clone(),
            name: row.name.clone(),
            organization: row.organization.clone(),
            job_title: row.job_title.clone(),
            mobile: sight.text("mobile", row.mobile.as_deref()),
            phone: sight.text("phone", row.phone.as_deref()),
            email: sight.text("email", row.email.as_deref()),
            status: row.status,
            source: self.named(names, row.source_id),
            medium: self.named(names, row.medium_id),
            industry: self.named(names, row.industry_id),
            region: self.named(names, row.region_id),
            owner: self.named(names, row.owner_id),
            department: self.named(names, row.department_id),
            capture_form: self.named(names, row.capture_form_id),
            reason: self.named(names, row.reason_id),
            customer: self.named(names, row.customer_id),
            last_follow_up_at: row.last_follow_up_at,
            next_contact_at: row.next_contact_at,
            actions: self.actions(lead::actions(row.status, row.owner_id, |permission| self.covers(permission, row))),
        }
    }

    /// A lead, whole.
    pub(super) async fn lead(&self, db: &impl Conn, row: Lead) -> Result<LeadView, Problem> {
        let mut wanted = Wanted::default();
        want(&mut wanted, &row);
        let names = wanted.names(db, self.scope.company).await?;
        Ok(LeadView {
            row: self.lead_row(&names, &row),
            note: Sight::of_leads(&self.who).text("note", row.note.as_deref()),
            answers: row.answers.0.into_iter().map(|answer| self.answer(answer)).collect(),
            utm_source: row.utm_source,
            utm_medium: row.utm_medium,
            reason_note: row.reason_note,
            conversation_id: row.conversation_id,
            contact: self.named(&names, row.contact_id),
            created_by: self.named(&names, row.created_by_id),
            owned_since: row.owned_since,
            contacted_at: row.contacted_at,
            qualified_at: row.qualified_at,
            disqualified_at: row.disqualified_at,
            converted_at: row.converted_at,
        })
    }

    fn answer(&self, answer: CaptureAnswer) -> AnswerView {
        AnswerView {
            label: in_language(self.language, answer.label, answer.label_en),
            values: answer.values.into_iter().map(|value| in_language(self.language, value.label, value.label_en)).collect(),
        }
    }

    /// The counts by source, the largest first.
    pub(super) async fn source_funnels(&self, db: &impl Conn, counts: &[SourceCount]) -> Result<Vec<SourceFunnel>, Problem> {
        let (mut wanted, mut sources) = (Wanted::default(), BTreeMap::<_, Vec<_>>::new());
        for (source, status, count) in counts {
            wanted.add(Named::Entry, *source);
            sources.entry(*source).or_default().push((*status, *count));
        }
        let names = wanted.names(db, self.scope.company).await?;
        let mut funnels: Vec<_> = sources
            .into_iter()
            .map(|(source, counts)| SourceFunnel {
                source: self.named(&names, source),
                total: counts.iter().map(|count| count.1).sum(),
                counts: LeadCount::all(&counts),
            })
            .collect();
        funnels.sort_by_key(|funnel| std::cmp::Reverse(funnel.total));
        Ok(funnels)
    }
}
