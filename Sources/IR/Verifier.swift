import Types
import Utilities

/// A broken invariant of typed IR: a mistake of the compiler.
public struct Violation: Hashable, Sendable, CustomStringConvertible {
  /// The function's name; empty for the module's own.
  public var function: String

  /// The place in the function: a value or a block.
  public var place: String

  /// What is wrong.
  public var message: String

  /// The place and what is wrong.
  public var description: String { "@\(function) \(place): \(message)" }
}

/// What a verifier found, and where it is.
final class Findings {
  /// The place that is being checked.
  var place = ""

  /// What was found so far.
  var violations: [Violation] = []
}

/// Checks the invariants of typed IR. They are:
///
/// Functions
/// 1. The order names each block at most once; nothing jumps to the entry. A function without
///    blocks is one that nothing calls.
/// 2. Each block of the order has a terminator, whose targets are in the order.
/// 3. A parameter's definition is its block and position; each value stands at most once in the
///    order's blocks, and instructions are defined by instructions.
/// 4. An operand in a reached block is a parameter or instruction that stands in front of the use:
///    earlier in its block, or in a block that dominates it. In blocks that the entry does not
///    reach, an operand stands anywhere.
/// 5. A target has one argument for each parameter, of the same type.
/// 6. `return` gives a value of the function's result type; a branch's condition is bool;
///    `propagate` takes an int32; the site of `raise` exists.
///
/// Instructions (`VerifierOperations.swift`, by operation)
/// 7. Types of values are representations: no Python scalars.
/// 8. Operands and result have the types that the documentation of `Instruction` and of its
///    operators gives; indices, extents and strides are int64, one per dimension.
/// 9. Sites that are named exist and are not 0; functions that are called exist, and arguments and
///    result have the types of their parameters and result.
/// 10. The operand of `status` is a call, that of `isNull` an `allocate`, `copy` or `newObject`.
///
/// Modules
/// 11. Names of functions differ. An entry's parameters and result are, as representations, those
///     of its function.
public struct Verifier {
  /// The module that contains the function.
  let module: Module

  /// The function.
  let function: Function

  /// What was found so far.
  let findings = Findings()

  /// The violations in `module`.
  public static func violations(in module: Module) -> [Violation] {
    var list: [Violation] = []
    var names: Set<String> = []
    for f in module.functions.elements {
      list += violations(in: f, of: module)
      if !names.insert(f.name).inserted {
        list.append(Violation(function: f.name, place: "", message: "name of two functions"))
      }
    }
    for e in module.entries { list += violations(in: e, of: module) }
    return list
  }

  /// The violations in entry `e` of `module`.
  private static func violations(in e: Entry, of module: Module) -> [Violation] {
    guard e.function.index < module.functions.count, !module[e.function].order.isEmpty else {
      return [Violation(function: e.point.symbol, place: "entry", message: "no such function")]
    }
    let f = module[e.function]
    let parameters = f.parameters.flatMap { module.types[f[$0].type].entryLeaves }
    let given = parameters + module.types[f.result].entryLeaves
    let result = e.point.result.returned ?? e.point.result
    let wanted = (e.point.parameters.map(\.type) + [result]).flatMap(\.carried.entryLeaves)
    if given == wanted { return [] }
    return [
      Violation(
        function: f.name, place: "entry", message: "has types \(wanted), the function \(given)")
    ]
  }

  /// The violations in function `f` of `module`.
  public static func violations(in f: Function, of module: Module) -> [Violation] {
    let v = Verifier(module: module, function: f)
    v.checkShape()
    // The rest follows operands, which is safe only if blocks and values are where they should be.
    guard v.findings.violations.isEmpty, !f.order.isEmpty else { return v.findings.violations }
    v.checkOperations()
    v.checkDominance()
    return v.findings.violations
  }

  /// Creates a verifier of `function`.
  private init(module: Module, function: Function) {
    self.module = module
    self.function = function
  }

  /// Reports `message` unless `condition` holds.
  func require(_ condition: Bool, _ message: @autoclosure () -> String) {
    guard !condition else { return }
    findings.violations.append(
      Violation(function: function.name, place: findings.place, message: message()))
  }

