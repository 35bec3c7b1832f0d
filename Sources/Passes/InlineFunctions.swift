import Diagnostics
public import IR
import Types
import Utilities

extension Pass {
  /// Puts the bodies of small functions and of those of the library in the place of calls of them.
  public static let inlineFunctions = Pass(
    "inline-functions", .module { m, c in m.inlineFunctions(keepsFunctions: c.keepsFunctions) })
}

extension Module {
  /// Inlines calls of functions with the trait `inlined`, of functions of one block with at most
  /// twelve instructions, and of others that `InliningCost` finds small; true iff there was one.
  ///
  /// 1. Functions are visited callees first; those that may call themselves are never inlined.
  /// 2. The callee's blocks are copied behind the call, its parameters replaced by the arguments.
  ///    `return` jumps to what follows the call, whose parameter is the result.
  /// 3. Errors leave the caller as they left the callee. If the caller looks at the call's status,
  ///    the callee's checks are expanded first, and errors jump to what follows as well, with the
  ///    status word as a second parameter.
  /// 4. Sites of library functions are copied: they get the span of the call and the caller's name,
  ///    so that users see a line of their own.
  ///
  /// Callers stop growing at 50000 values. Entries, which do little but call,
  /// get tiny functions and those of the library only.
  ///
  /// - Parameter keepsFunctions: `true` if those that are only small stay.
  public mutating func inlineFunctions(keepsFunctions: Bool = false) -> Bool {
    let graph = CallGraph(self)
    var inliner = Inliner(sites: CallerSites(self))
    inliner.entries = Set(entries.map(\.function))
    let calls = keepsFunctions ? nil : InliningCost.calls(in: self)
    for f in functions.ids where !self[f].order.isEmpty {
      inliner.isInlined[f] = isInlined(f, graph, calls?[f])
    }
    var changed = false
    for f in graph.bottomUp where !self[f].order.isEmpty {
      guard edit(f, { inliner.inlineCalls(in: &$0, named: f, &$1) }) else { continue }
      changed = true
      // What is left after folding is what callers copy.
      _ = edit(f) { $0.simplify(&$1) }
      inliner.isInlined[f] = isInlined(f, graph, calls?[f])
    }
    return changed
  }

  /// `true` iff calls of `f` are inlined, of which there are `calls`; `nil` if it stays unless it is
  /// tiny.
  private func isInlined(_ f: FunctionID, _ graph: CallGraph, _ calls: Int?) -> Bool {
    if graph.isRecursive(f) { return false }
    if self[f].traits.contains(.inlined) { return true }
    return isTiny(f) || calls.map { InliningCost.isSmall(self[f], calls: $0) } ?? false
  }

  /// `true` iff `f` is hardly more than the call of it.
  fileprivate func isTiny(_ f: FunctionID) -> Bool {
    self[f].order.count == 1 && self[f][self[f].entry].instructions.count <= 12
  }
}

/// The work of `inlineFunctions`.
private struct Inliner {
  /// The functions that are inlined.
  var isInlined = SecondaryTable<FunctionID, Bool>(false)

  /// The functions that C callers call.
  var entries: Set<FunctionID> = []

  /// The copies of library sites.
  private var sites: CallerSites

  /// Callees with expanded checks.
  private var expanded: [FunctionID: Function] = [:]

  /// The number of values at which callers stop growing.
  private static let limit = 50_000

  /// Prepares the work.
  init(sites: CallerSites) { self.sites = sites }

  /// Inlines the calls in `f`; true iff there was one.
  mutating func inlineCalls(
    in f: inout Function, named id: FunctionID, _ m: inout Module
  ) -> Bool {
    let isEntry = entries.contains(id)
    let statuses = Self.statuses(in: f)
    var replacement: [ValueID: ValueID] = [:]
    var changed = false
    let old = f.order
    f.order = []
    for b in old {
      let instructions = f[b].instructions
      let (end, endSpan) = (f[b].terminator, f[b].terminatorSpan)
      f[b].instructions = []
      f.order.append(b)
      var current = b
      for v in instructions {
        guard case .call(let callee, let arguments)? = f.instruction(v),
          isWanted(callee, in: f, isEntry, m)
        else {
          f[current].instructions.append(v)
          continue
        }
        let next = f.blocks.append(Block())
        inline(v, callee, Array(f[arguments]), at: current, next, statuses[v], &f, &m)
        if let status = f[next].parameters.dropFirst().first {
          for s in statuses[v] { replacement[s] = status }
        }
        f.order.append(next)
        current = next
        changed = true
      }
      f[current].terminator = end
      f[current].terminatorSpan = endSpan
    }
    if !replacement.isEmpty {
      for b in f.order { f[b].instructions.removeAll { replacement[$0] != nil } }
      f.mapAllOperands { replacement[$0] ?? $0 }
    }
    return changed
  }

