import IR
import Utilities

/// What can be told of a module's functions from the calls among them.
struct CallGraph {
  /// The functions that the entries reach, callees before callers but for recursion.
  private(set) var reachable: [FunctionID] = []

  /// Those of them that give a status beside their result.
  private(set) var raising: Set<FunctionID> = []

  /// Those of them that are called in one place only; recursion counts as a second one.
  private(set) var calledOnce: Set<FunctionID> = []

  /// Finds the functions of `module` that `entries` reach.
  init(_ module: Module, from entries: [FunctionID]) {
    var seen: Set<FunctionID> = []
    for f in entries { visit(f, module, &seen) }
    findRaising(module)
    let finalizers = entries.filter { module[$0].traits.contains(.finalizer) }
    let calls = entries + finalizers + reachable.flatMap { module[$0].callees }
    calledOnce = Set(Dictionary(grouping: calls) { $0 }.filter { $0.value.count == 1 }.keys)
  }

  /// Adds `f` and what it calls to `reachable`.
  private mutating func visit(_ f: FunctionID, _ module: Module, _ seen: inout Set<FunctionID>) {
    guard seen.insert(f).inserted else { return }
    for callee in module[f].callees { visit(callee, module, &seen) }
    reachable.append(f)
  }

  /// Finds the raising functions: those that raise, and those that call one of them without
  /// looking at its status.
  private mutating func findRaising(_ module: Module) {
    for f in reachable where module[f].raisesItself { raising.insert(f) }
    var isComplete = false
    while !isComplete {
      isComplete = true
      for f in reachable where !raising.contains(f) {
        if module[f].propagatedCallees.contains(where: { raising.contains($0) }) {
          raising.insert(f)
          isComplete = false
        }
      }
    }
  }
}

extension Function {
  /// The instructions in the order of the blocks, with the values they define.
  var instructions: some Sequence<(ValueID, Instruction)> {
    order.lazy.flatMap { blocks[$0].instructions }.compactMap { v in
      instruction(v).map { (v, $0) }
    }
  }

  /// The calls at whose status the function looks itself.
  var observedCalls: Set<ValueID> {
    Set(instructions.compactMap { if case .status(let call) = $0.1 { call } else { nil } })
  }

  /// The new arrays of which the function looks itself whether there was memory for them.
  var observedArrays: Set<ValueID> {
    Set(instructions.compactMap { if case .isNull(let array) = $0.1 { array } else { nil } })
  }

  /// The functions that are called.
  var callees: [FunctionID] {
    instructions.compactMap { if case .call(let f, _) = $0.1 { f } else { nil } }
  }

  /// The functions that are called and whose exceptions end this one.
  var propagatedCallees: [FunctionID] {
    let observed = observedCalls
    return instructions.compactMap { v, i in
      if case .call(let f, _) = i, !observed.contains(v) { f } else { nil }
    }
  }

  /// `true` iff the function may end with an exception that is not that of a callee.
  var raisesItself: Bool {
    let observed = observedArrays
    let checks = instructions.contains { v, i in
      switch i {
      case .check, .index: true
      case .allocate, .newObject: !observed.contains(v)
      default: false
      }
    }
    return checks
      || order.contains { b in
        switch blocks[b].terminator {
        case .raise, .propagate: true
        default: false
        }
      }
  }
}
