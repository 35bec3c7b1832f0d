public import Diagnostics
public import Syntax
import Utilities

/// A decorator as it was written.
public struct Decorator: Sendable {
  /// The expression behind `@`.
  public var expression: ExpressionID

  /// The dotted name of what decorates, resolved through imports: `numba.njit` for `@njit(...)`
  /// after `from numba import njit`; `nil` if it is no name or one of the module's own.
  public var name: String?

  /// `true` iff it was called: `@njit()`.
  public var isCall: Bool

  /// The positional arguments.
  public var arguments: [ExpressionID] = []

  /// The named arguments, without `**`.
  public var keywords: [(name: String, value: ExpressionID)] = []

  /// The source text.
  public var span: SourceSpan

  /// Returns the argument called `name`.
  public func argument(_ name: String) -> ExpressionID? {
    keywords.first { $0.name == name }?.value
  }
}

/// What decorates functions and classes.
extension CodeModule {
  /// Returns the decorators of the function or class that `s` defines, the outermost first.
  public func decorators(of s: StatementID) -> [Decorator] {
    switch tree[s] {
    case .functionDef(let d), .asyncFunctionDef(let d): tree[tree[d].decorators].map(decorator)
    case .classDef(let d): tree[tree[d].decorators].map(decorator)
    default: []
    }
  }

  /// The functions of the module for which it gives Numba another implementation, by
  /// `@overload(f)`: what calls of them mean is not what the function itself says.
  public var overloadedFunctions: Set<String> {
    var result: Set<String> = []
    for case .function(let f) in globals.values {
      for d in decorators(of: f.statement) where d.name == "numba.extending.overload" {
        guard let of = d.arguments.first, case .name(let n, _) = tree[of] else { continue }
        result.insert(tree.name(n))
      }
    }
    return result
  }

  /// Reads the expression behind an `@`.
  public func decorator(_ e: ExpressionID) -> Decorator {
    let span = tree.span(of: e)
    guard case .call(let callee, let args, let keywords) = tree[e] else {
      return Decorator(expression: e, name: qualifiedName(of: e), isCall: false, span: span)
    }
    return Decorator(
      expression: e, name: qualifiedName(of: callee), isCall: true, arguments: Array(tree[args]),
      keywords: tree[keywords].compactMap { k in
        tree[k].arg.map { (tree.name($0), tree[k].value) }
      },
      span: span)
  }

  /// Returns the dotted name of what `e`, evaluated at the top level, stands for, resolved through
  /// imports and assignments (`jit = numba.njit`); names that the module does not bind are builtins
  /// and stand for themselves. `nil` if `e` is no dotted name, or is one of the module's own.
  public func qualifiedName(of e: ExpressionID) -> String? {
    var e = e
    var members: [String] = []
    // Each assignment refers to earlier ones only; the bound is a precaution.
    for _ in 0..<100 {
      while case .attribute(let base, let attr, _) = tree[e] {
        members.append(tree.name(attr))
        e = base
      }
      guard case .name(let n, _) = tree[e] else { return nil }
      switch globals[tree.name(n)] {
      case .import(let path, let member):
        members.append(contentsOf: [member, path].compactMap { $0 })
        return members.reversed().joined(separator: ".")
      case nil: return (members + [tree.name(n)]).reversed().joined(separator: ".")
      case .value(_, let value, let position) where position.isEmpty: e = value
      default: return nil
      }
    }
    return nil
  }
}
