import Diagnostics
import Syntax
import Utilities

/// What the variables of a function hold, by hidden variables: one for each assignment.
struct Lifetimes {
  /// `true` iff it matters how long objects live.
  var areKept = false

  /// The hidden variables of each variable.
  var held: [VariableID: [VariableID]] = [:]

  /// The blocks at whose beginning what the variables hold comes to its end.
  var ends: [Int] = []
}

/// How long variables hold objects.
///
/// With the last reference to a generator runs what its `finally` says, so that it shows when that
/// goes. In modules with such generators, the objects that a variable was given live until it is
/// given something else, or the function ends; elsewhere until they are not needed any more.
extension CodeBuilder {
  /// Translates what `body` adds, the function's body.
  mutating func emitKeepingVariables(
    at span: SourceSpan, _ body: (inout CodeBuilder) -> Void
  ) {
    guard tree.guardsYields else { return body(&self) }
    lifetimes.areKept = true
    emitCleanup(.keepVariables, at: span) { b in body(&b) }
    lifetimes.areKept = false
    let all = lifetimes.held.sorted { $0.key < $1.key }.flatMap(\.value)
    for b in lifetimes.ends {
      draft.blocks[b].items.insert(contentsOf: endItems(all, at: span), at: 0)
    }
    // Nothing is held in the beginning.
    let none = draft.makeValue(.constant(.none), at: span)
    let stores = all.map { DraftItem.store($0, none) }
    draft.blocks[0].items.insert(contentsOf: [.operation(none)] + stores, at: 0)
  }

  /// Translates what `loop` adds, a loop that holds `v` meanwhile and is given the block that `break`
  /// goes to; behind that comes `exit`.
  mutating func emitKeeping(
    _ v: CodeValueID, exit: Int, at span: SourceSpan,
    _ loop: (inout CodeBuilder, _ breakBlock: Int) -> Void
  ) {
    guard lifetimes.areKept else { return loop(&self, exit) }
    let broken = makeBlock()
    emitCleanup(.keep(v), at: span) { b in loop(&b, broken) }
    let end = current
    current = broken
    emit(.keep(v), at: span)
    jump(to: exit)
    current = end
  }

  /// Notes that the variable `v` was given `value`.
  mutating func noteHeld(_ value: CodeValueID, by v: VariableID, at span: SourceSpan) {
    guard lifetimes.areKept else { return }
    let new = draft.variables.count
    draft.variables.append("")
    let old = takeHeld(by: v, at: span)
    let kept = emit(.kept(value), at: span)
    draft.blocks[current].items.append(.store(new, kept))
    lifetimes.held[v, default: []].append(new)
    for o in old { emit(.keep(o), at: span) }
  }

  /// Notes that the variable `v` holds nothing any more.
  mutating func endHeld(by v: VariableID, at span: SourceSpan) {
    guard lifetimes.areKept else { return }
    for o in takeHeld(by: v, at: span) { emit(.keep(o), at: span) }
  }

  /// Takes what the variable `v` holds from the hidden ones, and returns it.
  private mutating func takeHeld(by v: VariableID, at span: SourceSpan) -> [CodeValueID] {
    let hidden = lifetimes.held[v] ?? []
    let old = hidden.map { load($0, at: span) }
    if hidden.isEmpty { return [] }
    let none = emit(PythonConstant.none, at: span)
    for h in hidden { draft.blocks[current].items.append(.store(h, none)) }
    return old
  }

  /// Notes that here is the end of what the variables hold.
  mutating func markEndOfVariables() {
    let block = makeBlock()
    jump(to: block)
    current = block
    lifetimes.ends.append(block)
  }

  /// Returns the items that end what the variables `hidden` hold.
  private mutating func endItems(_ hidden: [VariableID], at span: SourceSpan) -> [DraftItem] {
    hidden.flatMap { h -> [DraftItem] in
      let old = draft.makeValue(.unbound(""), at: span)
      let keep = draft.makeValue(.keep(old), at: span)
      return [.load(old, h), .operation(keep)]
    }
  }
}
