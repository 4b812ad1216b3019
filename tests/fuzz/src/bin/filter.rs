//! The filter language: the first byte chooses the list.
#![no_main]

use guanxi_persistence::ListRequest;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Some((which, rest)) = data.split_first()
        && let Ok(text) = std::str::from_utf8(rest)
    {
        guanxi_fuzz::ask(*which, &ListRequest { filter: Some(text.to_owned()), ..ListRequest::default() });
    }
});
