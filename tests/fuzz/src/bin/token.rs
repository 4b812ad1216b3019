//! Tokens: as they come, and claims under a good signature. Whatever is believed is in force.
#![no_main]

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use guanxi_api::http::auth::{ISSUER, Tokens};
use jsonwebtoken::{Algorithm, EncodingKey, crypto};
use std::{
    sync::LazyLock,
    time::{SystemTime, UNIX_EPOCH},
};

const SECRET: &[u8] = b"a secret that only the fuzzer and the program share";
static TOKENS: LazyLock<Tokens> = LazyLock::new(|| Tokens::new(SECRET));

fn signed(claims: &[u8]) -> String {
    let message = format!("{}.{}", URL_SAFE_NO_PAD.encode(r#"{"typ":"JWT","alg":"HS256"}"#), URL_SAFE_NO_PAD.encode(claims));
    let signature = crypto::sign(message.as_bytes(), &EncodingKey::from_secret(SECRET), Algorithm::HS256).unwrap();
    format!("{message}.{signature}")
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Ok(text) = std::str::from_utf8(data) {
        assert!(TOKENS.check(text).is_err(), "a token without a signature was believed");
    }
    if let Ok(claims) = TOKENS.check(&signed(data)) {
        let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap();
        assert!(claims.iss == ISSUER && claims.nbf <= now + 6 && claims.exp >= now - 6, "{claims:?}");
    }
});
