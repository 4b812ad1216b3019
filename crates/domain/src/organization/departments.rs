//! The tree of departments: who is below whom, and that nobody is below himself.

use crate::{ids::DepartmentId, refusal::Refusal};
use std::collections::{HashMap, HashSet};

/// All departments of a company with the one each belongs to.
#[derive(Clone, Debug, Default)]
pub struct DepartmentTree {
    parents: HashMap<DepartmentId, Option<DepartmentId>>,
}

impl FromIterator<(DepartmentId, Option<DepartmentId>)> for DepartmentTree {
    fn from_iter<T: IntoIterator<Item = (DepartmentId, Option<DepartmentId>)>>(pairs: T) -> Self {
        Self { parents: pairs.into_iter().collect() }
    }
}

impl DepartmentTree {
    /// A department and everything below it.
    #[must_use]
    pub fn subtree(&self, root: DepartmentId) -> Vec<DepartmentId> {
        let mut children: HashMap<DepartmentId, Vec<DepartmentId>> = HashMap::new();
        for (child, parent) in &self.parents {
            children.entry(parent.unwrap_or(*child)).or_default().push(*child);
        }
        let (mut found, mut seen, mut waiting) = (Vec::new(), HashSet::new(), vec![root]);
        while let Some(next) = waiting.pop() {
            if seen.insert(next) {
                found.push(next);
                waiting.extend(children.get(&next).into_iter().flatten());
            }
        }
        found
    }

    /// Whether `department` may be put under `parent`: not under itself nor under anything below it.
    pub fn may_move(&self, department: DepartmentId, parent: Option<DepartmentId>) -> Result<(), Refusal> {
        match parent {
            Some(parent) if self.subtree(department).contains(&parent) => Err(Refusal::invalid("/parent_id", "department.cycle")),
            _ => Ok(()),
        }
    }
}

/// A department can be removed only when nobody and nothing is in it.
pub const fn may_remove(children: u64, members: u64) -> Result<(), Refusal> {
    if children > 0 {
        return Err(Refusal::conflict("department.has_children"));
    }
    if members > 0 {
        return Err(Refusal::conflict("department.has_members"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Whatever is moved wherever it may be, following the parents upwards always ends.
        #[test]
        fn no_history_of_moves_makes_a_circle(moves in prop::collection::vec((0..8_usize, prop::option::of(0..8_usize)), 1..60)) {
            let ids: Vec<_> = (0..8).map(|_| DepartmentId::new()).collect();
            let mut tree: DepartmentTree = ids.iter().map(|id| (*id, None)).collect();
            for (child, parent) in moves {
                let parent = parent.map(|parent| ids[parent]);
                if tree.may_move(ids[child], parent).is_ok() {
                    tree.parents.insert(ids[child], parent);
                }
            }
            for id in &ids {
                let (mut at, mut steps) = (Some(*id), 0);
                while let Some(next) = at {
                    at = tree.parents[&next];
                    steps += 1;
                    prop_assert!(steps <= ids.len());
                    prop_assert!(tree.subtree(next).contains(id));
                }
            }
        }
    }

    #[test]
    fn a_department_with_something_in_it_stays() {
        assert_eq!(may_remove(1, 0).unwrap_err().code, "department.has_children");
        assert_eq!(may_remove(0, 1).unwrap_err().code, "department.has_members");
        assert!(may_remove(0, 0).is_ok());
    }

    #[test]
    fn a_department_cannot_be_its_own_parent() {
        let id = DepartmentId::new();
        let tree: DepartmentTree = [(id, None)].into_iter().collect();
        assert_eq!(tree.may_move(id, Some(id)).unwrap_err().code, "department.cycle");
        assert!(tree.may_move(id, None).is_ok());
    }
}
