# Orders
order-not_draft = Only a draft can be changed, submitted or removed.
order-not_pending = The order is not waiting for approval.
order-not_revisable = Only a rejected or declined order can be revised.
order-not_approved = The order is not waiting for a signature.
order-not_cancellable = Goods have left already, or the order has ended: it can no longer be cancelled.
order-not_shippable = Goods are shipped for signed orders only, until all have left.
order-not_shipped = No goods are under way for this order.
order-not_delivered = Not all goods have been received.
order-no_lines = An order without lines cannot be submitted.
order-nothing_to_ship = All goods are in shipments already.
order-own_approval = You wrote this order; somebody else must approve it.
order-above_limit = The order exceeds the amount you may approve.
order-amount_too_large = The amount is too large.
order-plan_sum = The instalments must sum to the total of the order.
order-nothing_payable = Nothing is to be paid now: either nothing is due, or payments are waiting for confirmation.
order-above_payable = This is more than what is still to be paid.
order-other_revision = The order has been revised; please read revision { $revision }.
order-unknown_customer = There is no such customer within your reach.
order-unknown_contact = This customer has no such contact.
order-currency = The amount must be in { $currency }.
order-no_price = This product has no price in { $currency }; enter one.
invalid-too_many_items = There are too many entries; at most { $max }.

# Shipments
shipment-not_prepared = This shipment has left already.
shipment-not_shipped = This shipment is not under way.
shipment-empty = A shipment must hold something.
shipment-unknown_line = This line is not of the order, or is named twice.
shipment-too_many = { $most ->
    [0] All of this line is in shipments already.
   *[other] At most { $most } of this line can still be shipped.
}
shipment-inconsistent = The quantities do not fit the order any more. Please reload.
