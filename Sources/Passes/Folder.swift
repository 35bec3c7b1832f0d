import Diagnostics
import IR
import Types
import Utilities

/// What an instruction is folded to.
enum Folded {
  /// It stays.
  case same

  /// Another value takes its place.
  case value(ValueID)

  /// Another operation gives the result.
  case instruction(Instruction)
}

/// Folds the instructions of one function, on a walk of its dominator tree.
struct Folder {
  /// An operation with its type: equal keys give equal values. Lists are those of `lists`.
  private struct Key: Hashable {
    var instruction: Instruction
    var type: TypeID
  }

  /// An entry to take back when the walk leaves a block.
  private enum Undo {
    case available(Key)
    case condition(ValueID)
  }

  /// The function, taken from the module.
  var function: Function

  /// The module, with the function's stub.
  var module: Module

  /// The value that takes the place of each.
  private var replacement = SecondaryTable<ValueID, ValueID?>(nil)

  /// The values that dominate the walk's place, by key.
  private var available: [Key: ValueID] = [:]

  /// The conditions that are known at the walk's place.
  private var known: [ValueID: Bool] = [:]

  /// What was added to `available` and `known`, in order.
  private var undo: [Undo] = []

  /// One list of operands for all equal ones.
  private var lists: [[ValueID]: ValueList] = [:]

  /// The constants, each once, in the order of the entry.
  private var constants: [Key: ValueID] = [:]
  private var constantOrder: [ValueID] = []

  /// The instructions kept so far of the block at hand.
  private var kept: [ValueID] = []

  /// The source text of the instruction at hand.
  private var span: SourceSpan?

  /// `true` iff something changed.
  private var changed = false

  /// Folds `f`, a function of `m`; true iff something changed.
  ///
  /// - Parameter flow: the function's graph, which reaches all blocks of the order.
  static func fold(_ f: inout Function, _ m: inout Module, _ flow: ControlFlow) -> Bool {
    var folder = Folder(function: Function.stub(of: f), module: Module(name: ""))
    swap(&folder.function, &f)
    swap(&folder.module, &m)
    defer {
      swap(&folder.function, &f)
      swap(&folder.module, &m)
    }
    return folder.run(flow)
  }

  /// Creates a folder of `function`, which is taken from `module`.
  private init(function: Function, module: Module) {
    self.function = function
    self.module = module
  }

  /// Folds all blocks; true iff something changed.
  private mutating func run(_ flow: ControlFlow) -> Bool {
    let d = Dominators(function, flow)
    let entry = function[function.entry].instructions
    var stack: [(block: BlockID, isLeft: Bool, mark: Int)] = [(function.entry, false, 0)]
    while let (b, isLeft, mark) = stack.popLast() {
      if isLeft {
        takeBack(to: mark)
        continue
      }
      stack.append((b, true, undo.count))
      noteCondition(of: b, d)
      fold(b)
      for c in d.children(of: b).reversed() { stack.append((c, false, 0)) }
    }
    function[function.entry].instructions.insert(contentsOf: constantOrder, at: 0)
    if function[function.entry].instructions != entry { changed = true }
    replaceOperands()
    return changed
  }

  /// Forgets what was learnt since there were `mark` entries.
  private mutating func takeBack(to mark: Int) {
    while undo.count > mark {
      switch undo.removeLast() {
      case .available(let k): available[k] = nil
      case .condition(let v): known[v] = nil
      }
    }
  }

  /// Notes what the only branch to `b` tells of its condition.
  private mutating func noteCondition(of b: BlockID, _ d: Dominators) {
    guard let p = d.flow.onlyPredecessor(b),
      case .branch(let c, let yes, let no, _)? = function[p].terminator,
      yes.block != no.block
    else { return }
    note(resolve(c), yes.block == b)
  }

  /// Notes what is known of the condition `v` from here on.
  private mutating func note(_ v: ValueID, _ holds: Bool) {
    guard known[v] == nil else { return }
    known[v] = holds
    undo.append(.condition(v))
  }

  /// Replaces the operands that have a replacement.
  private mutating func replaceOperands() {
    let f = self
    var g = Function.stub(of: function)
    swap(&g, &function)
    g.mapAllOperands { f.resolve($0) }
    swap(&g, &function)
  }

  /// Folds the instructions of `b`.
  private mutating func fold(_ b: BlockID) {
    let old = function[b].instructions
    kept = []
    for v in old {
      span = function[v].span
      fold(v)
    }
    if kept != old && b != function.entry { changed = true }
    function[b].instructions = kept
    if case .branch(let c, let yes, let no, _)? = function[b].terminator,
      let taken = known[resolve(c)]
    {
      function[b].terminator = .jump(taken ? yes : no)
      changed = true
    }
  }

