# Logging in
auth-wrong_password = The login or the password is wrong.
auth-locked = Too many wrong passwords. Try again in { $minutes } min.
auth-disabled = This account is disabled. Ask your administrator.
auth-session_over = Your session is over. Please log in again.
auth-origin = This request does not come from one of our own pages.
auth-set_up_already = The installation is set up already. Please log in.
auth-setup_token = The set-up token is wrong. The server prints it when it starts.
auth-wrong_current = This is not your current password.
auth-link_spent = This link was used already, or it is too old.
rate = Too many requests. Try again shortly.

# Passwords
password-length = A password has { $min } to { $max } characters.
password-common = This password is too common or too simple.
password-own_name = A password must not be your own name.

# Users
user-login_form = A login name has 2 to 64 letters, digits, dots, dashes or underscores, and begins with a letter.
user-email_form = This is not an e-mail address.
user-mobile_form = This is not a mobile number.
user-login_taken = Somebody has this login name already.
user-email_taken = Somebody has this e-mail address already.
user-mobile_taken = Somebody has this mobile number already.
user-disabled = This account is disabled.
user-not_disabled = This account is not disabled.
user-has_joined = This user has chosen a password already.
user-has_not_joined = This user has not chosen a password yet. Send an invitation instead.
user-own_account = You cannot disable your own account.
user-last_administrator = The company needs at least one active administrator.
user-beyond_you = This user may do more than you may.
user-manager_circle = Nobody can be his own superior, directly or in a circle.
user-out_of_reach = This department is out of your reach.
user-unknown_role = There is no role “{ $role }”.
user-first_is_administrator = The first user of a company must be an administrator.
user-removed_role = This role does not exist.

# Roles and keys
role-beyond_you = You cannot give what you are not granted yourself: { $name }
role-unknown_field = This field can be neither hidden nor masked.
role-unknown_permission = There is no permission “{ $name }”.
role-granted_twice = “{ $name }” is granted twice.
role-administrator_fixed = The administrator is granted everything; this cannot be changed.
role-built_in = A built-in role cannot be removed.
role-in_use = { $members } members still have this role.
role-currency = The limit must be in { $currency }.
role-limit = The limit must not be negative.
api_key-expired = The expiry must lie in the future.

# Mails
mail-invitation-subject = Your invitation to Guanxi
mail-invitation-text =
    Hello { $name },

    you have been given the login “{ $login }”. Choose your password here; the link opens once and for seven days:

    { $url }
mail-reset-subject = A new password for Guanxi
mail-reset-text =
    Hello { $name },

    you can choose a new password for “{ $login }” here; the link opens once and for two hours:

    { $url }

    If you did not ask for it, you need do nothing.
