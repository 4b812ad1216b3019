//! Trees: of departments, of entries of a look-up list, of people and their superiors. Nothing is ever below itself.

use crate::refusal::Refusal;
use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
};

/// Every node with the one above it.
#[derive(Clone, Debug)]
pub struct Tree<Id> {
    parents: HashMap<Id, Option<Id>>,
    children: HashMap<Id, Vec<Id>>,
}

impl<Id: Copy + Eq + Hash> FromIterator<(Id, Option<Id>)> for Tree<Id> {
    fn from_iter<T: IntoIterator<Item = (Id, Option<Id>)>>(pairs: T) -> Self {
        let parents: HashMap<Id, Option<Id>> = pairs.into_iter().collect();
        let mut children: HashMap<Id, Vec<Id>> = HashMap::new();
        for (child, parent) in &parents {
            if let Some(parent) = parent {
                children.entry(*parent).or_default().push(*child);
            }
        }
        Self { parents, children }
    }
}

impl<Id: Copy + Eq + Hash> Tree<Id> {
    /// A node and everything below it.
    #[must_use]
    pub fn subtree(&self, root: Id) -> Vec<Id> {
        let (mut found, mut seen, mut waiting) = (Vec::new(), HashSet::new(), vec![root]);
        while let Some(next) = waiting.pop() {
            if seen.insert(next) {
                found.push(next);
                waiting.extend(self.children.get(&next).into_iter().flatten());
            }
        }
        found
    }

    /// Whether anything lies directly below a node.
    #[must_use]
    pub fn has_parts(&self, node: Id) -> bool {
        self.children.contains_key(&node)
    }

    /// From the top down to a node.
    #[must_use]
    pub fn path(&self, node: Id) -> Vec<Id> {
        let mut path = vec![node];
        let above = |node: &Id| self.parents.get(node).copied().flatten();
        while let Some(parent) = path.last().and_then(above).filter(|parent| !path.contains(parent)) {
            path.push(parent);
        }
        path.reverse();
        path
    }

    /// The node itself, or the one above it that lies directly below `within`; the topmost, where nothing on the way up is that.
    #[must_use]
    pub fn part(&self, node: Id, within: Option<Id>) -> Id {
        let path = self.path(node);
        let depth = path.iter().position(|place| Some(*place) == within).map_or(0, |at| at + 1);
        path.get(depth).copied().unwrap_or(node)
    }

    /// Whether a node may be put under `parent`: not under itself nor under anything below it.
    pub fn may_move(&self, node: Id, parent: Option<Id>, pointer: &str, code: &'static str) -> Result<(), Refusal> {
        match parent {
            Some(parent) if self.subtree(node).contains(&parent) => Err(Refusal::invalid(pointer, code)),
            _ => Ok(()),
        }
    }
}

/// A department can be removed only when nobody and nothing is in it.
pub const fn may_remove_department(children: u64, members: u64) -> Result<(), Refusal> {
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

    fn may_move(tree: &Tree<usize>, node: usize, parent: Option<usize>) -> Result<(), Refusal> {
        tree.may_move(node, parent, "/parent_id", "department.circle")
    }

    proptest! {
        /// Whatever is moved wherever it may be, following the parents upwards always ends.
        #[test]
        fn no_history_of_moves_makes_a_circle(moves in prop::collection::vec((0..8_usize, prop::option::of(0..8_usize)), 1..60)) {
            let mut pairs = [None; 8];
            let tree = |pairs: &[Option<usize>]| -> Tree<usize> { pairs.iter().copied().enumerate().collect() };
            for (child, parent) in moves {
                if may_move(&tree(&pairs), child, parent).is_ok() {
                    pairs[child] = parent;
                }
            }
            let tree = tree(&pairs);
            for id in 0..8 {
                let (mut at, mut steps) = (Some(id), 0);
                while let Some(next) = at {
                    at = tree.parents[&next];
                    steps += 1;
                    prop_assert!(steps <= 8);
                    prop_assert!(tree.subtree(next).contains(&id));
                    prop_assert_eq!(tree.has_parts(next), tree.subtree(next).len() > 1);
                }
            }
        }
    }

    #[test]
    fn a_department_with_something_in_it_stays() {
        assert_eq!(may_remove_department(1, 0).unwrap_err().code, "department.has_children");
        assert_eq!(may_remove_department(0, 1).unwrap_err().code, "department.has_members");
        assert!(may_remove_department(0, 0).is_ok());
    }

    #[test]
    fn a_node_is_part_of_what_is_asked_for() {
        let tree: Tree<usize> = [(1, None), (2, Some(1)), (3, Some(2)), (4, None)].into_iter().collect();
        assert_eq!([1, 2, 3, 4].map(|node| tree.part(node, None)), [1, 1, 1, 4]);
        assert_eq!([1, 2, 3].map(|node| tree.part(node, Some(1))), [1, 2, 2]);
        assert_eq!(tree.part(4, Some(1)), 4);
    }

    #[test]
    fn nothing_is_below_itself() {
        let tree: Tree<usize> = [(1, None), (2, Some(1)), (3, Some(2))].into_iter().collect();
        for parent in [1, 2, 3] {
            assert_eq!(may_move(&tree, 1, Some(parent)).unwrap_err().code, "department.circle");
        }
        assert!(may_move(&tree, 1, None).is_ok() && may_move(&tree, 3, Some(1)).is_ok());
    }
}
