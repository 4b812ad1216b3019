# 线索
lead-converted = 该线索已转为客户，不能再更改。
lead-disqualified = 该线索已判为无效，请先重新激活。
lead-not_disqualified = 该线索并未判为无效。
lead-not_contacted = 请先联系对方。
lead-not_qualified = 请先确认线索合格。
lead-contacted = 已经联系过对方。
lead-qualified = 该线索已经合格。
lead-not_yours = 该线索由他人负责，您可以查看，但不能修改。
lead-same_owner = 该线索已由此人负责。
lead-cannot_own = 此人不能负责线索：不在职，或其角色没有转化线索的权限。
lead-keep_not_allowed = 您的角色不能直接负责线索，请录入后由他人分配。
lead-of_conversation = 该对话已生成过线索。

# 获客表单
capture_form-field_twice = 同一字段不能重复。
capture_form-unreachable = 手机、电话、电子邮箱至少一项为必填，否则无法联系对方。
capture_form-options = 选择题需要 2 至 30 个不同的选项，其他题型不能有选项。
capture_form-members = 请指定线索的负责人，每人一次。
capture_form-regions = 请至少指定一个地区，每个地区一次。
capture_form-expired = 表单打开时间过长，请重新提交。
capture_form-not_asked = 表单没有询问此项。
capture_form-answer = 回答不符合题目要求。
capture_form-consent = 请先勾选同意。
