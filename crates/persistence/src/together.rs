//! A question that many ask at the same time is put once: the figures on the screens of a company are asked for anew by all who look at
//! them when one of them changes.
//!
//! Whoever asks gets an answer to a question that was put after he asked, and so finds in it all that was written before. Those who come
//! while a question is on its way wait for the next one, which is put for all of them.

use crate::Error;
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};
use tokio::sync::Mutex as Turn;

/// The questions that are being asked.
pub struct Together<A> {
    open: Mutex<HashMap<String, Arc<Turn<Last<A>>>>>,
    /// Orders those who come and the questions that are put.
    clock: AtomicU64,
}

/// The question that was put last.
struct Last<A> {
    put: u64,
    /// None when it failed.
    answer: Option<A>,
}

impl<A> Default for Last<A> {
    fn default() -> Self {
        Self { put: 0, answer: None }
    }
}

impl<A> Default for Together<A> {
    fn default() -> Self {
        Self { open: Mutex::default(), clock: AtomicU64::new(1) }
    }
}

/// Somebody who asks, until he has his answer or is gone.
struct Asker<'a, A> {
    all: &'a Together<A>,
    question: &'a str,
    turn: Arc<Turn<Last<A>>>,
}

impl<A> Drop for Asker<'_, A> {
    fn drop(&mut self) {
        let mut open = self.all.open.lock().unwrap_or_else(PoisonError::into_inner);
        // The map has one, and so have I.
        if Arc::strong_count(&self.turn) == 2 {
            open.remove(self.question);
        }
    }
}

impl<A: Clone> Together<A> {
    /// The answer to a question, which `put` puts, if nobody does it for us.
    pub async fn ask(&self, question: &str, put: impl AsyncFn() -> Result<A, Error>) -> Result<A, Error> {
        let came = self.clock.fetch_add(1, Ordering::SeqCst);
        let asker = self.enter(question);
        let mut last = asker.turn.lock().await;
        if last.put > came {
            if let Some(answer) = &last.answer {
                return Ok(answer.clone());
            }
            // Those who waited for what failed do not fail one after the other.
            drop(last);
            return put().await;
        }
        let now = self.clock.fetch_add(1, Ordering::SeqCst);
        let answer = put().await;
        *last = Last { put: now, answer: answer.as_ref().ok().cloned() };
        answer
    }

    fn enter<'a>(&'a self, question: &'a str) -> Asker<'a, A> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let turn = if let Some(turn) = open.get(question) { turn.clone() } else { open.entry(question.to_owned()).or_default().clone() };
        Asker { all: self, question, turn }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::{FutureExt as _, future::join_all};
    use std::cell::Cell;
    use tokio::sync::Notify;

    /// Answers with how many were written when it was put, once it may.
    struct Source {
        together: Together<u32>,
        put: Cell<u32>,
        written: Cell<u32>,
        may: Notify,
    }

    impl Source {
        fn new() -> Self {
            Self { together: Together::default(), put: Cell::new(0), written: Cell::new(0), may: Notify::new() }
        }

        async fn ask(&self) -> Result<u32, Error> {
            let put = async || {
                self.put.set(self.put.get() + 1);
                let seen = self.written.get();
                self.may.notified().await;
                if seen == 13 { Err(Error::NotFound) } else { Ok(seen) }
            };
            self.together.ask("how many", put).await
        }
    }

    #[tokio::test]
    async fn who_comes_while_a_question_is_on_its_way_shares_the_next_and_sees_what_was_written_before() {
        let source = Source::new();
        let mut first = Box::pin(source.ask());
        assert!((&mut first).now_or_never().is_none());
        source.written.set(7);
        let mut others = Box::pin(join_all((0..9).map(|_| source.ask())));
        assert!((&mut others).now_or_never().is_none());
        assert_eq!(source.put.get(), 1, "the others wait");
        source.may.notify_one();
        assert_eq!(first.await.unwrap(), 0);
        assert!((&mut others).now_or_never().is_none());
        assert_eq!(source.put.get(), 2);
        source.may.notify_one();
        assert!(others.await.into_iter().all(|answer| answer.unwrap() == 7));
        assert_eq!(source.put.get(), 2, "once for all of them");
        source.written.set(8);
        source.may.notify_one();
        assert_eq!(source.ask().await.unwrap(), 8, "nothing is remembered");
        assert!(source.together.open.lock().unwrap().is_empty());
    }

    #[tokio::test]
    async fn who_goes_away_leaves_the_question_to_the_next_and_what_fails_fails_for_each_at_once() {
        let source = Source::new();
        let mut gone = Box::pin(source.ask());
        assert!((&mut gone).now_or_never().is_none());
        let mut next = Box::pin(source.ask());
        assert!((&mut next).now_or_never().is_none());
        drop(gone);
        source.may.notify_one();
        assert_eq!(next.await.unwrap(), 0);
        source.written.set(13);
        let mut first = Box::pin(source.ask());
        assert!((&mut first).now_or_never().is_none());
        let mut others = Box::pin(join_all((0..9).map(|_| source.ask())));
        assert!((&mut others).now_or_never().is_none());
        source.may.notify_one();
        first.await.unwrap_err();
        assert!((&mut others).now_or_never().is_none());
        source.may.notify_one();
        assert!((&mut others).now_or_never().is_none());
        assert_eq!(source.put.get(), 2 + 2 + 8, "what was asked for all has failed, so each asks for himself, at the same time");
        source.may.notify_waiters();
        assert!(others.await.into_iter().all(|answer| answer.is_err()));
        assert!(source.together.open.lock().unwrap().is_empty());
    }
}
