//! Many at once: of those who want the same goods or the same credit, exactly as many as there is room for get it.

use super::{agreed, on_hand, paid, received, wish, yuan};
use crate::harness::{
    App,
    client::{Answer, id_of},
};
use futures_util::future::join_all;
use serde_json::{Value, json};

/// How many answers have this status; none is the program's own fault.
fn with_status(answers: &[Answer], status: u16) -> usize {
    assert!(answers.iter().all(|answer| answer.status < 500), "{answers:?}");
    answers.iter().filter(|answer| answer.status == status).count()
}

/// The same request by so many at once, on all nodes.
async fn crowd(app: &App, who: &str, path: &str, body: &Value) -> Vec<Answer> {
    join_all((0..20).map(|number| {
        let client = app.as_role_at(number, who);
        async move { client.post(path, body.clone()).await }
    }))
    .await
}

#[tokio::test]
async fn of_many_who_return_the_last_piece_exactly_one_does() {
    let app = App::nodes(2).await;
    let order = received(&app).await;
    let body = wish(&app, &order, &[0, 1]).await;
    let answers = crowd(&app, "customer", "/portal/returns", &body).await;
    assert_eq!((with_status(&answers, 201), with_status(&answers, 422)), (1, 19));
}

#[tokio::test]
async fn goods_are_received_and_credited_once_however_many_try() {
    let app = App::nodes(2).await;
    let order = paid(&app).await;
    let asked = agreed(&app, &order, &[4, 0]).await;
    let path = format!("/returns/{}", id_of(&asked));
    let before = on_hand(&app, "product").await;
    let one = json!({"lines": [{"line_id": asked["lines"][0]["id"], "quantity": 1, "disposition": "restock"}]});
    let answers = crowd(&app, "service", &format!("{path}/receive"), &one).await;
    assert_eq!((with_status(&answers, 200), with_status(&answers, 409)), (4, 16));
    assert_eq!(on_hand(&app, "product").await, before + 4);
    let answers = crowd(&app, "director", &format!("{path}/credit"), &json!({"paid": "refund"})).await;
    assert_eq!((with_status(&answers, 200), with_status(&answers, 409)), (1, 19));
    assert_eq!(app.as_role("director").get(&format!("/orders/{}", id_of(&order))).await.ok()["received"], yuan(129_900));
}
