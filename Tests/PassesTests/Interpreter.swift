import IR
import Types

/// Executes typed IR, before and after any pass: the oracle of the passes' tests.
///
/// Array-level operations are executed as their documentation says, one after the other. Indices
/// and memory are checked, so that a pass that reads out of bounds fails.
final class Interpreter {
  let module: Module

  /// How many instructions may still run.
  private var fuel: Int

  /// The next free address.
  private var nextAddress = 0x1000

  /// The operations executed so far, by name of their kind, for tests of optimisations.
  private(set) var counts: [String: Int] = [:]

  init(_ module: Module, fuel: Int = 1_000_000) {
    self.module = module
    self.fuel = fuel
  }

  /// Returns memory of `count` bytes apart from all other.
  func makeMemory(_ count: Int) -> Memory {
    let m = Memory(count: count, address: nextAddress)
    nextAddress += (count + 127) / 64 * 64
    return m
  }

  /// Returns a new C-contiguous array.
  func makeArray(_ extents: [Int], _ d: DType) -> ArrayValue {
    ArrayValue(
      memory: makeMemory(extents.reduce(d.size, *)), dtype: d, offset: 0, extents: extents,
      strides: ArrayValue.contiguousStrides(extents, d.size))
  }

  /// Calls `f` with `arguments`.
  func call(_ id: FunctionID, _ arguments: [Datum]) throws -> Outcome {
    let f = module[id]
    var frame = Frame(function: f)
    var block = f.entry
    var passed = arguments
    while true {
      for (p, a) in zip(f[block].parameters, passed) { frame[p] = a }
      for v in f[block].instructions {
        fuel -= 1
        if fuel < 0 { throw InterpreterError.tooLong }
        guard let i = f.instruction(v) else { continue }
        if let status = try execute(i, v, &frame) { return .raised(status) }
      }
      switch f[block].terminator {
      case .jump(let t): (block, passed) = (t.block, try frame.all(f[t.arguments]))
      case .branch(let c, let yes, let no, _):
        let t = try integer(try frame.get(c)) != 0 ? yes : no
        (block, passed) = (t.block, try frame.all(f[t.arguments]))
      case .return(let v): return .result(try frame.get(v))
      case .raise(let s): return .raised(module.status(of: s))
      case .propagate(let v): return .raised(Int32(try integer(try frame.get(v))))
      case .unreachable, nil: throw InterpreterError.unsupported("unreachable was reached")
      }
      fuel -= 1
      if fuel < 0 { throw InterpreterError.tooLong }
    }
  }

  /// The values of a function that runs.
  struct Frame {
    let function: Function
    var values: [ValueID: Datum] = [:]
    var locals: [ValueID: Memory] = [:]

    subscript(v: ValueID) -> Datum? {
      get { values[v] }
      set { values[v] = newValue }
    }

    func get(_ v: ValueID) throws -> Datum {
      guard let d = values[v] else { throw InterpreterError.unsupported("\(v) has no value") }
      return d
    }

    func all(_ list: some Sequence<ValueID>) throws -> [Datum] { try list.map(get) }
  }

  /// Executes `i`, which defines `v`; returns the status word of an exception.
  private func execute(_ i: Instruction, _ v: ValueID, _ frame: inout Frame) throws -> Int32? {
    let f = frame.function
    let t = module.types[f[v].type]
    func type(_ v: ValueID) -> Type { module.types[f[v].type] }
    func int(_ v: ValueID) throws -> Int { Int(try integer(try frame.get(v))) }
    func bool(_ b: Bool) -> Datum { .integer(b ? 1 : 0) }
    let r: Datum
    switch i {
    case .integer(let n): r = .integer(n)
    case .float(let bits):
      r = .float(try dtype(t).round(Double(bitPattern: bits)))
    case .unit: r = .unit
    case .undefined: r = .undefined
    case .unary(let o, let a): r = try unary(o, frame.get(a), t)
    case .binary(let o, let a, let b): r = try binary(o, frame.get(a), frame.get(b), t)
    case .compare(let p, let a, let b):
      r = bool(try compare(p, frame.get(a), frame.get(b), type(a)))
    case .convert(let a): r = try convert(frame.get(a), from: type(a), to: t)
    case .select(let c, let a, let b): r = try int(c) != 0 ? frame.get(a) : frame.get(b)
    case .math(let m, let l): r = try math(m, frame.all(f[l]))
    case .complex(let a, let b):
      r = .complex(try float(frame.get(a)), try float(frame.get(b)))
    case .realPart(let a):
      guard case .complex(let x, _) = try frame.get(a) else { return nil }
      r = .float(x)
    case .imaginaryPart(let a):
      guard case .complex(_, let y) = try frame.get(a) else { return nil }
      r = .float(y)
    case .tuple(let l): r = .tuple(try frame.all(f[l]))
    case .element(let a, let n):
      guard case .tuple(let e) = try frame.get(a) else { return nil }
      r = e[Int(n)]
    case .some(let a): r = .optional(try frame.get(a))
    case .absent: r = .optional(nil)
    case .isPresent(let a):
      guard case .optional(let d) = try frame.get(a) else { return nil }
      r = bool(d != nil)
    case .payload(let a):
      guard case .optional(let d) = try frame.get(a) else { return nil }
      r = d ?? .undefined
    case .call(let callee, let l):
      switch try call(callee, frame.all(f[l])) {
      case .result(let d): r = d
      case .raised(let s): return s
      }
    case .siteStatus(let s): r = .integer(Int64(module.status(of: s)))
    case .check(let c, let s):
      counts["check", default: 0] += 1
      if try int(c) == 0 { return module.status(of: s) }
      r = .unit
    case .index(let a, let e, let s):
      counts["index", default: 0] += 1
      let n = try int(a)
      let extent = try int(e)
      let wrapped = n < 0 ? n + extent : n
      guard wrapped >= 0 && wrapped < extent else { return module.status(of: s) }
      r = .integer(Int64(wrapped))
    case .map(let callee, let l):
      switch try map(callee, t, frame.all(f[l])) {
      case .result(let d): r = d
      case .raised(let s): return s
      }
    case .reduce(let callee, let l):
      var a = try frame.get(f[l][f[l].startIndex + 1])
      let isFortran = type(f[l][f[l].startIndex]).asArray?.layout == .fortran
      for e in try elements(array(frame.get(f[l][f[l].startIndex])), isFortran: isFortran) {
        switch try call(callee, [a, e]) {
        case .result(let d): a = d
        case .raised(let s): return s
        }
      }
      r = a
    case .allocateLocal:
      let a = t.asArray
      let e = a?.extents ?? []
      let d = try dtype(a?.element ?? .none)
      let memory = frame.locals[v] ?? makeMemory(e.reduce(d.size, *))
      for n in memory.bytes.indices { memory.bytes[n] = 0xC3 }
      frame.locals[v] = memory
      r = .array(
        ArrayValue(
          memory: memory, dtype: d, offset: 0, extents: e,
          strides: ArrayValue.contiguousStrides(e, d.size)))
    default: r = try executeArray(i, t, frame)
    }
    frame[v] = r
    return nil
  }
}
