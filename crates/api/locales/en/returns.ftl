# Returns
return-not_in_queue = Somebody already has this return.
return-over = The return is over.
return-not_requested = The agent has decided on this return already, or it was withdrawn.
return-decided = The return has been decided on and can no longer be withdrawn.
return-not_for_director = This return is not waiting for the second decision.
return-not_approved = Goods are taken back for approved returns only, until all have come.
return-goods_not_there = The credit is booked once, when the goods are back.
return-own_decision = You agreed to this return as the agent; somebody else must decide.
return-goods_came = Goods have come back already: the approval can no longer be taken back.
return-empty = Choose what is to be returned.
return-unknown_line = This line is not there, or is named twice.
return-unknown_order = There is no such order.
return-too_many = { $most ->
    [0] Nothing of this line is left to return.
   *[other] At most { $most } of this line can be returned.
}
return-nothing_came = Say what came back. A return of which nothing came is not received; its approval can be taken back.
return-not_agent = This person cannot work on returns.
