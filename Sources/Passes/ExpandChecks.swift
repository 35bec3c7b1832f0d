import Diagnostics
public import IR
import Types
import Utilities

extension Pass {
  /// Turns operations that may raise into tests and branches.
  public static let expandChecks = Pass(
    "expand-checks", isRequired: true, .module { m, _ in m.expandChecks() })
}

extension Module {
  /// Turns operations that may raise into tests and branches; true iff there was one.
  ///
  /// Where a function calls one of the library that raises at most eight sites, the status of each
  /// becomes that of a copy of the site with the span of the call.
  mutating func expandChecks() -> Bool {
    let errors = errorSites()
    var copies = CallerSites(self)
    var changed = false
    for id in functions.ids where !self[id].order.isEmpty {
      let expanded = edit(id) { f, m in
        var e = CheckExpansion(f, &m, copies)
        e.libraryErrors = f.traits.contains(.library) ? nil : errors
        e.run(on: &f, &m)
        copies = e.copies
        return e.changed
      }
      changed = changed || expanded
    }
    return changed
  }
}

extension Function {
  /// Turns operations that may raise into tests and branches; true iff there was one.
  ///
  /// 1. `check c, s` becomes a branch on `c` to what follows, or to a block with `raise s`.
  /// 2. `index i, e, s` becomes `i < 0 ? i + e : i`, and a branch on that, unsigned, being less
  ///    than `e`.
  /// 3. Behind `allocate`, `copy` and `newObject` comes a branch on `isNull` to a block with
  ///    `raise s`.
  /// 4. Behind a call of a function that raises comes a branch on `status != 0` to a block with
  ///    `propagate`.
  ///
  /// Allocations and calls whose `isNull` or `status` is used already stay as they are. Each site
  /// has one block with `raise` for the whole function; ownership gives it others if need be.
  public mutating func expandChecks(_ m: inout Module) -> Bool {
    var e = CheckExpansion(self, &m, CallerSites(m))
    e.run(on: &self, &m)
    return e.changed
  }
}

/// The work of `expandChecks` on one function.
private struct CheckExpansion {
  /// The calls and allocations whose outcome the function looks at itself.
  private var isTested = SecondaryTable<ValueID, Bool>(false)

  /// The block that raises each site.
  private var raiseBlocks: [SiteID: BlockID] = [:]

  /// The blocks that raise and propagate, in the order of their making.
  private(set) var coldBlocks: [BlockID] = []

  /// `true` iff something was expanded.
  private(set) var changed = false

  /// The sites that may leave each function, if those of the library are to become the caller's.
  var libraryErrors: SecondaryTable<FunctionID, Set<SiteID>>?

  /// The copies of the library's sites.
  var copies: CallerSites

  /// The most sites of a callee that become the caller's.
  private static let limit = 8

  /// The types of what is made.
  private let bool, int32, int64, uint64: TypeID

  /// Prepares the expansion of `f`.
  init(_ f: Function, _ m: inout Module, _ copies: CallerSites) {
    self.copies = copies
    bool = m.types.demand(.scalar(.bool))
    int32 = m.types.demand(.scalar(.int32))
    int64 = m.types.demand(.scalar(.int64))
    uint64 = m.types.demand(.scalar(.uint64))
    for b in f.order {
      for v in f[b].instructions {
        switch f.instruction(v) {
        case .status(let a)?, .isNull(let a)?: isTested[a] = true
        default: break
        }
      }
    }
  }

  /// Expands the operations of `f`.
  mutating func run(on f: inout Function, _ m: inout Module) {
    let old = f.order
    f.order = []
    for b in old { expand(b, in: &f, &m) }
    f.order += coldBlocks
  }

  /// Expands the operations of `b`, and puts it with the blocks that it becomes into the order.
  private mutating func expand(_ b: BlockID, in f: inout Function, _ m: inout Module) {
    let instructions = f[b].instructions
    let (end, endSpan) = (f[b].terminator, f[b].terminatorSpan)
    f[b].instructions = []
    f.order.append(b)
    var current = b
    for v in instructions {
      switch f.instruction(v) {
      case .check(let c, let s)?:
        go(on: c, &current, else: raiseBlock(s, &f), .likely, v, &f)
      case .index(let i, let e, let s)?:
        let inRange = expandIndex(v, i, e, current, &f)
        go(on: inRange, &current, else: raiseBlock(s, &f), .likely, v, &f)
      case .allocate(_, let s)? where !isTested[v], .copy(_, let s)? where !isTested[v],
        .newObject(_, let s)? where !isTested[v]:
        f[current].instructions.append(v)
        let isNull = f.append(.isNull(v), type: bool, to: current, span: f[v].span)
        go(unless: isNull, &current, else: raiseBlock(s, &f), v, &f)
      case .call(let callee, _)? where m[callee].traits.contains(.raises) && !isTested[v]:
        f[current].instructions.append(v)
        expandCall(v, callee, &current, &f, &m)
      default:
        f[current].instructions.append(v)
      }
    }
    f[current].terminator = end
    f[current].terminatorSpan = endSpan
  }

