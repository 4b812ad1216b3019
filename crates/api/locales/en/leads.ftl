# Leads
lead-converted = This lead has become a customer; it stays as it is.
lead-disqualified = This lead was given up; take it up again first.
lead-not_disqualified = This lead was not given up.
lead-not_contacted = Contact the person first.
lead-not_qualified = Qualify the lead first.
lead-contacted = The person has been contacted already.
lead-qualified = The lead is qualified already.
lead-not_yours = This lead is in somebody else’s care: you may see it, but not change it.
lead-same_owner = This person has the lead already.
lead-cannot_own = This person cannot have leads: not working here any more, or without a role that may convert them.
lead-keep_not_allowed = Your role cannot have leads of its own; enter this one for others.
lead-of_conversation = A lead has been made of this conversation already.

# Capture forms
capture_form-field_twice = A field is asked for twice.
capture_form-unreachable = Require a mobile number, a telephone number or an e-mail address, so that you can answer.
capture_form-options = A question that offers a choice needs two to thirty different options; others have none.
capture_form-members = Name those who get the leads, each once.
capture_form-regions = Name each region once, and one at least.
capture_form-expired = This form was open for too long. Please send it again.
capture_form-not_asked = The form does not ask for this.
capture_form-answer = This does not answer the question.
capture_form-consent = Please agree first.
