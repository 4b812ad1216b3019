//! Admission: a node works on as many requests at once as keep it busy, lets further ones wait for their turn for a moment, and refuses
//! at once those that would have to wait longer. What is accepted is answered in time, however much is asked.
//!
//! A place is for work. Whoever waits for the rest of a caller's body, or writes an answer that never ends, holds none.

use super::{edge, problem::Problem};
use crate::App;
use actix_web::{
    Error, HttpMessage as _, HttpRequest,
    body::{BoxBody, EitherBody, MessageBody},
    dev::{Payload, ServiceRequest, ServiceResponse},
    error::PayloadError,
    http::ConnectionType,
    middleware::Next,
    web::{self, Bytes},
};
use futures_util::{Stream, StreamExt as _, future::LocalBoxFuture};
use std::{
    cell::RefCell,
    pin::Pin,
    rc::Rc,
    sync::{
        Arc,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    task::{Context, Poll, ready},
    time::{Duration, Instant},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many times longer than foreseen somebody may wait before he is refused after all: when the database hangs, say.
const PATIENCE: u32 = 3;
/// Of so many requests the pace is known. Of fewer it would rise and fall with every write among them, and a crowd fills the queue in the
/// moment at which it is lowest.
const RECENT: u64 = 256;

/// The gate that every request of the API passes.
pub struct Gate {
    places: Arc<Semaphore>,
    many: u32,
    longest: Duration,
    waiting: AtomicUsize,
    /// For how many nanoseconds a request holds its place, of late.
    pace: AtomicU64,
    done: AtomicU64,
}

/// The right to work.
pub struct Place {
    gate: Arc<Gate>,
    since: Instant,
    _permit: OwnedSemaphorePermit,
}

impl Drop for Place {
    fn drop(&mut self) {
        let held = u64::try_from(self.since.elapsed().as_nanos()).unwrap_or(u64::MAX / 2);
        let known = self.gate.done.fetch_add(1, Ordering::Relaxed).saturating_add(1).min(RECENT);
        let pace = self.gate.pace.load(Ordering::Relaxed);
        self.gate.pace.store(pace - pace / known + held / known, Ordering::Relaxed);
    }
}

/// Somebody who stands in the queue, until it is dropped.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn behind(queue: &'a AtomicUsize) -> Self {
        queue.fetch_add(1, Ordering::Relaxed);
        Self(queue)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Gate {
    /// `many` work at once; nobody is accepted who would wait for longer than `longest`.
    #[must_use]
    pub fn new(many: u32, longest: Duration) -> Arc<Self> {
        let places = Arc::new(Semaphore::new(many as usize));
        Arc::new(Self { places, many, longest, waiting: AtomicUsize::new(0), pace: AtomicU64::new(0), done: AtomicU64::new(0) })
    }

    /// How long somebody who comes now would wait: those in front of him, and himself, take a place each, for as long as it is held of late.
    fn wait(&self) -> Duration {
        let queue = u64::try_from(self.waiting.load(Ordering::Relaxed)).unwrap_or(u64::MAX).saturating_add(1);
        Duration::from_nanos(self.pace.load(Ordering::Relaxed).saturating_mul(queue) / u64::from(self.many))
    }

    /// A place, if there is hope to get one in time.
    async fn enter(self: &Arc<Self>) -> Option<Place> {
        if let Ok(permit) = self.places.clone().try_acquire_owned() {
            return Some(self.place(permit));
        }
        if self.longest.is_zero() || self.wait() > self.longest {
            return None;
        }
        tokio::time::timeout(self.longest * PATIENCE, self.clone().turn()).await.ok().flatten()
    }

    /// A place, whenever it is free: for whom was let in before.
    async fn turn(self: Arc<Self>) -> Option<Place> {
        let _waiting = Waiting::behind(&self.waiting);
        let permit = self.places.clone().acquire_owned().await.ok()?;
        Some(self.place(permit))
    }

    fn place(self: &Arc<Self>, permit: OwnedSemaphorePermit) -> Place {
        Place { gate: self.clone(), since: Instant::now(), _permit: permit }
    }
}

/// The place of a request, while it has one.
type Held = Rc<RefCell<Option<Place>>>;

/// Gives the place of a request back: what follows takes long, and little at a time.
pub fn step_aside(request: &HttpRequest) {
    if let Some(held) = request.extensions().get::<Held>() {
        held.take();
    }
}

/// A body that is still coming. While it lets us wait its request has no place, and at its end it waits for one again.
struct Coming {
    body: Payload,
    held: Held,
    gate: Arc<Gate>,
    turn: Option<LocalBoxFuture<'static, Option<Place>>>,
}

impl Stream for Coming {
    type Item = Result<Bytes, PayloadError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.turn.is_none() {
            match self.body.poll_next_unpin(context) {
                Poll::Pending => {
                    self.held.take();
                    return Poll::Pending;
                }
                Poll::Ready(None) if self.held.borrow().is_none() => self.turn = Some(Box::pin(self.gate.clone().turn())),
                part @ Poll::Ready(_) => return part,
            }
        }
        if let Some(turn) = &mut self.turn {
            let place = ready!(turn.as_mut().poll(context));
            self.held.replace(place);
            self.turn = None;
        }
        Poll::Ready(None)
    }
}

type Body<B> = EitherBody<B, BoxBody>;

/// The outermost middleware: to refuse must cost next to nothing.
pub async fn admit<B: MessageBody + 'static>(mut request: ServiceRequest, next: Next<B>) -> Result<ServiceResponse<Body<B>>, Error> {
    let app = request.app_data::<web::Data<App>>().cloned().ok_or_else(|| Problem::internal("no application"))?;
    let mut response = if request.path().starts_with("/api/v1/") {
        let body = request.take_payload();
        if !matches!(body, Payload::None) {
            // A short body has come with its head, but is handed on only now: it need not be waited for, nor the connection be closed on it.
            tokio::task::yield_now().await;
        }
        request.set_payload(body);
        if let Some(place) = app.gate.enter().await {
            work(&app.gate, place, request, next).await?.map_into_left_body()
        } else {
            let refused = edge::refuse(request.request(), &app);
            request.into_response(refused).map_into_right_body()
        }
    } else {
        next.call(request).await?.map_into_left_body()
    };
    if app.stopping.load(Ordering::Relaxed) {
        // So that nobody sends his next request to a node that is about to go.
        response.response_mut().head_mut().set_connection_type(ConnectionType::Close);
    }
    Ok(response)
}

