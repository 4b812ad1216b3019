//! The rules of surveys, tried on tables and on random questionnaires with random answers.

use super::answers::asked;
use super::results::{mean, nps};
use super::*;
use crate::refusal::Refusal;
use chrono::{DateTime, TimeDelta};
use proptest::prelude::*;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

fn option(id: &str) -> SurveyOption {
    SurveyOption { id: id.to_owned(), text: format!("选项 {id}"), text_en: None }
}

fn question(id: &str, kind: QuestionKind) -> SurveyQuestion {
    let options = if kind.chooses() { ["a", "b", "c"].map(option).to_vec() } else { Vec::new() };
    let rows = if kind == QuestionKind::Matrix { ["x", "y"].map(option).to_vec() } else { Vec::new() };
    SurveyQuestion {
        id: id.to_owned(),
        kind,
        text: format!("问题 {id}"),
        text_en: None,
        required: false,
        options,
        rows,
        least: None,
        most: None,
        show_if: None,
    }
}

fn of(questions: Vec<SurveyQuestion>) -> Questionnaire {
    Questionnaire { sections: vec![SurveySection { id: "one".to_owned(), title: "第一部分".to_owned(), title_en: None, questions }] }
}

fn given<const N: usize>(answers: [(&str, SurveyAnswer); N]) -> SurveyAnswers {
    SurveyAnswers(answers.into_iter().map(|(id, answer)| (id.to_owned(), answer)).collect())
}

fn text(text: &str) -> SurveyAnswer {
    SurveyAnswer::Text(text.to_owned())
}

fn refused<T: std::fmt::Debug>(result: Result<T, Refusal>) -> (String, &'static str) {
    let refusal = result.unwrap_err();
    (refusal.pointer.unwrap_or_default(), refusal.code)
}

#[test]
fn states_and_actions_of_a_survey() {
    insta::assert_snapshot!(table(&SurveyStatus::ALL, &SurveyAction::ALL, SurveyStatus::after));
}

#[test]
fn states_and_actions_of_an_invitation() {
    insta::assert_snapshot!(table(&InvitationStatus::ALL, &InvitationAction::ALL, InvitationStatus::after));
}

fn table<S: std::fmt::Debug + Copy, A: std::fmt::Debug + Copy>(
    states: &[S],
    actions: &[A],
    after: fn(S, A) -> Result<S, Refusal>,
) -> String {
    let mut table = String::from("| state |");
    for action in actions {
        write!(table, " {action:?} |").unwrap();
    }
    write!(table, "\n|---|{}", "---|".repeat(actions.len())).unwrap();
    for state in states {
        write!(table, "\n| **{state:?}** |").unwrap();
        for action in actions {
            let cell = after(*state, *action).map_or_else(|refusal| format!("_{}_", refusal.code), |next| format!("{next:?}"));
            write!(table, " {cell} |").unwrap();
        }
    }
    table
}

#[test]
fn one_publishes_something_and_something_new() {
    let facts = |has_questions, changed| SurveyFacts { has_questions, changed };
    assert_eq!(SurveyStatus::Draft.publish(facts(true, true)), Ok(SurveyStatus::Published));
    assert_eq!(refused(SurveyStatus::Draft.publish(facts(false, true))).1, "survey.no_questions");
    assert_eq!(refused(SurveyStatus::Published.publish(facts(true, false))).1, "survey.unchanged");
    assert_eq!(refused(SurveyStatus::Closed.publish(facts(true, true))).1, "survey.closed");
}

#[test]
fn an_invitation_is_good_until_its_moment() {
    let now = DateTime::UNIX_EPOCH;
    let at = |seconds| InvitationStatus::Sent.at(InvitationAction::Answer, now + TimeDelta::seconds(seconds), now);
    assert_eq!(at(1), Ok(InvitationStatus::Answered));
    assert_eq!(refused(at(0)).1, "survey_invitation.expired");
    assert_eq!(InvitationStatus::Opened.now(now, now), InvitationStatus::Expired);
    assert_eq!(InvitationStatus::Answered.now(now, now), InvitationStatus::Answered);
    let allowed = |channel| {
        let actions = InvitationStatus::Sent.actions(channel, now + TimeDelta::days(1), now);
        actions.into_iter().filter(|action| action.verdict.is_ok()).map(|action| action.name).collect::<Vec<_>>()
    };
    assert_eq!(allowed(InvitationChannel::Portal), ["remind"]);
    assert_eq!(allowed(InvitationChannel::Mail), ["remind", "renew"]);
    assert_eq!(allowed(InvitationChannel::Qr), ["renew"]);
}

