# Watching and monitoring
watches-person = { $name }, whom you watch, did something
watches-customer = Something happened to { $name }, whom you watch
watch-too_many = You watch 100 people and customers already. Stop watching some of them first.
watch-one_of_two = Name a person or a customer to watch.
watch-oneself = You cannot watch yourself.
monitoring-days_of_whom = Days are shown for one person: name a member.