  /// The instructions that take the status of each call in `f`.
  private static func statuses(in f: Function) -> SecondaryTable<ValueID, [ValueID]> {
    var table = SecondaryTable<ValueID, [ValueID]>([])
    for b in f.order {
      for v in f[b].instructions {
        if case .status(let call)? = f.instruction(v) { table[call].append(v) }
      }
    }
    return table
  }

  /// `true` iff calls of `callee` in `f` are inlined.
  private func isWanted(
    _ callee: FunctionID, in f: Function, _ isEntry: Bool, _ m: Module
  ) -> Bool {
    guard isInlined[callee], f.values.count < Self.limit else { return false }
    if isEntry && !m[callee].traits.contains(.inlined) && !m.isTiny(callee) { return false }
    // A function's own choice of arithmetic holds for what it calls only if it is a wrapper.
    return m[callee].traits.contains(.inlined)
      || m[callee].traits.contains(.fastMath) == f.traits.contains(.fastMath)
  }

  /// Copies `callee` behind `current`, in the place of the call `v`, and lets it go on at `next`.
  private mutating func inline(
    _ v: ValueID, _ callee: FunctionID, _ arguments: [ValueID], at current: BlockID,
    _ next: BlockID, _ statuses: [ValueID], _ f: inout Function, _ m: inout Module
  ) {
    let isTested = !statuses.isEmpty
    let body = isTested ? expandedBody(of: callee, &m) : m[callee]
    let span = f[v].span
    var copier = BodyCopier()
    for (p, a) in zip(body.parameters, arguments) { copier.values[p] = a }
    if body.traits.contains(.library) {
      let copies = siteCopies(of: body, span, f.pythonName, &m)
      copier.site = { copies[$0] ?? $0 }
      copier.span = span
    }
    let copies = copier.copy(body.order, of: body, into: &f)
    f.order += copies
    f[current].terminator = .jump(BlockTarget(copies[0], f.list([])))
    f[current].terminatorSpan = span

    let type = f[v].type
    f[v].definition = .parameter(next, 0)
    f[next].parameters = [v]
    let int32 = m.types.demand(.scalar(.int32))
    if isTested { f.appendParameter(to: next, type: int32, span: span) }
    for b in copies {
      switch f[b].terminator {
      case .return(let x)?:
        var passed = [x]
        if isTested { passed.append(f.append(.integer(0), type: int32, to: b, span: span)) }
        f[b].terminator = .jump(BlockTarget(next, f.list(passed)))
      case .raise(let s)? where isTested:
        let result = f.append(.undefined, type: type, to: b, span: span)
        let status = f.append(.siteStatus(s), type: int32, to: b, span: span)
        f[b].terminator = .jump(BlockTarget(next, f.list([result, status])))
      case .propagate(let status)? where isTested:
        let result = f.append(.undefined, type: type, to: b, span: span)
        f[b].terminator = .jump(BlockTarget(next, f.list([result, status])))
      default: break
      }
    }
  }

  /// Returns the body of `callee` with expanded checks.
  private mutating func expandedBody(of callee: FunctionID, _ m: inout Module) -> Function {
    if let known = expanded[callee] { return known }
    var body = m[callee]
    _ = body.expandChecks(&m)
    expanded[callee] = body
    return body
  }

  /// Returns the copies of the sites of `body` for a call at `span` in the function `name`.
  private mutating func siteCopies(
    of body: Function, _ span: SourceSpan?, _ name: String, _ m: inout Module
  ) -> [SiteID: SiteID] {
    var copies: [SiteID: SiteID] = [:]
    for b in body.order {
      var named = body[b].instructions.compactMap { body.instruction($0)?.site }
      if case .raise(let s)? = body[b].terminator { named.append(s) }
      for s in named where copies[s] == nil && sites.isOfLibrary(s, m) {
        copies[s] = sites.copy(of: s, for: span, in: name, &m)
      }
    }
    return copies
  }
}
