//! The cursor of a list: the first byte chooses the list, a line says the order, and the rest is what the cursor hides.
#![no_main]

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use guanxi_persistence::ListRequest;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Some((which, rest)) = data.split_first()
        && let Ok(text) = std::str::from_utf8(rest)
        && let Some((sort, hidden)) = text.split_once('\n')
    {
        let cursor = Some(URL_SAFE_NO_PAD.encode(hidden));
        guanxi_fuzz::ask(*which, &ListRequest { sort: Some(sort.to_owned()), cursor, ..ListRequest::default() });
    }
});
