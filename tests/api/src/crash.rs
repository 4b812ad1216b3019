//! The power fails under write load: what was acknowledged is there afterwards, whole, and a retry finds its answer.

use crate::harness::{App, client::id_of};
use serde_json::json;
use tokio::sync::watch;

/// A post that may never be answered: its key, and the id if it was.
type Attempt = (String, Option<String>);

/// Posts without end until the process is gone.
async fn writer(app: &App, name: String, answered: &watch::Sender<usize>) -> Vec<Attempt> {
    let mut attempts = Vec::new();
    let client = app.as_role("prospector");
    for number in 0.. {
        let key = format!("{name}-{number}");
        let body = json!({"name": format!("断电 {key}"), "kind": "organization", "contact": {"name": "陈晓"}});
        let request = client.request(reqwest::Method::POST, "/customers").json(&body).key(&key);
        let Ok(response) = request.try_send().await else {
            attempts.push((key, None));
            break;
        };
        let acknowledged = response.status() == 201;
        let id = response.json::<serde_json::Value>().await.ok().filter(|_| acknowledged).map(|body| id_of(&body));
        let lost = id.is_none();
        attempts.push((key, id));
        if lost {
            break;
        }
        answered.send_modify(|count| *count += 1);
    }
    attempts
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_times_killed_nothing_acknowledged_is_lost() {
    let mut app = App::start().await;
    let mut acknowledged = 0;
    for round in 0..10 {
        app.as_role("prospector").token().await;
        let pid = app.servers[0].pid();
        let (answered, mut count) = watch::channel(0);
        // The moment differs from round to round: in the midst of the load, after ever more answers.
        let killer = async {
            count.wait_for(|count| *count > 2 + round).await.unwrap();
            assert!(std::process::Command::new("kill").args(["-9", &pid.to_string()]).status().unwrap().success());
        };
        let writers = futures_util::future::join_all((0..4).map(|number| writer(&app, format!("{round}-{number}"), &answered)));
        let (attempts, ()) = tokio::join!(writers, killer);
        app.crash();
        assert_eq!(app.violations(), None, "after round {round}");
        let (director, prospector) = (app.as_role("director"), app.as_role("prospector"));
        for (key, id) in attempts.into_iter().flatten() {
            if let Some(id) = &id {
                director.get(&format!("/customers/{id}")).await.ok();
                acknowledged += 1;
            }
            // Answered or not: the same request again has its one effect and, if there was an answer, that answer.
            let body = json!({"name": format!("断电 {key}"), "kind": "organization", "contact": {"name": "陈晓"}});
            let again = prospector.request(reqwest::Method::POST, "/customers").json(&body).key(&key).send().await.created();
            assert!(id.is_none_or(|id| id == id_of(&again)), "{key} had two effects");
        }
    }
    assert!(acknowledged >= 75, "only {acknowledged} writes in ten rounds");
}

#[tokio::test]
async fn a_polite_end_finishes_what_is_under_way() {
    let mut app = App::start().await;
    let client = app.as_role("prospector");
    client.token().await;
    let under_way = client.post("/customers", json!({"name": "收尾公司", "kind": "organization"}));
    let server = app.servers.remove(0);
    let (answer, status) = tokio::join!(under_way, tokio::task::spawn_blocking(move || server.terminate()));
    assert!(status.unwrap().success());
    answer.created();
}
