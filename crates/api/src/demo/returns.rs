//! Goods that customers of the demo company sent back, in every state: told without a throw of the dice, so that all other stories
//! stay as they are.

use super::{
    stage::Stage,
    story::{Step, Teller},
};
use chrono::TimeDelta;
use serde_json::{Value, json};

/// One step of a return.
#[derive(Clone, Copy, Debug)]
pub(super) enum Back {
    /// Of a chosen agent, or of the team.
    Ask {
        chosen: bool,
    },
    Talk,
    Agree,
    Refuse,
    Approve,
    Reject,
    /// A part comes back, or all that is still to come.
    Come {
        part: bool,
    },
    Credit {
        keep: bool,
    },
    Withdraw,
}

/// The reason's code, and what the customer says.
const REASONS: &[(&str, &str)] = &[
    ("quality", "开机后有异响，出水温度一直不稳。"),
    ("damaged", "外箱破损，机身左侧有明显凹痕，照片已拍。"),
    ("wrong_goods", "型号与订单不符，我们要的是大容量款。"),
    ("surplus", "门店缩减了吧台，多订了一件，包装未拆。"),
    ("not_as_described", "颜色与样册差别较大，与店面不搭。"),
];
const AGENTS: &[&str] = &["service", "service2", "service3"];

/// How far the returns have got, one after the other.
const WAYS: &[&[Back]] = &[
    &[Back::Ask { chosen: true }, Back::Talk, Back::Agree, Back::Approve, Back::Come { part: false }, Back::Credit { keep: false }],
    &[Back::Ask { chosen: true }, Back::Talk, Back::Agree],
    &[Back::Ask { chosen: false }],
    &[Back::Ask { chosen: true }, Back::Agree, Back::Approve, Back::Come { part: true }],
    &[Back::Ask { chosen: true }, Back::Talk],
    &[Back::Ask { chosen: true }, Back::Talk, Back::Agree],
    &[Back::Ask { chosen: true }, Back::Agree, Back::Approve, Back::Come { part: false }],
    &[Back::Ask { chosen: true }, Back::Talk, Back::Refuse],
    &[Back::Ask { chosen: true }, Back::Agree, Back::Approve],
    &[Back::Ask { chosen: true }, Back::Agree, Back::Approve, Back::Come { part: false }, Back::Credit { keep: true }],
    &[Back::Ask { chosen: true }, Back::Talk, Back::Agree, Back::Reject],
    &[Back::Ask { chosen: false }, Back::Withdraw],
];

impl Teller {
    /// Some who received their goods want to send a part of them back; how far that has got depends on the customer.
    pub(super) fn sends_back(&mut self) {
        let n = self.customer;
        let Some(way) = WAYS.get(n / 3 % WAYS.len()).filter(|_| n.is_multiple_of(3)) else { return };
        let over = way.iter().any(|step| matches!(step, Back::Refuse | Back::Credit { .. } | Back::Reject | Back::Withdraw));
        // Open matters are recent ones.
        let recent = self.now - TimeDelta::hours(30 + i64::try_from(n % 50).unwrap_or(0));
        let begin = if over { self.clock + TimeDelta::days(2) } else { self.clock.max(recent) };
        let after = std::mem::replace(&mut self.clock, begin);
        for step in *way {
            self.tell(Step::Back(*step));
            self.clock += TimeDelta::minutes(47 + 13 * i64::try_from(n % 11).unwrap_or(0));
        }
        self.clock = after;
    }
}

/// Does one step of a customer's return.
pub(super) async fn play(stage: &mut Stage, n: usize, portal: &str, step: Back) -> Result<(), String> {
    let agent = AGENTS.get(n / 3 % AGENTS.len()).copied().unwrap_or("service");
    if let Back::Ask { chosen } = step {
        return ask(stage, n, portal, chosen.then_some(agent)).await;
    }
    let Ok(id) = stage.id(&format!("return:{n}")) else { return Ok(()) };
    let path = format!("/returns/{id}");
    let seen = stage.get(agent, &path).await?;
    let (who, path, body) = match step {
        Back::Ask { .. } => return Ok(()),
        Back::Talk => {
            let talk = seen.get("conversation_id").and_then(Value::as_str).unwrap_or_default();
            (agent, format!("/conversations/{talk}/messages"), json!({"body": "您好，退货申请已收到，请保留原包装和配件，我来为您处理。"}))
        }
        Back::Agree => (agent, format!("{path}/agent-approve"), json!({"note": "情况属实，建议受理。"})),
        Back::Refuse => (agent, format!("{path}/agent-reject"), json!({"reason": "经核实为使用不当造成，可安排付费维修。"})),
        Back::Approve => ("director", format!("{path}/director-approve"), json!({"note": "同意，注意核对配件。"})),
        Back::Reject => ("director", format!("{path}/director-reject"), json!({"reason": "已超过约定的退货期限。"})),
        Back::Come { part } => (agent, format!("{path}/receive"), goods(&seen, part)),
        Back::Credit { keep } => ("director", format!("{path}/credit"), json!({"paid": if keep { "keep" } else { "refund" }})),
        Back::Withdraw => (portal, format!("/portal{path}/withdraw"), json!({})),
    };
    stage.post(who, &path, body).await.map(|_| ())
}

/// The customer picks something of the first of his orders that he has received.
async fn ask(stage: &mut Stage, n: usize, portal: &str, agent: Option<&str>) -> Result<(), String> {
    let Some((code, text)) = REASONS.get(n / 3 % REASONS.len()) else { return Ok(()) };
    let orders = stage.get(portal, "/portal/orders?limit=50&sort=created_at").await?;
    for order in orders.get("data").and_then(Value::as_array).into_iter().flatten().filter_map(|order| order.get("id")?.as_str()) {
        let lines = stage.get(portal, &format!("/portal/orders/{order}/returnable")).await?;
        let free = |line: &Value| line.get("free").and_then(Value::as_i64).unwrap_or(0);
        let Some(line) = lines.get("data").and_then(Value::as_array).and_then(|lines| lines.iter().rev().find(|line| free(line) > 0))
        else {
            continue;
        };
        let goods = json!([{"order_line_id": line.get("order_line_id"), "quantity": free(line).min(2)}]);
        let body = json!({
            "order_id": order, "lines": goods, "text": text, "reason_id": stage.id(&format!("return_reason:{code}"))?,
            "agent_id": agent.map(|agent| stage.id(agent)).transpose()?,
        });
        let made = stage.post(portal, "/portal/returns", body).await?;
        return stage.remember(format!("return:{n}"), &made).map(|_| ());
    }
    Ok(())
}

/// The goods that are still to come: all of them as good as new, or the first piece alone.
fn goods(seen: &Value, part: bool) -> Value {
    let number = |line: &Value, name: &str| line.get(name).and_then(Value::as_i64).unwrap_or(0);
    let lines = seen.get("lines").and_then(Value::as_array).into_iter().flatten().map(|line| {
        let left = number(line, "quantity") - number(line, "received");
        json!({"line_id": line.get("id"), "quantity": if part { 1 } else { left }, "disposition": "restock"})
    });
    json!({"lines": lines.collect::<Vec<_>>(), "note": "外观与配件已核对"})
}
