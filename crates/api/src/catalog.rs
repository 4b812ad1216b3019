//! Products, price lists and stock over HTTP, for staff, customers and everybody.

mod price_lists;
mod products;
mod shop;
mod stock;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    products::routes(config);
    price_lists::routes(config);
    stock::routes(config);
    shop::routes(config);
}