  /// Makes `v` the wrapped index of `i` at the end of `block`, and returns whether it is in range.
  private func expandIndex(
    _ v: ValueID, _ i: ValueID, _ e: ValueID, _ block: BlockID, _ f: inout Function
  ) -> ValueID {
    let span = f[v].span
    let zero = f.append(.integer(0), type: int64, to: block, span: span)
    let isNegative = f.append(.compare(.less, i, zero), type: bool, to: block, span: span)
    let sum = f.append(.binary(.add, i, e), type: int64, to: block, span: span)
    f[v].definition = .instruction(.select(isNegative, sum, i))
    f[block].instructions.append(v)
    // Less than the extent as unsigned numbers: one comparison for both ends, as it is >= 0.
    let a = f.append(.convert(v), type: uint64, to: block, span: span)
    let n = f.append(.convert(e), type: uint64, to: block, span: span)
    return f.append(.compare(.less, a, n), type: bool, to: block, span: span)
  }

  /// Tests the status of the call `v` of `callee`.
  private mutating func expandCall(
    _ v: ValueID, _ callee: FunctionID, _ current: inout BlockID, _ f: inout Function,
    _ m: inout Module
  ) {
    let span = f[v].span
    let status = f.append(.status(v), type: int32, to: current, span: span)
    let zero = f.append(.integer(0), type: int32, to: current, span: span)
    let failed = f.append(.compare(.notEqual, status, zero), type: bool, to: current, span: span)
    let p = errorBlock(status, callee, span, &f, &m)
    go(unless: failed, &current, else: p, v, &f)
  }

  /// Returns the block that passes `status` of a call of `callee` on.
  private mutating func errorBlock(
    _ status: ValueID, _ callee: FunctionID, _ span: SourceSpan?, _ f: inout Function,
    _ m: inout Module
  ) -> BlockID {
    let all = m[callee].traits.contains(.library) ? libraryErrors?[callee].sorted() ?? [] : []
    var sites = all.filter { copies.isOfLibrary($0, m) }
    var next: BlockID
    if let last = sites.last, sites.count == all.count, sites.count <= Self.limit {
      next = raiseBlock(copies.copy(of: last, for: span, in: f.pythonName, &m), &f)
      sites.removeLast()
    } else {
      next = f.blocks.append(Block(terminator: .propagate(status), terminatorSpan: span))
      coldBlocks.append(next)
    }
    // From the last site to the first: each test goes on to the one made before.
    for s in sites.reversed() where sites.count <= Self.limit {
      let raise = raiseBlock(copies.copy(of: s, for: span, in: f.pythonName, &m), &f)
      let b = f.blocks.append(Block())
      coldBlocks.append(b)
      let constant = f.append(.siteStatus(s), type: int32, to: b, span: span)
      let isThis = f.append(.compare(.equal, status, constant), type: bool, to: b, span: span)
      let none = f.list([])
      f[b].terminator = .branch(isThis, BlockTarget(raise, none), BlockTarget(next, none), .none)
      f[b].terminatorSpan = span
      next = b
    }
    return next
  }

  /// Ends `current` with a branch on `condition` to a new block, which it becomes, or to `cold`.
  private mutating func go(
    on condition: ValueID, _ current: inout BlockID, else cold: BlockID, _ hint: BranchHint,
    _ v: ValueID, _ f: inout Function
  ) {
    let next = f.appendBlock()
    let none = f.list([])
    f[current].terminator = .branch(
      condition, BlockTarget(next, none), BlockTarget(cold, none), hint)
    f[current].terminatorSpan = f[v].span
    current = next
    changed = true
  }

  /// Ends `current` with a branch on `condition` to `cold`, or to a new block, which it becomes.
  private mutating func go(
    unless condition: ValueID, _ current: inout BlockID, else cold: BlockID, _ v: ValueID,
    _ f: inout Function
  ) {
    let next = f.appendBlock()
    let none = f.list([])
    f[current].terminator = .branch(
      condition, BlockTarget(cold, none), BlockTarget(next, none), .unlikely)
    f[current].terminatorSpan = f[v].span
    current = next
    changed = true
  }

  /// Returns the block that raises `s`.
  private mutating func raiseBlock(_ s: SiteID, _ f: inout Function) -> BlockID {
    if let b = raiseBlocks[s] { return b }
    let b = f.blocks.append(Block(terminator: .raise(s)))
    raiseBlocks[s] = b
    coldBlocks.append(b)
    return b
  }
}
