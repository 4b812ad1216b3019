//! Departments in a tree, and the people in them. All have the founder's password.

use crate::{
    company::{Company, Member, RECORD, time},
    people::person,
    sink::Sink,
};
use guanxi_domain::{event::Subject, search::Field};
use uuid::Uuid;

const TEAMS: usize = 20;
const MEMBERS: usize = 200;

impl Company {
    /// A director, a manager of each team, service agents, and salespeople.
    pub async fn staff(&mut self, sink: &mut Sink) {
        let at = self.begin;
        let root = self.id();
        let regions: Vec<Uuid> = (0..4).map(|_| self.id()).collect();
        let teams: Vec<Uuid> = (0..TEAMS).map(|_| self.id()).collect();
        let all = [&[root][..], &regions, &teams].concat();
        let parent = |place: usize| match place {
            0 => None,
            1..=4 => Some(root),
            place => Some(regions[place % 4]),
        };
        let rows = all.iter().enumerate().map(|(place, id)| {
            let mut row = self.record(*id, at);
            row.extend([format!("部门 {place}").into(), Some(format!("Department {place}")).into(), parent(place).into(), 0_i64.into()]);
            row
        });
        sink.write("department", &[&RECORD[..], &["name", "name_en", "parent_id", "position"]].concat(), rows).await;
        let (mut users, mut members, mut roles) = (Vec::new(), Vec::new(), Vec::new());
        for place in 0..MEMBERS {
            let (user, member, link, name) = (self.id(), self.id(), self.id(), person(&mut self.random));
            let (role, department) = match place {
                0 => ("director", root),
                1..=TEAMS => ("manager", teams[place - 1]),
                place if place < MEMBERS - 20 => ("sales", teams[place % TEAMS]),
                place => ("service", teams[place % TEAMS]),
            };
            match role {
                "sales" => self.sales.push(Member { id: member, department }),
                "service" => self.agents.push(Member { id: member, department }),
                _ => {}
            }
            let login = format!("{role}{place}");
            users.push(vec![
                user.into(),
                time(at).into(),
                login.clone().into(),
                login.clone().into(),
                name.clone().into(),
                Some(self.hash.clone()).into(),
                false.into(),
            ]);
            self.found(Subject::Users, member, [(Field::Name, &*name), (Field::Login, &login)]);
            let mut row = self.record(member, at);
            row.extend([user.into(), Some(department).into(), false.into()]);
            members.push(row);
            roles.push(vec![link.into(), self.id.0.into(), member.into(), self.roles[role].into()]);
            self.happened(at, member, "users", member, None);
        }
        for id in all {
            self.happened(at, self.sales[0].id, "departments", id, None);
        }
        let user = ["id", "created_at", "login", "login_fold", "name", "password_hash", "must_change_password"];
        sink.write("app_user", &user, users.into_iter()).await;
        sink.write("membership", &[&RECORD[..], &["user_id", "department_id", "disabled"]].concat(), members.into_iter()).await;
        sink.write("membership_role", &["id", "company_id", "membership_id", "role_id"], roles.into_iter()).await;
    }
}
