//! The context of a request: the first argument of every handler.
//!
//! `Cx<orders::Approve>` proves that the caller is granted that permission, and carries how far it reaches. Being an extractor that
//! is ready at once, it answers 401 and 403 before any body is looked at.

use super::{answer::Answer, auth, clock, json::BodyHash, page::ListQuery, problem::Problem};
use crate::{App, messages::Language};
use actix_web::{
    FromRequest, HttpMessage as _, HttpRequest,
    dev::Payload,
    http::{StatusCode, header},
    web,
};
use chrono::{DateTime, Days, NaiveDate, Utc};
use guanxi_domain::{
    access::{Demand, Permit, principal::Principal},
    customers::pool,
    scope::Scope,
};
use guanxi_persistence::{
    ListRequest, Tx, Viewer,
    idempotency::{self, Begun},
};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use std::{
    future::{Ready, ready},
    marker::PhantomData,
    sync::Arc,
};

/// The context of a request whose caller meets the demand `P`.
pub struct Cx<P> {
    pub app: web::Data<App>,
    pub who: Arc<Principal>,
    /// What the caller reaches with the permission in hand.
    pub scope: Scope,
    /// The moment of the request, read once.
    pub now: DateTime<Utc>,
    pub language: Language,
    request: HttpRequest,
    permit: PhantomData<P>,
}

impl<P: Permit> FromRequest for Cx<P> {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Self::of(request))
    }
}

impl<P: Permit> Cx<P> {
    fn of(request: &HttpRequest) -> Result<Self, Problem> {
        let who = auth::caller(request)?;
        let scope = who.meet(P::DEMAND)?;
        let app = request.app_data::<web::Data<App>>().cloned().ok_or_else(|| Problem::internal("no application"))?;
        Ok(Self { app, who, scope, now: clock::now(), language: language(request), request: request.clone(), permit: PhantomData })
    }
}

impl<P> Cx<P> {
    /// The calendar day where the company is.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now.with_timezone(&self.who.time_zone).date_naive()
    }

    /// What the caller reaches with another permission than the one in hand.
    pub fn reach(&self, permission: &'static str) -> Result<Scope, Problem> {
        Ok(self.who.meet(Demand::Grant(permission))?)
    }

    /// A list's query with the caller filled in. `resource` is the prefix of its fields in role settings: `customers`.
    #[must_use]
    pub fn list(&self, resource: &str, query: ListQuery) -> ListRequest {
        let midnight = |day| pool::midnight(day, self.who.time_zone);
        let today = self.today();
        let day = (midnight(today), midnight(today + Days::new(1)));
        ListRequest {
            company: Some(self.who.company),
            hidden: self.who.guarded(resource),
            viewer: Viewer { me: self.who.member(), department: self.who.department, now: self.now, today, day },
            ..query.into()
        }
    }

    /// Does a write in one transaction and answers 200 with what it gives.
    ///
    /// With an `Idempotency-Key` the answer is stored in the same transaction, and a repeated request gets it again.
    pub async fn write<T: Serialize>(&self, work: impl AsyncFnOnce(&Tx) -> Result<T, Problem>) -> Result<Answer<T>, Problem> {
        self.transact(StatusCode::OK, work).await
    }

    /// As [`Self::write`], answering 201 with a `Location`.
    pub async fn create<T: Serialize>(&self, work: impl AsyncFnOnce(&Tx) -> Result<T, Problem>) -> Result<Answer<T>, Problem> {
        self.transact(StatusCode::CREATED, work).await
    }

    /// As [`Self::write`], answering 204.
    pub async fn remove(&self, work: impl AsyncFnOnce(&Tx) -> Result<(), Problem>) -> Result<Answer<()>, Problem> {
        self.transact(StatusCode::NO_CONTENT, work).await
    }

    async fn transact<T: Serialize>(
        &self,
        status: StatusCode,
        work: impl AsyncFnOnce(&Tx) -> Result<T, Problem>,
    ) -> Result<Answer<T>, Problem> {
        let db = &self.app.db;
        let tx = db.begin(self.scope.company, self.who.actor, self.now).await?;
        let key = self.idempotency_key()?;
        let mut begun = None;
        if let Some(key) = key {
            match idempotency::begin(&tx, &self.caller_id(), key, &self.fingerprint()).await? {
                Begun::Fresh(id) => begun = Some(id),
                Begun::Mismatch => return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "idempotency_mismatch")),
                Begun::Stored { status, answer } => {
                    let status = StatusCode::from_u16(status).map_err(Problem::internal)?;
                    return Ok(Answer::stored(status, answer));
                }
            }
        }
        let answer = Answer::new(status, &work(&tx).await?)?;
        if let Some(id) = begun {
            idempotency::finish(&tx, id, status.as_u16(), answer.body.clone()).await?;
        }
        tx.commit(db).await?;
        Ok(answer)
    }

    fn idempotency_key(&self) -> Result<Option<&str>, Problem> {
        let Some(value) = self.request.headers().get("idempotency-key") else { return Ok(None) };
        let text = value.to_str().unwrap_or_default();
        if text.is_empty() || text.len() > 200 {
            return Err(Problem::new(StatusCode::BAD_REQUEST, "idempotency_key"));
        }
        Ok(Some(text))
    }

    fn caller_id(&self) -> String {
        format!("{}:{}", self.who.actor.kind(), self.who.user)
    }

    fn fingerprint(&self) -> String {
        let body = self.request.extensions().get::<BodyHash>().cloned();
        let line = format!("{} {} {}", self.request.method(), self.request.uri(), body.map(|hash| hash.0).unwrap_or_default());
        hex::encode(Sha256::digest(line))
    }

    /// The request itself, for headers.
    #[must_use]
    pub const fn request(&self) -> &HttpRequest {
        &self.request
    }
}

/// The language the caller prefers.
#[must_use]
pub fn language(request: &HttpRequest) -> Language {
    let header = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Language::accepted(header.unwrap_or_default())
}

pub use super::clock::now;
