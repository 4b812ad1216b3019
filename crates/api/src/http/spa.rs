//! The web client, embedded in the program and served with strict headers.

use actix_web::{HttpRequest, HttpResponse, Responder, http::header, web};
use rust_embed::{EmbeddedFile, RustEmbed};

#[derive(RustEmbed)]
#[folder = "../../web/dist"]
#[allow_missing = true]
struct Client;

/// Anything outside `/api` that asks for HTML gets the client's page; other paths are its files.
pub async fn serve(request: HttpRequest) -> impl Responder {
    let path = request.path().trim_start_matches('/');
    if path.starts_with("api/") || path.contains("..") {
        return super::edge::nowhere(&request).map_err(actix_web::Error::from);
    }
    if !path.is_empty() && path != "index.html" && Client::get(path).is_some() {
        return Ok(asset(&request, path));
    }
    let accepts = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if accepts.contains("text/html") || path.is_empty() {
        return Ok(page(may_be_framed(request.path())));
    }
    Err(super::problem::Problem::not_found().into())
}

/// Whether another website may show a page inside its own: the page of a capture form.
pub fn may_be_framed(path: &str) -> bool {
    path.strip_prefix("/f/").is_some_and(|key| !key.is_empty() && !key.contains('/'))
}

/// The page carries a fresh nonce, the only thing that lets its inline styles in.
fn page(framed: bool) -> HttpResponse {
    let Some(file) = Client::get("index.html") else {
        return HttpResponse::NotFound()
            .content_type("text/plain; charset=utf-8")
            .body("The web client is not built: `make run` builds it.\n");
    };
    let nonce = hex::encode(rand::random::<[u8; 16]>());
    let html = String::from_utf8_lossy(&file.data).replace("__CSP_NONCE__", &nonce);
    let ancestors = if framed { "*" } else { "'none'" };
    let policy = format!(
        "default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; style-src-attr 'unsafe-inline'; \
         img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; \
         frame-ancestors {ancestors}"
    );
    HttpResponse::Ok()
        .insert_header((header::CONTENT_SECURITY_POLICY, policy))
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .content_type("text/html; charset=utf-8")
        .body(html)
}

fn asset(request: &HttpRequest, path: &str) -> HttpResponse {
    let accepted = request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut packed = [("br", "br"), ("gzip", "gz")].into_iter().filter(|(coding, _)| accepted.contains(coding));
    let packed = packed.find_map(|(coding, suffix)| Some((coding, Client::get(&format!("{path}.{suffix}"))?)));
    let (coding, file): (Option<&str>, EmbeddedFile) = match packed {
        Some((coding, file)) => (Some(coding), file),
        None => match Client::get(path) {
            Some(file) => (None, file),
            None => return HttpResponse::NotFound().finish(),
        },
    };
    let mut response = HttpResponse::Ok();
    response.content_type(mime_guess::from_path(path).first_or_octet_stream().to_string());
    // Built files carry a hash in their names; others may change with the next version.
    let cache = if path.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
    response.insert_header((header::CACHE_CONTROL, cache)).insert_header((header::VARY, "accept-encoding"));
    // Said even when it is `identity`, so that nobody compresses it again.
    response.insert_header((header::CONTENT_ENCODING, coding.unwrap_or("identity")));
    response.body(web::Bytes::from(file.data.into_owned()))
}
