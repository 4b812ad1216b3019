interface Node {
  id: string
  parent_id: string | null
  position: number
}

/** A list with parents, in the order and depth of its tree. What lost its parent stands at the top. */
export function flatten<T extends Node>(nodes: readonly T[]): { node: T; depth: number }[] {
  const known = new Set(nodes.map(({ id }) => id))
  const below = (parent: string | null, depth: number): { node: T; depth: number }[] =>
    nodes
      .filter((node) => (known.has(node.parent_id ?? '') ? node.parent_id : null) === parent)
      .sort((a, b) => a.position - b.position)
      .flatMap((node) => [{ node, depth }, ...below(node.id, depth + 1)])
  return below(null, 0)
}
