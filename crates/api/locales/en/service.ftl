# Service requests
service_request-over = The request is over; reopen it first.
service_request-not_in_queue = Somebody already has this request.
service_request-nothing_to_start = Only an assigned request, or one that waits for the customer, can be started.
service_request-not_in_progress = The request is not in progress.
service_request-not_resolved = Only a resolved request can be closed.
service_request-not_over = Only a resolved or closed request can be reopened.
service_request-reopen_expired = A request can be reopened within { $days } days. Please open a new one.
service_request-closed = The request is closed; reopen it first.
service_request-not_agent = This person cannot work on service requests.
service_request-not_the_customers = This is not there, or belongs to somebody else.
service_request-channel = Requests from the portal are made by customers.

# Feedback
feedback-given = Feedback has already been given. Thank you.
feedback-not_delivered = Feedback on a sale can be given once the goods have arrived.
feedback-not_resolved = Feedback on the service can be given once the request is resolved.
feedback-score = The score is a number from 1 to 5.
feedback-subject = Name the order for feedback on a sale, the service request for feedback on the service.
