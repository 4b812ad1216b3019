//! Attachments: what they are, and who may read them. Their content lies in the object store under their id.

use crate::{
    Error, Tx,
    db::Conn,
    entities::{file, file_link},
    platform::records,
    scoped::{self, scoped},
};
use guanxi_domain::{
    access::principal::Principal,
    event::Subject,
    ids::{CompanyId, FileId},
    scope::{Actor, Scope},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait as _, ConnectionTrait as _, ExprTrait as _, QueryFilter as _, QueryOrder as _,
    sea_query::{Alias, Expr, Query},
};
use std::collections::HashMap;
use uuid::Uuid;

pub use file::Model as File;

scoped!(record file: Files, open, |_| None);
scoped!(entry file_link, open);

/// Enters a file whose content has been stored.
pub async fn create(tx: &Tx, id: FileId, name: &str, media_type: &str, size: i64) -> Result<File, Error> {
    let portal_account = match tx.actor {
        Actor::Portal { account, .. } => Some(account),
        _ => None,
    };
    let row = file::ActiveModel {
        id: Set(id),
        name: Set(name.to_owned()),
        media_type: Set(media_type.to_owned()),
        size: Set(size),
        member_id: Set(tx.actor.member()),
        portal_account_id: Set(portal_account),
        ..Default::default()
    };
    scoped::insert::<file::Entity>(tx, row, "uploaded").await
}

/// A file that the caller uploaded himself, or that hangs on a record within his reach; anything else is not there.
pub async fn find(db: &impl Conn, who: &Principal, id: FileId) -> Result<File, Error> {
    let row = scoped::find::<file::Entity>(db, &Scope::company(who.company), id).await?;
    let mine = match who.actor {
        Actor::Portal { account, .. } => row.portal_account_id == Some(account),
        actor => row.member_id.is_some() && row.member_id == actor.member(),
    };
    if mine {
        return Ok(row);
    }
    for link in links(db, who.company, id).await? {
        let Ok(subject) = link.subject.parse::<Subject>() else { continue };
        if linked_within(db, who, subject, link.subject_id).await? {
            return Ok(row);
        }
    }
    Err(Error::NotFound)
}

async fn linked_within(db: &impl Conn, who: &Principal, subject: Subject, id: Uuid) -> Result<bool, Error> {
    match subject {
        Subject::Company => return Ok(true),
        // What the company keeps about a customer is not for the customer.
        Subject::Customers if who.customer().is_some() => return Ok(false),
        _ => {}
    }
    let scope = match (who.customer(), subject.permission()) {
        (Some(customer), _) => Some(Scope::customer(who.company, customer)),
        (None, Some(permission)) => who.scope_for(permission),
        (None, None) => Some(Scope::company(who.company)),
    };
    match scope {
        Some(scope) => records::reaches(db, &scope, subject, id).await,
        None => Ok(false),
    }
}

/// A file that anybody may see: a picture of a product on sale, or the company's logo.
pub async fn find_public(db: &impl Conn, company: CompanyId, id: FileId) -> Result<File, Error> {
    let scope = Scope::company(company);
    let row = scoped::find::<file::Entity>(db, &scope, id).await?;
    for link in links(db, company, id).await? {
        let shown = match link.subject.parse::<Subject>() {
            Ok(Subject::Company) => true,
            Ok(Subject::Products) => on_sale(db, company, link.subject_id).await?,
            _ => false,
        };
        if shown {
            return Ok(row);
        }
    }
    Err(Error::NotFound)
}

async fn on_sale(db: &impl Conn, company: CompanyId, product: Uuid) -> Result<bool, Error> {
    let column = |name: &'static str| Expr::col(Alias::new(name));
    let query = Query::select()
        .column(Alias::new("id"))
        .from(Alias::new("product"))
        .and_where(column("company_id").eq(company))
        .and_where(column("id").eq(product))
        .and_where(column("status").eq("on_sale"))
        .and_where(column("deleted_at").is_null())
        .to_owned();
    Ok(db.conn().query_one(&query).await?.is_some())
}

async fn links(db: &impl Conn, company: CompanyId, id: FileId) -> Result<Vec<file_link::Model>, Error> {
    let links = scoped::select::<file_link::Entity>(&Scope::company(company));
    Ok(links.filter(file_link::Column::FileId.eq(id)).all(db.conn()).await?)
}

/// Hangs files on a record, in this order, in place of those that hung there. Each must be the actor's own, or hang there already.
pub async fn attach(tx: &Tx, subject: Subject, id: Uuid, files: &[FileId]) -> Result<(), Error> {
    let scope = Scope::company(tx.company);
    let here = file_link::Column::Subject.eq(subject.name()).and(file_link::Column::SubjectId.eq(id));
    let hanging = scoped::select::<file_link::Entity>(&scope).filter(here.clone()).all(tx.conn()).await?;
    for file in files {
        if hanging.iter().any(|link| link.file_id == *file) {
            continue;
        }
        let row = scoped::find::<file::Entity>(tx, &scope, *file).await?;
        let own = match tx.actor {
            Actor::Portal { account, .. } => row.portal_account_id == Some(account),
            Actor::Visitor => false,
            Actor::System => true,
            actor => row.member_id == actor.member(),
        };
        if !own {
            return Err(Error::NotFound);
        }
    }
    scoped::remove_parts::<file_link::Entity>(tx, sea_orm::Condition::all().add(here)).await?;
    let rows = files.iter().zip(0..).map(|(file, position)| file_link::ActiveModel {
        id: Set(Uuid::now_v7()),
        file_id: Set(*file),
        subject: Set(subject.name().to_owned()),
        subject_id: Set(id),
        position: Set(position),
        ..Default::default()
    });
    scoped::append::<file_link::Entity>(tx, rows.collect()).await
}

/// The files that hang on these records, in order.
pub async fn attached(db: &impl Conn, company: CompanyId, subject: Subject, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<File>>, Error> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let scope = Scope::company(company);
    let links = scoped::select::<file_link::Entity>(&scope)
        .filter(file_link::Column::Subject.eq(subject.name()))
        .filter(file_link::Column::SubjectId.is_in(ids.iter().copied()))
        .order_by_asc(file_link::Column::Position)
        .all(db.conn())
        .await?;
    if links.is_empty() {
        return Ok(HashMap::new());
    }
    let files = scoped::select::<file::Entity>(&scope).filter(file::Column::Id.is_in(links.iter().map(|link| link.file_id)));
    let files: HashMap<_, _> = files.all(db.conn()).await?.into_iter().map(|file| (file.id, file)).collect();
    let mut attached: HashMap<Uuid, Vec<File>> = HashMap::new();
    for link in links {
        if let Some(file) = files.get(&link.file_id) {
            attached.entry(link.subject_id).or_default().push(file.clone());
        }
    }
    Ok(attached)
}
