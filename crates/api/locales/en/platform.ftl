# Attachments
file-type = This kind of file is not accepted. Pictures, PDF, office documents, text, CSV and ZIP are.

# Notices
notice-customers-assigned = A customer is now yours: { $customer }
notice-customers-transferred = A customer was handed to you: { $customer }
notice-customers-reminded = A customer waits to hear from you: { $name }
notice-leads-captured = A new lead is yours: { $name }
notice-leads-assigned = A lead is now yours: { $name }
notice-orders-submitted = Order { $name } awaits approval
notice-orders-approved = Order { $name } is approved
notice-orders-rejected = Order { $name } was rejected
notice-orders-signed = The customer signed order { $name }
notice-orders-declined = The customer declined order { $name }
notice-orders-completed = Order { $name } is complete
notice-shipments-shipped = Goods are on their way
notice-shipments-received = The customer confirmed the goods
notice-receipts-created = A payment was entered: { $name }
notice-receipts-confirmed = Payment { $name } is confirmed
notice-receipts-rejected = Payment { $name } was not accepted
notice-feedback-created = A customer gave feedback
notice-service-requests-created = New service request { $name }
notice-service-requests-assigned = Service request { $name } is yours
notice-service-requests-reopened = Service request { $name } was reopened
notice-service-requests-resolved = Service request { $name } is resolved; please check
notice-returns-created = New return { $name }
notice-returns-assigned = Return { $name } is yours
notice-returns-withdrawn = The customer withdrew return { $name }
notice-returns-agent_approved = Return { $name }: the agent agreed; the director decides next
notice-returns-agent_rejected = Return { $name } was rejected
notice-returns-director_approved = Return { $name } is approved: the goods may be sent
notice-returns-director_rejected = Return { $name } was rejected by the director
notice-returns-goods_arrived = Return { $name }: a part of the goods came back
notice-returns-goods_received = Return { $name }: the goods are back; the credit follows
notice-returns-credited = Return { $name } is credited
notice-conversations-messaged = There is a new message
notice-conversations-assigned = A conversation is yours
notice-follow-ups-created = A follow-up is yours
notice-survey-assignments-assigned = A survey was handed to you
notice-survey-invitations-invited = We would like your opinion: a survey waits for you
notice-survey-invitations-reminded = A survey still waits for your answers
query-unsupported = This list cannot be filtered, sorted or searched.
trash-lead_removed = Its lead is in the trash too. Restore the lead first.
query-search_length = Search for at most 200 characters.
query-search_limit = A search shows 1 to 20 hits of each kind.
trash-customer_removed = Its customer is in the trash too. Restore the customer first.
mail-notices-subject = { $count ->
    [one] One thing waits for you in Guanxi
   *[other] { $count } things wait for you in Guanxi
}
mail-notices-text = Open { $url } to see them.
