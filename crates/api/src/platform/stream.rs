//! Live updates: server-sent events of what the caller may see, as it is committed, on whatever node.

use crate::{
    App,
    http::{auth, context::Cx, problem::Problem},
};
use actix_web::{
    HttpResponse, get,
    http::header,
    rt,
    web::{self, Bytes},
};
use guanxi_domain::{access, access::principal::Principal, event::Subject};
use guanxi_persistence::platform::{
    events::Event,
    records::{self, Standing, may_hear},
};
use serde_json::json;
use std::{convert::Infallible, sync::Arc, time::Duration};
use tokio::sync::broadcast::{self, error::RecvError};
use uuid::Uuid;

/// How often a silent stream shows that it lives, and its caller is looked at again.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// When its caller is looked at again after something about users or roles happened: what was believed then has been forgotten.
const DOUBT: Duration = Duration::from_millis(1600);
/// A listener who was away longer than this many events must read everything anew.
const RESUMED: u64 = 500;
/// Events of one moment may be committed out of order; a resumed stream repeats what is this young. Hearing twice does no harm.
const OVERLAP_MILLISECONDS: u64 = 30_000;

/// What may cost somebody his place or his rights.
const DOUBTFUL: &[Subject] = &[Subject::Users, Subject::Roles, Subject::PortalAccounts, Subject::ApiKeys];

/// An event with what decides who may hear of it.
pub struct Heard {
    pub event: Event,
    pub standing: Standing,
}

/// The events of this node's listeners.
pub type Hub = broadcast::Sender<Arc<Heard>>;

/// Looks each committed event up once a node, however many listen.
pub async fn dispatch(app: web::Data<App>) {
    let mut live = app.db.live.subscribe();
    let mut stop = app.stop.subscribe();
    loop {
        let received = tokio::select! {
            received = live.recv() => received,
            _ = stop.changed() => return,
        };
        let ids = match received {
            Ok(ids) => ids,
            Err(RecvError::Lagged(_)) => continue,
            Err(RecvError::Closed) => return,
        };
        if app.hub.receiver_count() == 0 {
            continue;
        }
        if let Err(error) = hand_out(&app, &ids).await {
            tracing::warn!(%error, "live updates could not be looked up");
        }
    }
}

async fn hand_out(app: &App, ids: &[guanxi_domain::ids::EventId]) -> Result<(), guanxi_persistence::Error> {
    for event in records::by_ids(&app.db, ids).await? {
        let standing = records::standing(&app.db, &event).await?;
        let _ = app.hub.send(Arc::new(Heard { event, standing }));
    }
    Ok(())
}

/// Streams what happens, as far as the caller may see it: `{"subject", "subject_id", "customer_id", "verb"}`.
///
/// `Last-Event-ID` resumes; an event `reset` says that too much was missed, or that the caller's rights have changed, and
/// everything should be read again.
#[utoipa::path(operation_id = "stream_events", tag = "platform",
    params(("Last-Event-ID" = Option<String>, Header, description = "The id of the last event that was heard")),
    responses((status = 200, description = "Server-sent events", content_type = "text/event-stream", body = String)))]
#[get("/events/stream")]
pub async fn listen(cx: Cx<access::Anyone>) -> Result<HttpResponse, Problem> {
    let mut hub = cx.app.hub.subscribe();
    let mut stop = cx.app.stop.subscribe();
    let missed = missed(&cx).await?;
    let shown = auth::shown(cx.request())?;
    let app = cx.app.clone();
    let mut granted = cx.who.grants.clone();
    let stream = async_stream::stream! {
        yield Ok::<_, Infallible>(Bytes::from_static(b": welcome\n\n"));
        for message in missed {
            yield Ok(message);
        }
        let mut patience = HEARTBEAT;
        loop {
            let heard = tokio::select! {
                heard = hub.recv() => Some(heard),
                () = rt::time::sleep(patience) => None,
                _ = stop.changed() => break,
            };
            // Asked each time: a demotion or the end of a session works on open streams too.
            let Ok(Some(who)) = auth::believed(&app, shown.clone()).await else { break };
            if granted != who.grants {
                granted.clone_from(&who.grants);
                yield Ok(reset());
            }
            match heard {
                None => {
                    patience = HEARTBEAT;
                    yield Ok(Bytes::from_static(b": alive\n\n"));
                }
                Some(Ok(heard)) => {
                    if DOUBTFUL.iter().any(|subject| subject.name() == heard.event.subject) {
                        patience = DOUBT;
                    }
                    if let Some(message) = message(&who, &heard.event, &heard.standing) {
                        yield Ok(message);
                    }
                }
                Some(Err(RecvError::Lagged(_))) => yield Ok(reset()),
                Some(Err(RecvError::Closed)) => break,
            }
        }
    };
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/event-stream"))
        // Not to be held back by compression or a proxy.
        .insert_header((header::CONTENT_ENCODING, "identity"))
        .insert_header(("x-accel-buffering", "no"))
        .streaming(stream))
}

fn reset() -> Bytes {
    Bytes::from_static(b"event: reset\ndata: {\"subject\":\"all\",\"verb\":\"reset\"}\n\n")
}

fn message(who: &Principal, event: &Event, standing: &Standing) -> Option<Bytes> {
    if !may_hear(who, event, standing) {
        return None;
    }
    let data = json!({"subject": event.subject, "subject_id": event.subject_id, "customer_id": event.customer_id, "verb": event.verb});
    Some(Bytes::from(format!("id: {}\ndata: {data}\n\n", event.id)))
}

async fn missed(cx: &Cx<access::Anyone>) -> Result<Vec<Bytes>, Problem> {
    let header = cx.request().headers().get("last-event-id").and_then(|value| value.to_str().ok());
    let Some(last) = header.and_then(|text| text.parse::<Uuid>().ok()) else { return Ok(Vec::new()) };
    let events = records::since(&cx.app.db, cx.scope.company, earlier(last), RESUMED).await?;
    if events.len() as u64 == RESUMED {
        return Ok(vec![reset()]);
    }
    let mut messages = Vec::new();
    for event in events.iter().filter(|event| event.id.0 != last) {
        let standing = records::standing(&cx.app.db, event).await?;
        messages.extend(message(&cx.who, event, &standing));
    }
    Ok(messages)
}

/// The smallest id of a moment shortly before an id's.
fn earlier(id: Uuid) -> Uuid {
    let milliseconds = (id.as_u128() >> 80).saturating_sub(u128::from(OVERLAP_MILLISECONDS));
    Uuid::from_u128(milliseconds << 80)
}