#[test]
fn a_senseless_questionnaire_is_refused_where_it_is_senseless() {
    let check = |change: &dyn Fn(&mut Vec<SurveyQuestion>)| {
        let mut questions =
            vec![question("first", QuestionKind::Single), question("score", QuestionKind::Nps), question("why", QuestionKind::Text)];
        change(&mut questions);
        of(questions).check("/q")
    };
    let show = |question: &str, options: &[&str], at_most| {
        Some(ShowIf {
            question: question.to_owned(),
            options: options.iter().map(|id| (*id).to_owned()).collect(),
            at_least: None,
            at_most,
        })
    };
    assert_eq!(check(&|_| {}), Ok(()));
    assert_eq!(check(&|all| all[2].show_if = show("first", &["a"], None)), Ok(()));
    assert_eq!(check(&|all| all[2].show_if = show("score", &[], Some(6))), Ok(()));
    let at = |rest: &str| format!("/q/sections/0/questions/{rest}");
    let wrong = |change: &dyn Fn(&mut Vec<SurveyQuestion>)| refused(check(change));
    assert_eq!(wrong(&|all| all[1].id = "first".into()), (at("1/id"), "survey.id_taken"));
    assert_eq!(wrong(&|all| all[1].id = "Erste".into()), (at("1/id"), "survey.id"));
    assert_eq!(wrong(&|all| all[1].text = " ".into()), (at("1/text"), "survey.text"));
    assert_eq!(wrong(&|all| all[1].text_en = Some("a".repeat(501))), (at("1/text_en"), "survey.text"));
    assert_eq!(wrong(&|all| all[0].options.truncate(1)), (at("0/options"), "survey.options"));
    assert_eq!(wrong(&|all| all[1].options = vec![option("a"), option("b")]), (at("1/options"), "survey.options"));
    assert_eq!(wrong(&|all| all[0].options[1].id = "a".into()), (at("0/options/1/id"), "survey.id_taken"));
    assert_eq!(wrong(&|all| all[0].rows = vec![option("a")]), (at("0/rows"), "survey.rows"));
    assert_eq!(wrong(&|all| all[1].most = Some(3)), (at("1/most"), "survey.bounds"));
    assert_eq!(wrong(&|all| all[0].show_if = show("score", &[], Some(6))), (at("0/show_if/question"), "survey.branch"));
    assert_eq!(wrong(&|all| all[2].show_if = show("why", &["a"], None)), (at("2/show_if/question"), "survey.branch"));
    assert_eq!(wrong(&|all| all[2].show_if = show("first", &["z"], None)), (at("2/show_if/options"), "survey.branch_answer"));
    assert_eq!(wrong(&|all| all[2].show_if = show("first", &[], None)), (at("2/show_if/options"), "survey.branch_answer"));
    assert_eq!(wrong(&|all| all[2].show_if = show("score", &["a"], None)), (at("2/show_if/options"), "survey.branch_answer"));
    assert_eq!(
        wrong(&|all| (0..100).for_each(|number| all.push(question(&format!("n{number}"), QuestionKind::Text)))),
        ("/q/sections".to_owned(), "survey.too_many")
    );
}

#[test]
fn what_is_required_is_required_when_it_is_asked() {
    let mut why = SurveyQuestion { required: true, ..question("why", QuestionKind::Text) };
    why.show_if = Some(ShowIf { question: "score".into(), options: Vec::new(), at_least: None, at_most: Some(6) });
    let asking = of(vec![SurveyQuestion { required: true, ..question("score", QuestionKind::Nps) }, why]);
    let complete = |answers| check_answers(&asking, answers, true);
    assert_eq!(refused(complete(given([]))), ("/answers/score".to_owned(), "survey.required"));
    assert_eq!(refused(complete(given([("score", SurveyAnswer::Number(3))]))), ("/answers/why".to_owned(), "survey.required"));
    assert_eq!(refused(complete(given([("score", SurveyAnswer::Number(3)), ("why", text(" "))]))).1, "survey.required");
    // What was written before one changed one's mind does not count.
    let kept = complete(given([("score", SurveyAnswer::Number(9)), ("why", text("慢"))])).unwrap();
    assert_eq!(kept, given([("score", SurveyAnswer::Number(9))]));
    assert_eq!(check_answers(&asking, given([("why", text("慢"))]), false), Ok(given([("why", text("慢"))])));
}