  /// Checks invariants 1 to 3.
  private func checkShape() {
    let f = function
    require(Set(f.order).count == f.order.count, "a block is in the order twice")
    let known = Set(f.order)
    var seen = [Bool](repeating: false, count: f.values.count)
    for b in f.order {
      findings.place = "\(b)"
      guard b.index < f.blocks.count else { return require(false, "no such block") }
      for (n, v) in f[b].parameters.enumerated() {
        stand(v, &seen)
        guard v.index < f.values.count else { continue }
        require(f[v].definition == .parameter(b, UInt32(n)), "\(v) is not parameter \(n)")
      }
      for v in f[b].instructions {
        stand(v, &seen)
        guard v.index < f.values.count else { continue }
        require(f.instruction(v) != nil, "\(v) is no instruction")
      }
      guard let t = f[b].terminator else {
        require(false, "no terminator")
        continue
      }
      for s in t.successors {
        require(known.contains(s), "jumps to \(s), which is not in the order")
        require(s != f.order[0], "jumps to the entry")
      }
    }
  }

  /// Notes that `v` stands somewhere.
  private func stand(_ v: ValueID, _ seen: inout [Bool]) {
    guard v.index < seen.count else { return require(false, "no value \(v)") }
    require(!seen[v.index], "\(v) stands twice")
    seen[v.index] = true
  }

  /// Checks the operations and terminators of all blocks.
  private func checkOperations() {
    let f = function
    for b in f.order {
      for v in f[b].parameters + f[b].instructions {
        findings.place = "\(v)"
        require(type(v).representation == type(v), "type \(type(v)) is no representation")
      }
      for v in f[b].instructions {
        guard let i = f.instruction(v) else { continue }
        findings.place = "\(v)"
        let operands = i.operands(in: f)
        require(operands.allSatisfy { $0.index < f.values.count }, "an operand does not exist")
        guard operands.allSatisfy({ $0.index < f.values.count }) else { continue }
        check(i, type(v), operands)
      }
      findings.place = "\(b)"
      if let t = f[b].terminator { check(t) }
    }
  }

  /// Checks invariants 5 and 6 for `t`.
  private func check(_ t: Terminator) {
    let f = function
    for target in t.targets {
      let wanted = f[target.block].parameters.map { f[$0].type }
      let given = f[target.arguments].map { f[$0].type }
      require(
        wanted == given,
        "\(target.block) takes \(wanted.map { module.types[$0] }), "
          + "given \(given.map { module.types[$0] })")
    }
    switch t {
    case .branch(let c, _, _, _): require(type(c) == .scalar(.bool), "condition is \(type(c))")
    case .return(let v):
      require(f[v].type == f.result, "returns \(type(v)), not \(module.types[f.result])")
    case .propagate(let v): require(type(v) == .scalar(.int32), "propagates \(type(v))")
    case .raise(let s): check(site: s)
    case .jump, .unreachable: break
    }
  }

  /// The type of `v`.
  func type(_ v: ValueID) -> Type { module.types[function[v].type] }

  /// Checks invariant 9 for a site.
  func check(site s: SiteID) {
    require(s.index > 0 && s.index < module.sites.count, "no site \(s)")
  }

  /// Checks invariant 4.
  private func checkDominance() {
    let f = function
    let d = Dominators(f)
    let p = Placement(f)
    for b in f.order {
      for (n, v) in f[b].instructions.enumerated() {
        findings.place = "\(v)"
        for o in f.instruction(v)?.operands(in: f) ?? [] { check(o, at: n, of: b, d, p) }
      }
      findings.place = "\(b)"
      for o in f[b].terminator?.operands(in: f) ?? [] {
        check(o, at: f[b].instructions.count, of: b, d, p)
      }
    }
  }

  /// Checks that operand `o` is available in front of the instruction at `n` of `b`.
  private func check(
    _ o: ValueID, at n: Int, of b: BlockID, _ d: Dominators, _ p: Placement
  ) {
    guard p.block(of: o) != nil else { return require(false, "operand \(o) stands nowhere") }
    guard d.flow.isReachable(b) else { return }
    require(p.isAvailable(o, at: n, of: b, d), "operand \(o) does not dominate the use")
  }
}

extension Type {
  /// The types of what a value at the boundary consists of in typed IR; classes have the names that
  /// callers know.
  fileprivate var entryLeaves: [Type] {
    switch self {
    case .none: []
    case .tuple(let e): e.flatMap(\.entryLeaves)
    case .optional(let t): [.optional(.tuple(t.entryLeaves))]
    default: [representation.withoutClassPlaces]
    }
  }

  /// The type with the names of classes as callers know them.
  private var withoutClassPlaces: Type {
    switch self {
    case .reference(let r):
      .reference(
        Reference(String(r.name.prefix { $0 != "#" }), r.arguments.map(\.withoutClassPlaces)))
    case .array(let a) where a.holdsReferences:
      .array(ArrayType(a.element.withoutClassPlaces, rank: a.rank))
    case .tuple(let e): .tuple(e.map(\.withoutClassPlaces))
    case .optional(let t): .optional(t.withoutClassPlaces)
    default: self
    }
  }
}
