# Ownership
customer-already_claimed = This customer has been claimed already.
customer-already_owned = This customer has an owner already; transfer it instead.
customer-in_pool = This customer is in the pool and has no owner.
customer-same_owner = This customer is in that person’s care already.
customer-cannot_own = This person cannot have customers: not working here any more, or without a role that allows it.
customer-keep_not_allowed = Your role cannot have customers of its own; enter this one into the pool.
customer-not_yours = This customer is in somebody else’s care: you may see it, but not change it.
customer-unsettled = This customer has orders under way, money outstanding or service requests open, and cannot be deleted.

# The pool’s rules
customer-claim_not_allowed = The company’s rules do not let you claim customers.
customer-claim_limit = You have claimed { $limit } { $limit ->
    [one] customer
   *[other] customers
} today, which is the limit. Try again tomorrow.
customer-reclaim_wait = You had this customer before; you may claim it again in { $days } { $days ->
    [one] day
   *[other] days
}.
customer-capacity = You have { $limit } { $limit ->
    [one] customer
   *[other] customers
} in your care, which is the limit.
customer-drop_never = The company does not recycle customers; this one will not drop into the pool.
customer-drop_held = An order is under way; the customer will not drop into the pool.
customer-drop_neglected = After { $days } { $days ->
    [one] day
   *[other] days
} without a follow-up the customer drops into the pool.

# Input
customer-telephone = This is not a telephone number.
customer-one_default_address = Only one address can be the default.
dictionary-no_such_entry = There is no such entry on this list.

# Work on many customers
customer-too_many_tags = A customer can have 20 tags at most.
bulk-nothing = Say what is to be changed.
bulk-nobody = No customer matches.
bulk-too_many = More than { $most } customers match: narrow the filter.
bulk-ids_or_filter = Name the customers or give a filter, not both.
bulk-staff_only = Work on many customers is done by a member of staff who is logged in, not by a key.
bulk-running = The work is still going on: cancel it first.
bulk-not_running = The work is not going on any more.
bulk-undone = The work has been taken back already.
bulk-changed_since = Somebody has changed the customer since.
