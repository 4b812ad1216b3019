//! The demo company's customers and what is said with them. Invented, every one.

/// Cities: name in the region dictionary, and in English.
pub(super) const CITIES: &[(&str, &str)] = &[
    ("上海市", "Shanghai"),
    ("杭州市", "Hangzhou"),
    ("苏州市", "Suzhou"),
    ("南京市", "Nanjing"),
    ("宁波市", "Ningbo"),
    ("无锡市", "Wuxi"),
    ("合肥市", "Hefei"),
    ("广州市", "Guangzhou"),
    ("深圳市", "Shenzhen"),
    ("东莞市", "Dongguan"),
    ("厦门市", "Xiamen"),
    ("福州市", "Fuzhou"),
    ("长沙市", "Changsha"),
    ("成都市", "Chengdu"),
    ("北京市", "Beijing"),
    ("武汉市", "Wuhan"),
];
/// First half of a business's name.
pub(super) const WORDS: &[(&str, &str)] = &[
    ("青禾", "Qinghe"),
    ("拾光", "Shiguang"),
    ("南山", "Nanshan"),
    ("云上", "Yunshang"),
    ("知白", "Zhibai"),
    ("野集", "Yeji"),
    ("半亩", "Banmu"),
    ("朝暮", "Zhaomu"),
    ("听风", "Tingfeng"),
    ("木石", "Mushi"),
    ("里弄", "Linong"),
    ("江畔", "Jiangpan"),
    ("星野", "Xingye"),
    ("岛屿", "Daoyu"),
    ("初晴", "Chuqing"),
    ("麦田", "Maitian"),
    ("鹿鸣", "Luming"),
    ("远山", "Yuanshan"),
    ("河图", "Hetu"),
    ("清和", "Qinghe House"),
    ("白鹭", "Bailu"),
    ("春序", "Chunxu"),
    ("松间", "Songjian"),
    ("和光", "Heguang"),
];
/// Second half, its English form, and the industry's code.
pub(super) const TRADES: &[(&str, &str, &str)] = &[
    ("咖啡馆", "Coffee", "cafe"),
    ("精品酒店", "Boutique Hotel", "hotel"),
    ("联合办公", "Coworking", "office"),
    ("烘焙坊", "Bakery", "bakery"),
    ("餐饮管理有限公司", "Catering Co., Ltd.", "catering"),
    ("科技有限公司", "Technology Co., Ltd.", "office"),
    ("书店", "Bookshop", "retail"),
    ("贸易有限公司", "Trading Co., Ltd.", "retail"),
    ("酒店管理有限公司", "Hospitality Co., Ltd.", "hotel"),
    ("连锁餐饮有限公司", "Restaurants Co., Ltd.", "catering"),
];
/// Code, name, English name.
pub(super) const INDUSTRIES: &[(&str, &str, &str)] = &[
    ("cafe", "咖啡馆", "Café"),
    ("hotel", "酒店", "Hotel"),
    ("office", "办公室", "Office"),
    ("bakery", "烘焙", "Bakery"),
    ("catering", "餐饮", "Catering"),
    ("retail", "零售", "Retail"),
];
pub(super) const TAGS: &[&str] = &["展会结识", "连锁", "新店筹备", "价格敏感", "可做案例", "需要培训", "老客户介绍", "设备更新"];

