//! Whether the index says what the records say: every term of theirs is there, and no other.
#![expect(clippy::disallowed_methods, reason = "a check looks at every company")]

use super::{Finding, pages};
use crate::{
    Error,
    check::Violation,
    entities::{company, search_backlog, search_entry},
};
use guanxi_domain::ids::CompanyId;
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait as _, DatabaseTransaction, EntityTrait as _, QuerySelect as _,
    sea_query::{Expr, Query, SelectStatement, UnionType},
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// How many invariants these are.
pub(crate) const RULES: usize = 2;
const SHOWN: usize = 10;
/// Questions of one statement.
const ASKED: usize = 40;

/// Verifies the index, once there is no backlog.
pub(crate) async fn violations(tx: &DatabaseTransaction) -> Result<Vec<Violation>, Error> {
    if search_backlog::Entity::find().one(tx).await?.is_some() {
        return Ok(Vec::new());
    }
    let (mut expected, mut wrong) = (0, BTreeSet::new());
    let companies: Vec<CompanyId> = company::Entity::find().select_only().column(company::Column::Id).into_tuple().all(tx).await?;
    for company in companies {
        expected += verify(tx, company, &mut wrong).await?;
    }
    if !wrong.is_empty() {
        let rows = wrong.into_iter().take(SHOWN).collect();
        return Ok(vec![Violation { rule: "every record is found by its own words".into(), rows }]);
    }
    let other = stored(tx).await? != expected;
    Ok(other.then(|| Violation { rule: "nothing is found by words that it has not".into(), rows: Vec::new() }).into_iter().collect())
}

/// How many terms the company's records have; notes those records some of whose terms are not as they should be.
async fn verify(tx: &DatabaseTransaction, company: CompanyId, wrong: &mut BTreeSet<Uuid>) -> Result<i64, Error> {
    let mut expected = 0;
    for subject in pages::KINDS {
        let mut after = None;
        loop {
            let page = pages::page(tx, company, subject, after, false).await?;
            let questions: Vec<Question> = page.findings.iter().map(|finding| Question::new(company, finding)).collect();
            expected += questions.iter().map(|question| question.count).sum::<i64>();
            for some in questions.chunks(ASKED) {
                wrong.extend(answered_wrong(tx, some).await?);
            }
            after = page.next;
            if after.is_none() {
                break;
            }
        }
    }
    Ok(expected)
}

/// The terms of one record, by space, with the count of its rows.
struct Question {
    record: Uuid,
    terms: BTreeMap<(i32, i16), Vec<String>>,
    count: i64,
}

impl Question {
    fn new(company: CompanyId, finding: &Finding) -> Self {
        let (mut terms, mut count) = (BTreeMap::<_, Vec<String>>::new(), 0);
        for entry in finding.entries(company) {
            terms.entry((entry.space, entry.field)).or_default().push(entry.term);
            count += 1;
        }
        Self { record: finding.record, terms, count }
    }

    fn ask(&self, position: usize) -> SelectStatement {
        use search_entry::Column;
        let rows = |((space, field), terms): (&(i32, i16), &Vec<String>)| {
            let terms = Column::Term.is_in(terms.iter().map(String::as_str));
            Condition::all().add(Column::Space.eq(*space)).add(Column::Field.eq(*field)).add(terms).add(Column::RecordId.eq(self.record))
        };
        Query::select()
            .expr_as(Expr::cust(format!("CAST({position} AS bigint)")), "position")
            .expr_as(Expr::cust("CAST(count(*) AS bigint)"), "terms")
            .from(search_entry::Entity)
            .cond_where(self.terms.iter().map(rows).fold(Condition::any(), Condition::add))
            .to_owned()
    }
}

async fn answered_wrong(tx: &DatabaseTransaction, questions: &[Question]) -> Result<Vec<Uuid>, Error> {
    let asked = questions.iter().enumerate().filter(|(_, question)| question.count > 0);
    let parts = asked.map(|(position, question)| question.ask(position));
    let Some(query) = parts.reduce(|mut all, part| all.union(UnionType::All, part).take()) else { return Ok(Vec::new()) };
    let mut wrong = Vec::new();
    for row in tx.query_all(&query).await? {
        let (position, count): (i64, i64) = (row.try_get("", "position")?, row.try_get("", "terms")?);
        let question = usize::try_from(position).ok().and_then(|position| questions.get(position));
        wrong.extend(question.filter(|question| question.count != count).map(|question| question.record));
    }
    Ok(wrong)
}

async fn stored(tx: &DatabaseTransaction) -> Result<i64, Error> {
    let query = Query::select().expr_as(Expr::cust("CAST(count(*) AS bigint)"), "terms").from(search_entry::Entity).to_owned();
    let row = tx.query_one(&query).await?.ok_or(Error::NotFound)?;
    Ok(row.try_get("", "terms")?)
}
