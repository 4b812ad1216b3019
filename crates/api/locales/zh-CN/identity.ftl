# 登录
auth-wrong_password = 账号或密码不正确。
auth-locked = 密码错误次数过多，请在 { $minutes } 分钟后重试。
auth-disabled = 该账号已停用，请联系系统管理员。
auth-session_over = 登录已失效，请重新登录。
auth-origin = 该请求并非来自本系统的页面。
auth-set_up_already = 系统已完成初始化，请直接登录。
auth-setup_token = 初始化口令不正确。服务器启动时会输出该口令。
auth-wrong_current = 当前密码不正确。
auth-link_spent = 该链接已被使用或已过期。
rate = 请求过于频繁，请稍后重试。

# 密码
password-length = 密码长度为 { $min } 至 { $max } 个字符。
password-common = 密码过于常见或过于简单。
password-own_name = 密码不能与自己的账号相同。

# 用户
user-login_form = 登录名由 2 至 64 个字母、数字、点、横线或下划线组成，且以字母开头。
user-email_form = 邮箱格式不正确。
user-mobile_form = 手机号格式不正确。
user-login_taken = 该登录名已被使用。
user-email_taken = 该邮箱已被使用。
user-mobile_taken = 该手机号已被使用。
user-disabled = 该账号已停用。
user-not_disabled = 该账号未停用。
user-has_joined = 该用户已设置密码。
user-has_not_joined = 该用户尚未设置密码，请发送邀请。
user-own_account = 不能停用自己的账号。
user-last_administrator = 公司至少需要一名启用的系统管理员。
user-beyond_you = 该用户的权限超出您的权限。
user-manager_circle = 上级关系不能形成循环。
user-out_of_reach = 该部门不在您的管理范围内。
user-unknown_role = 没有“{ $role }”这个角色。
user-first_is_administrator = 公司的第一个用户必须是系统管理员。
user-removed_role = 该角色不存在。

# 角色与密钥
role-beyond_you = 不能授予自己没有的权限：{ $name }
role-unknown_field = 该字段不能隐藏或脱敏。
role-unknown_permission = 没有“{ $name }”这项权限。
role-granted_twice = 重复授予“{ $name }”。
role-administrator_fixed = 系统管理员拥有全部权限，不能修改。
role-built_in = 内置角色不能删除。
role-in_use = 仍有 { $members } 名成员使用该角色。
role-currency = 审批上限的币种必须是 { $currency }。
role-limit = 审批上限不能为负数。
api_key-expired = 有效期必须晚于当前时间。

# 邮件
mail-invitation-subject = 关系 CRM 账号邀请
mail-invitation-text =
    { $name }，您好：

    已为您开通账号“{ $login }”。请通过以下链接设置密码，链接七天内有效，且只能使用一次：

    { $url }
mail-reset-subject = 关系 CRM 重置密码
mail-reset-text =
    { $name }，您好：

    请通过以下链接为账号“{ $login }”设置新密码，链接两小时内有效，且只能使用一次：

    { $url }

    如果这不是您本人的操作，请忽略本邮件。
