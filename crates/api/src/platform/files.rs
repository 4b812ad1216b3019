//! Attachments: uploaded first, then hung on a record. Their type is what their bytes say, not what their name claims.

use crate::{
    App,
    http::{answer::Answer, context::Cx, problem::Problem, view::Ref},
};
use actix_multipart::Multipart;
use actix_web::{
    HttpResponse, get,
    http::{
        StatusCode,
        header::{self, ContentDisposition, DispositionParam, DispositionType, ExtendedValue},
    },
    post,
    web::{self, Bytes, BytesMut},
};
use chrono::{DateTime, Utc};
use futures_util::TryStreamExt as _;
use guanxi_domain::{access, ids::FileId};
use guanxi_persistence::{
    names::{Named, Wanted},
    organization,
    platform::files::{self, File},
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Types that may be attached. Office documents of today are ZIP archives by their bytes.
const TYPES: &[&str] = &[
    "image/png",
    "image/jpeg",
    "image/webp",
    "image/gif",
    "application/pdf",
    "application/zip",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
];

/// A file as other records name it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FileRef {
    pub id: FileId,
    pub name: String,
    /// Bytes.
    pub size: i64,
    pub media_type: String,
}

/// An uploaded file.
#[derive(Debug, Serialize, ToSchema)]
pub struct FileView {
    pub id: FileId,
    pub name: String,
    /// Bytes.
    pub size: i64,
    pub media_type: String,
    pub created_at: DateTime<Utc>,
    pub by: Option<Ref>,
}

/// What is sent to upload a file.
#[derive(ToSchema)]
#[expect(dead_code, reason = "it describes the form for the document; the form itself is read as a stream")]
struct Upload {
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
}

/// Files as references.
#[must_use]
pub fn file_refs(files: Vec<File>) -> Vec<FileRef> {
    files.into_iter().map(|file| FileRef { id: file.id, name: file.name, size: file.size, media_type: file.media_type }).collect()
}

async fn view<P>(cx: &Cx<P>, file: File) -> Result<FileView, Problem> {
    let mut wanted = Wanted::default();
    wanted.add(Named::Member, file.member_id).add(Named::PortalAccount, file.portal_account_id);
    let names = wanted.names(&cx.app.db, cx.scope.company).await?;
    let by = cx.named(&names, file.member_id).or_else(|| cx.named(&names, file.portal_account_id));
    Ok(FileView { id: file.id, name: file.name, size: file.size, media_type: file.media_type, created_at: file.created_at, by })
}

/// Uploads a file, to be hung on a record by that record's own write.
#[utoipa::path(operation_id = "upload_file", tag = "platform", request_body(content = Upload, content_type = "multipart/form-data"),
    responses((status = 201, body = FileView)))]
#[post("/files")]
pub async fn upload(cx: Cx<access::Anyone>, form: Multipart) -> Result<Answer<FileView>, Problem> {
    let (name, content) = receive(form, cx.app.config.max_file_bytes).await?;
    let media_type = sniff(&name, &content).ok_or_else(|| Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "file.type"))?;
    let id = FileId::new();
    let size = i64::try_from(content.len()).map_err(Problem::internal)?;
    // The content first: a row without content would be a lie, content without a row is only litter.
    cx.app.files.put(cx.scope.company, id, content).await?;
    cx.create(async |tx| {
        let file = files::create(tx, id, &name, media_type, size).await?;
        view(&cx, file).await
    })
    .await
}

async fn receive(mut form: Multipart, most: usize) -> Result<(String, Bytes), Problem> {
    let malformed =
        |error: actix_multipart::MultipartError| Problem::new(StatusCode::BAD_REQUEST, "malformed").with("reason", error.to_string());
    let missing = || Problem::invalid("/file", "required");
    let mut field = form.try_next().await.map_err(malformed)?.filter(|field| field.name() == Some("file")).ok_or_else(missing)?;
    let name = field.content_disposition().and_then(ContentDisposition::get_filename).map(clean).unwrap_or_default();
    let mut content = BytesMut::new();
    while let Some(chunk) = field.try_next().await.map_err(malformed)? {
        if content.len() + chunk.len() > most {
            return Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large"));
        }
        content.extend_from_slice(&chunk);
    }
    if name.is_empty() || content.is_empty() { Err(missing()) } else { Ok((name, content.freeze())) }
}

/// The last part of a path, without control characters, at most 120 characters long.
fn clean(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|letter| !letter.is_control()).take(120).collect::<String>().trim().to_owned()
}

/// The type that the bytes have; text is told by its name, once it is sure that it is text.
fn sniff(name: &str, content: &[u8]) -> Option<&'static str> {
    if let Some(kind) = infer::get(content) {
        return TYPES.iter().copied().find(|known| *known == kind.mime_type());
    }
    let text = std::str::from_utf8(content).is_ok_and(|text| !text.contains('\0'));
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "txt" if text => Some("text/plain"),
        "csv" if text => Some("text/csv"),
        _ => None,
    }
}

/// Finds a file's name, size and type.
#[utoipa::path(operation_id = "find_file", tag = "platform", params(("id" = FileId, Path)), responses((status = 200, body = FileView)))]
#[get("/files/{id}")]
pub async fn find(cx: Cx<access::Anyone>, id: web::Path<FileId>) -> Result<Answer<FileView>, Problem> {
    let file = files::find(&cx.app.db, &cx.who, *id).await?;
    Answer::ok(&view(&cx, file).await?)
}

/// Downloads a file.
#[utoipa::path(operation_id = "download_file", tag = "platform", params(("id" = FileId, Path)),
    responses((status = 200, description = "The content", content_type = "application/octet-stream", body = Vec<u8>)))]
#[get("/files/{id}/content")]
pub async fn download(cx: Cx<access::Anyone>, id: web::Path<FileId>) -> Result<HttpResponse, Problem> {
    let file = files::find(&cx.app.db, &cx.who, *id).await?;
    serve(&cx.app, file).await
}

/// Downloads a picture that everybody may see: of a product on sale, or the company's logo.
#[utoipa::path(operation_id = "public_find_file", tag = "platform", params(("id" = FileId, Path)),
    responses((status = 200, description = "The content", content_type = "application/octet-stream", body = Vec<u8>)))]
#[get("/public/files/{id}")]
pub async fn public_download(app: web::Data<App>, id: web::Path<Uuid>) -> Result<HttpResponse, Problem> {
    let company = organization::site_company(&app.db).await?.ok_or_else(Problem::not_found)?;
    let file = files::find_public(&app.db, company.id, FileId(*id)).await?;
    serve(&app, file).await
}

/// Always as an attachment, except pictures, which can do no harm where they are shown.
async fn serve(app: &App, file: File) -> Result<HttpResponse, Problem> {
    let bytes = app.files.get(file.company_id, file.id).await?;
    let disposition = if file.media_type.starts_with("image/") { DispositionType::Inline } else { DispositionType::Attachment };
    let name = ExtendedValue { charset: header::Charset::Ext("UTF-8".into()), language_tag: None, value: file.name.into_bytes() };
    let disposition = ContentDisposition { disposition, parameters: vec![DispositionParam::FilenameExt(name)] };
    Ok(HttpResponse::Ok()
        .insert_header(disposition)
        .insert_header((header::CACHE_CONTROL, "private, max-age=3600"))
        .insert_header((header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"))
        .content_type(file.media_type)
        .body(bytes))
}
