# 退货
return-not_in_queue = 该退货已有人处理。
return-over = 该退货已结束。
return-not_requested = 客服已对该退货作出决定，或客户已撤回。
return-decided = 该退货已有决定，不能再撤回。
return-not_for_director = 该退货不在待总监审批状态。
return-not_approved = 只有已批准且未收齐的退货可以收货。
return-goods_not_there = 退回的货物收齐后才能冲账，且只能冲账一次。
return-own_decision = 您已作为客服同意此退货，须由他人审批。
return-goods_came = 已有货物退回，不能撤销批准。
return-empty = 请选择要退的货物。
return-unknown_line = 没有这条明细，或重复填写。
return-unknown_order = 没有这个订单。
return-too_many = { $most ->
    [0] 该明细没有可退的货物。
   *[other] 该明细最多可退 { $most } 件。
}
return-nothing_came = 请填写退回的货物。一件未退回的退货不能收货完结，可撤销批准。
return-not_agent = 该人员不能处理退货。
