//! A sale on the real database: stock, orders and money stay the sums of their ledgers, also when many pay at once.

use super::Scratch;
use crate::{
    Db, Error, Tx,
    catalog::{products, stock},
    check,
    customers::{self, CustomerFields, Place},
    entities::portal_account,
    identity::NewUser,
    orders::{self, NewLine, NewOrder, NewShipment, OrderChanges},
    organization::{NewCompany, found_company},
    receivables::{self, NewPayment, NewReceipt},
    scoped,
};
use chrono::{DateTime, NaiveDate, Utc};
use guanxi_domain::{
    catalog::{ProductStatus, StockMoveKind},
    customers::CustomerKind,
    ids::{CompanyId, CustomerId, MembershipId, OrderId, PortalAccountId, ProductId, ReceiptId, UserId},
    money::Money,
    orders::OrderStatus,
    receivables::{GatewayStatus, PaymentMethod, ReceiptStatus},
    scope::{Actor, Scope},
};
use sea_orm::{ActiveValue::Set, ConnectionTrait as _, Statement};

/// A company with one customer, one product and one salesperson.
struct Shop {
    db: Db,
    company: CompanyId,
    seller: MembershipId,
    director: MembershipId,
    customer: CustomerId,
    portal: Actor,
    product: ProductId,
    _scratch: Scratch,
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_780_000_000, 0).unwrap()
}

fn today() -> NaiveDate {
    now().date_naive()
}

fn yuan(amount: i64) -> Money {
    Money::new(amount, "CNY")
}

fn user(name: &str) -> NewUser {
    NewUser { login: name.into(), login_fold: name.into(), name: name.into(), ..NewUser::default() }
}

impl Shop {
    async fn open() -> Self {
        let (scratch, db) = Scratch::migrated().await;
        let company = CompanyId::new();
        let tx = db.begin(company, Actor::System, now()).await.unwrap();
        let director = found_company(&tx, &NewCompany::named("青山"), user("director")).await.unwrap().1;
        let seller = crate::identity::create_member(&tx, user("seller"), crate::identity::NewMember::default()).await.unwrap();
        let fields = CustomerFields { name: Some("海潮".into()), kind: Some(CustomerKind::Organization), ..Default::default() };
        let customer = customers::create(&tx, "C-1".into(), fields, Place::With(seller.id, None)).await.unwrap();
        let account = buyer(&tx, seller.user_id, customer.id).await;
        let changes = products::ProductChanges {
            name: Some("水泵".into()),
            status: Some(ProductStatus::OnSale),
            currency: Some("CNY".into()),
            price: Some(50),
            tax_rate_bp: Some(0),
            ..Default::default()
        };
        let product = products::create(&tx, changes, today()).await.unwrap().id;
        stock::enter(&tx, &Scope::company(company), product, StockMoveKind::Purchase, 10, None).await.unwrap();
        tx.commit(&db).await.unwrap();
        let portal = Actor::Portal { account, customer: customer.id };
        Self { db, company, seller: seller.id, director: director.id, customer: customer.id, portal, product, _scratch: scratch }
    }

    fn all(&self) -> Scope {
        Scope::company(self.company)
    }

    fn mine(&self) -> Scope {
        Scope::customer(self.company, self.customer)
    }

    async fn tx(&self, actor: Actor) -> Tx {
        self.db.begin(self.company, actor, now()).await.unwrap()
    }

    async fn as_seller(&self) -> Tx {
        self.tx(Actor::Staff(self.seller)).await
    }

    async fn status(&self, order: OrderId) -> OrderStatus {
        orders::find(&self.db, &self.all(), order).await.unwrap().status
    }

    /// An order of two pumps, 100 in all, that the customer has signed.
    async fn signed(&self) -> OrderId {
        let tx = self.as_seller().await;
        let line = NewLine { product: self.product, quantity: 2, unit_price: None, discount_bp: None, tax_rate_bp: None };
        let content = OrderChanges { lines: Some(vec![line]), ..OrderChanges::default() };
        let order = orders::create(&tx, &self.all(), NewOrder { customer: self.customer, content }, today()).await.unwrap();
        orders::submit(&tx, &self.all(), order.id, None, None).await.unwrap();
        tx.commit(&self.db).await.unwrap();
        let tx = self.tx(Actor::Staff(self.director)).await;
        orders::approve(&tx, &self.all(), order.id, None, None, None).await.unwrap();
        tx.commit(&self.db).await.unwrap();
        let tx = self.tx(self.portal).await;
        orders::sign(&tx, &self.mine(), order.id, None, 1, "陈晓", None).await.unwrap();
        tx.commit(&self.db).await.unwrap();
        order.id
    }

