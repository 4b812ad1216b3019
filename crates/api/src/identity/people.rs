//! People, whether they work here or buy: the names they log in with, and their first password.

use crate::{
    App,
    http::{context::Cx, problem::Problem},
};
use guanxi_domain::{
    identity::{handles, passwords},
    money::{MAX_AMOUNT, Money},
    refusal::Refusal,
};
use guanxi_persistence::identity::{NewUser, UserFields};

/// What a person is called, as it was typed.
pub struct Names {
    pub login: String,
    pub name: String,
    pub name_en: Option<String>,
    pub email: Option<String>,
    pub mobile: Option<String>,
}

/// A person about to get a login; whoever chose the password for him asks him to change it.
pub async fn new_user(app: &App, names: Names, password: Option<&str>) -> Result<NewUser, Problem> {
    let user = NewUser {
        login_fold: handles::login(&names.login)?,
        email_fold: names.email.as_deref().map(handles::mail).transpose()?,
        mobile_fold: names.mobile.as_deref().map(handles::mobile).transpose()?,
        login: names.login.trim().to_owned(),
        name: names.name,
        name_en: names.name_en,
        email: names.email,
        mobile: names.mobile,
        must_change_password: password.is_some(),
        ..NewUser::default()
    };
    let Some(password) = password else { return Ok(user) };
    passwords::check("/password", password, &[&user.login, user.email.as_deref().unwrap_or_default()])?;
    Ok(NewUser { password_hash: Some(app.passwords.hash(password).await?), ..user })
}

/// What to change of a person, with the folded forms.
pub fn changes(
    name: Option<String>,
    name_en: Option<Option<String>>,
    email: Option<Option<String>>,
    mobile: Option<Option<String>>,
) -> Result<UserFields, Refusal> {
    let email_fold = email.as_ref().map(|email| email.as_deref().map(handles::mail).transpose()).transpose()?;
    let mobile_fold = mobile.as_ref().map(|mobile| mobile.as_deref().map(handles::mobile).transpose()).transpose()?;
    Ok(UserFields { name, name_en, email, email_fold, mobile, mobile_fold })
}

/// A limit of approval, in minor units of the company's currency.
pub fn amount<P>(cx: &Cx<P>, limit: Option<Option<Money>>) -> Result<Option<Option<i64>>, Refusal> {
    let checked = |limit: Money| {
        if limit.currency != cx.who.currency {
            return Err(Refusal::invalid("/approval_limit/currency", "role.currency").with("currency", cx.who.currency.as_str()));
        }
        if !(0..=MAX_AMOUNT).contains(&limit.amount) {
            return Err(Refusal::invalid("/approval_limit/amount", "role.limit"));
        }
        Ok(limit.amount)
    };
    limit.map(|limit| limit.map(checked).transpose()).transpose()
}
