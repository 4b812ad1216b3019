//! Products, price lists and stock over HTTP, for staff, customers and everybody.

mod exporting;
mod price_lists;
mod products;
mod shop;
mod stock;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    // Before the products themselves: "export" would be read as an id.
    exporting::routes(config);
    products::routes(config);
    price_lists::routes(config);
    stock::routes(config);
    shop::routes(config);
}
