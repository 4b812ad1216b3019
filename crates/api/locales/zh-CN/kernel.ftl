# HTTP 状态
status-400 = 请求有误
status-401 = 未登录
status-403 = 没有权限
status-404 = 未找到
status-405 = 方法不支持
status-409 = 状态冲突
status-412 = 数据已变更
status-413 = 内容过大
status-415 = 格式不支持
status-422 = 输入无效
status-429 = 操作过于频繁
status-500 = 系统错误
status-503 = 系统繁忙

# 通用
not_found = 没有找到，或不在您的权限范围内。
unauthenticated = 请先登录。
forbidden = 您没有此操作的权限。
stale = 这条记录刚被他人修改，请刷新后重试。
duplicate = 已存在相同的记录。
dangling = 引用的对象不存在，或仍被其他数据使用。
busy = 系统繁忙，请稍后重试。
full = 存储空间已满，暂时无法保存，请联系系统管理员。
internal = 系统内部错误。
malformed = 无法解析请求内容。{ $reason }
query_malformed = 无法解析查询参数。{ $reason }
nul = 文本中不能包含空字符。
invalid = 部分内容填写有误，请检查。
media_type = 请求内容须为 application/json。
too_large = 请求内容过大。
method = 此地址不支持该方法。
if_match = If-Match 须为形如 "3" 的版本号。
idempotency_key = Idempotency-Key 须为 1 至 200 个字符。
idempotency_mismatch = 同一个 Idempotency-Key 已用于另一请求。

# 输入校验
invalid-value = 填写有误。
invalid-shape = 格式或类型不对：{ $reason }
invalid-length = 长度须在允许范围内。
invalid-range = 数值超出允许范围。
invalid-email = 邮箱格式不正确。
invalid-required = 必填。
invalid-url = 网址格式不正确。

# 列表
query-limit = 每页行数须在 1 至 200 之间。
query-cursor = 分页游标无效，请从第一页开始。
query-sort_field = 不能按“{ $text }”排序。
query-filter_json = 筛选条件不是有效的 JSON。
query-filter_shape = 筛选条件结构有误：{ $text }
query-filter_depth = 筛选条件嵌套过深，最多 { $text } 层。
query-filter_terms = 筛选条件过多，最多 { $text } 项。
query-filter_field = 不能按“{ $text }”筛选。
query-filter_op = 该字段不支持运算“{ $text }”。
query-filter_value = 字段“{ $text }”的筛选值无效。
sheet-too_long = 工作表最多容纳 1,048,575 行，请缩小范围或改用 CSV。
