# 附件
file-type = 不支持这种文件。可上传图片、PDF、Office 文档、文本、CSV 与 ZIP。

# 通知
notice-customers-assigned = 新客户分配给您：{ $customer }
notice-customers-transferred = 客户转交给您：{ $customer }
notice-orders-submitted = 订单 { $name } 等待审批
notice-orders-approved = 订单 { $name } 已审批
notice-orders-rejected = 订单 { $name } 被驳回
notice-orders-signed = 客户已签署订单 { $name }
notice-orders-declined = 客户拒绝了订单 { $name }
notice-orders-completed = 订单 { $name } 已完成
notice-shipments-shipped = 货物已发出
notice-shipments-received = 客户已确认收货
notice-receipts-created = 收到付款登记 { $name }
notice-receipts-confirmed = 付款 { $name } 已确认
notice-receipts-rejected = 付款 { $name } 未通过确认
notice-feedback-created = 收到客户评价
notice-service-requests-created = 新的服务请求 { $name }
notice-service-requests-assigned = 服务请求 { $name } 分配给您
notice-service-requests-reopened = 服务请求 { $name } 被重新打开
notice-service-requests-resolved = 服务请求 { $name } 已解决，请确认
notice-conversations-messaged = 有新消息
notice-conversations-assigned = 会话分配给您
notice-follow-ups-created = 有一项跟进交给您
query-unsupported = 此列表不支持筛选、排序或搜索。
trash-customer_removed = 所属客户也在回收站中，请先恢复客户。
mail-notices-subject = 关系：您有 { $count } 条新提醒
mail-notices-text = 请打开 { $url } 查看。