  /// Folds the instruction `v`, and keeps what is left of it.
  private mutating func fold(_ v: ValueID) {
    guard let old = function.instruction(v) else { return }
    var i = resolveOperands(of: old)
    if i != old { function[v].definition = .instruction(i) }
    for _ in 0..<4 {
      switch folded(i, v) {
      case .same: return keep(i, v)
      case .value(let x): return replace(v, by: x)
      case .instruction(let new):
        i = new
        function[v].definition = .instruction(new)
        changed = true
      }
    }
    keep(i, v)
  }

  /// Keeps `v`, now `i`, unless an equal value dominates it.
  private mutating func keep(_ i: Instruction, _ v: ValueID) {
    if i.isConstant {
      let c = constant(i, function[v].type, v)
      if c != v { replace(v, by: c) }
      return
    }
    guard i.isPure(in: module) else {
      kept.append(v)
      if case .check(let c, _) = i { note(c, true) }
      return
    }
    let k = key(i, function[v].type)
    if let x = available[k] { return replace(v, by: x) }
    available[k] = v
    undo.append(.available(k))
    kept.append(v)
  }

  /// Lets `x` take the place of `v`.
  private mutating func replace(_ v: ValueID, by x: ValueID) {
    replacement[v] = x
    if let n = function.names[v], function.names[x] == nil { function.names[x] = n }
    changed = true
  }

  /// Returns the key of `i` of type `t`: operands of commutative operations in order, lists shared.
  private mutating func key(_ i: Instruction, _ t: TypeID) -> Key {
    var j = i
    switch i {
    case .binary(let o, let a, let b) where b < a && o.isCommutative: j = .binary(o, b, a)
    case .compare(let p, let a, let b) where b < a: j = .compare(p.swapped, b, a)
    default:
      j = i.map(
        value: { $0 },
        list: {
          let operands = Array(function[$0])
          if let l = lists[operands] { return l }
          lists[operands] = $0
          return $0
        })
    }
    return Key(instruction: j, type: t)
  }

  // MARK: For the rules

  /// Returns the value that takes the place of `v`, or `v`.
  func resolve(_ v: ValueID) -> ValueID {
    var x = v
    while let y = replacement[x] { x = y }
    return x
  }

  /// Returns `i` with operands resolved.
  private mutating func resolveOperands(of i: Instruction) -> Instruction {
    let known = replacement
    func resolve(_ v: ValueID) -> ValueID {
      var x = v
      while let y = known[x] { x = y }
      return x
    }
    return i.map(
      value: resolve,
      list: { l in
        if function[l].allSatisfy({ known[$0] == nil }) { return l }
        return function.list(function[l].map(resolve))
      })
  }

  /// The operation that defines `v`.
  func instruction(_ v: ValueID) -> Instruction? { function.instruction(v) }

  /// The type of `v`.
  func type(_ v: ValueID) -> Type { module.types[function[v].type] }

  /// What is known of the condition `v`: by its being constant, or by the branches passed.
  func condition(_ v: ValueID) -> Bool? {
    if case .integer(let n)? = instruction(v) { return n != 0 }
    return known[v]
  }

  /// Returns the constant `i` of type `t`, from the entry; `v` itself becomes it if there is none.
  private mutating func constant(_ i: Instruction, _ t: TypeID, _ v: ValueID?) -> ValueID {
    let k = Key(instruction: i, type: t)
    if let c = constants[k] { return c }
    let c = v ?? function.make(i, type: t, span: nil)
    constants[k] = c
    constantOrder.append(c)
    return c
  }

  /// Returns the integer or bool constant `n` of type `d`.
  mutating func integer(_ n: Int64, _ d: DType) -> ValueID {
    constant(.integer(n), module.types.demand(.scalar(d)), nil)
  }

  /// Puts `i` of type `t` in front of the instruction at hand, or gives an equal value.
  mutating func insert(_ i: Instruction, _ t: Type) -> ValueID {
    let v = function.make(i, type: module.types.demand(t), span: span)
    fold(v)
    return resolve(v)
  }
}

extension Instruction {
  /// `true` iff the operation is a constant, which may stand anywhere.
  var isConstant: Bool {
    switch self {
    case .integer, .float, .unit, .undefined, .absent, .constantArray: true
    default: false
    }
  }
}

extension BinaryOperator {
  /// `true` iff exchanging the operands changes nothing, not even the sign of a zero.
  var isCommutative: Bool {
    switch self {
    case .add, .addExact, .multiply, .addAnyOrder, .multiplyAnyOrder, .and, .or, .xor,
      .addOverflows, .multiplyOverflows:
      true
    case .subtract, .subtractExact, .divide, .divideTruncating, .remainderTruncating, .shiftLeft,
      .shiftRight, .minimum, .maximum, .minimumNumber, .maximumNumber, .subtractOverflows:
      false
    }
  }
}
