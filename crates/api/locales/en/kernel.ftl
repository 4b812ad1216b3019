# HTTP statuses
status-400 = Malformed request
status-401 = Not logged in
status-403 = Not allowed
status-404 = Not found
status-405 = Method not allowed
status-409 = Conflict
status-412 = Changed meanwhile
status-413 = Too large
status-415 = Unsupported format
status-422 = Invalid input
status-429 = Too many requests
status-500 = Internal error
status-503 = Busy

# Common
not_found = There is no such thing, or it is out of your reach.
unauthenticated = Please log in.
forbidden = You may not do this.
stale = Somebody has just changed this record. Reload it and try again.
duplicate = The same thing exists already.
dangling = It refers to something that does not exist, or is still in use elsewhere.
busy = The system is busy. Try again shortly.
full = There is no room left to save anything. Please tell whoever runs this system.
internal = Internal error.
malformed = The request cannot be read. { $reason }
query_malformed = The query parameters cannot be read. { $reason }
nul = Text must not contain null characters.
invalid = Some of the input is not right. Please check it.
media_type = The body must be application/json.
too_large = The body is too large.
method = This address does not know that method.
if_match = If-Match must be a version like "3".
idempotency_key = Idempotency-Key must have 1 to 200 characters.
idempotency_mismatch = This Idempotency-Key was used for another request.

# Validation
invalid-value = This is not right.
invalid-shape = Wrong shape or type: { $reason }
invalid-length = The length is out of bounds.
invalid-range = The number is out of range.
invalid-email = This is not an e-mail address.
invalid-required = Required.
invalid-url = This is not a web address.

# Lists
query-limit = A page has 1 to 200 rows.
query-cursor = The cursor is not valid. Begin at the first page.
query-sort_field = Cannot sort by “{ $text }”.
query-filter_json = The filter is not valid JSON.
query-filter_shape = The filter has the wrong shape: { $text }
query-filter_depth = The filter is nested too deeply; at most { $text } levels.
query-filter_terms = The filter has too many terms; at most { $text }.
query-filter_field = Cannot filter by “{ $text }”.
query-filter_op = This field does not know the operator “{ $text }”.
query-filter_value = The value for “{ $text }” is not valid.
sheet-too_long = A worksheet holds 1,048,575 rows. Narrow the selection, or take CSV.
