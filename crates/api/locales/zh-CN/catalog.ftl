product-unknown = 没有这个产品。
product-not_on_sale = 该产品不在售。
price_list-duplicate_step = 该产品在此起订量上已有价格。
price_list-dates = 价目表的截止日期不能早于生效日期。
price_list-currency = 本价目表的价格均以 { $currency } 计。
stock-insufficient = “{ $product }”库存不足：现有 { $on_hand }。
stock-wrong_sign = 采购入库的数量必须为正数，盘点调整的数量不能为零。
invalid-currency = 币种为三个大写字母，例如 CNY。
