//! Mails people what waits for them, when they have not looked into the program for a while: one mail a person and round.

use super::notifications::title;
use crate::{
    App,
    http::problem::Problem,
    messages::{Language, say},
};
use chrono::{DateTime, TimeDelta, Utc};
use guanxi_persistence::{
    platform::mailing::{Letter, letters, mailed},
    points,
};

/// Notices older than this are not mailed any more: a server that was down for long does not flood people.
const STALE: TimeDelta = TimeDelta::hours(24);
/// Notices in one round.
const ROUND: u64 = 500;

/// Mails what has been unread for `mail_after_minutes`. A mail the server does not take is tried again in the next round.
pub async fn mail_notices(app: &App, now: DateTime<Utc>) -> Result<(), Problem> {
    let Some(mail) = &app.mail else { return Ok(()) };
    let until = now - TimeDelta::minutes(i64::from(app.config.mail_after_minutes));
    for letter in letters(&app.db, now - STALE, until, ROUND).await? {
        if mail.send(&letter.to, subject(&letter), text(&letter, &app.config.public_url)).await {
            points::reach("outbox::sent");
            let ids: Vec<_> = letter.notices.iter().map(|notice| notice.id).collect();
            mailed(&app.db, &ids, now).await?;
        }
    }
    Ok(())
}

fn subject(letter: &Letter) -> String {
    let params = [("count", letter.notices.len().into())];
    let said = |language| say(language, "mail-notices-subject", &params);
    format!("{} / {}", said(Language::Chinese), said(Language::English))
}

/// Nobody's language is known here, so both are written.
fn text(letter: &Letter, public_url: &str) -> String {
    let part = |language| {
        let titles: Vec<_> = letter.notices.iter().map(|notice| format!("- {}", title(language, notice))).collect();
        let params = [("url", public_url.trim_end_matches('/').into())];
        format!("{}\n\n{}\n", titles.join("\n"), say(language, "mail-notices-text", &params))
    };
    format!("{}\n{}", part(Language::Chinese), part(Language::English))
}
