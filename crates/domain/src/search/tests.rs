//! What finds what, and what does not.

use super::*;
use proptest::prelude::*;

/// Whether a text in a field is found by what somebody types: the rule that the database applies to its rows.
fn found(field: Field, text: &str, typed: &str) -> bool {
    let terms = field.terms(text);
    let there = |probe: &Probe| terms.iter().any(|(class, term)| *class == probe.class && (&probe.from..&probe.below).contains(&term));
    Query::read(typed).ways.iter().any(|way| way.iter().all(|group| group.iter().any(there)))
}

#[track_caller]
fn finds(field: Field, text: &str, by: &[&str], not_by: &[&str]) {
    let missed: Vec<_> = by.iter().filter(|typed| !found(field, text, typed)).collect();
    let false_ones: Vec<_> = not_by.iter().filter(|typed| found(field, text, typed)).collect();
    assert!(
        missed.is_empty() && false_ones.is_empty(),
        "{text}: not found by {missed:?}, found by {false_ones:?}\n{:?}",
        field.terms(text)
    );
}

#[test]
fn a_person_is_found_by_name_part_sound_and_initials() {
    finds(
        Field::Name,
        "张伟",
        &["张伟", "伟", "张", "zw", "zhangwei", "zhang wei", "Zhang", "wei", "ZW", "zhangw", "zhang wei"],
        &["李伟", "w", "hang", "ei", "wz"],
    );
    finds(Field::Name, "欧阳修文", &["欧阳", "oyxw", "ouyang", "修文", "xiuwen", "ouyangxiuwen", "欧阳修文"], &["欧文", "阳欧"]);
    finds(Field::Name, "王小明", &["王小明", "小明", "wxm", "xm", "xiaoming"], &["王明", "wm"]);
}

#[test]
fn a_character_with_several_readings_is_found_by_the_usual_ones() {
    finds(Field::Name, "单雄信", &["shanxiongxin", "danxiongxin", "sxx", "dxx"], &[]);
    finds(Field::Name, "重庆长安", &["chongqing", "zhongqing", "changan", "cqca"], &[]);
    finds(Field::Name, "吕布", &["lvbu", "lb"], &[]);
}

#[test]
fn writing_does_not_matter() {
    for way in ["张伟", "張偉", "　張偉 ", "张\u{200b}伟", "张伟🎉"] {
        finds(Field::Name, way, &["张伟", "張偉", "zw", "伟"], &["🎉", "%", "_", "", "  ", "'"]);
    }
    finds(
        Field::Name,
        "Ａｃｍｅ Ｔｒａｄｉｎｇ Co., Ltd.",
        &["acme", "ACME trading", "trad", "acmetrading", "Acme Trading Co., Ltd."],
        &["rading", "cme"],
    );
    finds(Field::Name, "José Müller", &["jose", "muller", "José", "MÜLLER"], &[]);
    finds(Field::Name, "TCL王牌电器", &["tcl", "王牌", "tclwangpai", "wpdq", "TCL王牌", "wangpai"], &["王器"]);
}

#[test]
fn a_firm_is_found_with_or_without_its_legal_form() {
    let by = [
        "华夏科技",
        "華夏科技（北京）有限公司",
        "华夏科技(北京)",
        "夏科技(北京)有限公司",
        "华夏 有限公司",
        "科技有限",
        "北京 华夏",
        "hxkj",
        "kejibeijing",
    ];
    finds(Field::Name, "华夏科技（北京）有限公司", &by, &["华北", "上海", "华夏 上海"]);
    finds(Field::Name, "有限公司", &["有限公司"], &["华夏"]);
}

#[test]
fn a_number_is_found_whole_and_by_its_end() {
    let by = ["SO-20261121-0007", "so202611210007", "0007", "7", "007", "21-0007", "1121 0007"];
    finds(Field::Number, "SO-20261121-0007", &by, &["2611", "SO-20261122", "112100", "70"]);
    finds(Field::Number, "C-000123", &["C-000123", "c000123", "000123", "123", "c-000123"], &["23", "C-000124", "1230"]);
    finds(Field::Number, "N/A", &["n/a", "NA"], &["a"]);
}

#[test]
fn a_telephone_is_found_by_its_end() {
    let by = ["13812345678", "138 1234 5678", "+86 138-1234-5678", "5678", "45678", "12345678", "１３８１２３４５６７８"];
    finds(Field::Mobile, "138-1234-5678", &by, &["1234", "2345", "1381", "678", "138"]);
    finds(Field::Phone, "010-62345678", &["010-62345678", "62345678", "5678"], &["6234", "010"]);
}

