//! The demo company's people. All of them are invented.

/// One member of staff.
pub(super) struct Person {
    pub login: &'static str,
    pub name: &'static str,
    pub name_en: &'static str,
    pub job: &'static str,
    pub department: &'static str,
    pub role: &'static str,
}

const fn person(
    login: &'static str,
    name: &'static str,
    name_en: &'static str,
    job: &'static str,
    department: &'static str,
    role: &'static str,
) -> Person {
    Person { login, name, name_en, job, department, role }
}

/// Department, English name, the department above it.
pub(super) const DEPARTMENTS: &[(&str, &str, Option<&str>)] = &[
    ("总经办", "Executive Office", None),
    ("市场中心", "Marketing Centre", Some("总经办")),
    ("市场部", "Marketing", Some("市场中心")),
    ("华东销售部", "East China Sales", Some("市场中心")),
    ("华南销售部", "South China Sales", Some("市场中心")),
    ("客户服务部", "Customer Service", Some("总经办")),
];

/// The administrator comes first: the company is founded with him. The first of each department below the top heads it.
pub(super) const STAFF: &[Person] = &[
    person("admin", "林默", "Mo Lin", "系统管理员", "总经办", "administrator"),
    person("director", "沈若澜", "Ruolan Shen", "市场总监", "市场中心", "director"),
    person("manager", "顾承远", "Chengyuan Gu", "华东销售经理", "华东销售部", "manager"),
    person("sales", "张伟", "Wei Zhang", "高级客户经理", "华东销售部", "sales"),
    person("sales2", "许嘉禾", "Jiahe Xu", "客户经理", "华东销售部", "sales"),
    person("manager2", "梁启帆", "Qifan Liang", "华南销售经理", "华南销售部", "manager"),
    person("sales3", "何思远", "Siyuan He", "客户经理", "华南销售部", "sales"),
    person("sales4", "温可欣", "Kexin Wen", "客户经理", "华南销售部", "sales"),
    person("service", "周雨桐", "Yutong Zhou", "客服主任", "客户服务部", "service"),
    person("service2", "陆明川", "Mingchuan Lu", "客服工程师", "客户服务部", "service"),
    person("service3", "程小满", "Xiaoman Cheng", "客服专员", "客户服务部", "service"),
    person("promoter", "唐诗韵", "Shiyun Tang", "展会专员", "市场部", "promoter"),
    person("greeter", "苏南星", "Nanxing Su", "客户接待", "市场部", "greeter"),
    person("prospector", "罗一鸣", "Yiming Luo", "渠道拓展", "市场部", "prospector"),
];

/// One word for all logins of the demo; the page and the start say so.
pub(super) const PASSWORD: &str = "guanxi-demo";

/// Family names and given names of contacts and private customers.
pub(super) const FAMILY: &[(&str, &str)] = &[
    ("王", "Wang"),
    ("李", "Li"),
    ("张", "Zhang"),
    ("刘", "Liu"),
    ("陈", "Chen"),
    ("杨", "Yang"),
    ("赵", "Zhao"),
    ("黄", "Huang"),
    ("吴", "Wu"),
    ("徐", "Xu"),
    ("孙", "Sun"),
    ("胡", "Hu"),
    ("朱", "Zhu"),
    ("高", "Gao"),
    ("郭", "Guo"),
    ("马", "Ma"),
    ("罗", "Luo"),
    ("梁", "Liang"),
    ("宋", "Song"),
    ("郑", "Zheng"),
    ("谢", "Xie"),
    ("韩", "Han"),
    ("唐", "Tang"),
    ("冯", "Feng"),
];
pub(super) const GIVEN: &[(&str, &str)] = &[
    ("子涵", "Zihan"),
    ("雨桐", "Yutong"),
    ("浩然", "Haoran"),
    ("思远", "Siyuan"),
    ("欣怡", "Xinyi"),
    ("梓轩", "Zixuan"),
    ("晓峰", "Xiaofeng"),
    ("佳宁", "Jianing"),
    ("志强", "Zhiqiang"),
    ("丽华", "Lihua"),
    ("建国", "Jianguo"),
    ("静怡", "Jingyi"),
    ("文博", "Wenbo"),
    ("雅琴", "Yaqin"),
    ("俊杰", "Junjie"),
    ("婉清", "Wanqing"),
    ("海波", "Haibo"),
    ("若曦", "Ruoxi"),
    ("天佑", "Tianyou"),
    ("诗雨", "Shiyu"),
];
