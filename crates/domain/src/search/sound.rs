//! How a name sounds: its pinyin without tones, whole and from each syllable on, and the initials of these.

use super::words::{self, Run};
use pinyin::{ToPinyin as _, ToPinyinMulti as _};
use std::collections::BTreeSet;

/// Syllables that a long name is found by.
const SYLLABLES: usize = 16;
/// Readings of one character, the usual one first.
const READINGS: usize = 3;
/// Ways of reading a whole name: three characters with two readings each.
const WAYS: usize = 8;

/// A syllable in full, and its initial; a word in between is spoken as it is written, in both.
type Syllable = (String, String);

/// The sounds of a name that has Chinese characters.
pub(super) fn sounds(runs: &[Run]) -> BTreeSet<String> {
    if !runs.iter().any(|run| matches!(run, Run::Han(_))) {
        return BTreeSet::new();
    }
    let syllables = runs.iter().flat_map(|run| match run {
        Run::Han(characters) => characters.iter().map(|character| readings(*character)).collect(),
        Run::Word(word) => vec![vec![(word.clone(), word.clone())]],
    });
    let mut sounds = BTreeSet::new();
    for way in ways(syllables.take(SYLLABLES)) {
        for start in 0..way.len() {
            let (full, initials): (Vec<_>, Vec<_>) = way.iter().skip(start).cloned().unzip();
            sounds.insert(words::cut(&full.concat()));
            if initials.len() > 1 {
                sounds.insert(words::cut(&initials.concat()));
            }
        }
    }
    sounds.remove("");
    sounds
}

/// The readings of a character, the usual one first; a character without any is silent.
fn readings(character: char) -> Vec<Syllable> {
    let others = character.to_pinyin_multi().into_iter().flatten();
    let mut readings: Vec<Syllable> = Vec::new();
    for sound in character.to_pinyin().into_iter().chain(others).map(pinyin::Pinyin::plain) {
        // Nobody has the two dots at hand.
        let sound = sound.replace('ü', "v");
        if readings.len() < READINGS && readings.iter().all(|(known, _)| *known != sound) {
            let initial = sound.chars().take(1).collect();
            readings.push((sound, initial));
        }
    }
    if readings.is_empty() { vec![Syllable::default()] } else { readings }
}

/// The ways of reading a name: all of them, until they become too many; from there on each character as it is usually read.
fn ways(syllables: impl Iterator<Item = Vec<Syllable>>) -> Vec<Vec<Syllable>> {
    let mut ways: Vec<Vec<Syllable>> = vec![Vec::new()];
    for readings in syllables {
        let usual = if ways.len() * readings.len() > WAYS { 1 } else { readings.len() };
        ways = ways
            .iter()
            .flat_map(|way| readings.iter().take(usual).map(|reading| way.iter().cloned().chain([reading.clone()]).collect()))
            .collect();
    }
    ways
}
