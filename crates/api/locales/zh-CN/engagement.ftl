# 跟进记录
follow_up-not_yet = 跟进记录须是已发生的联系，该时间还没有到。
follow_up-next_too_early = 下次联系时间须晚于本次联系。
follow_up-done = 已完成的跟进不能改为未完成。
follow_up-low_score = { $about ->
    [sale] 客户对销售的评分为 { $score } 分（满分 5 分），请尽快联系。
   *[service] 客户对服务的评分为 { $score } 分（满分 5 分），请尽快联系。
}

# 洽谈
conversation-linked = 该洽谈已关联客户。
conversation-of_request = 该洽谈属于服务请求，请在服务请求中指派或关闭。
conversation-closed = 该洽谈已关闭。
conversation-not_staff = 只能指派给有权查看洽谈的人员。
conversation-empty = 请输入内容或添加附件。
conversation-internal = 只有员工可以写内部备注。
conversation-robot = 消息未被接收。
conversation-visitor = 访客

# 时间线
timeline-message-staff = 我方消息
timeline-message-customer = 客户消息
timeline-message-visitor = 网站访客消息
timeline-message-internal = 内部备注
timeline-feedback-sale = 销售评价：{ $score } 分（满分 5 分）
timeline-feedback-service = 服务评价：{ $score } 分（满分 5 分）
timeline-follow_up-telephone = 电话跟进
timeline-follow_up-mail = 邮件跟进
timeline-follow_up-visit = 上门拜访
timeline-follow_up-meeting = 会议
timeline-follow_up-chat = 在线沟通
timeline-follow_up-other = 其他跟进
timeline-follow_up-task = 待跟进
