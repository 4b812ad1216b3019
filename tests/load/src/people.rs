//! Names: common ones often, rare ones seldom, as in a telephone book.

use rand::{RngExt as _, rngs::StdRng};

const SURNAMES: &[&str] = &[
    "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "高", "林", "罗", "郑", "梁",
    "谢", "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "肖", "田", "董", "袁", "潘", "蒋", "蔡", "余", "杜", "叶", "程", "苏",
    "魏", "吕", "丁", "任", "沈", "姚", "卢", "姜", "崔", "钟", "谭", "陆", "汪", "范", "金", "石", "廖", "贾", "夏", "韦", "付", "方",
    "白", "邹", "孟", "熊", "秦", "邱", "江", "尹", "薛", "闫", "段", "雷", "侯", "龙", "史", "陶", "黎", "贺", "顾", "毛", "郝", "龚",
    "邵", "万", "钱", "严", "欧阳", "上官", "司马",
];
const GIVEN: &[&str] = &[
    "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀", "霞", "平", "刚", "桂",
    "文", "辉", "玲", "华", "红", "建", "国", "志", "海", "燕", "鹏", "宇", "浩", "欣", "怡", "子", "轩", "梓", "涵", "思", "雨", "晨",
    "佳", "琪", "嘉", "俊", "宏", "博", "凯", "婷", "雪", "梅", "兰", "竹", "松", "波", "峰", "健", "康", "乐", "安", "宁", "慧", "颖",
    "莹", "倩", "云", "飞", "龙", "凤", "春", "夏", "秋", "冬", "东", "南", "西", "北",
];
const PLACES: &[&str] =
    &["北京", "上海", "广州", "深圳", "杭州", "南京", "苏州", "成都", "重庆", "武汉", "西安", "青岛", "大连", "厦门", "宁波", "长沙"];
const TRADES: &[&str] =
    &["贸易", "科技", "电子", "机械", "建材", "食品", "服装", "医疗", "物流", "家具", "化工", "纺织", "汽车", "能源", "教育", "文化"];

/// One of a list, the first ones more often.
fn often<'a>(random: &mut StdRng, of: &[&'a str]) -> &'a str {
    let share: f64 = random.random();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a short list")]
    of[(share * share * of.len() as f64) as usize]
}

/// A person: two characters mostly, or three.
pub fn person(random: &mut StdRng) -> String {
    let second = if random.random_bool(0.55) { often(random, GIVEN) } else { "" };
    format!("{}{}{second}", often(random, SURNAMES), often(random, GIVEN))
}

/// A firm with a name of its own.
pub fn firm(random: &mut StdRng) -> String {
    let (one, two) = (often(random, GIVEN), GIVEN[random.random_range(0..GIVEN.len())]);
    format!("{}{one}{two}{}有限公司", often(random, PLACES), often(random, TRADES))
}

/// A mobile number of its own for each.
pub fn mobile(number: usize) -> String {
    // A multiplier without a common factor with the modulus: the same digits never come twice.
    format!("1{}{:09}", 3 + number % 7, (number * 387_420_489) % 1_000_000_007 % 1_000_000_000)
}
