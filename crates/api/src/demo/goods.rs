//! What the demo company sells: coffee machines and what keeps them running. Invented, prices included.

/// One product.
pub(super) struct Good {
    pub name: &'static str,
    pub name_en: &'static str,
    pub category: &'static str,
    pub unit: &'static str,
    /// Fen.
    pub price: i64,
    pub tax_rate_bp: i64,
    pub stock: i64,
    pub text: &'static str,
    pub text_en: &'static str,
    pub specification: &'static str,
}

/// Code, name, English name.
pub(super) const CATEGORIES: &[(&str, &str, &str)] =
    &[("machines", "咖啡机", "Coffee machines"), ("grinders", "磨豆机", "Grinders"), ("water", "水处理", "Water"), ("care", "养护与服务", "Care")];
pub(super) const UNITS: &[(&str, &str, &str)] = &[("set", "台", "set"), ("piece", "件", "piece"), ("box", "箱", "box"), ("time", "次", "visit")];

pub(super) const GOODS: &[Good] = &[
    Good { name: "云岭 S2 双锅半自动咖啡机", name_en: "Yunling S2 dual-boiler espresso machine", category: "machines", unit: "set", price: 3_680_000, tax_rate_bp: 1300, stock: 42,
        text: "双锅炉独立控温，高峰时段连续出品依然稳定，适合精品咖啡馆。", text_en: "Two boilers, each with its own control: steady shots through the busiest hour.", specification: "双头 · 380 V · 11 L" },
    Good { name: "云岭 S1 单头半自动咖啡机", name_en: "Yunling S1 single-group espresso machine", category: "machines", unit: "set", price: 1_580_000, tax_rate_bp: 1300, stock: 65,
        text: "小身材，大出品：为小店与办公室设计。", text_en: "A small machine for small shops and offices.", specification: "单头 · 220 V · 5 L" },
    Good { name: "云岭 A9 全自动咖啡机", name_en: "Yunling A9 fully automatic machine", category: "machines", unit: "set", price: 2_480_000, tax_rate_bp: 1300, stock: 38,
        text: "一键二十四种饮品，自动清洗，每日三百杯。", text_en: "Twenty-four drinks at one touch, cleans itself, three hundred cups a day.", specification: "10 吋屏 · 220 V" },
    Good { name: "云岭 A5 办公室咖啡机", name_en: "Yunling A5 office machine", category: "machines", unit: "set", price: 980_000, tax_rate_bp: 1300, stock: 90,
        text: "为三十人左右的办公室准备，安静、省心。", text_en: "Quiet and easy, for an office of about thirty.", specification: "7 吋屏 · 220 V" },
    Good { name: "云岭 G64 定量磨豆机", name_en: "Yunling G64 on-demand grinder", category: "grinders", unit: "set", price: 560_000, tax_rate_bp: 1300, stock: 80,
        text: "64 毫米平刀，定量误差不超过 0.3 克。", text_en: "64 mm flat burrs, within 0.3 g of the dose.", specification: "64 mm · 1.2 kg 豆仓" },
    Good { name: "云岭 G83 商用磨豆机", name_en: "Yunling G83 commercial grinder", category: "grinders", unit: "set", price: 860_000, tax_rate_bp: 1300, stock: 36,
        text: "83 毫米锥刀，低温研磨，锁住香气。", text_en: "83 mm conical burrs that stay cool and keep the aroma.", specification: "83 mm · 1.8 kg 豆仓" },
    Good { name: "净源 R400 反渗透净水机", name_en: "Jingyuan R400 reverse osmosis unit", category: "water", unit: "set", price: 320_000, tax_rate_bp: 1300, stock: 110,
        text: "为咖啡调配的矿物比例，保护锅炉。", text_en: "Minerals set for coffee; easy on the boiler.", specification: "400 GPD" },
    Good { name: "净源滤芯套装", name_en: "Jingyuan filter set", category: "water", unit: "box", price: 48_000, tax_rate_bp: 1300, stock: 400,
        text: "一年用量，含 PP 棉、活性炭与 RO 膜。", text_en: "A year of filters.", specification: "4 支 / 箱" },
    Good { name: "清洁药片", name_en: "Cleaning tablets", category: "care", unit: "box", price: 12_800, tax_rate_bp: 1300, stock: 900,
        text: "食品级配方，溶解快，无残留。", text_en: "Food grade, quick, leaves nothing behind.", specification: "100 片 / 箱" },
    Good { name: "拿铁艺术奶缸套装", name_en: "Latte art pitcher set", category: "care", unit: "piece", price: 26_800, tax_rate_bp: 1300, stock: 240,
        text: "三种容量，尖嘴设计。", text_en: "Three sizes, sharp spout.", specification: "350 / 600 / 900 ml" },
    Good { name: "上门保养服务", name_en: "On-site maintenance", category: "care", unit: "time", price: 68_000, tax_rate_bp: 600, stock: 5000,
        text: "工程师上门除垢、校准、更换易损件。", text_en: "An engineer descales, calibrates and replaces worn parts.", specification: "含基础耗材" },
    Good { name: "咖啡师培训课程", name_en: "Barista training", category: "care", unit: "time", price: 198_000, tax_rate_bp: 600, stock: 2000,
        text: "两天小班，从萃取到拉花。", text_en: "Two days in a small class, from extraction to latte art.", specification: "每班 6 人" },
];
