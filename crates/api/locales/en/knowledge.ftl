reply_template-placeholder = Nobody fills in { $name }. Known are: { $known }.
