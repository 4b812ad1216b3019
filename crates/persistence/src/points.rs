//! Places at which a test may end the process as a power failure would: there and then. Outside of such a test they are nothing.
//!
//! `FAILPOINTS="commit::before=3*off->return"` ends it the fourth time that a transaction is about to be committed.

#[cfg(all(feature = "failpoints", not(debug_assertions)))]
compile_error!("failpoints end the program on demand: they are for tests, never for a release");

/// Ends the process here, when the environment says so.
#[cfg(feature = "failpoints")]
pub fn reach(name: &str) {
    static SETTINGS: std::sync::Once = std::sync::Once::new();
    // They hold as long as the process does.
    SETTINGS.call_once(|| std::mem::forget(fail::FailScenario::setup()));
    fail::fail_point!(name, |_| std::process::abort());
}

#[cfg(not(feature = "failpoints"))]
#[inline]
pub const fn reach(_: &str) {}