    async fn ship(&self, order: OrderId, quantity: i64) -> Result<(), Error> {
        let tx = self.as_seller().await;
        let line = orders::details(&tx, orders::find(&tx, &self.all(), order).await?).await?.lines[0].id;
        let new = NewShipment { carrier: None, tracking_number: None, note: None, goods: vec![(line, quantity)], prepare_only: false };
        orders::ship(&tx, &self.all(), order, None, new, today()).await?;
        tx.commit(&self.db).await
    }

    async fn receive(&self, order: OrderId) {
        let details = orders::details(&self.db, orders::find(&self.db, &self.all(), order).await.unwrap()).await.unwrap();
        for shipment in details.shipments {
            let tx = self.tx(self.portal).await;
            orders::receive(&tx, &self.mine(), shipment.id, None, "陈晓").await.unwrap();
            tx.commit(&self.db).await.unwrap();
        }
    }

    async fn pay(&self, order: OrderId, amount: i64, method: PaymentMethod) -> Result<ReceiptId, Error> {
        let tx = self.tx(self.portal).await;
        let new = NewPayment { method, amount: yuan(amount), reference: None, payer: None };
        let (receipt, _) = receivables::pay(&tx, &self.mine(), order, new, today()).await?;
        tx.commit(&self.db).await?;
        Ok(receipt.id)
    }

    async fn confirm(&self, receipt: ReceiptId) {
        let tx = self.as_seller().await;
        receivables::confirm(&tx, &self.all(), receipt, None, None).await.unwrap();
        tx.commit(&self.db).await.unwrap();
    }

    /// Every invariant holds on what is stored.
    async fn is_sound(&self) {
        let broken: Vec<_> = check::run(&self.db).await.unwrap().violations.into_iter().map(|broken| broken.rule).collect();
        assert!(broken.is_empty(), "{broken:?}");
    }
}

async fn buyer(tx: &Tx, user: UserId, customer: CustomerId) -> PortalAccountId {
    let row = portal_account::ActiveModel {
        id: Set(PortalAccountId::new()),
        user_id: Set(user),
        customer_id: Set(customer),
        contact_id: Set(None),
        disabled: Set(false),
        ..Default::default()
    };
    scoped::insert::<portal_account::Entity>(tx, row, "created").await.unwrap().id
}

#[tokio::test]
async fn an_order_completes_when_its_goods_are_received_and_paid() {
    let shop = Shop::open().await;
    let order = shop.signed().await;
    shop.ship(order, 1).await.unwrap();
    assert_eq!(shop.status(order).await, OrderStatus::PartiallyShipped);
    shop.ship(order, 1).await.unwrap();
    shop.receive(order).await;
    assert_eq!(shop.status(order).await, OrderStatus::Delivered);
    for amount in [60, 40] {
        let receipt = shop.pay(order, amount, PaymentMethod::Transfer).await.unwrap();
        shop.confirm(receipt).await;
    }
    assert_eq!(shop.status(order).await, OrderStatus::Completed);
    assert_eq!(products::on_hand(&shop.db, shop.company, &[shop.product]).await.unwrap()[&shop.product], 8);
    shop.is_sound().await;
}

#[tokio::test]
async fn of_fifty_payments_of_30_on_100_exactly_three_win() {
    let shop = Shop::open().await;
    let order = shop.signed().await;
    shop.ship(order, 2).await.unwrap();
    let payments = futures_util::future::join_all((0..50).map(|_| shop.pay(order, 30, PaymentMethod::Transfer))).await;
    let won: Vec<_> = payments.into_iter().filter_map(Result::ok).collect();
    assert_eq!(won.len(), 3);
    futures_util::future::join_all(won.into_iter().map(|receipt| shop.confirm(receipt))).await;
    assert_eq!(orders::find(&shop.db, &shop.all(), order).await.unwrap().outstanding, 10);
    shop.is_sound().await;
}

#[tokio::test]
async fn goods_that_are_not_there_are_not_shipped_and_nothing_changes() {
    let shop = Shop::open().await;
    let order = shop.signed().await;
    let tx = shop.as_seller().await;
    stock::enter(&tx, &shop.all(), shop.product, StockMoveKind::Adjustment, -9, None).await.unwrap();
    tx.commit(&shop.db).await.unwrap();
    assert!(matches!(shop.ship(order, 2).await, Err(Error::Refused(refusal)) if refusal.code == "stock.insufficient"));
    assert_eq!(shop.status(order).await, OrderStatus::Signed);
    shop.is_sound().await;
}

