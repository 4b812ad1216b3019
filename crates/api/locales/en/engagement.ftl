# Follow-ups
follow_up-not_yet = A follow-up records what has happened; this time has not come yet.
follow_up-next_too_early = The next contact must come after this one.
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
