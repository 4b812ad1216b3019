# 问卷
survey-closed = 该问卷已结束。
survey-not_published = 该问卷尚未发布。
survey-published = 只有从未发布的草稿可以删除，已发布的问卷请结束。
survey-no_questions = 请先添加题目。
survey-unchanged = 自上次发布后没有改动。
survey-options = 单选、多选和矩阵题至少需要两个选项，其他题型没有选项。
survey-rows = 矩阵题需要行，其他题型没有行。
survey-bounds = 只有数字题可以设置范围，且最小值不能大于最大值。
survey-branch = 显示条件只能引用前面的题目。
survey-branch_answer = 被引用的题目没有这个答案。
survey-too_many = 最多允许 { $max } 个。
survey-id = 标识为 1 至 40 个小写字母、数字或下划线。
survey-id_taken = 该标识已被使用。
survey-text = 请填写 1 至 { $max } 个字符。
survey-unknown_question = 问卷中没有这道题。
survey-answer = 该答案与题目不符。
survey-required = 请回答此题。
survey-anonymous_rules = 匿名作答无法跟进，匿名问卷不能设置规则。
survey-anonymous_fixed = 问卷发布后不能更改是否匿名。
survey-anonymous_partial = 匿名答卷须在最后一次性提交。
survey-rule_question = 规则只能针对评分、推荐度或数字题。
survey-rule_person = 请指定存在的员工或角色，二者只选其一。
survey-not_agent = 该人员不能发放问卷。
survey-not_handed = 该问卷没有分配给您。
survey-recipients = 请逐个选择客户，或按筛选条件选择。
survey-not_a_customer = 该客户不存在，或不在您的权限范围内。
survey-not_a_contact = 该联系人不属于此客户。
survey-too_many_recipients = 一次最多发放给 { $max } 个客户，请缩小筛选范围。
survey-asked_already = 已发放过。
survey-no_portal = 没有门户账号。
survey-no_address = 没有邮箱地址。
survey-no_mail = 本系统未配置邮件，请使用链接或门户。
survey-quota = { $left ->
    [0] 您可发放的客户数已用完。
   *[other] 您还可以发放给 { $left } 个客户。
}
survey-low_answer = 客户在问卷“{ $survey }”中对“{ $question }”的回答为 { $answer }，请尽快联系。
survey-request_subject = 问卷“{ $survey }”中的低分回答
survey-column_at = 作答时间
survey-column_agent = 发放人
survey-column_customer = 客户

# 邀请
survey_invitation-answered = 该问卷已作答，谢谢。
survey_invitation-expired = 该邀请已过期。
survey_invitation-by_hand = 该链接由人工交付，请自行提醒客户，或生成新的链接。
survey_invitation-in_portal = 客户在门户中作答，没有链接。

mail-survey-subject = 诚邀您填写问卷：{ $survey }
mail-survey-text = 诚邀您填写问卷“{ $survey }”，只需几分钟，仅可提交一次：{ $url }