#[test]
fn a_mail_address_is_found_by_its_beginning() {
    let by = ["wei.zhang@example.com", "Wei.Zhang@EXAMPLE.com", "wei.zhang@ex", "wei.zhang", "weizh"];
    finds(Field::Email, "wei.zhang@example.com", &by, &["hang@example.com", "com", "@", "w"]);
}

#[test]
fn a_title_is_found_by_every_part_of_it() {
    finds(Field::Title, "电机低速时有异响 E07", &["电机", "异响", "低速时", "e07", "异响 电机"], &["电速", "dj"]);
}

#[test]
fn a_text_is_found_by_its_parts() {
    finds(
        Field::Text,
        "低速时有异响，电机过热 overheating E07",
        &["低速", "电机过热", "overheat", "e07", "低速 电机"],
        &["%异响%x", "响电", "heating"],
    );
    assert!(Field::Text.terms(&"长 短 ".repeat(300)).len() <= 6);
    finds(Field::Address, "浙江省杭州市西湖区文三路12号翠鸟大厦5楼", &["文三路", "翠鸟大厦"], &["浙江", "西湖", "12"]);
}

#[test]
fn the_surest_comes_first() {
    let terms = Field::Name.terms("张伟明");
    for (class, term) in [(Class::Start, "张伟明"), (Class::Inner, "伟明"), (Class::Sound, "zwm")] {
        assert!(terms.contains(&(class, term.to_owned())), "{terms:?}");
    }
    assert!(Class::ALL.is_sorted());
}

#[test]
fn a_record_has_few_terms() {
    let count = |texts: &[(Field, &str)]| texts.iter().map(|(field, text)| field.terms(text).len()).sum::<usize>();
    let contact = [(Field::Name, "张伟明"), (Field::Mobile, "13812345678"), (Field::Email, "weiming@example.com")];
    assert!(count(&contact) <= 8, "{}", count(&contact));
    let firm = [(Field::Number, "C-000123"), (Field::Name, "杭州星辰科技有限公司"), (Field::Mobile, "13812345678")];
    assert!(count(&firm) <= 15, "{}", count(&firm));
}

#[test]
fn spaces_are_apart() {
    let company = CompanyId::new();
    let all: Vec<i32> = Subject::ALL
        .into_iter()
        .filter(|subject| kind(*subject) > 0)
        .flat_map(|subject| Class::ALL.map(|class| space(company, subject, class)))
        .collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 11 * 5);
    assert!(!all.contains(&space(CompanyId(uuid::Uuid::from_u128(company.0.as_u128() ^ 1)), Subject::Customers, Class::Start)));
}

#[test]
fn a_field_is_known_by_its_number() {
    assert!(Field::ALL.into_iter().all(|field| Field::of_code(field.code()) == Some(field)));
    assert_eq!(Field::of_code(0), None);
}

#[test]
fn a_single_letter_before_a_legal_form_is_found_by_the_whole() {
    for text in ["a公司", "X Ltd", "7 有限公司"] {
        for field in [Field::Name, Field::Title, Field::Number] {
            assert!(found(field, text, text), "{field:?} {text}");
        }
    }
}

proptest! {
    #[test]
    fn whatever_has_a_letter_is_found_by_itself(text in "\\PC{1,60}|[张伟华夏科技北京有限公司a-z0-9 ().,-]{1,40}") {
        let letters = words::plain(&text).chars().any(char::is_alphanumeric);
        for field in [Field::Name, Field::Title, Field::Number] {
            prop_assert_eq!(found(field, &text, &text), letters, "{:?}: {:?} {:?}", field, field.terms(&text), Query::read(&text));
        }
    }

    #[test]
    fn every_two_characters_of_a_name_find_it(name in "[一-龥]{2,12}", at in 0_usize..11) {
        let proper: Vec<char> = words::joined(&words::proper(&words::plain(&name))).chars().collect();
        if let Some(pair) = proper.get(at..at + 2) {
            prop_assert!(found(Field::Name, &name, &pair.iter().collect::<String>()) || found(Field::Name, &name, &proper.iter().collect::<String>()));
        }
    }

    #[test]
    fn terms_are_bounded(text in "\\PC{0,600}", mobile in "[0-9+ -]{0,40}") {
        for field in Field::ALL {
            let terms = field.terms(&text);
            prop_assert!(terms.iter().all(|(_, term)| !term.is_empty() && term.len() <= 36));
            prop_assert!(terms.len() <= 60);
        }
        prop_assert!(Field::Mobile.terms(&mobile).len() <= 1);
        prop_assert!(Query::read(&text).ways.iter().all(|way| !way.is_empty() && way.len() <= 8));
    }
}
