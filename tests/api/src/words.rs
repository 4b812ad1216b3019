//! The server's words: whatever it may say exists in Chinese and English, and says the same things.

use crate::law::{files, root, shown};
use std::collections::{BTreeMap, BTreeSet};

const LANGUAGES: [&str; 2] = ["zh-CN", "en"];

/// The messages of a language, by key.
fn messages(language: &str) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    for path in files(&format!("crates/api/locales/{language}"), &[".ftl"]) {
        let mut last = String::new();
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            match line.split_once(" = ").filter(|_| line.starts_with(|letter: char| letter.is_ascii_lowercase())) {
                Some((key, text)) => {
                    key.clone_into(&mut last);
                    assert!(messages.insert(key.to_owned(), text.to_owned()).is_none(), "{key} is there twice in {language}");
                }
                None if line.starts_with(' ') => messages.get_mut(&last).unwrap().push_str(line),
                None => {}
            }
        }
    }
    messages
}

/// The parameters that a message names.
fn parameters(text: &str) -> BTreeSet<&str> {
    text.split('$').skip(1).map(|rest| rest.split([' ', '}', ')', ',']).next().unwrap()).collect()
}

/// The program's sources, each with its text up to its own tests.
fn sources() -> Vec<(String, String)> {
    let own = |path: &String| ["/tests", "/demo", "/history"].iter().all(|part| !path.contains(part));
    let crates = ["crates/domain/src", "crates/persistence/src", "crates/api/src"];
    let paths = crates.iter().flat_map(|folder| files(folder, &[".rs"]));
    paths
        .map(|path| (shown(&path), std::fs::read_to_string(&path).unwrap()))
        .filter(|(path, _)| own(path))
        .map(|(path, text)| (path, text.split("#[cfg(test)]").next().unwrap().to_owned()))
        .collect()
}

/// The text literals of a piece of source that consist of these letters only.
fn literals<'a>(text: &'a str, letters: impl Fn(char) -> bool + 'a) -> impl Iterator<Item = &'a str> {
    let inside = text.split('"').skip(1).step_by(2);
    inside.filter(move |literal| literal.starts_with(|letter: char| letter.is_ascii_lowercase()) && literal.chars().all(&letters))
}

fn word(letter: char) -> bool {
    letter.is_ascii_lowercase() || letter == '_'
}

#[test]
fn both_languages_say_the_same_things() {
    let [chinese, english] = LANGUAGES.map(messages);
    let same = |key: &&String| match (chinese.get(*key), english.get(*key)) {
        (Some(one), Some(other)) => parameters(one) == parameters(other),
        _ => false,
    };
    let differ: Vec<_> = chinese.keys().chain(english.keys()).filter(|key| !same(key)).collect();
    assert!(chinese.len() > 100 && differ.is_empty(), "{differ:?}");
    let is_chinese = |text: &str| text.chars().any(|letter| letter > '\u{2e80}');
    let mixed = chinese.iter().filter(|(key, text)| !is_chinese(text) && *key != "timeline-event").map(|(key, _)| key);
    let mixed: Vec<_> =
        mixed.chain(english.iter().filter(|(_, text)| text.chars().any(|letter| letter > '\u{2e80}')).map(|(key, _)| key)).collect();
    assert!(mixed.is_empty(), "in the other language: {mixed:?}");
}

#[test]
fn every_code_has_words() {
    let keys = messages("en");
    let known = |code: &str| {
        let key = code.replace('.', "-");
        keys.contains_key(&key) || keys.contains_key(&format!("invalid-{key}"))
    };
    let files = ["db", "toml", "html", "json"];
    let mut codes = BTreeSet::new();
    for (_, text) in sources() {
        let dotted = literals(&text, |letter| word(letter) || letter == '.').filter(|code| code.matches('.').count() == 1);
        codes.extend(dotted.filter(|code| !files.iter().any(|ending| code.ends_with(&format!(".{ending}")))).map(str::to_owned));
        for maker in
            ["Problem::new(", "Problem::invalid(", "Refusal::conflict(", "Refusal::forbidden(", "Refusal::invalid(", "Refusal::too_many("]
        {
            for call in text.split(maker).skip(1) {
                codes.extend(literals(call.split(')').next().unwrap(), word).map(str::to_owned));
            }
        }
    }
    let silent: Vec<_> = codes.iter().filter(|code| !known(code)).collect();
    assert!(codes.len() > 100 && silent.is_empty(), "no words for {silent:?}");
}

/// The verbs that the program logs, by the calls that log them.
fn verbs() -> BTreeSet<String> {
    let calls = [
        "scoped::insert::<",
        "scoped::update",
        "scoped::remove::<",
        "scoped::mention::<",
        "Happened::noted(",
        "put(tx",
        "give(",
        "step(&cx",
        "book(",
        "let verb",
        "Reason {",
        "=> \"",
    ];
    let mut verbs = BTreeSet::from(["restored".to_owned()]);
    for (path, text) in sources() {
        let logs = path.contains("/persistence/")
            || path.ends_with("ownership.rs")
            || path.contains("/api/src/service/")
            || path.ends_with("identity/accounts.rs");
        for line in text.lines().filter(|line| logs && calls.iter().any(|call| line.contains(call))) {
            verbs.extend(literals(line, word).filter(|verb| PAST.iter().any(|end| verb.ends_with(end))).map(str::to_owned));
        }
    }
    verbs
}

/// What happened is told in the past, or as what is now.
const PAST: [&str; 6] = ["ed", "en", "paid", "waiting", "reset", "withdrawn"];

#[test]
fn every_verb_of_the_log_has_words() {
    let verbs = verbs();
    let server = messages("en");
    let mut silent: Vec<_> = verbs.iter().filter(|verb| !server.contains_key(&format!("verb-{verb}"))).cloned().collect();
    for language in LANGUAGES {
        let path = root().join(format!("web/src/locales/terms/{language}.json"));
        let terms: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        silent.extend(verbs.iter().filter(|verb| terms["verbs"].get(verb).is_none()).map(|verb| format!("{verb} (web, {language})")));
    }
    assert!(verbs.len() > 30 && silent.is_empty(), "no words for {silent:?} of {verbs:?}");
}

#[test]
fn every_rule_of_the_notices_hears_a_verb_that_is_logged_and_has_words() {
    let rules = std::fs::read_to_string(root().join("crates/persistence/src/platform/notices.rs")).unwrap();
    let rules = rules.split("fn audience(").nth(1).and_then(|rest| rest.split("\n}").next()).unwrap();
    let (verbs, words) = (verbs(), messages("en"));
    let mut told = BTreeSet::new();
    for pair in rules.split("(Subject::").skip(1) {
        let (subjects, rest) = pair.split_once(", ").unwrap();
        let heard: Vec<_> = literals(rest.split(')').next().unwrap(), word).collect();
        for subject in subjects.split('|').map(|subject| subject.trim().trim_start_matches("Subject::")) {
            told.extend(heard.iter().map(|verb| (kebab(subject), (*verb).to_owned())));
        }
    }
    let deaf: Vec<_> = told.iter().filter(|(_, verb)| !verbs.contains(verb)).collect();
    assert!(told.len() > 15 && deaf.is_empty(), "nobody logs {deaf:?}");
    let keys: BTreeSet<_> = told.iter().map(|(subject, verb)| format!("notice-{subject}-{verb}")).collect();
    let written: BTreeSet<_> = words.keys().filter(|key| key.starts_with("notice-")).cloned().collect();
    assert_eq!(keys, written);
}

/// `ServiceRequests` as its collection is called.
fn kebab(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}
