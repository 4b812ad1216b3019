//! The one clock of the program.
//!
//! The demo company is made by living its past through the API: there the clock of the filling thread is moved.

use chrono::{DateTime, SubsecRound as _, Utc};
use std::cell::Cell;

thread_local! {
    static MOVED: Cell<Option<DateTime<Utc>>> = const { Cell::new(None) };
}

/// Now, in whole microseconds, as both databases keep time.
#[expect(clippy::disallowed_methods, reason = "this is the clock")]
#[must_use]
pub fn now() -> DateTime<Utc> {
    MOVED.get().unwrap_or_else(Utc::now).trunc_subsecs(6)
}

/// Moves this thread's clock, or sets it right again.
pub(crate) fn move_to(moment: Option<DateTime<Utc>>) {
    MOVED.set(moment);
}
