//! Payment gateways. A real one implements [`PaymentGateway`]; the demonstration gateway shows how, without moving any money.

use crate::{
    config::Config,
    http::{problem::Problem, secrets},
};
use chrono::{DateTime, SecondsFormat, Utc};
use guanxi_domain::{ids::GatewayPaymentId, money::Money, receivables::GatewayStatus};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// A gateway where customers pay on-line. It neither sees nor changes our records: it is told of a payment and says how it ended.
pub trait PaymentGateway: Send + Sync {
    /// Where to send the customer for a payment. Called within the transaction that begins it, so it must not wait for anybody.
    fn begin(&self, payment: GatewayPaymentId, amount: &Money) -> String;

    /// Whether a callback is really the gateway's; anything else is refused.
    fn verify(&self, callback: &GatewayCallback) -> Result<Settled, Problem>;

    /// For the demonstration only: what the gateway would call back with. A real gateway signs on its own premises.
    fn pretend(
        &self,
        _payment: GatewayPaymentId,
        _outcome: GatewayOutcome,
        _amount: &Money,
        _at: DateTime<Utc>,
    ) -> Option<GatewayCallback> {
        None
    }
}

/// How a payment ended, as the gateway says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum GatewayOutcome {
    Paid,
    Failed,
}

/// The gateway's word on a payment, signed.
#[derive(Clone, Debug, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GatewayCallback {
    pub payment_id: GatewayPaymentId,
    pub status: GatewayOutcome,
    pub amount: Money,
    pub at: DateTime<Utc>,
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    pub signature: String,
}

/// A verified outcome.
#[derive(Clone, Debug)]
pub struct Settled {
    pub payment: GatewayPaymentId,
    pub status: GatewayStatus,
    pub amount: Money,
}

/// The gateway that the configuration asks for.
#[must_use]
pub fn configured(config: &Config, secret: &[u8]) -> Option<Box<dyn PaymentGateway>> {
    config
        .demo_gateway
        .then(|| Box::new(DemoGateway { key: secrets::derived(secret, "demo-gateway").into_bytes() }) as Box<dyn PaymentGateway>)
}

/// A page of our own that asks whether to pay; the answer travels as a signed callback, as a real gateway's would.
struct DemoGateway {
    key: Vec<u8>,
}

impl DemoGateway {
    fn sign(&self, payment: GatewayPaymentId, outcome: GatewayOutcome, amount: &Money, at: DateTime<Utc>) -> String {
        let at = at.to_rfc3339_opts(SecondsFormat::Micros, true);
        secrets::derived(&self.key, &format!("{payment}|{outcome:?}|{}|{}|{at}", amount.amount, amount.currency))
    }
}

impl PaymentGateway for DemoGateway {
    fn begin(&self, payment: GatewayPaymentId, _: &Money) -> String {
        format!("/pay/{payment}")
    }

    fn verify(&self, callback: &GatewayCallback) -> Result<Settled, Problem> {
        let expected = self.sign(callback.payment_id, callback.status, &callback.amount, callback.at);
        if !secrets::same(&expected, &callback.signature) {
            return Err(Problem::new(actix_web::http::StatusCode::FORBIDDEN, "payment.signature"));
        }
        let status = match callback.status {
            GatewayOutcome::Paid => GatewayStatus::Paid,
            GatewayOutcome::Failed => GatewayStatus::Failed,
        };
        Ok(Settled { payment: callback.payment_id, status, amount: callback.amount.clone() })
    }

    fn pretend(&self, payment: GatewayPaymentId, outcome: GatewayOutcome, amount: &Money, at: DateTime<Utc>) -> Option<GatewayCallback> {
        let signature = self.sign(payment, outcome, amount, at);
        Some(GatewayCallback { payment_id: payment, status: outcome, amount: amount.clone(), at, signature })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_callback_with_anything_changed_is_refused() {
        let gateway = DemoGateway { key: b"a key of the demonstration gateway".to_vec() };
        let at = DateTime::from_timestamp(1_700_000_000, 0).unwrap();
        let payment = GatewayPaymentId::new();
        let callback = gateway.pretend(payment, GatewayOutcome::Paid, &Money::new(100, "CNY"), at).unwrap();
        assert_eq!(gateway.verify(&callback).unwrap().status, GatewayStatus::Paid);
        let forged = [
            GatewayCallback { payment_id: GatewayPaymentId::new(), ..callback.clone() },
            GatewayCallback { status: GatewayOutcome::Failed, ..callback.clone() },
            GatewayCallback { amount: Money::new(101, "CNY"), ..callback.clone() },
            GatewayCallback { at: at + chrono::TimeDelta::seconds(1), ..callback.clone() },
            GatewayCallback { signature: String::new(), ..callback },
        ];
        assert!(forged.iter().all(|callback| gateway.verify(callback).is_err()));
    }
}
