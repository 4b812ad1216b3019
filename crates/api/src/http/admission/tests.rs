//! Who is let in, who waits, who is sent away.

use super::*;
use futures_util::{FutureExt as _, future::join_all, stream::poll_fn};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

const LONGEST: Duration = Duration::from_mins(1);

/// Everybody in the queue, polled once.
macro_rules! stands {
    ($future:expr) => {
        assert!((&mut $future).now_or_never().is_none())
    };
}

#[actix_web::test]
async fn as_many_work_as_there_are_places_and_the_others_take_turns() {
    let gate = Gate::new(2, LONGEST);
    let first = gate.enter().await.unwrap();
    let second = gate.enter().await.unwrap();
    let (mut third, mut fourth) = (Box::pin(gate.enter()), Box::pin(gate.enter()));
    stands!(third);
    stands!(fourth);
    assert_eq!(gate.waiting.load(Ordering::Relaxed), 2);
    drop(first);
    stands!(fourth);
    let third = third.await.unwrap();
    stands!(fourth);
    drop((second, third));
    fourth.await.unwrap();
    assert_eq!((gate.waiting.load(Ordering::Relaxed), gate.places.available_permits()), (0, 2));
}

#[actix_web::test]
async fn who_would_wait_too_long_is_sent_away_at_once() {
    let gate = Gate::new(2, LONGEST);
    let working = (gate.enter().await.unwrap(), gate.enter().await.unwrap());
    gate.pace.store(30_000_000_000, Ordering::Relaxed);
    // Thirty seconds a piece, two at a time: the fourth in the queue would come in after a minute, the fifth later.
    let mut queue: Vec<_> = (0..4).map(|_| Box::pin(gate.enter())).collect();
    for one in &mut queue {
        stands!(*one);
    }
    assert!(gate.enter().now_or_never().unwrap().is_none());
    drop(working);
    // Work that is done quickly brings hope back.
    let places = join_all(queue.drain(..2)).await;
    drop(places);
    drop(queue);
    gate.pace.store(1_000, Ordering::Relaxed);
    gate.enter().await.unwrap();
    assert_eq!(gate.waiting.load(Ordering::Relaxed), 0);
}

#[actix_web::test]
async fn nobody_waits_where_waiting_is_off() {
    let gate = Gate::new(1, Duration::ZERO);
    let place = gate.enter().await;
    assert!(place.is_some() && gate.enter().now_or_never().unwrap().is_none());
}

#[actix_web::test]
async fn who_waits_beyond_hope_is_refused_after_all() {
    let gate = Gate::new(1, Duration::from_millis(1));
    let _stuck = gate.enter().await.unwrap();
    assert!(gate.enter().await.is_none());
    assert_eq!(gate.waiting.load(Ordering::Relaxed), 0);
}

#[test]
fn the_pace_follows_what_is_held() {
    let gate = Gate::new(1, LONGEST);
    let slow_until_now = |done| {
        gate.done.store(done, Ordering::Relaxed);
        gate.pace.store(u64::MAX, Ordering::Relaxed);
        assert!(gate.wait() > LONGEST);
        drop(gate.place(gate.places.clone().try_acquire_owned().unwrap()));
        gate.pace.load(Ordering::Relaxed)
    };
    assert!(slow_until_now(0) < u64::MAX / 2, "the first is all that is known");
    let of_many = slow_until_now(u64::MAX / 2);
    assert!(of_many > u64::MAX / 2 && of_many <= u64::MAX - u64::MAX / RECENT + 1_000_000_000, "one of many changes little");
}

/// A body whose parts are handed over by the test.
fn coming(gate: &Arc<Gate>) -> (UnboundedSender<Result<Bytes, PayloadError>>, Held, Coming) {
    let (sender, mut parts) = unbounded_channel();
    let held: Held = Rc::default();
    let body: Payload = Payload::Stream { payload: Box::pin(poll_fn(move |context| parts.poll_recv(context))) };
    (sender, held.clone(), Coming { body, held, gate: gate.clone(), turn: None })
}

#[actix_web::test]
async fn a_body_that_is_slow_holds_no_place_and_one_that_is_there_keeps_it() {
    let gate = Gate::new(1, Duration::ZERO);
    let (slow, held, mut body) = coming(&gate);
    held.replace(gate.enter().await);
    stands!(body.next());
    let other = gate.enter().await.unwrap();
    slow.send(Ok(Bytes::from_static(b"late"))).unwrap();
    drop(slow);
    assert_eq!(body.next().await.unwrap().unwrap(), "late");
    // It is whole now: work goes on when it is its turn.
    stands!(body.next());
    drop(other);
    assert!(body.next().await.is_none() && held.borrow().is_some() && gate.enter().await.is_none());
    held.take();

    let (quick, held, mut body) = coming(&gate);
    held.replace(gate.enter().await);
    quick.send(Ok(Bytes::from_static(b"all"))).unwrap();
    drop(quick);
    assert!(body.next().await.is_some() && body.next().await.is_none() && held.borrow().is_some());
}

#[test]
fn a_flood_is_one_line_now_and_then() {
    let summary = Summary::default();
    let at = |seconds| summary.since + Duration::from_secs(seconds);
    assert_eq!(summary.count(at(0)), Some(1));
    assert_eq!((0..500).filter_map(|_| summary.count(at(9))).count(), 0);
    assert_eq!(summary.count(at(10)), Some(501));
    assert_eq!(summary.count(at(11)), None);
}
