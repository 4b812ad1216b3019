//! What members of staff are found by. A person is outside of any company: his names are kept for each place that he has.

use crate::{
    Error, Tx,
    db::Conn as _,
    entities::{app_user, membership},
    search::{self, Finding},
};
use guanxi_domain::{
    event::Subject,
    ids::{CompanyId, MembershipId, UserId},
    search::Field,
};
use sea_orm::{ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _, QuerySelect as _};
use std::collections::HashMap;

pub(super) fn member(row: &membership::Model) -> Vec<Finding> {
    vec![Finding::of(Subject::Users, row.id, [(Field::JobTitle, row.job_title.clone())])]
}

fn person(user: &app_user::Model, place: MembershipId) -> Finding {
    let texts = [
        (Field::Name, Some(user.name.clone())),
        (Field::Name, user.name_en.clone()),
        (Field::Login, Some(user.login.clone())),
        (Field::Email, user.email.clone()),
        (Field::Mobile, user.mobile.clone()),
    ];
    Finding::of(Subject::Users, place, texts)
}

/// A person gets a place.
pub(super) async fn placed(tx: &Tx, user: &app_user::Model, place: MembershipId) -> Result<(), Error> {
    search::write(tx.conn(), tx.company, &[], &[person(user, place)]).await
}

/// A person is called something else, wherever he works.
pub(super) async fn renamed(tx: &Tx, before: &app_user::Model, after: &app_user::Model) -> Result<(), Error> {
    #[expect(clippy::disallowed_methods, reason = "a person is outside of any company")]
    let places = membership::Entity::find().filter(membership::Column::UserId.eq(after.id));
    let places = places.select_only().columns([membership::Column::CompanyId, membership::Column::Id]);
    for (company, place) in places.into_tuple::<(CompanyId, MembershipId)>().all(tx.conn()).await? {
        search::write(tx.conn(), company, &[person(before, place)], &[person(after, place)]).await?;
    }
    Ok(())
}

/// What the people in these places are found by.
pub(crate) async fn found_persons(conn: &impl ConnectionTrait, places: &[(MembershipId, UserId)]) -> Result<Vec<Finding>, Error> {
    #[expect(clippy::disallowed_methods, reason = "a person is outside of any company")]
    let users = app_user::Entity::find().filter(app_user::Column::Id.is_in(places.iter().map(|(_, user)| *user)));
    let users: HashMap<UserId, app_user::Model> = users.all(conn).await?.into_iter().map(|user| (user.id, user)).collect();
    Ok(places.iter().filter_map(|(place, id)| Some(person(users.get(id)?, *place))).collect())
}