async fn work<B: MessageBody + 'static>(
    gate: &Arc<Gate>,
    place: Place,
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let held: Held = Rc::new(RefCell::new(Some(place)));
    request.extensions_mut().insert(held.clone());
    let body = request.take_payload();
    request.set_payload(match body {
        Payload::None => Payload::None,
        body => {
            let coming = Coming { body, held: held.clone(), gate: gate.clone(), turn: None };
            Payload::Stream { payload: Box::pin(coming) }
        }
    });
    let response = next.call(request).await;
    held.take();
    response
}

/// Says in one line now and then what would otherwise fill the log: under overload, and while the database is away, every request is
/// answered alike.
pub struct Summary {
    since: Instant,
    count: AtomicU64,
    /// Milliseconds after `since` at which the next line may be written.
    next: AtomicU64,
}

impl Default for Summary {
    fn default() -> Self {
        Self { since: Instant::now(), count: AtomicU64::new(0), next: AtomicU64::new(0) }
    }
}

impl Summary {
    const EVERY: u64 = 10_000;

    /// How many were counted since the last line, when it is time for another.
    fn count(&self, now: Instant) -> Option<u64> {
        self.count.fetch_add(1, Ordering::Relaxed);
        let elapsed = u64::try_from(now.duration_since(self.since).as_millis()).unwrap_or(u64::MAX);
        let next = self.next.load(Ordering::Relaxed);
        let due = elapsed >= next && self.next.compare_exchange(next, elapsed + Self::EVERY, Ordering::Relaxed, Ordering::Relaxed).is_ok();
        due.then(|| self.count.swap(0, Ordering::Relaxed))
    }

    pub fn note(&self, problem: &Problem) {
        if let Some(refused) = self.count(Instant::now()) {
            tracing::warn!(refused, code = problem.code, cause = problem.cause, "requests answered with 503 since the last such line");
        }
    }
}

#[cfg(test)]
mod tests;
