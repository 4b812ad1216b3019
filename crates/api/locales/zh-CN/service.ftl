# 服务请求
service_request-over = 该服务请求已结束，请先重新打开。
service_request-not_in_queue = 该服务请求已有人处理。
service_request-nothing_to_start = 只有已指派或等待客户的服务请求可以开始处理。
service_request-not_in_progress = 该服务请求不在处理中。
service_request-not_resolved = 只有已解决的服务请求可以关闭。
service_request-not_over = 只有已解决或已关闭的服务请求可以重新打开。
service_request-reopen_expired = 服务请求须在 { $days } 天内重新打开，请提交新的请求。
service_request-closed = 该服务请求已关闭，请先重新打开。
service_request-not_agent = 该人员不能处理服务请求。
service_request-not_the_customers = 该对象不存在，或不属于此客户。
service_request-channel = 来自门户的请求只能由客户提交。

# 评价
feedback-given = 您已经评价过，谢谢。
feedback-not_delivered = 货物送达后才能评价销售。
feedback-not_resolved = 服务请求解决后才能评价服务。
feedback-score = 评分须为 1 至 5 的整数。
feedback-subject = 评价销售须指明订单，评价服务须指明服务请求。
