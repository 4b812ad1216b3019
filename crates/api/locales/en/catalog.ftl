product-unknown = There is no such product.
product-not_on_sale = This product is not on sale.
price_list-duplicate_step = This product already has a price from this quantity on.
price_list-dates = A price list cannot end before it begins.
price_list-currency = All prices of this list are in { $currency }.
stock-insufficient = There are not enough of “{ $product }”: { $on_hand } on hand.
stock-wrong_sign = Goods bought come in: the quantity must be positive. An adjustment must not be zero.
invalid-currency = A currency has three capital letters, such as CNY.