#[tokio::test]
async fn deposits_settle_and_refunds_reopen_what_is_owed() {
    let shop = Shop::open().await;
    let order = shop.signed().await;
    let tx = shop.as_seller().await;
    let new = NewReceipt {
        customer: shop.customer,
        order: Some(order),
        method: PaymentMethod::Cash,
        amount: yuan(120),
        paid_at: None,
        reference: None,
        payer: None,
        note: None,
        intended: vec![],
    };
    let receipt = receivables::create(&tx, &shop.all(), new, today()).await.unwrap().id;
    tx.commit(&shop.db).await.unwrap();
    shop.confirm(receipt).await;
    shop.ship(order, 2).await.unwrap();
    let paid = orders::find(&shop.db, &shop.all(), order).await.unwrap();
    assert_eq!((paid.received, paid.outstanding), (100, 0));
    shop.is_sound().await;
    let tx = shop.as_seller().await;
    receivables::refund(&tx, &shop.all(), receipt, None, &yuan(50), "多付").await.unwrap();
    let whole = receivables::refund(&tx, &shop.all(), receipt, None, &yuan(70), "退货").await.unwrap();
    tx.commit(&shop.db).await.unwrap();
    assert_eq!((whole.status, whole.allocated, whole.refunded), (ReceiptStatus::Refunded, 0, 120));
    let open = orders::find(&shop.db, &shop.all(), order).await.unwrap();
    assert_eq!((open.received, open.outstanding, open.refunded), (0, 100, 100));
    shop.is_sound().await;
}

#[tokio::test]
async fn a_gateways_word_counts_once() {
    let shop = Shop::open().await;
    let order = shop.signed().await;
    shop.ship(order, 2).await.unwrap();
    let receipt = shop.pay(order, 100, PaymentMethod::Gateway).await.unwrap();
    let payment = receivables::payments_of(&shop.db, shop.company, order, now()).await.unwrap().begun[&receipt];
    let settle = async |status: GatewayStatus, amount: i64| {
        let tx = shop.tx(Actor::System).await;
        receivables::gateway::settle(&tx, payment, status, &yuan(amount)).await?;
        tx.commit(&shop.db).await
    };
    assert!(settle(GatewayStatus::Paid, 99).await.is_err(), "another amount");
    settle(GatewayStatus::Paid, 100).await.unwrap();
    settle(GatewayStatus::Paid, 100).await.unwrap();
    assert!(settle(GatewayStatus::Failed, 100).await.is_err(), "another outcome");
    assert_eq!(orders::find(&shop.db, &shop.all(), order).await.unwrap().received, 100);
    shop.is_sound().await;
}

/// Whatever happens to orders, in whatever order: what the database keeps is what it would find.
#[tokio::test]
async fn a_customers_first_order_and_payment_are_those_of_its_orders() {
    let shop = Shop::open().await;
    let moments = async || {
        let row = shop.db.reads.query_one_raw(Statement::from_string(shop.db.reads.get_database_backend(), SEEN)).await.unwrap().unwrap();
        ["first_order_at", "first_paid_at"].map(|name| row.try_get::<Option<DateTime<Utc>>>("", name).unwrap().map(|at| at.timestamp()))
    };
    let change = async |sql: &str| shop.db.writes.execute_unprepared(&format!("UPDATE \"order\" SET {sql}")).await.map(|_| ()).unwrap();
    assert_eq!(moments().await, [None, None]);
    let (one, two) = tokio::join!(shop.signed(), shop.signed());
    let begin = now().timestamp();
    assert_eq!(moments().await, [Some(begin), None]);
    shop.ship(two, 2).await.unwrap();
    let receipt = shop.pay(two, 100, PaymentMethod::Transfer).await.unwrap();
    shop.confirm(receipt).await;
    assert_eq!(moments().await, [Some(begin), Some(begin)]);
    shop.is_sound().await;
    let only = |order: OrderId| {
        format!("WHERE id <> {}", if shop.db.is_postgres() { format!("'{order}'") } else { format!("x'{}'", order.0.simple()) })
    };
    change(&format!("created_at = '2027-01-01T00:00:00+00:00' {}", only(two))).await;
    assert_eq!(moments().await, [Some(begin), Some(begin)]);
    change(&format!("status = 'cancelled' {}", only(one))).await;
    assert_eq!(moments().await, [Some(1_798_761_600), None]);
    change("deleted_at = created_at").await;
    assert_eq!(moments().await, [None, None]);
    change("deleted_at = NULL, status = 'completed'").await;
    assert_eq!(moments().await, [Some(begin), Some(begin)]);
}

/// What the database keeps of the one customer there is.
const SEEN: &str = "SELECT first_order_at, first_paid_at FROM customer";
