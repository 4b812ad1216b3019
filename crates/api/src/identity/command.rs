//! `guanxi user create`: the first administrator of a company, or another user of one that exists.

use super::{links, passwords::Passwords};
use crate::{config::Config, http::context::now, server};
use clap::Args;
use guanxi_domain::{
    identity::{LinkPurpose, handles, passwords},
    ids::CompanyId,
    refusal::Refusal,
    scope::Actor,
};
use guanxi_persistence::{
    Db, Error, Tx,
    identity::{self, Membership, NewMember, NewUser},
    organization::{self, Company, NewCompany},
};

/// The arguments of `user create`.
#[derive(Args)]
pub struct CreateUser {
    /// The user's company; it is founded if there is none of this name
    #[arg(long)]
    company: String,
    /// The login name
    #[arg(long)]
    login: String,
    /// The user's name
    #[arg(long)]
    name: String,
    /// The user's name in Latin letters
    #[arg(long)]
    name_en: Option<String>,
    #[arg(long)]
    email: Option<String>,
    #[arg(long)]
    mobile: Option<String>,
    /// The key of a built-in role
    #[arg(long, default_value = "administrator")]
    role: String,
    /// The password; without one, a link for choosing it is printed
    #[arg(long)]
    password: Option<String>,
}

pub async fn create_user(config: Config, arguments: CreateUser) -> Result<(), String> {
    let db = server::connect(&config).await?;
    guanxi_persistence::schema::up(&db).await.map_err(|error| error.to_string())?;
    let passwords = Passwords::new(config.password_cost)?;
    let done = create(&db, &config, &passwords, &arguments).await.map_err(|error| words(&error));
    db.close().await.map_err(|error| error.to_string())?;
    println!("{}", done?);
    Ok(())
}

/// A refusal of the rules in English, as the command line speaks.
fn words(error: &Error) -> String {
    match error {
        Error::Refused(refusal) => crate::messages::say(crate::messages::Language::English, refusal.code, &refusal.params),
        other => other.to_string(),
    }
}

async fn create(db: &Db, config: &Config, passwords: &Passwords, arguments: &CreateUser) -> Result<String, Error> {
    let user = new_user(passwords, arguments).await?;
    let existing = organization::find_by_name(db, &arguments.company).await?;
    let company = existing.as_ref().map_or_else(CompanyId::new, |company: &Company| company.id);
    let tx = db.begin(company, Actor::System, now()).await?;
    let member = join(&tx, existing.is_some(), arguments, user).await?;
    let answer = if arguments.password.is_some() {
        format!("{} may log in.", arguments.login)
    } else {
        let link = links::make(&tx, &config.public_url, member.user_id, LinkPurpose::Invitation).await?;
        format!("{} chooses a password at {}", arguments.login, link.url)
    };
    tx.commit(db).await?;
    Ok(answer)
}

async fn join(tx: &Tx, company_exists: bool, arguments: &CreateUser, user: NewUser) -> Result<Membership, Error> {
    if !company_exists {
        if arguments.role != guanxi_domain::identity::grants::ADMINISTRATOR {
            return Err(Refusal::invalid("/role", "user.first_is_administrator").into());
        }
        return Ok(organization::found_company(tx, &NewCompany::named(&arguments.company), user).await?.1);
    }
    let role = identity::role_by_key(tx, tx.company, &arguments.role).await?;
    let role = role.ok_or_else(|| Refusal::invalid("/role", "user.unknown_role").with("role", arguments.role.as_str()))?;
    identity::create_member(tx, user, NewMember { role_ids: vec![role.id], ..NewMember::default() }).await
}

async fn new_user(hasher: &Passwords, arguments: &CreateUser) -> Result<NewUser, Error> {
    let password_hash = match &arguments.password {
        Some(password) => {
            passwords::check("/password", password, &[&arguments.login])?;
            Some(hasher.hash(password).await.map_err(|problem| Error::Corrupt(problem.to_string()))?)
        }
        None => None,
    };
    Ok(NewUser {
        login_fold: handles::login(&arguments.login)?,
        login: arguments.login.clone(),
        name: arguments.name.clone(),
        name_en: arguments.name_en.clone(),
        email_fold: arguments.email.as_deref().map(handles::mail).transpose()?,
        email: arguments.email.clone(),
        mobile_fold: arguments.mobile.as_deref().map(handles::mobile).transpose()?,
        mobile: arguments.mobile.clone(),
        password_hash,
        must_change_password: false,
    })
}
