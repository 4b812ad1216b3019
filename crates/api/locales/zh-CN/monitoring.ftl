# 关注与监控
watches-person = 您关注的 { $name } 有新动作
watches-customer = 您关注的客户 { $name } 有新动态
watch-too_many = 最多可关注 100 个人或客户，请先取消一些关注。
watch-one_of_two = 请选择一个人或一个客户来关注。
watch-oneself = 不能关注自己。
monitoring-days_of_whom = 按日查看需要先选定一个人：member。
