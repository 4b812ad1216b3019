//! Forms that make sense, and whose turn it is.

use super::*;
use proptest::prelude::*;
use uuid::Uuid;

fn member(n: usize) -> MembershipId {
    MembershipId(Uuid::from_u128(n as u128))
}

fn region(n: u128) -> DictionaryEntryId {
    DictionaryEntryId(Uuid::from_u128(n))
}

fn field(name: CaptureFieldName, required: bool) -> CaptureField {
    CaptureField { name, required }
}

fn question(kind: AnswerKind, options: &[&str]) -> CaptureQuestion {
    let options = options.iter().map(|label| CaptureOption { label: (*label).to_owned(), label_en: None }).collect();
    CaptureQuestion { label: "预算".into(), label_en: Some("Budget".into()), kind, required: true, options }
}

#[test]
fn a_form_asks_for_everything_once_and_for_a_way_to_answer() {
    use CaptureFieldName::{Email, Mobile, Note};
    assert!(check_fields(&[field(Mobile, true), field(Note, false)]).is_ok());
    for fields in [vec![], vec![field(Email, false)], vec![field(Note, true)]] {
        assert_eq!(check_fields(&fields).unwrap_err().code, "capture_form.unreachable");
    }
    assert_eq!(check_fields(&[field(Email, true), field(Email, true)]).unwrap_err().code, "capture_form.field_twice");
}

#[test]
fn a_question_that_offers_a_choice_has_one() {
    assert!(check_questions(&[question(AnswerKind::Text, &[]), question(AnswerKind::Single, &["一万", "两万"])]).is_ok());
    for wrong in [
        question(AnswerKind::Text, &["一万"]),
        question(AnswerKind::Single, &["一万"]),
        question(AnswerKind::Multiple, &["一万", "一万", "两万"]),
    ] {
        assert_eq!(check_questions(&[wrong]).unwrap_err().pointer.as_deref(), Some("/questions/0/options"));
    }
    let nameless = CaptureQuestion { label: String::new(), ..question(AnswerKind::Text, &[]) };
    assert_eq!(check_questions(&[nameless]).unwrap_err().pointer.as_deref(), Some("/questions/0/label"));
}

#[test]
fn a_rule_names_those_it_gives_to() {
    let rule = |kind, members: &[usize], regions: &[u128]| CaptureAssignment {
        kind,
        member_ids: members.iter().map(|n| member(*n)).collect(),
        regions: regions.iter().map(|n| RegionOwner { region_id: region(*n), member_id: member(9) }).collect(),
    };
    assert!(rule(AssignmentKind::Nobody, &[], &[]).check().is_ok() && rule(AssignmentKind::Region, &[], &[1, 2]).check().is_ok());
    for (wrong, pointer) in [
        (rule(AssignmentKind::Member, &[], &[]), "/assignment/member_ids"),
        (rule(AssignmentKind::InTurn, &[1, 1], &[]), "/assignment/member_ids"),
        (rule(AssignmentKind::Region, &[], &[]), "/assignment/regions"),
        (rule(AssignmentKind::Region, &[], &[1, 1]), "/assignment/regions"),
    ] {
        assert_eq!(wrong.check().unwrap_err().pointer.as_deref(), Some(pointer));
    }
}

#[test]
fn the_nearest_region_decides() {
    let above = HashMap::from([(region(3), Some(region(2))), (region(2), Some(region(1))), (region(1), None), (region(7), None)]);
    let owner = |at: u128, n| RegionOwner { region_id: region(at), member_id: member(n) };
    let rule = CaptureAssignment { kind: AssignmentKind::Region, member_ids: vec![member(9)], regions: vec![owner(1, 1), owner(2, 2)] };
    let of = |at| rule.next(0, at, &above, |_| true).0;
    assert_eq!([of(Some(region(3))), of(Some(region(1)))], [Some(member(2)), Some(member(1))]);
    assert_eq!([of(Some(region(7))), of(None)], [Some(member(9)), Some(member(9))]);
    assert_eq!(rule.next(0, Some(region(3)), &above, |one| one == member(9)).0, Some(member(9)));
}

proptest! {
    /// As long as the same people are able, nobody gets two leads more than another.
    #[test]
    fn in_turn_means_that_all_get_as_many(count in 1..6_usize, leads in 0..60_usize, away in 0..6_usize) {
        let rule = CaptureAssignment {
            kind: AssignmentKind::InTurn, member_ids: (0..count).map(member).collect(), regions: Vec::new(),
        };
        let (mut turn, mut given) = (0, HashMap::new());
        for _ in 0..leads {
            let (who, next) = rule.next(turn, None, &HashMap::new(), |one| one != member(away));
            turn = next;
            *given.entry(who).or_insert(0) += 1;
        }
        let able: Vec<_> = (0..count).filter(|n| *n != away).map(|n| given.get(&Some(member(n))).copied().unwrap_or(0)).collect();
        prop_assert_eq!(given.get(&Some(member(away))), None);
        if let (Some(most), Some(least)) = (able.iter().max(), able.iter().min()) {
            prop_assert!(most - least <= 1);
            prop_assert_eq!(able.iter().sum::<usize>(), leads);
        }
    }
}
