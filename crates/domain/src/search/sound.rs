//! How a name sounds: its pinyin without tones, whole and from each syllable on, and the initials of these.

use super::words::{self, Run};
use pinyin::ToPinyin as _;
use std::collections::BTreeSet;

/// Syllables of a name that are spoken.
const SYLLABLES: usize = 8;
/// A name is also spoken from so many later syllables on.
const LATER: usize = 3;
/// A longer name is that of a firm, and begins with a place of two characters or three.
const OF_A_PERSON: usize = 4;
/// Ways of reading a whole name: two characters with two readings each.
const WAYS: usize = 4;

/// Characters that names use in two readings. Dictionaries know many more, which nobody types.
#[rustfmt::skip]
const READ_TWICE: &[(char, [&str; 2])] = &[
    ('单', ["dan", "shan"]), ('重', ["zhong", "chong"]), ('长', ["chang", "zhang"]), ('曾', ["zeng", "ceng"]), ('乐', ["le", "yue"]),
    ('行', ["hang", "xing"]), ('朴', ["piao", "pu"]), ('解', ["jie", "xie"]), ('仇', ["chou", "qiu"]), ('区', ["qu", "ou"]),
    ('查', ["cha", "zha"]), ('翟', ["zhai", "di"]), ('盖', ["gai", "ge"]), ('尉', ["wei", "yu"]), ('都', ["du", "dou"]),
    ('覃', ["qin", "tan"]), ('缪', ["miao", "mou"]), ('朝', ["chao", "zhao"]), ('厦', ["sha", "xia"]), ('六', ["liu", "lu"]),
    ('柏', ["bai", "bo"]), ('薄', ["bao", "bo"]), ('藏', ["cang", "zang"]), ('传', ["chuan", "zhuan"]), ('角', ["jiao", "jue"]),
    ('贾', ["jia", "gu"]), ('宿', ["su", "xiu"]), ('种', ["zhong", "chong"]), ('强', ["qiang", "jiang"]), ('参', ["can", "shen"]),
    ('卜', ["bu", "bo"]), ('佛', ["fo", "fu"]), ('阿', ["a", "e"]), ('盛', ["sheng", "cheng"]), ('晟', ["sheng", "cheng"]),
    ('茜', ["qian", "xi"]), ('娜', ["na", "nuo"]), ('隽', ["jun", "juan"]), ('车', ["che", "ju"]), ('校', ["xiao", "jiao"]),
    ('调', ["tiao", "diao"]), ('便', ["bian", "pian"]), ('会', ["hui", "kuai"]), ('降', ["jiang", "xiang"]), ('谌', ["chen", "shen"]),
    ('蚌', ["bang", "beng"]), ('埔', ["pu", "bu"]), ('铅', ["qian", "yan"]), ('大', ["da", "dai"]), ('洗', ["xi", "xian"]),
];

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
    let syllables: Vec<_> = syllables.take(SYLLABLES).collect();
    let starts = starts(syllables.len(), matches!(runs.first(), Some(Run::Han(_))));
    let mut sounds = BTreeSet::new();
    for way in ways(syllables) {
        for start in &starts {
            let (full, initials): (Vec<_>, Vec<_>) = way.iter().skip(*start).cloned().unzip();
            sounds.insert(words::cut(&full.concat()));
            if initials.len() > 1 {
                sounds.insert(words::cut(&initials.concat()));
            }
        }
    }
    sounds
}

/// From which syllables on a name is spoken: of a person from the surname and from the given name on, of a firm also without its place.
fn starts(count: usize, han: bool) -> Vec<usize> {
    let within_the_place = |start: usize| start == 1 && han && count > OF_A_PERSON;
    let last = if count == 2 { count } else { count.saturating_sub(1) };
    (0..last.max(1)).take(LATER + 1).filter(|start| !within_the_place(*start)).collect()
}

/// The readings of a character; one without any is silent. Nobody has the two dots at hand.
fn readings(character: char) -> Vec<Syllable> {
    let usual = character.to_pinyin().map(|sound| sound.plain().replace('ü', "v"));
    let others = READ_TWICE.iter().filter(|(known, _)| *known == character).flat_map(|(_, both)| both.map(str::to_owned));
    let mut readings: Vec<Syllable> = Vec::new();
    for sound in usual.into_iter().chain(others) {
        if readings.iter().all(|(known, _)| *known != sound) {
            readings.push((sound.clone(), sound.chars().take(1).collect()));
        }
    }
    if readings.is_empty() { vec![Syllable::default()] } else { readings }
}

/// The ways of reading a name: all of them, until they become too many; from there on each character as it is usually read.
fn ways(syllables: Vec<Vec<Syllable>>) -> Vec<Vec<Syllable>> {
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
