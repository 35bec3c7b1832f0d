import Diagnostics
import PythonSSA
import Syntax
import Types

/// The classes of exceptions that the user's module defines at its top level.
///
/// They are numbered in the order of the source before anything is compiled, so that a class has
/// its number whatever functions are asked for.
struct ExceptionTable {
  /// The classes, by their numbers.
  private(set) var classes: [UserException] = []

  /// The `class` statements, in the same order.
  private(set) var statements: [StatementID] = []

  /// `true` iff the module names an exception class that is no `Exception`.
  private(set) var usesBaseExceptions = false

  /// `true` iff the module reads the causes of exceptions.
  let readsCauses: Bool

  /// The classes derived from `BaseException` but not from `Exception`, and the method that raises
  /// one of them in generators.
  private static let baseNames = [
    "BaseException", "SystemExit", "GeneratorExit", "KeyboardInterrupt", "close",
  ]

  /// Finds the classes of `m`.
  init(_ m: CodeModule) {
    readsCauses = m.tree.nameID(ExceptionCase.causeName) != nil
    usesBaseExceptions =
      m.tree.guardsYields
      || Self.baseNames.contains { m.tree.nameID($0) != nil }
    let all = m.globals.values.compactMap { d in
      if case .class(let s) = d { s } else { nil }
    }
    let sorted = all.sorted { m.tree.span(of: $0).start < m.tree.span(of: $1).start }
    for s in sorted where classes.count < ExceptionKind.userLimit { add(s, of: m) }
  }

  /// Adds the class that `s` defines if it derives from an exception.
  private mutating func add(_ s: StatementID, of m: CodeModule) {
    guard let source = m.classSource(s) else { return }
    let bases = source.bases.compactMap { kind(of: $0, in: m, depth: 0) }
    guard !bases.isEmpty else { return }
    let number = ExceptionKind.user.rawValue + UInt8(classes.count)
    let reference = ExceptionClass(ExceptionKind(rawValue: number), name: source.name)
    classes.append(UserException(reference, bases: bases))
    statements.append(s)
  }

  /// Returns the kind of the exception class that the expression `e` names, if it is one.
  private func kind(of e: ExpressionID, in m: CodeModule, depth: Int) -> ExceptionKind? {
    guard case .name(let n, _) = m.tree[e], depth < 100 else { return nil }
    let name = m.tree.name(n)
    switch m.globals[name] {
    case .class(let s)?: return self[s]?.kind
    case .value(_, let value, let position)? where position.isEmpty:
      return kind(of: value, in: m, depth: depth + 1)
    case nil: return ExceptionKind(name: name)
    default: return nil
    }
  }

  /// The class that the statement `s` defines, if it is one of exceptions.
  subscript(s: StatementID) -> ExceptionClass? {
    statements.firstIndex(of: s).map { classes[$0].reference }
  }

  /// The statement that defines the class of number `k`.
  func statement(of k: ExceptionKind) -> StatementID? {
    let i = Int(k.rawValue) - Int(ExceptionKind.user.rawValue)
    return statements.indices.contains(i) ? statements[i] : nil
  }

  /// All kinds that a program can raise.
  private var kinds: [ExceptionKind] {
    ExceptionKind.allCases.filter { $0 != .user } + classes.map(\.reference.kind)
  }

  /// Returns the kinds that `except c` catches.
  func caught(by c: ExceptionKind) -> [ExceptionKind] {
    kinds.filter { classes.isSubclass($0, of: c) }
  }

  /// `true` iff `except c` catches everything that the program can raise.
  func catchesAll(_ c: ExceptionKind) -> Bool {
    c == .baseException || c == .exception && !usesBaseExceptions
  }

  /// Returns the class of number `k` and the module's classes that it derives from, in the order
  /// in which attributes are looked for.
  func userAncestors(of k: ExceptionKind) -> [ExceptionKind] {
    guard let d = classes.first(where: { $0.reference.kind == k }) else { return [] }
    var order = [k]
    for b in d.bases {
      for a in userAncestors(of: b) {
        // What several bases share comes behind them.
        order.removeAll { $0 == a }
        order.append(a)
      }
    }
    return order
  }
}
