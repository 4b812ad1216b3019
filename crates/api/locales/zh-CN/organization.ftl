company-time_zone = 没有这个时区。
company-currency = 币种为三个大写字母，例如 CNY。
company-locale = 系统支持 zh-CN 和 en 两种语言。

department-circle = 部门不能位于自己之下。
department-has_children = 该部门之下还有部门。
department-has_members = 该部门内还有成员。

dictionary-code = 编码由 1 至 40 个字母、数字、点、横线或下划线组成。
dictionary-code_taken = 该列表中已有此编码。
dictionary-other_list = 上级选项必须属于同一列表。
dictionary-circle = 选项不能位于自己之下。
dictionary-has_children = 该选项之下还有选项。

number_series-prefix = 前缀最多 10 个大写字母或数字。

settings-warning_too_early = 提醒天数必须小于回收天数。
settings-work_days = 请至少选择一个工作日，周一为 1，周日为 7。
settings-closes_before_opening = 下班时间必须晚于上班时间。
settings-too_many_holidays = 节假日最多 { $max } 天。

invalid-reference = 所引用的记录不存在。
