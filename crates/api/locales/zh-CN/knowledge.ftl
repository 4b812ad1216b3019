reply_template-placeholder = 没有名为 { $name } 的占位符，可用的有：{ $known }。
