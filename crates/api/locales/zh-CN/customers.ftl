# 客户归属
customer-already_claimed = 该客户已被领取。
customer-already_owned = 该客户已有负责人，请使用转移。
customer-in_pool = 该客户在公海中，没有负责人。
customer-same_owner = 该客户已由此人负责。
customer-cannot_own = 此人不能负责客户：不在职，或其角色没有负责客户的权限。
customer-keep_not_allowed = 您的角色不能直接负责客户，请录入公海。
customer-not_yours = 该客户由他人负责，您可以查看，但不能修改。
customer-unsettled = 该客户还有未完成的订单、未结清的款项或未关闭的服务请求，不能删除。

# 公海规则
customer-claim_not_allowed = 公司规则不允许自行领取客户。
customer-claim_limit = 您今天领取的客户已达上限（{ $limit } 个），请明天再领取。
customer-reclaim_wait = 您曾负责该客户，还须等待 { $days } 天才能再次领取。
customer-capacity = 您负责的客户已达上限（{ $limit } 个）。
customer-drop_never = 公司未设置自动回收，该客户不会落入公海。
customer-drop_held = 有进行中的订单，该客户不会落入公海。
customer-drop_neglected = 连续 { $days } 天没有跟进，客户将落入公海。

# 输入
customer-telephone = 电话号码格式不正确。
customer-one_default_address = 默认地址只能有一个。
dictionary-no_such_entry = 选项不存在，或不属于此列表。

# 批量操作
customer-too_many_tags = 每个客户最多 20 个标签。
bulk-nothing = 请说明要改什么。
bulk-nobody = 没有符合条件的客户。
bulk-too_many = 符合条件的客户超过 { $most } 个，请缩小筛选范围。
bulk-ids_or_filter = 指定客户或给出筛选条件，二者选一。
bulk-staff_only = 批量操作只能由登录的员工进行，不能用密钥。
bulk-running = 操作还在进行，请先取消。
bulk-not_running = 操作已不在进行。
bulk-undone = 操作已经撤销。
bulk-changed_since = 该客户之后又被人修改过。
