# Surveys
survey-closed = The survey is closed.
survey-not_published = The survey has not been published yet.
survey-published = Only a draft that was never published can be removed; close the survey instead.
survey-no_questions = Add a question first.
survey-unchanged = Nothing has changed since it was published last.
survey-options = Single choice, multiple choice and matrix need two options at least; other questions have none.
survey-rows = A matrix needs rows; other questions have none.
survey-bounds = Only numbers have bounds, and the least must not be above the most.
survey-branch = A question can only depend on one that comes before it.
survey-branch_answer = The earlier question does not have this answer.
survey-too_many = No more than { $max } are allowed.
survey-id = An id has 1 to 40 small letters, digits and underscores.
survey-id_taken = This id is already used.
survey-text = A text of 1 to { $max } characters is needed.
survey-unknown_question = The survey has no such question.
survey-answer = This answer does not fit the question.
survey-required = Please answer this question.
survey-anonymous_rules = Who answers anonymously cannot be looked after: an anonymous survey has no rules.
survey-anonymous_fixed = Whether a survey is anonymous cannot be changed once it is published.
survey-anonymous_partial = Anonymous answers are sent once, at the end.
survey-rule_question = A rule is about a rating, a recommendation or a number.
survey-rule_person = Name a member of staff or a role that is there, not both.
survey-not_agent = This person cannot distribute surveys.
survey-not_handed = This survey was not handed to you.
survey-recipients = Choose customers one by one, or by a filter.
survey-not_a_customer = This customer is not there, or not within your reach.
survey-not_a_contact = This person is not a contact of the customer.
survey-too_many_recipients = No more than { $max } customers can be asked at once. Please narrow the filter.
survey-asked_already = Was asked already.
survey-no_portal = Has no login to the portal.
survey-no_address = Has no mail address.
survey-no_mail = Mail is not configured here. Use a link or the portal.
survey-quota = { $left ->
    [0] You have asked as many customers as you may.
    [one] You may ask one more customer.
   *[other] You may ask { $left } more customers.
}
survey-low_answer = In the survey “{ $survey }” the customer answered { $answer } to “{ $question }”. Please get in touch.
survey-request_subject = A low answer in the survey “{ $survey }”
survey-column_at = Answered
survey-column_agent = Sent by
survey-column_customer = Customer

# Invitations
survey_invitation-answered = This survey has been answered. Thank you.
survey_invitation-expired = This invitation has expired.
survey_invitation-by_hand = This link was handed over by hand; remind the customer yourself, or make a new link.
survey_invitation-in_portal = The customer answers in the portal; there is no link.

mail-survey-subject = We would like your opinion: { $survey }
mail-survey-text = We would like your opinion. The survey “{ $survey }” takes a few minutes and can be answered once: { $url }
