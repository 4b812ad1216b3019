//! The rules of a request, tried on tables and on random histories.

use super::*;
use crate::organization::ServiceRules;
use proptest::prelude::*;
use std::fmt::Write;

const PROMISE: Promise = Promise { first_response: 60, resolution: 480 };

fn hours() -> BusinessHours {
    BusinessHours::of(&ServiceRules::default(), chrono_tz::Asia::Shanghai)
}

fn start() -> DateTime<Utc> {
    "2026-11-20T02:00:00Z".parse().unwrap()
}

#[test]
fn states_and_actions() {
    let mut table = String::from("| state |");
    for action in RequestAction::ALL {
        write!(table, " {action:?} |").unwrap();
    }
    table.push_str("\n|---|");
    table.push_str(&"---|".repeat(RequestAction::ALL.len()));
    for status in RequestStatus::ALL {
        write!(table, "\n| **{status:?}** |").unwrap();
        for action in RequestAction::ALL {
            let cell = status.after(action).map_or_else(|refusal| format!("_{}_", refusal.code), |next| format!("{next:?}"));
            write!(table, " {cell} |").unwrap();
        }
    }
    insta::assert_snapshot!(table);
}

#[test]
fn the_first_message_of_the_agent_is_the_first_response() {
    let agent = MembershipId::new();
    let request = Request::open(start(), Some(agent), PROMISE, &hours());
    assert_eq!((request.status, request.sla.first_responded_at), (RequestStatus::Assigned, None));
    let later = start() + TimeDelta::minutes(5);
    let request = request.after(RequestAction::StaffWrites, later, &hours()).unwrap();
    assert_eq!((request.status, request.sla.first_responded_at), (RequestStatus::InProgress, Some(later)));
    let request = request.after(RequestAction::StaffWrites, later + TimeDelta::minutes(5), &hours()).unwrap();
    assert_eq!(request.sla.first_responded_at, Some(later));
}

#[test]
fn a_request_is_reopened_within_the_days_allowed() {
    let mut request = Request::open(start(), Some(MembershipId::new()), PROMISE, &hours());
    for action in [RequestAction::Start, RequestAction::Resolve, RequestAction::Close] {
        request = request.after(action, start(), &hours()).unwrap();
    }
    assert_eq!(request.may_reopen(start() + TimeDelta::days(7), 7), Ok(()));
    let refusal = request.may_reopen(start() + TimeDelta::days(7) + TimeDelta::seconds(1), 7).unwrap_err();
    assert_eq!(refusal, Refusal::conflict("service_request.reopen_expired").with("days", 7));
    let reopened = request.after(RequestAction::Reopen, start() + TimeDelta::days(1), &hours()).unwrap();
    assert_eq!((reopened.status, reopened.reopened, reopened.closed_at, reopened.resolved_at), (RequestStatus::InProgress, 1, None, None));
}

proptest! {
    /// No history, however odd, leads to a request whose marks contradict its state.
    #[test]
    fn no_history_breaks_a_request(chosen: bool, steps in prop::collection::vec((prop::sample::select(&RequestAction::ALL[..]), 0..90_000_i64), 0..30)) {
        let hours = hours();
        let mut now = start();
        let mut request = Request::open(now, chosen.then(MembershipId::new), PROMISE, &hours);
        for (action, seconds) in steps {
            now += TimeDelta::seconds(seconds);
            let next = match action {
                RequestAction::Assign | RequestAction::Take => request.clone().given_to(MembershipId::new(), action),
                _ => request.clone().after(action, now, &hours),
            };
            let Ok(next) = next else { continue };
            prop_assert_eq!(next.agent.is_none(), next.status == RequestStatus::New);
            prop_assert_eq!(next.resolved_at.is_some(), next.status.is_over());
            prop_assert_eq!(next.closed_at.is_some(), next.status == RequestStatus::Closed);
            let still = next.status.is_over() || next.status == RequestStatus::WaitingCustomer;
            prop_assert_eq!(next.sla.stopped_at.is_some(), still);
            prop_assert!(next.sla.resolution_due_at >= request.sla.resolution_due_at);
            prop_assert!(!request.sla.breached(now) || next.sla.breached(now));
            request = next;
        }
    }
}
