//! What is typed into a search box and what is stored folded: names, telephone numbers, mail addresses. The first byte chooses the list.
#![no_main]

use guanxi_domain::folding;
use guanxi_persistence::ListRequest;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Some((which, rest)) = data.split_first()
        && let Ok(text) = std::str::from_utf8(rest)
    {
        let name = folding::name(text);
        assert_eq!(folding::name(&name), name, "a folded name folds to something else");
        if let Some(number) = folding::telephone(text) {
            // What is no number anywhere is kept as its digits, and those may be one.
            assert!(!number.starts_with('+') || folding::telephone(&number).as_ref() == Some(&number), "{number} folds to something else");
        }
        let mail = folding::mail(text);
        assert_eq!(folding::mail(&mail), mail, "a folded address folds to something else");
        guanxi_fuzz::ask(*which, &ListRequest { q: Some(text.to_owned()), ..ListRequest::default() });
    }
});
