import Diagnostics
import Syntax
import Utilities

/// Finds the structured dtypes that are constants of a module, so that its signatures can name
/// them: `T = np.dtype([...])`, `Record.make_c_struct([...])` and `numba.from_dtype(T)`.
struct SourceRecords {
  /// The tree.
  private let tree: Tree

  /// The text that the tree was read from.
  private let file: SourceFile

  /// What stands behind the names of the dtypes, as signature files declare it.
  private var bodies: [String: String] = [:]

  /// The names in the order of the module.
  private var names: [String] = []

  /// Finds the dtypes of the module of `tree`.
  init(in tree: Tree, _ file: SourceFile) {
    self.tree = tree
    self.file = file
    for s in tree[tree.body] {
      guard case .assign(let targets, let value) = tree[s], tree[targets].count == 1,
        let target = tree[targets].first, case .name(let id, _) = tree[target],
        let body = body(of: value)
      else { continue }
      let name = tree.name(id)
      if bodies[name] == nil { names.append(name) }
      bodies[name] = body
    }
  }

  /// The declarations, a line each.
  var declarations: String {
    names.map { "record \($0)\(bodies[$0] ?? "")\n" }.joined()
  }

  /// Returns the fields of the dtype that `e` makes, and `packed` if they are; `nil` for other
  /// expressions.
  private func body(of e: ExpressionID) -> String? {
    guard case .call(let callee, let arguments, let keywords) = tree[e],
      let function = lastName(of: callee), let first = tree[arguments].first
    else { return nil }
    switch function {
    case "from_dtype":
      guard case .name(let id, _) = tree[first] else { return nil }
      return bodies[tree.name(id)]
    case "dtype", "make_c_struct":
      guard case .list(let elements, _) = tree[first] else { return nil }
      var fields: [String] = []
      for f in tree[elements] {
        guard let text = field(f) else { return nil }
        fields.append(text)
      }
      let aligned = tree[keywords].contains { k in
        tree[k].arg.map { tree.name($0) } == "align" && text(tree[k].value) == "True"
      }
      let isPacked = function == "dtype" && !aligned
      return "(\(fields.joined(separator: ", ")))" + (isPacked ? " packed" : "")
    default: return nil
    }
  }

  /// Returns the field that the tuple `e` describes, such as `v: float32[3]`.
  private func field(_ e: ExpressionID) -> String? {
    guard case .tuple(let parts, _) = tree[e], (2...3).contains(tree[parts].count),
      case .string(let name)? = tree.constant(of: tree[parts][0])
    else { return nil }
    var type = text(tree[parts][1])
    if case .string(let spelling)? = tree.constant(of: tree[parts][1]) {
      let known = tree.string(spelling)
      type = known.first.map { "<=|".contains($0) } == true ? String(known.dropFirst()) : known
    }
    if tree[parts].count == 2 { return "\(tree.string(name)): \(type)" }
    var extents = [tree[parts][2]]
    if case .tuple(let list, _) = tree[extents[0]] { extents = Array(tree[list]) }
    return "\(tree.string(name)): \(type)[\(extents.map(text).joined(separator: ", "))]"
  }

  /// The last name of `np.dtype` and the like.
  private func lastName(of e: ExpressionID) -> String? {
    switch tree[e] {
    case .name(let id, _): tree.name(id)
    case .attribute(_, let attr, _): tree.name(attr)
    default: nil
    }
  }

  /// The source text of `e`.
  private func text(_ e: ExpressionID) -> String {
    let span = tree.span(of: e)
    guard Int(span.end) <= file.text.count else { return "" }
    return String(decoding: file.text[Int(span.start)..<Int(span.end)], as: UTF8.self)
  }
}
