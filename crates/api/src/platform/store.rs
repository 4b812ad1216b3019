//! Where the content of attachments lies: a local folder, or an S3-compatible store by configuration.

use crate::{config::Config, http::problem::Problem};
use actix_web::web::Bytes;
use guanxi_domain::ids::{CompanyId, FileId};
use guanxi_persistence::points;
use object_store::{ObjectStore, ObjectStoreExt as _, aws::AmazonS3Builder, local::LocalFileSystem, path::Path, prefix::PrefixStore};
use std::{io::ErrorKind, sync::Arc};

/// The store of attachments. Keys are `company/file`, both ids.
#[derive(Clone)]
pub struct Store(Arc<dyn ObjectStore>);

impl Store {
    /// Opens the configured store.
    pub fn open(config: &Config) -> Result<Self, String> {
        let text = |error: object_store::Error| format!("files_url: {error}");
        let Some(place) = config.files_url.strip_prefix("s3://") else {
            if !config.files_url.is_empty() {
                return Err("files_url must be empty or begin with s3://".into());
            }
            let folder = config.data_dir.join("files");
            std::fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
            let local = LocalFileSystem::new_with_prefix(folder).map_err(text)?.with_fsync(true);
            return Ok(Self(Arc::new(local)));
        };
        let (bucket, prefix) = place.split_once('/').unwrap_or((place, ""));
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(bucket)
            .with_region(&config.s3_region)
            .with_access_key_id(config.s3_access_key.expose())
            .with_secret_access_key(config.s3_secret_key.expose());
        if !config.s3_endpoint.is_empty() {
            builder = builder.with_endpoint(&config.s3_endpoint).with_allow_http(config.s3_endpoint.starts_with("http://"));
        }
        Ok(Self(Arc::new(PrefixStore::new(builder.build().map_err(text)?, prefix))))
    }

    fn key(company: CompanyId, file: FileId) -> Path {
        Path::from(format!("{company}/{file}"))
    }

    pub async fn put(&self, company: CompanyId, file: FileId, content: Bytes) -> Result<(), Problem> {
        points::reach("file::before");
        self.0.put(&Self::key(company, file), content.into()).await.map_err(|error| unwritten(&error))?;
        points::reach("file::after");
        Ok(())
    }

    pub async fn get(&self, company: CompanyId, file: FileId) -> Result<Bytes, Problem> {
        let found = self.0.get(&Self::key(company, file)).await.map_err(|error| match error {
            object_store::Error::NotFound { .. } => Problem::not_found(),
            other => Problem::internal(other),
        })?;
        found.bytes().await.map_err(Problem::internal)
    }
}

/// Why content could not be put down: for want of room, or for a reason that nobody knows.
fn unwritten(error: &object_store::Error) -> Problem {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        let kind = error.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        if matches!(kind, Some(ErrorKind::StorageFull | ErrorKind::QuotaExceeded)) {
            return Problem::full(error);
        }
        cause = error.source();
    }
    Problem::internal(error)
}
