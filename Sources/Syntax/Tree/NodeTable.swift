import Utilities

/// The nodes of one kind, each with its place in the file.
struct NodeTable<ID: Identity, Node: Sendable>: Sendable {
  /// The nodes.
  private(set) var nodes: [Node] = []

  /// Their places.
  private(set) var spans: [TextSpan] = []

  /// The number of nodes.
  var count: Int { nodes.count }

  /// Accesses the node named `id`.
  subscript(id: ID) -> Node {
    get { nodes[id.index] }
    _modify { yield &nodes[id.index] }
  }

  /// Returns the place of `id`.
  func span(_ id: ID) -> TextSpan { spans[id.index] }

  /// Changes the place of `id` to `span`.
  mutating func setSpan(_ span: TextSpan, of id: ID) { spans[id.index] = span }

  /// Adds `node`, which stands at `span`.
  mutating func append(_ node: Node, at span: TextSpan) -> ID {
    nodes.append(node)
    spans.append(span)
    return ID(nodes.count - 1)
  }
}
