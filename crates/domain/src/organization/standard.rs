//! The look-up entries a new company begins with, in both languages: files of `code|name|English name`.
//!
//! Regions are China's provinces and prefecture-level cities under the codes of GB/T 2260, and the countries under those of ISO 3166.

use super::DictionaryKind;

/// An entry a new company is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandardEntry {
    pub kind: DictionaryKind,
    pub code: &'static str,
    pub name: &'static str,
    pub name_en: &'static str,
}

impl StandardEntry {
    /// The code of the entry above this one: a city's province.
    #[must_use]
    pub fn parent(&self) -> Option<&'static str> {
        let digits = self.code.len() == 4 && self.code.bytes().all(|byte| byte.is_ascii_digit());
        (self.kind == DictionaryKind::Region && digits).then(|| self.code.get(..2)).flatten()
    }
}

/// All of them, parents before children.
pub fn entries() -> impl Iterator<Item = StandardEntry> {
    let regions = include_str!("standard/regions.txt").lines().chain(include_str!("standard/countries.txt").lines());
    let regions = regions.filter_map(|line| entry(DictionaryKind::Region, line));
    let others = include_str!("standard/entries.txt").lines().filter_map(|line| {
        let (kind, rest) = line.split_once('|')?;
        entry(DictionaryKind::ALL.into_iter().find(|known| known.name() == kind)?, rest)
    });
    others.chain(regions)
}

fn entry(kind: DictionaryKind, line: &'static str) -> Option<StandardEntry> {
    let (code, names) = line.split_once('|')?;
    let (name, name_en) = names.split_once('|')?;
    Some(StandardEntry { kind, code, name, name_en })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{HashMap, HashSet};

    #[test]
    fn no_line_is_lost_and_no_code_comes_twice() {
        let files = [include_str!("standard/regions.txt"), include_str!("standard/countries.txt"), include_str!("standard/entries.txt")];
        let lines: usize = files.iter().map(|file| file.lines().count()).sum();
        let codes: HashSet<_> = entries().map(|entry| (entry.kind, entry.code)).collect();
        assert_eq!((codes.len(), entries().count()), (lines, lines));
        assert!(entries().all(|entry| !entry.name.is_empty() && !entry.name_en.is_empty() && entry.name.trim() == entry.name));
    }

    #[test]
    fn every_list_has_entries_and_no_two_of_one_name() {
        let mut names: HashMap<DictionaryKind, HashSet<&str>> = HashMap::new();
        for entry in entries() {
            assert!(names.entry(entry.kind).or_default().insert(entry.name), "{}", entry.name);
        }
        assert!(DictionaryKind::ALL.iter().all(|kind| names[kind].len() >= 4));
    }

    #[test]
    fn china_is_whole() {
        let regions: Vec<_> = entries().filter(|entry| entry.kind == DictionaryKind::Region).collect();
        let provinces: HashSet<_> =
            regions.iter().map(|entry| entry.code).filter(|code| code.len() == 2 && code.parse::<u8>().is_ok()).collect();
        let cities: Vec<_> = regions.iter().filter(|entry| entry.parent().is_some()).collect();
        assert_eq!((provinces.len(), regions.len() - provinces.len() - cities.len()), (34, 195));
        assert_eq!(cities.iter().filter(|city| city.parent() != Some("71")).count(), 333);
        assert!(cities.iter().all(|city| provinces.contains(city.parent().unwrap())));
    }
}
