# 跟进记录
follow_up-not_yet = 跟进记录须是已发生的联系，该时间还没有到。
follow_up-next_too_early = 下次联系时间须晚于本次联系。
follow_up-contact = 该联系人不属于此客户。
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
conversation-file = 只能添加自己上传的文件，且每个文件只能添加一次。
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
timeline-event = { $subject }{ $verb }

subject-users = 用户
subject-roles = 角色
subject-api-keys = API 密钥
subject-portal-accounts = 门户账号
subject-company = 公司
subject-departments = 部门
subject-dictionaries = 字典项
subject-number-series = 编号规则
subject-settings = 设置
subject-customers = 客户
subject-contacts = 联系人
subject-follow-ups = 跟进记录
subject-conversations = 洽谈
subject-messages = 消息
subject-products = 产品
subject-price-lists = 价目表
subject-stock-moves = 库存变动
subject-orders = 订单
subject-shipments = 发货单
subject-receivables = 应收款
subject-receipts = 回款
subject-service-requests = 服务请求
subject-feedback = 评价
subject-files = 文件

verb-created = 已创建
verb-updated = 已修改
verb-removed = 已删除
verb-restored = 已恢复
verb-assigned = 已分配
verb-claimed = 已领取
verb-released = 已退回公海
verb-transferred = 已转移
verb-recycled = 已被规则收回公海
verb-revealed = 敏感信息被查看
verb-followed_up = 已跟进
verb-submitted = 已提交
verb-approved = 已批准
verb-rejected = 已驳回
verb-revised = 已修订
verb-cancelled = 已取消
verb-signed = 已签约
verb-declined = 被拒签
verb-prepared = 已备货
verb-dispatched = 已发出
verb-shipped = 已发货
verb-received = 已签收
verb-completed = 已完成
verb-paid = 已付款
verb-charged = 已计应收
verb-confirmed = 已确认
verb-allocated = 已核销
verb-refunded = 已退款
verb-reversed = 已冲销
verb-taken = 已接手
verb-started = 开始处理
verb-waiting = 等待客户回复
verb-answered = 已答复
verb-resumed = 恢复处理
verb-resolved = 已解决
verb-closed = 已关闭
verb-reopened = 已重新打开
verb-linked = 已关联
verb-messaged = 有新消息
verb-handed_over = 已转交
verb-noted = 已备注
verb-invited = 已邀请
verb-disabled = 已停用
verb-enabled = 已启用
verb-uploaded = 已上传
verb-adjusted = 已调整
