# 订单
order-not_draft = 只有草稿可以修改、提交或删除。
order-not_pending = 该订单不在待审批状态。
order-not_revisable = 只有被驳回或被客户拒签的订单可以修订。
order-not_approved = 该订单不在待签约状态。
order-not_cancellable = 货物已发出或订单已结束，不能取消。
order-not_shippable = 只有已签约且未发完货的订单可以发货。
order-not_shipped = 该订单没有在途货物。
order-not_delivered = 货物尚未全部签收。
order-no_lines = 没有明细的订单不能提交。
order-nothing_to_ship = 全部货物都已安排发货。
order-own_approval = 不能审批自己编写的订单，须由他人审批。
order-above_limit = 订单金额超出您的审批限额。
order-amount_too_large = 金额过大。
order-plan_sum = 各期付款金额之和须等于订单总额。
order-nothing_payable = 目前没有可支付的款项：尚无应付款，或付款正在等待确认。
order-above_payable = 金额超过尚待支付的款项。
order-other_revision = 订单已修订，请阅读第 { $revision } 版后再签约。
order-unknown_customer = 没有这个客户，或不在您的权限范围内。
order-unknown_contact = 该客户没有这个联系人。
order-currency = 金额须以 { $currency } 计。
order-no_price = 该产品没有 { $currency } 价格，请填写单价。
invalid-too_many_items = 条目过多，最多 { $max } 条。

# 发货
shipment-not_prepared = 该发货单已发出。
shipment-not_shipped = 该发货单不在途中。
shipment-empty = 发货单不能为空。
shipment-unknown_line = 该明细不属于此订单，或重复填写。
shipment-too_many = { $most ->
    [0] 该明细已全部安排发货。
   *[other] 该明细最多还可发 { $most } 件。
}
shipment-inconsistent = 数量与订单不符，请刷新后重试。
