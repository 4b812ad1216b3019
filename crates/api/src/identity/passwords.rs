//! Hashes passwords: on threads of their own, a few at a time, so that a rush of logins slows logins only.

use crate::{config::PasswordCost, http::problem::Problem};
use actix_web::web;
use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash},
};
use std::{sync::Arc, time::Duration};
use tokio::sync::Semaphore;

pub struct Passwords {
    argon2: Argon2<'static>,
    places: Arc<Semaphore>,
    /// Checked when there is no such user, so that the answer takes as long.
    decoy: String,
}

impl Passwords {
    pub fn new(cost: PasswordCost) -> Result<Self, String> {
        let (memory, passes) = match cost {
            PasswordCost::Normal => (19_456, 2),
            PasswordCost::Cheap => (64, 1),
        };
        let params = Params::new(memory, passes, 1, None).map_err(|error| error.to_string())?;
        let places = std::thread::available_parallelism().map_or(2, usize::from).clamp(1, 4);
        Ok(Self {
            argon2: Argon2::new(Algorithm::Argon2id, Version::V0x13, params),
            places: Arc::new(Semaphore::new(places)),
            decoy: format!("$argon2id$v=19$m={memory},t={passes},p=1$bm9ib2R5J3Mgc2FsdA$bm9ib2R5J3MgcGFzc3dvcmQgaGFzIHRoaXMgaGFzaC4"),
        })
    }

    pub async fn hash(&self, password: &str) -> Result<String, Problem> {
        let (argon2, password) = (self.argon2.clone(), password.to_owned());
        let hash = self.in_turn(move || argon2.hash_password(password.as_bytes()).map(|hash: PasswordHash| hash.to_string())).await?;
        hash.map_err(Problem::internal)
    }

    /// Whether the password is the one behind the hash. Without a hash it takes as long and is never right.
    pub async fn verify(&self, password: &str, hash: Option<&str>) -> Result<bool, Problem> {
        let known = hash.is_some();
        let (argon2, password, hash) = (self.argon2.clone(), password.to_owned(), hash.unwrap_or(&self.decoy).to_owned());
        let right = self
            .in_turn(move || PasswordHash::new(&hash).map(|hash| argon2.verify_password(password.as_bytes(), &hash).is_ok()))
            .await?
            .map_err(Problem::internal)?;
        Ok(right && known)
    }

    async fn in_turn<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Problem> {
        let waiting = tokio::time::timeout(Duration::from_secs(5), self.places.clone().acquire_owned());
        let place = waiting.await.map_err(|_| Problem::busy("too many logins at once"))?.map_err(Problem::internal)?;
        let done = web::block(move || {
            let _place = place;
            work()
        });
        done.await.map_err(Problem::internal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[actix_web::test]
    async fn only_the_right_password_is_right() {
        let passwords = Passwords::new(PasswordCost::Cheap).unwrap();
        let hash = passwords.hash("Jade-Harbour-4271").await.unwrap();
        assert!(hash.starts_with("$argon2id$"));
        assert!(passwords.verify("Jade-Harbour-4271", Some(&hash)).await.unwrap());
        assert!(!passwords.verify("Jade-Harbour-4272", Some(&hash)).await.unwrap());
        assert!(!passwords.verify("Jade-Harbour-4271", None).await.unwrap());
    }

    #[test]
    fn the_decoy_costs_what_a_real_one_does() {
        for cost in [PasswordCost::Normal, PasswordCost::Cheap] {
            let passwords = Passwords::new(cost).unwrap();
            let decoy = Params::try_from(&PasswordHash::new(&passwords.decoy).unwrap()).unwrap();
            let price = |params: &Params| (params.m_cost(), params.t_cost(), params.p_cost());
            assert_eq!(price(&decoy), price(passwords.argon2.params()));
        }
    }
}
