//! The demo company 云岭咖啡设备: fiction that feels real, with dates relative to today.
//!
//! Its past is lived through the API itself, by its own people, on a moved clock: so every number, event and ledger row in it is
//! one that the program would have written, and filling it exercises the whole main loop.

mod furniture;
mod goods;
mod leads;
mod people;
mod returns;
mod stage;
mod steps;
mod story;
mod surveys;
mod trade;
mod views;
mod watching;

use crate::config::{Config, PasswordCost};
use stage::Stage;
use std::io::Write as _;

/// Fills the demo company into an empty database; does nothing when it is there already.
pub async fn fill(config: Config) -> Result<(), String> {
    let config = Config { password_cost: PasswordCost::Cheap, login_rate: u64::MAX, public_rate: u64::MAX, demo_gateway: true, ..config };
    let Some(mut stage) = Stage::open(config).await? else {
        println!("The demo company is there already.");
        return Ok(());
    };
    furniture::furnish(&mut stage).await?;
    let mut scenes = story::scenes(stage.now);
    scenes.sort_by_key(|scene| scene.at);
    let count = scenes.len();
    for (done, scene) in scenes.into_iter().enumerate() {
        Stage::at(scene.at);
        let what = format!("{:?}", scene.step);
        steps::play(&mut stage, scene).await.map_err(|error| format!("{what}: {error}"))?;
        if done % 200 == 0 {
            print!("\rFilling the demo company: {} %", done * 100 / count);
            let _ = std::io::stdout().flush();
        }
    }
    leads::tell(&mut stage).await?;
    surveys::fill(&mut stage).await?;
    watching::watch(&mut stage).await?;
    views::fill(&mut stage).await?;
    println!("\rThe demo company is filled. All of it is invented. Logins, each with the password {}:", people::PASSWORD);
    for person in people::STAFF {
        println!("  {:<12}{} {} ({})", person.login, person.name, person.job, person.name_en);
    }
    println!("  {:<12}客户门户 (a customer, in the portal)", "customer");
    stage.close().await
}

/// The logins that the demo's login page offers.
pub(crate) fn logins() -> impl Iterator<Item = (&'static str, &'static str, &'static str, &'static str)> {
    let customer = ("customer", "客户门户", "Customer portal", "customer");
    people::STAFF.iter().map(|person| (person.login, person.name, person.name_en, person.role)).chain([customer])
}

/// The password of all of them.
pub(crate) const PASSWORD: &str = people::PASSWORD;
