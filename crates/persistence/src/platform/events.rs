//! The audit view: what happened, to what, by whom.

use crate::{
    Error, ListRequest, Page,
    db::Conn,
    entities::event,
    listing::{Field, Kind, Listing, Search},
    scoped::{self, scoped},
};
use guanxi_domain::{event::Subject, scope::Scope};
use sea_orm::{ColumnTrait as _, QueryFilter as _};
use uuid::Uuid;

pub use event::Model as Event;

scoped!(entry event, open);

pub(crate) const EVENTS: Listing = Listing {
    fields: &[
        Field::new("at", Kind::Time, || event::Column::At.into_expr()),
        Field::new("subject", Kind::Word, || event::Column::Subject.into_expr()),
        Field::new("subject_id", Kind::Id, || event::Column::SubjectId.into_expr()),
        Field::new("verb", Kind::Word, || event::Column::Verb.into_expr()),
        Field::new("actor_kind", Kind::Word, || event::Column::ActorKind.into_expr()),
        Field::new("actor", Kind::Id, || event::Column::MemberId.into_expr()).nullable(),
        Field::new("customer", Kind::Id, || event::Column::CustomerId.into_expr()).nullable(),
    ],
    search: Search::Columns(&[|| event::Column::Verb.into_expr(), || event::Column::Note.into_expr()]),
    sort: "-at",
};

/// Every event of the company.
pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<Event>, Error> {
    EVENTS.page(db, scoped::select::<event::Entity>(scope), request).await
}

/// The events of one record.
pub async fn of_record(db: &impl Conn, scope: &Scope, subject: Subject, id: Uuid, request: &ListRequest) -> Result<Page<Event>, Error> {
    let events = scoped::select::<event::Entity>(&Scope::company(scope.company));
    let events = events.filter(event::Column::Subject.eq(subject.name())).filter(event::Column::SubjectId.eq(id));
    EVENTS.page(db, events, request).await
}
