//! Members of staff: a user with a place in the company, and the roles he holds there.

use super::{found, roles};
use crate::{
    Error, Tx,
    db::Conn,
    entities::{app_user, membership},
    organization::{dangling, hold_department},
    scoped,
};
use guanxi_domain::{
    ids::{CompanyId, DepartmentId, MembershipId, RoleId, UserId},
    refusal::Refusal,
    scope::Scope,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, Condition, EntityTrait, FromQueryResult, JoinType, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, RelationDef,
};

/// A person about to get a login. The folded forms come from [`guanxi_domain::identity::handles`].
#[derive(Clone, Debug, Default)]
pub struct NewUser {
    pub login: String,
    pub login_fold: String,
    pub name: String,
    pub name_en: Option<String>,
    pub email: Option<String>,
    pub email_fold: Option<String>,
    pub mobile: Option<String>,
    pub mobile_fold: Option<String>,
    pub password_hash: Option<String>,
    pub must_change_password: bool,
}

/// The place he gets.
#[derive(Clone, Debug, Default)]
pub struct NewMember {
    pub department_id: Option<DepartmentId>,
    pub manager_id: Option<MembershipId>,
    pub job_title: Option<String>,
    pub role_ids: Vec<RoleId>,
}

/// Gives a person a login. A name that somebody has already is refused where it stands.
pub async fn create_user(tx: &Tx, new: NewUser) -> Result<app_user::Model, Error> {
    refuse_taken(tx, None, Some(&new.login_fold), new.email_fold.as_deref(), new.mobile_fold.as_deref()).await?;
    let row = app_user::ActiveModel {
        id: Set(UserId::new()),
        created_at: Set(tx.now),
        login: Set(new.login),
        login_fold: Set(new.login_fold),
        name: Set(new.name),
        name_en: Set(new.name_en),
        email: Set(new.email),
        email_fold: Set(new.email_fold),
        mobile: Set(new.mobile),
        mobile_fold: Set(new.mobile_fold),
        avatar_file_id: Set(None),
        password_hash: Set(new.password_hash),
        must_change_password: Set(new.must_change_password),
        last_login_at: Set(None),
    };
    Ok(app_user::Entity::insert(row).exec_with_returning(tx.conn()).await?)
}

/// Whether another user has one of these names. Logins are shared by all companies of an installation.
pub async fn refuse_taken(
    db: &impl Conn,
    except: Option<UserId>,
    login: Option<&str>,
    email: Option<&str>,
    mobile: Option<&str>,
) -> Result<(), Error> {
    use app_user::Column;
    let names = [
        (Column::LoginFold, login, "/login", "user.login_taken"),
        (Column::EmailFold, email, "/email", "user.email_taken"),
        (Column::MobileFold, mobile, "/mobile", "user.mobile_taken"),
    ];
    let any = names.iter().filter_map(|(column, name, ..)| Some(column.eq((*name)?))).fold(Condition::any(), Condition::add);
    #[expect(clippy::disallowed_methods, reason = "logins are unique among all companies")]
    let others = app_user::Entity::find().filter(any).filter(Condition::all().add_option(except.map(|id| Column::Id.ne(id))));
    for other in others.all(db.conn()).await? {
        let taken = [Some(other.login_fold.as_str()), other.email_fold.as_deref(), other.mobile_fold.as_deref()];
        for ((_, name, pointer, code), taken) in names.iter().zip(taken) {
            if name.is_some() && *name == taken {
                return Err(Refusal::invalid(*pointer, code).into());
            }
        }
    }
    Ok(())
}

/// Makes a member of staff of a person who is new here.
pub async fn create_member(tx: &Tx, user: NewUser, new: NewMember) -> Result<membership::Model, Error> {
    hold_department(tx, new.department_id, "/department_id").await?;
    if let Some(manager) = new.manager_id {
        let found = scoped::find::<membership::Entity>(tx, &Scope::company(tx.company), manager).await;
        found.map_err(|error| dangling(error, "/manager_id"))?;
    }
    let user = create_user(tx, user).await?;
    let row = membership::ActiveModel {
        id: Set(MembershipId::new()),
        user_id: Set(user.id),
        department_id: Set(new.department_id),
        manager_id: Set(new.manager_id),
        job_title: Set(new.job_title),
        disabled: Set(false),
        approval_limit: Set(None),
        deleted_at: Set(None),
        ..Default::default()
    };
    let member = scoped::insert::<membership::Entity>(tx, row, "created").await?;
    found::placed(tx, &user, member.id).await?;
    roles::hold(tx, member.id, &new.role_ids).await?;
    Ok(member)
}

/// Somebody one can choose: an owner, an agent, a head.
#[derive(Debug, FromQueryResult)]
pub struct Colleague {
    pub id: MembershipId,
    pub name: String,
    pub name_en: Option<String>,
    pub job_title: Option<String>,
    pub department_id: Option<DepartmentId>,
}

/// Everybody who works in the company now.
pub async fn colleagues(db: &impl Conn, company: CompanyId) -> Result<Vec<Colleague>, Error> {
    let rows = scoped::select::<membership::Entity>(&Scope::company(company))
        .filter(membership::Column::Disabled.eq(false))
        .join(JoinType::InnerJoin, its_user())
        .select_only()
        .columns([membership::Column::Id, membership::Column::JobTitle, membership::Column::DepartmentId])
        .columns([app_user::Column::Name, app_user::Column::NameEn])
        .order_by_asc(app_user::Column::Name)
        .order_by_asc(membership::Column::Id);
    Ok(rows.into_model().all(db.conn()).await?)
}

pub(crate) fn its_user() -> RelationDef {
    membership::Entity::belongs_to(app_user::Entity).from(membership::Column::UserId).to(app_user::Column::Id).into()
}
