//! Notices that nobody has read are mailed: to a small SMTP server that lives in the test.

use crate::harness::{App, client::id_of, server::Server};
use serde_json::json;
use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::{TcpListener, TcpStream},
    sync::mpsc::{Receiver, Sender, channel},
    time::Duration,
};

/// Takes every mail; gives the receivers and the text of each.
fn post_office() -> (u16, Receiver<(String, String)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (sender, letters) = channel();
    std::thread::spawn(move || {
        for visitor in listener.incoming().flatten() {
            if serve(visitor, &sender).is_none() {
                break;
            }
        }
    });
    (port, letters)
}

/// One visit; `None` when nobody wants letters any more.
fn serve(visitor: TcpStream, letters: &Sender<(String, String)>) -> Option<()> {
    let mut out = visitor.try_clone().ok()?;
    let mut lines = BufReader::new(visitor).lines().map_while(Result::ok);
    out.write_all(b"220 test\r\n").ok()?;
    let mut to = String::new();
    while let Some(line) = lines.next() {
        let word = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let answer = match word.as_str() {
            "DATA" => {
                out.write_all(b"354 go on\r\n").ok()?;
                let text: Vec<_> = lines.by_ref().take_while(|line| line != ".").collect();
                letters.send((std::mem::take(&mut to), text.join("\n"))).ok()?;
                "250 taken\r\n"
            }
            "RCPT" => {
                to = line;
                "250 ok\r\n"
            }
            "QUIT" => "221 bye\r\n",
            _ => "250 ok\r\n",
        };
        out.write_all(answer.as_bytes()).ok()?;
    }
    Some(())
}

/// Ends the program, which so gives the background work up, and starts it again with mail.
fn restart(app: &mut App, port: u16) {
    for server in app.servers.drain(..) {
        server.terminate();
    }
    let url = format!("smtp://127.0.0.1:{port}");
    app.servers.push(Server::start(&app.database, &[("GUANXI_SMTP_URL", &url), ("GUANXI_MAIL_AFTER_MINUTES", "0")]));
}

/// Gives somebody an address, and a customer, of which he is told.
async fn tell(app: &App, login: &str, email: &str) {
    let administrator = app.as_role("administrator");
    administrator.patch(&format!("/users/{}", app.id(login)), json!({"email": email})).await.ok();
    let customer = administrator.post("/customers", json!({"name": format!("青松 {login}"), "kind": "organization"})).await.created();
    let path = format!("/customers/{}/assign", id_of(&customer));
    administrator.post(&path, json!({"owner_id": app.id(login)})).await.ok();
}

#[tokio::test]
async fn what_stays_unread_is_mailed_once() {
    let (port, letters) = post_office();
    let next = || letters.recv_timeout(Duration::from_mins(2)).unwrap();
    let mut app = App::start().await;
    tell(&app, "sales2", "first@example.com").await;
    restart(&mut app, port);
    let (to, text) = next();
    assert!(to.contains("<first@example.com>"), "{to}");
    assert!(text.contains("Subject: "), "{text}");

    tell(&app, "sales", "second@example.com").await;
    restart(&mut app, port);
    // Letters go out in the order of addresses: a repeated one would be in front.
    let (to, _) = next();
    assert!(to.contains("<second@example.com>"), "{to}");
}