pub(super) const TALKS: &[&str] = &[
    "电话沟通了新店的出品量，预计每天两百杯，建议 S2 配 G83。",
    "客户对比了两家报价，更看重售后响应，约下周带样机上门。",
    "上门演示了 A9，老板很满意奶泡，关心保养费用。",
    "发送了报价单和案例手册，等财务确认预算。",
    "店长反馈目前机器温度不稳，有更换意向。",
    "介绍了按季保养方案，客户希望和滤芯一起签。",
    "微信确认了安装位置和水电条件，需要先做净水。",
    "客户筹备第三家店，希望月底前定下设备。",
    "回访使用情况，出品稳定，愿意介绍同行。",
    "暂时没有采购计划，约定下季度再联系。",
    "参加了新品品鉴会，对 G64 的定量很感兴趣。",
    "讨论了分两期付款的方式，合同条款已发过去。",
];
pub(super) const REQUESTS: &[(&str, &str)] = &[
    ("蒸汽压力不足", "早高峰时奶泡打不起来，压力表只到 0.8。"),
    ("磨豆机定量偏差", "同样的设定，前后两次相差一克以上。"),
    ("显示屏无反应", "开机后屏幕一直停在启动画面。"),
    ("预约首次保养", "机器使用满三个月，想预约上门保养。"),
    ("滤芯更换提醒", "系统提示更换滤芯，请协助确认型号。"),
    ("冲煮头漏水", "右侧冲煮头萃取时有滴漏。"),
    ("安装位置变更", "门店调整吧台，需要移机和重新调试。"),
    ("员工培训咨询", "新员工较多，想了解培训的时间安排。"),
    ("发票抬头修改", "公司更名，需要重新开具发票。"),
    ("噪音偏大", "水泵启动时声音明显变大。"),
];
/// Name, text, English text.
pub(super) const TEMPLATES: [(&str, &str, &str); 5] = [
    (
        "已收到，正在处理",
        "{customer}，您好！您的请求 {number} 已收到，我们正在处理，今天内给您答复。——{me}",
        "Dear {customer}, we have your request {number} and will answer today. {me}",
    ),
    (
        "请提供照片",
        "您好！为了更快判断原因，请发来设备铭牌和故障部位的照片，谢谢。——{me}",
        "Could you send us pictures of the name plate and of the faulty part? Thank you. {me}",
    ),
    (
        "已安排上门",
        "{customer}，您好！工程师会在两个工作日内上门，出发前电话联系您。——{me}",
        "Dear {customer}, an engineer will come within two working days and call you beforehand. {me}",
    ),
    (
        "物流查询",
        "您的货物已发出，物流单号可在门户“我的订单”中查看。如有延误请告诉我。——{me}",
        "Your goods are on their way; the tracking number is under \u{201c}Orders\u{201d} in the portal. {me}",
    ),
    ("感谢反馈", "感谢您的反馈，我们会认真改进。祝生意兴隆！——{me}", "Thank you for your feedback; we take it to heart. {me}"),
];

pub(super) const REPLIES: &[&str] = &[
    "您好，已经收到，我先和您确认一下机器的编号。",
    "麻烦拍一张压力表和铭牌的照片发给我。",
    "明白，我给您安排最近的工程师。",
    "已经调整了参数，请再观察一天。",
    "配件今天寄出，预计后天到。",
    "好的，有任何情况随时联系我们。",
];
pub(super) const ANSWERS: &[&str] =
    &["好的，照片已经发过去了。", "谢谢，这么快就回复。", "现在正常了。", "工程师什么时候到？", "收到配件了，已经装好。"];
pub(super) const CHATS: &[(&str, &str)] = &[
    ("新店设备咨询", "你们好，我们十二月开新店，想了解一下双头机的配置。"),
    ("能否试用", "A5 可以先试用一周吗？"),
    ("保养价格", "请问按年签保养怎么收费？"),
    ("发货时间", "上次的订单大概什么时候发货？"),
    ("合作代理", "我们在成都，想了解代理政策。"),
];
pub(super) const FEEDBACK: &[(i64, &str)] = &[
    (5, "送货准时，安装师傅很专业。"),
    (5, "响应很快，问题一次解决。"),
    (4, "整体不错，安装等了两天。"),
    (4, "态度好，希望周末也能上门。"),
    (5, "会继续合作。"),
    (3, "机器很好，说明书可以再清楚些。"),
    (2, "约好的时间改了两次。"),
    (5, "销售很耐心，方案合适。"),
];
