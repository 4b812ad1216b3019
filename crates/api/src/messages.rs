//! The words the server says, in Chinese and English: one file a module and language in `locales/`.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use rust_embed::RustEmbed;
use serde_json::Value;
use std::sync::LazyLock;
use unic_langid::langid;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Locales;

/// A language people are served in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Language {
    #[default]
    Chinese,
    English,
}

impl Language {
    pub const ALL: [Self; 2] = [Self::Chinese, Self::English];

    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Chinese => "zh-CN",
            Self::English => "en",
        }
    }

    /// The first language of an `Accept-Language` header that we have; Chinese when there is none.
    #[must_use]
    pub fn accepted(header: &str) -> Self {
        let mut first = header.split(',').map(|part| part.split(';').next().unwrap_or_default().trim().to_ascii_lowercase());
        first
            .find_map(|tag| if tag.starts_with("zh") { Some(Self::Chinese) } else { tag.starts_with("en").then_some(Self::English) })
            .unwrap_or_default()
    }
}

static CHINESE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(Language::Chinese));
static ENGLISH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(Language::English));

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let locale = if language == Language::Chinese { langid!("zh-CN") } else { langid!("en") };
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // Isolation marks are for mixed right-to-left text, which none of our languages is.
    bundle.set_use_isolating(false);
    for path in Locales::iter().filter(|path| path.starts_with(language.tag())) {
        let Some(file) = Locales::get(&path) else { continue };
        let text = String::from_utf8_lossy(&file.data).into_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
            tracing::error!(%path, ?errors, "messages with mistakes");
            resource
        });
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The message under `key` (a code with `.` and `_` as they are), or `None` if there is none.
#[must_use]
pub fn message(language: Language, key: &str, params: &[(&str, Value)]) -> Option<String> {
    let bundle = if language == Language::Chinese { &*CHINESE } else { &*ENGLISH };
    let pattern = bundle.get_message(&key.replace('.', "-"))?.value()?;
    let mut args = FluentArgs::new();
    for (name, value) in params {
        let value = match value {
            Value::Number(number) => FluentValue::from(number.as_f64().unwrap_or_default()),
            Value::String(text) => FluentValue::from(text.clone()),
            other => FluentValue::from(other.to_string()),
        };
        args.set(*name, value);
    }
    Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
}

/// The message, or the key itself: a test makes sure that no key is without words.
#[must_use]
pub fn say(language: Language, key: &str, params: &[(&str, Value)]) -> String {
    message(language, key, params).unwrap_or_else(|| key.to_owned())
}
