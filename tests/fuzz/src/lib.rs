//! Lists of an empty company, asked for with what the fuzzer makes up: whatever the program takes for a question, SQLite has to understand.

use guanxi_domain::{ids::CompanyId, scope::Scope};
use guanxi_persistence::{Db, Error, ListRequest, customers, orders, schema};
use std::cell::OnceCell;
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};
use uuid::Uuid;

struct Lists {
    runtime: Runtime,
    db: Db,
    _folder: TempDir,
}

thread_local! {
    static LISTS: OnceCell<Lists> = const { OnceCell::new() };
}

impl Lists {
    fn open() -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("fuzz.db").display());
        let db = runtime.block_on(async {
            let db = Db::connect(&url, 1).await.unwrap();
            schema::up(&db).await.unwrap();
            db
        });
        Self { runtime, db, _folder: folder }
    }

    fn ask(&self, which: u8, request: &ListRequest) -> Result<(), Error> {
        let company = CompanyId(Uuid::nil());
        let (scope, request) = (Scope::company(company), &ListRequest { company: Some(company), ..request.clone() });
        self.runtime.block_on(async {
            match which % 3 {
                0 => customers::list_customers(&self.db, &scope, request).await.map(drop),
                1 => customers::list_contacts(&self.db, &scope, request).await.map(drop),
                _ => orders::list(&self.db, &scope, request).await.map(drop),
            }
        })
    }
}

/// Asks for one of the lists. It is answered, or the question is refused; all else is a fault.
pub fn ask(which: u8, request: &ListRequest) {
    LISTS.with(|lists| match lists.get_or_init(Lists::open).ask(which, request) {
        Ok(()) | Err(Error::Query(_)) => {}
        Err(error) => panic!("{error}: {request:?}"),
    });
}
