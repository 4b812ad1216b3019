# Follow-ups
follow_up-not_yet = A follow-up records what has happened; this time has not come yet.
follow_up-next_too_early = The next contact must come after this one.
follow_up-contact = This person is not a contact of the customer.
follow_up-done = A contact that took place cannot be made undone.
follow_up-low_score = { $about ->
    [sale] The customer gave the sale { $score } of 5. Please get in touch.
   *[service] The customer gave the service { $score } of 5. Please get in touch.
}

# Conversations
conversation-linked = The conversation already belongs to a customer.
conversation-of_request = This conversation belongs to a service request: assign or close the request instead.
conversation-closed = The conversation is already closed.
conversation-not_staff = Only somebody who may read conversations can be given one.
conversation-empty = Write something, or attach a file.
conversation-file = You can attach each file that you uploaded once.
conversation-internal = Only staff can write internal notes.
conversation-robot = The message was not accepted.
conversation-visitor = Visitor

# Timeline
timeline-message-staff = Message from us
timeline-message-customer = Message from the customer
timeline-message-visitor = Message from the website
timeline-message-internal = Internal note
timeline-feedback-sale = Feedback on the sale: { $score } of 5
timeline-feedback-service = Feedback on the service: { $score } of 5
timeline-follow_up-telephone = Telephone call
timeline-follow_up-mail = Mail
timeline-follow_up-visit = Visit
timeline-follow_up-meeting = Meeting
timeline-follow_up-chat = Chat
timeline-follow_up-other = Contact
timeline-follow_up-task = To be contacted
timeline-event = { $subject } { $verb }

subject-users = User
subject-roles = Role
subject-api-keys = API key
subject-portal-accounts = Portal account
subject-company = Company
subject-departments = Department
subject-dictionaries = Dictionary entry
subject-number-series = Number series
subject-settings = Settings
subject-customers = Customer
subject-contacts = Contact
subject-follow-ups = Follow-up
subject-conversations = Conversation
subject-messages = Message
subject-products = Product
subject-price-lists = Price list
subject-stock-moves = Stock move
subject-orders = Order
subject-shipments = Shipment
subject-receivables = Receivable
subject-receipts = Receipt
subject-service-requests = Service request
subject-feedback = Feedback
subject-files = File

verb-created = created
verb-updated = changed
verb-removed = moved to the trash
verb-restored = restored
verb-assigned = assigned
verb-claimed = claimed
verb-released = released to the pool
verb-transferred = transferred
verb-recycled = returned to the pool by rule
verb-revealed = looked at unmasked
verb-followed_up = followed up
verb-submitted = submitted
verb-approved = approved
verb-rejected = rejected
verb-revised = revised
verb-cancelled = cancelled
verb-signed = signed
verb-declined = declined
verb-prepared = prepared
verb-dispatched = dispatched
verb-shipped = shipped
verb-received = received
verb-completed = completed
verb-paid = paid
verb-charged = charged
verb-confirmed = confirmed
verb-allocated = allocated
verb-refunded = refunded
verb-reversed = reversed
verb-taken = taken
verb-started = in progress
verb-waiting = waiting for the customer
verb-answered = answered
verb-resumed = in progress again
verb-resolved = resolved
verb-closed = closed
verb-reopened = reopened
verb-linked = linked
verb-messaged = has a new message
verb-handed_over = handed over
verb-noted = noted
verb-invited = invited
verb-disabled = disabled
verb-enabled = enabled
verb-uploaded = uploaded
verb-adjusted = adjusted
