import Diagnostics
import Syntax
import Utilities

/// How a function holds a variable that a function nested in it uses.
enum Enclosed {
  /// Not at all.
  case no

  /// By its value, which does not change any more.
  case value

  /// In a cell.
  case cell

  /// As a function that it lifts.
  case lifted(LiftedFunction)

  /// Creates what a nested function makes of a name of the meaning `b`.
  init(_ b: NameBinding?) {
    switch b {
    case .local, .captured, .itself: self = .value
    case .cell, .capturedCell: self = .cell
    case .lifted(let f): self = .lifted(f)
    case .declaredGlobal, nil: self = .no
    }
  }
}

/// Variables in cells: those that are declared `nonlocal` somewhere, and those that change while a
/// nested function that uses them may still be called.
///
/// A cell is a list of one element, or of none while the variable is not bound.
extension CodeBuilder {
  /// Makes the cells of the local variables, at the function's beginning.
  mutating func makeCells(at span: SourceSpan) {
    for case .cell(let v) in scopeBindings {
      let cell = emit(.list(draft.makeList([]), stars: []), at: span)
      draft.blocks[current].items.append(.store(v, cell))
    }
  }

  /// Returns the cell of the variable called `n`.
  mutating func cell(_ n: NameID, at span: SourceSpan) -> CodeValueID {
    switch bindings[n] {
    case .cell(let v): load(v, at: span)
    case .capturedCell(let position): emit(.captured(position), at: span)
    default: emit(PythonConstant.none, at: span)
    }
  }

  /// Reads the variable called `n`, which lives in a cell.
  mutating func cellValue(_ n: NameID, at span: SourceSpan) -> CodeValueID {
    var isFree = true
    if case .cell = bindings[n] { isFree = false }
    var message = "cannot access "
    message += isFree ? "free" : "local"
    message += " variable '"
    message += text(n)
    message += "' where it is not associated with a value"
    if isFree { message += " in enclosing scope" }
    let c = cell(n, at: span)
    let text = emit(.string(message), at: span)
    let free = emit(.bool(isFree), at: span)
    return callLibrary("__cell_value__", [c, text, free], at: span)
  }

  /// Assigns `value` to the variable called `n`, which lives in a cell.
  mutating func setCell(_ n: NameID, _ value: CodeValueID, at span: SourceSpan) {
    let c = cell(n, at: span)
    _ = callLibrary("__set_cell__", [c, value], at: span)
  }

  /// `true` iff the variable called `n` lives in a cell.
  func isCell(_ n: NameID) -> Bool {
    switch bindings[n] {
    case .cell, .capturedCell: true
    default: false
    }
  }

  /// Returns what `build` gives for a function whose variables have what they need: that is known
  /// when it was built once.
  static func building(
    _ codes: inout Table<CodeID, Code>,
    _ build: (Needs, inout Table<CodeID, Code>) -> (CodeBuilder, CodeID)
  ) -> (builder: CodeBuilder, id: CodeID) {
    var needs = Needs()
    while true {
      let (b, id) = build(needs, &codes)
      if needs.contains(b.newNeeds) { return (b, id) }
      needs.formUnion(b.newNeeds)
    }
  }
}