#[test]
fn an_answer_of_another_kind_is_refused() {
    let asking = of(QuestionKind::ALL.iter().map(|kind| question(&format!("{kind:?}").to_lowercase(), *kind)).collect());
    let rows =
        |pairs: &[(&str, &str)]| SurveyAnswer::Rows(pairs.iter().map(|(row, option)| ((*row).to_owned(), (*option).to_owned())).collect());
    let some = |ids: &[&str]| SurveyAnswer::Choices(ids.iter().map(|id| (*id).to_owned()).collect());
    let code = |id: &str, answer: SurveyAnswer| check_answers(&asking, given([(id, answer)]), true).err().map(|refusal| refusal.code);
    for (id, good, bad) in [
        ("single", text("a"), text("z")),
        ("multiple", some(&["a", "c"]), some(&["a", "a"])),
        ("rating", SurveyAnswer::Number(5), SurveyAnswer::Number(0)),
        ("nps", SurveyAnswer::Number(0), SurveyAnswer::Number(11)),
        ("matrix", rows(&[("x", "a")]), rows(&[("z", "a")])),
        ("text", text("好"), some(&["a"])),
        ("number", SurveyAnswer::Number(-7), text("7")),
        ("date", text("2026-02-28"), text("2026-02-30")),
    ] {
        assert_eq!((code(id, good), code(id, bad)), (None, Some("survey.answer")), "{id}");
    }
    assert_eq!(
        refused(check_answers(&asking, given([("a/b", text("a"))]), false)),
        ("/answers/a~1b".to_owned(), "survey.unknown_question")
    );
}

#[test]
fn rules_are_about_numbers_and_never_about_the_unknown() {
    let asking = of(vec![question("score", QuestionKind::Rating), question("why", QuestionKind::Text)]);
    let rule =
        |question: &str| SurveyRule { question: question.into(), at_most: 2, effect: RuleEffect::FollowUp, member_id: None, role_id: None };
    let rules = SurveyRules(vec![rule("score")]);
    assert_eq!(rules.check(&asking, false, "/rules"), Ok(()));
    assert_eq!(refused(rules.check(&asking, true, "/rules")).1, "survey.anonymous_rules");
    assert_eq!(
        refused(SurveyRules(vec![rule("why")]).check(&asking, false, "/rules")),
        ("/rules/0/question".to_owned(), "survey.rule_question")
    );
    let fired = |score| rules.set_off(&given([("score", SurveyAnswer::Number(score))])).count();
    assert_eq!([1, 2, 3].map(fired), [1, 1, 0]);
    assert_eq!(rules.set_off(&given([])).count(), 0);
}

#[test]
fn sums_and_scores() {
    assert_eq!((mean(&[]), mean(&[1, 2]), mean(&[1, 1, 2]), mean(&[-1, -2])), (None, Some(150), Some(133), Some(-150)));
    assert_eq!(
        (nps(&[]), nps(&[10, 9, 8, 7, 6, 0]), nps(&[9]), nps(&[6]), nps(&[9, 9, 6])),
        (None, Some(0), Some(100), Some(-100), Some(33))
    );
}

/// A questionnaire of random questions, some of which hang on earlier ones, and an answer of some sort to each.
fn asked_and_answered() -> impl Strategy<Value = (Questionnaire, Vec<SurveyAnswers>)> {
    let one = (prop::sample::select(&QuestionKind::ALL[..]), any::<bool>(), prop::option::of(0..20_usize));
    prop::collection::vec(one, 1..12).prop_flat_map(|kinds| {
        let mut questions: Vec<SurveyQuestion> = Vec::new();
        for (number, (kind, required, on)) in kinds.into_iter().enumerate() {
            let show_if = on.and_then(|on| questions.get(on % number.max(1))).and_then(condition);
            questions.push(SurveyQuestion { required, show_if, ..question(&format!("q{number}"), kind) });
        }
        let answers = questions.iter().map(answer).collect::<Vec<_>>();
        let ids: Vec<String> = questions.iter().map(|question| question.id.clone()).collect();
        let sheet = answers.prop_map(move |answers| {
            SurveyAnswers(ids.iter().cloned().zip(answers).filter_map(|(id, answer)| Some((id, answer?))).collect::<BTreeMap<_, _>>())
        });
        (Just(of(questions)), prop::collection::vec(sheet, 0..20))
    })
}

