//! Lists over HTTP: the query parameters all of them share, and the page they answer with.

use guanxi_persistence::{ListRequest, Page};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// What every list can be asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ListQuery {
    /// The filter language, as JSON.
    #[param(max_length = 3000)]
    pub filter: Option<String>,
    /// Fields, `-` for descending: `-created_at,name`.
    #[param(max_length = 200)]
    pub sort: Option<String>,
    /// Rows a page, 1 to 200; 50 when not given.
    #[param(minimum = 1, maximum = 200)]
    pub limit: Option<u64>,
    /// `page.next` of the page before.
    #[param(max_length = 1500)]
    pub cursor: Option<String>,
    /// Words to look for.
    #[param(max_length = 200)]
    pub q: Option<String>,
    /// `exact` adds `page.total`.
    #[param(inline)]
    pub count: Option<Count>,
}

#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    Exact,
}

impl From<ListQuery> for ListRequest {
    fn from(query: ListQuery) -> Self {
        Self {
            filter: query.filter,
            sort: query.sort,
            limit: query.limit,
            cursor: query.cursor,
            q: query.q,
            count: query.count.is_some(),
            ..Self::default()
        }
    }
}

/// One page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct PageOf<T> {
    pub data: Vec<T>,
    pub page: PageView,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Page)]
pub struct PageView {
    /// Where the next page begins; null at the end.
    pub next: Option<String>,
    pub limit: u64,
    /// With `count=exact`: how many rows match, up to 100,000.
    pub total: Option<u64>,
}

impl<T> From<Page<T>> for PageOf<T> {
    fn from(page: Page<T>) -> Self {
        Self { data: page.data, page: PageView { next: page.next, limit: page.limit, total: page.total } }
    }
}

/// A list that is short by nature and comes whole.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListOf<T> {
    pub data: Vec<T>,
}
