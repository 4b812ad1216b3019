//! Whether the index says what the records say: every term of theirs is there, and no other.
#![expect(clippy::disallowed_methods, reason = "a check looks at every company")]

use super::{Finding, pages};
use crate::{
    Error,
    check::Violation,
    entities::{company, search_backlog, search_term},
};
use guanxi_domain::{ids::CompanyId, search::weight};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, DatabaseTransaction, EntityTrait as _, QuerySelect as _,
    sea_query::{Expr, Query, SelectStatement, UnionType},
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// How many invariants these are.
pub(crate) const RULES: usize = 2;
const SHOWN: usize = 10;
/// Questions of one statement.
const ASKED: usize = 40;

/// Verifies the index of each company that has no backlog.
pub(crate) async fn violations(tx: &DatabaseTransaction) -> Result<Vec<Violation>, Error> {
    let companies: Vec<CompanyId> = company::Entity::find().select_only().column(company::Column::Id).into_tuple().all(tx).await?;
    let behind: Vec<CompanyId> =
        search_backlog::Entity::find().select_only().column(search_backlog::Column::CompanyId).into_tuple().all(tx).await?;
    let mut violations = Vec::new();
    for company in companies.into_iter().filter(|company| !behind.contains(company)) {
        let (expected, wrong) = verify(tx, company).await?;
        if !wrong.is_empty() {
            let rows = wrong.into_iter().take(SHOWN).collect();
            violations.push(Violation { rule: "every record is found by its own words".into(), rows });
        } else if expected != stored(tx, company).await? {
            violations.push(Violation { rule: "nothing is found by words that it has not".into(), rows: vec![company.0] });
        }
    }
    Ok(violations)
}

/// How many terms the company's records have, and the records some of whose terms are not as they should be.
async fn verify(tx: &DatabaseTransaction, company: CompanyId) -> Result<(i64, BTreeSet<Uuid>), Error> {
    let (mut expected, mut wrong) = (0, BTreeSet::new());
    for subject in pages::KINDS {
        let mut after = None;
        loop {
            let page = pages::page(tx, company, subject, after, false).await?;
            let questions: Vec<Question> =
                page.sources.iter().flat_map(|(source, findings)| findings.iter().map(|finding| Question::new(*source, finding))).collect();
            expected += questions.iter().map(|question| question.sums.0).sum::<i64>();
            for some in questions.chunks(ASKED) {
                wrong.extend(answered_wrong(tx, company, some).await?);
            }
            after = page.next;
            if after.is_none() {
                break;
            }
        }
    }
    Ok((expected, wrong))
}

/// The terms of one record from one source, with their count and sums.
struct Question {
    subject: &'static str,
    record: Uuid,
    source: Uuid,
    terms: BTreeSet<String>,
    sums: (i64, i64, i64),
}

impl Question {
    fn new(source: Uuid, finding: &Finding) -> Self {
        let entries = finding.entries();
        let sums = entries
            .iter()
            .fold((0, 0, 0), |sums, (_, weight, field)| (sums.0 + 1, sums.1 + i64::from(*weight), sums.2 + i64::from(*field)));
        let terms = entries.into_iter().map(|(term, ..)| term).collect();
        Self { subject: finding.subject.name(), record: finding.record, source, terms, sums }
    }

    fn ask(&self, company: CompanyId, position: usize) -> SelectStatement {
        use search_term::Column;
        let sum = |what: &str| Expr::cust(format!("CAST(coalesce(sum({what}), 0) AS bigint)"));
        Query::select()
            .expr_as(Expr::cust(format!("CAST({position} AS bigint)")), "position")
            .expr_as(Expr::cust("CAST(count(*) AS bigint)"), "terms")
            .expr_as(sum("weight"), "weights")
            .expr_as(sum("field"), "fields")
            .from(search_term::Entity)
            .and_where(Column::CompanyId.eq(company))
            .and_where(Column::Subject.eq(self.subject))
            .and_where(Column::Term.is_in(self.terms.iter().map(String::as_str)))
            .and_where(Column::Weight.is_in(weight::ALL))
            .and_where(Column::RecordId.eq(self.record))
            .and_where(Column::SourceId.eq(self.source))
            .to_owned()
    }
}

async fn answered_wrong(tx: &DatabaseTransaction, company: CompanyId, questions: &[Question]) -> Result<Vec<Uuid>, Error> {
    let mut parts = questions.iter().enumerate().map(|(position, question)| question.ask(company, position));
    let Some(mut query) = parts.next() else { return Ok(Vec::new()) };
    for part in parts {
        query.union(UnionType::All, part);
    }
    let mut wrong = Vec::new();
    for row in tx.query_all(&query).await? {
        let position: i64 = row.try_get("", "position")?;
        let sums = (row.try_get("", "terms")?, row.try_get("", "weights")?, row.try_get("", "fields")?);
        let question = usize::try_from(position).ok().and_then(|position| questions.get(position));
        wrong.extend(question.filter(|question| question.sums != sums).map(|question| question.record));
    }
    Ok(wrong)
}

async fn stored(tx: &DatabaseTransaction, company: CompanyId) -> Result<i64, Error> {
    let query = Query::select()
        .expr_as(Expr::cust("CAST(count(*) AS bigint)"), "terms")
        .from(search_term::Entity)
        .and_where(search_term::Column::CompanyId.eq(company))
        .to_owned();
    let row = tx.query_one(&query).await?.ok_or(Error::NotFound)?;
    Ok(row.try_get("", "terms")?)
}