fn condition(on: &SurveyQuestion) -> Option<ShowIf> {
    let choice = matches!(on.kind, QuestionKind::Single | QuestionKind::Multiple);
    (choice || on.kind.counts()).then(|| ShowIf {
        question: on.id.clone(),
        options: if choice { vec!["a".into(), "b".into()] } else { Vec::new() },
        at_least: None,
        at_most: (!choice).then_some(4),
    })
}

fn answer(question: &SurveyQuestion) -> BoxedStrategy<Option<SurveyAnswer>> {
    let id = prop::sample::select(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()]);
    let said = match question.kind {
        QuestionKind::Single => id.prop_map(SurveyAnswer::Text).boxed(),
        QuestionKind::Multiple => {
            prop::sample::subsequence(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()], 0..=3).prop_map(SurveyAnswer::Choices).boxed()
        }
        QuestionKind::Rating => (1..=5_i64).prop_map(SurveyAnswer::Number).boxed(),
        QuestionKind::Nps => (0..=10_i64).prop_map(SurveyAnswer::Number).boxed(),
        QuestionKind::Matrix => (id.clone(), id).prop_map(|(x, y)| SurveyAnswer::Rows([("x".into(), x), ("y".into(), y)].into())).boxed(),
        QuestionKind::Text => "[a-z ]{0,5}".prop_map(SurveyAnswer::Text).boxed(),
        QuestionKind::Number => (-9..9_i64).prop_map(SurveyAnswer::Number).boxed(),
        QuestionKind::Date => Just(text("2026-11-22")).boxed(),
    };
    prop::option::weighted(0.8, said).boxed()
}

proptest! {
    /// What is accepted is accepted again and comes out the same; what is kept was asked; and a partial answer is never refused for what it lacks.
    #[test]
    fn accepted_answers_are_whole((asking, sheets) in asked_and_answered()) {
        prop_assert_eq!(asking.check(""), Ok(()));
        for sheet in sheets {
            prop_assert_eq!(check_answers(&asking, sheet.clone(), false), Ok(sheet.clone()));
            let Ok(kept) = check_answers(&asking, sheet.clone(), true) else { continue };
            let shown: HashSet<_> = asked(&asking, &kept).iter().map(|question| question.id.clone()).collect();
            prop_assert!(kept.0.keys().all(|id| shown.contains(id)));
            prop_assert!(asking.questions().all(|one| !one.required || !shown.contains(&one.id) || kept.get(&one.id).is_some()));
            prop_assert_eq!(check_answers(&asking, kept.clone(), true), Ok(kept));
        }
    }

    /// Nothing is counted twice and nothing is lost.
    #[test]
    fn results_add_up((asking, sheets) in asked_and_answered()) {
        let sheets: Vec<_> = sheets.iter().collect();
        for (tally, question) in tally(&asking, &sheets).iter().zip(asking.questions()) {
            let answered = sheets.iter().filter(|sheet| sheet.get(&question.id).is_some()).count();
            prop_assert_eq!(tally.answered, i64::try_from(answered).unwrap());
            let sum: i64 = tally.counts.iter().map(|one| one.count).sum();
            match question.kind {
                QuestionKind::Single | QuestionKind::Rating | QuestionKind::Nps => prop_assert_eq!(sum, tally.answered),
                QuestionKind::Multiple => prop_assert!(sum <= tally.answered * 3),
                QuestionKind::Matrix => {
                    for row in &tally.rows {
                        prop_assert_eq!(row.counts.iter().map(|one| one.count).sum::<i64>(), tally.answered);
                    }
                }
                QuestionKind::Text | QuestionKind::Number | QuestionKind::Date => prop_assert_eq!(sum, 0),
            }
            prop_assert!(tally.nps.is_none_or(|nps| (-100..=100).contains(&nps)));
            if let (Some(mean), Some(least), Some(most)) = (tally.mean, tally.least, tally.most) {
                prop_assert!(least * 100 <= mean && mean <= most * 100);
            }
        }
    }
}
