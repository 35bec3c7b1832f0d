import PythonSSA
import Utilities

/// A value of the small Python that tests execute codes with.
indirect enum Object: Equatable, CustomStringConvertible {
  case none
  case bool(Bool)
  case int(Int)
  case string(String)
  case tuple([Object])
  case list(Box)
  case function(CodeID, [Object])
  case builtin(String)
  case method(Object, String)
  case iterator([Object], Int)
  case exception(String, [Object])

  /// As Python's `repr` writes it.
  var description: String {
    switch self {
    case .none: "None"
    case .bool(let b): b ? "True" : "False"
    case .int(let i): "\(i)"
    case .string(let s): "'\(s)'"
    case .tuple(let e):
      e.count == 1 ? "(\(e[0]),)" : "(\(e.map(\.description).joined(separator: ", ")))"
    case .list(let b): "[\(b.elements.map(\.description).joined(separator: ", "))]"
    case .function, .builtin, .method, .iterator: "<object>"
    case .exception(let kind, let arguments):
      "\(kind)(\(arguments.map(\.description).joined(separator: ", ")))"
    }
  }

  /// As conditions take it.
  var truth: Bool {
    switch self {
    case .none: false
    case .bool(let b): b
    case .int(let i): i != 0
    case .string(let s): !s.isEmpty
    case .tuple(let e): !e.isEmpty
    case .list(let b): !b.elements.isEmpty
    default: true
    }
  }
}

/// The elements of a list, shared.
final class Box: Equatable {
  var elements: [Object]
  init(_ elements: [Object]) { self.elements = elements }
  static func == (a: Box, b: Box) -> Bool { a.elements == b.elements }
}

/// A Python exception on its way.
struct Raised: Error, @unchecked Sendable {
  /// The name of its class.
  var kind: String

  /// What it was made with.
  var arguments: [Object] = []

  /// The names of the classes that catch it.
  var catchers: Set<String> {
    let bases = [
      "IndexError": "LookupError", "KeyError": "LookupError",
      "ZeroDivisionError": "ArithmeticError",
      "OverflowError": "ArithmeticError", "UnboundLocalError": "NameError",
    ]
    return Set([kind, bases[kind], "Exception", "BaseException"].compactMap { $0 })
  }
}

/// Executes codes step by step.
struct Interpreter {
  /// The module, whose globals are read.
  var module: CodeModule

  /// The steps that may still be made.
  var fuel = 200_000

  /// Calls the function called `name`; `repr` of the result or of the exception.
  mutating func call(_ name: String, _ arguments: [Object]) throws -> String {
    do {
      return try call(.function(try module.code(name), []), arguments).description
    } catch let e as Raised {
      return "raises \(e.kind)"
    }
  }

  /// Calls `f`.
  private mutating func call(_ f: Object, _ arguments: [Object]) throws -> Object {
    switch f {
    case .function(let id, let taken): return try run(id, taken, arguments)
    case .builtin(let name): return try callBuiltin(name, arguments)
    case .method(.list(let box), "append"):
      box.elements.append(arguments[0])
      return .none
    case .method(let base, "with_base"): return .tuple([base] + arguments)
    case .method(.tuple(let parts), "__enter__"):
      return try note(parts, [.string("enter")], parts[1])
    case .method(.tuple(let parts), "__exit__"):
      if case .exception(let kind, _) = arguments[1] {
        return try note(parts, [.string(kind)], parts[2])
      }
      return try note(parts, [.string("exit")], .none)
    default: throw Failure("call of \(f)")
    }
  }

  /// Adds `what` to the list in the context manager `parts`; returns `result`.
  private func note(_ parts: [Object], _ what: [Object], _ result: Object) throws -> Object {
    guard case .list(let box) = parts[0] else { throw Failure("no context manager") }
    box.elements += what
    return result
  }

  /// Calls a builtin.
  private func callBuiltin(_ name: String, _ a: [Object]) throws -> Object {
    if name.hasSuffix("Error") || name.hasSuffix("Exception") { return .exception(name, a) }
    switch (name, a.first) {
    case ("range", .int(let n)): return .tuple((0..<max(n, 0)).map { .int($0) })
    case ("len", .tuple(let e)): return .int(e.count)
    case ("len", .list(let b)): return .int(b.elements.count)
    case ("Manager", _): return .tuple(a)
    case ("__set_cell__", .list(let cell)?):
      cell.elements = [a[1]]
      return .none
    case ("__cell_value__", .list(let cell)?):
      guard let value = cell.elements.first else { throw Raised(kind: "NameError") }
      return value
    case ("__manager__", let manager?): return manager
    case ("__spread__", let sequence?): return sequence
    case ("__with_cause__", let exception?): return exception
    case ("__exception_type__", _), ("__delegated_result__", _): return .none
    default: throw Failure("call of \(name)")
    }
  }

  /// Executes the code `id`.
  private mutating func run(_ id: CodeID, _ taken: [Object], _ arguments: [Object]) throws -> Object
  {
    let code = module.codes[id]
    var env: [CodeValueID: Object] = [:]
    var block = CodeBlockID(0)
    var incoming = arguments
    let captured = Array(taken.prefix(code.captures.count))
    let defaults = Array(taken.dropFirst(code.captures.count))
    for p in code.parameters.dropFirst(incoming.count) {
      if let i = p.defaultOperand {
        incoming.append(defaults[i])
      } else if let d = p.default {
        incoming.append(try run(d, [], []))
      }
    }
    var yielded: [Object] = []
    while true {
      for (p, a) in zip(code.blocks[block].parameters, incoming) { env[p] = a }
      let handler = code.blocks[block].handler
      let handled = try handler.map { h in try code[h.arguments].map { try value($0, env) } }
      do {
        switch try step(block, code, &env, captured, .function(id, taken)) {
        case .target(let t):
          (block, incoming) = (t.block, try code[t.arguments].map { try value($0, env) })
        case .result(let result): return code.isGenerator ? .iterator(yielded, 0) : result
        case .element(let element, let t):
          yielded.append(element)
          (block, incoming) = (t.block, try code[t.arguments].map { try value($0, env) })
        }
      } catch let e as Raised {
        guard let handler, let handled else { throw e }
        (block, incoming) = (handler.block, [.exception(e.kind, e.arguments)] + handled)
      }
    }
  }

  /// What follows a block.
  private enum Next {
    case target(CodeTarget)
    case result(Object)

    /// A yielded value, behind which a generator, which is executed at once, goes on.
    case element(Object, CodeTarget)
  }

  /// Executes `block`.
  private mutating func step(
    _ block: CodeBlockID, _ code: Code, _ env: inout [CodeValueID: Object], _ captured: [Object],
    _ itself: Object
  ) throws -> Next {
    for v in code.blocks[block].operations {
      fuel -= 1
      if fuel < 0 { throw Failure("runs too long") }
      guard let o = code.operation(v) else { throw Failure("no operation") }
      if !o.canRaise {
        do { env[v] = try evaluate(o, env, code, captured, itself) } catch let e as Raised {
          throw Failure("\(e.kind) out of \(o)")
        }
      } else {
        env[v] = try evaluate(o, env, code, captured, itself)
      }
    }
    switch code.blocks[block].terminator {
    case .jump(let t): return .target(t)
    case .branch(let c, let yes, let no): return .target(try value(c, env).truth ? yes : no)
    case .return(let v): return .result(try value(v, env))
    case .yield(let v, let t): return .element(try value(v, env), t)
    case .raise(let v):
      switch try v.map({ try value($0, env) }) {
      case .builtin(let kind): throw Raised(kind: kind)
      case .exception(let kind, let arguments): throw Raised(kind: kind, arguments: arguments)
      case nil: throw Raised(kind: "RuntimeError")
      case let other: throw Failure("raises \(String(describing: other))")
      }
    case .fail(let v):
      throw Raised(kind: "AssertionError", arguments: try v.map { [try value($0, env)] } ?? [])
    case .unreachable: throw Failure("reached the unreachable")
    }
  }

  /// Returns what `v` holds.
  private func value(_ v: CodeValueID, _ env: [CodeValueID: Object]) throws -> Object {
    guard let x = env[v] else { throw Failure("\(v) has no value") }
    return x
  }

  /// Returns the names of the classes that `o`, behind `except`, stands for.
  private func classes(_ o: Object) throws -> Set<String> {
    switch o {
    case .builtin(let kind): [kind]
    case .tuple(let e): try e.reduce(into: []) { try $0.formUnion(classes($1)) }
    default: throw Failure("except \(o)")
    }
  }

  /// Returns the element of `o` at `i`.
  private func element(_ o: Object, _ i: Object) throws -> Object {
    let (e, i) = (try elements(o), try int(i))
    guard (-e.count..<e.count).contains(i) else {
      throw Raised(kind: "IndexError", arguments: [.string("index")])
    }
    return e[i < 0 ? i + e.count : i]
  }

  /// Returns the elements of a list or tuple.
  private func elements(_ o: Object) throws -> [Object] {
    switch o {
    case .tuple(let e): e
    case .list(let b): b.elements
    case .iterator(let e, let i): Array(e.dropFirst(i))
    default: throw Raised(kind: "TypeError")
    }
  }

  /// Returns the elements of a display.
  private func spread(_ list: [Object], _ stars: [Int]) throws -> [Object] {
    try list.enumerated().flatMap {
      stars.contains($0.offset) ? try elements($0.element) : [$0.element]
    }
  }

  /// Returns the value of `o`.
  private mutating func evaluate(
    _ o: Operation, _ env: [CodeValueID: Object], _ code: Code, _ captured: [Object],
    _ itself: Object
  ) throws -> Object {
    func get(_ v: CodeValueID) throws -> Object { try value(v, env) }
    func all(_ l: CodeValueList) throws -> [Object] { try code[l].map(get) }
    switch o {
    case .constant(.none): return .none
    case .constant(.bool(let b)): return .bool(b)
    case .constant(.int(let i)): return .int(Int(i))
    case .constant(.string(let s)): return .string(s)
    case .global(let n):
      guard let d = module.globals[n] else { return .builtin(n) }
      switch d {
      case .function(let f): return .function(module.demandCode(of: f.statement)!, [])
      case .value(_, let e, let position):
        var x = try run(module.demandCode(ofExpression: e), [], [])
        for i in position { x = try elements(x)[i] }
        return x
      case .class: return .builtin(n)
      default: throw Failure("global \(n)")
      }
    case .captured(let i): return captured[i]
    case .itself: return itself
    case .unbound: return .string("<unbound>")
    case .unary(.not, let a): return .bool(try !get(a).truth)
    case .unary(.minus, let a): return .int(try -int(get(a)))
    case .binary(let op, let a, let b, _): return try binary(op, get(a), get(b))
    case .compare(let op, let a, let b): return .bool(try compare(op, get(a), get(b)))
    case .truth(let a): return .bool(try get(a).truth)
    case .attribute(let a, let n):
      if n == "args", case .exception(_, let arguments) = try get(a) { return .tuple(arguments) }
      return .method(try get(a), n)
    case .item(let a, let i): return try element(get(a), get(i))
    case .setItem(let a, let i, let x):
      guard case .list(let box) = try get(a) else { throw Failure("item assignment") }
      _ = try element(get(a), get(i))
      let position = try int(get(i))
      box.elements[position < 0 ? position + box.elements.count : position] = try get(x)
      return .none
    case .matches(let e, let c):
      guard case .exception(let kind, _) = try get(e) else { throw Failure("no exception") }
      return .bool(try !Raised(kind: kind).catchers.isDisjoint(with: classes(get(c))))
    case .tuple(let l, let stars): return .tuple(try spread(all(l), stars))
    case .list(let l, let stars): return .list(Box(try spread(all(l), stars)))
    case .unpack(let a, let before, let after):
      let e = try elements(get(a))
      guard let after else {
        if e.count != before { throw Raised(kind: "ValueError", arguments: [.string("unpack")]) }
        return .tuple(e)
      }
      if e.count < before + after {
        throw Raised(kind: "ValueError", arguments: [.string("unpack")])
      }
      let middle = Object.list(Box(Array(e[before..<e.count - after])))
      return .tuple(Array(e[..<before]) + [middle] + Array(e[(e.count - after)...]))
    case .unpacked(let a, let i): return try elements(get(a))[i]
    case .call(let f, let l, _): return try call(get(f), all(l))
    case .function(let c, let l): return .function(c, try all(l))
    case .stepped(let a): return try get(a)
    case .resumed, .delegated: return .none
    case .iterator(let a): return .iterator(try elements(get(a)), 0)
    case .hasNext(let s):
      guard case .iterator(let e, let i) = try get(s) else { throw Failure("no iterator") }
      return .bool(i < e.count)
    case .next(let s):
      guard case .iterator(let e, let i) = try get(s) else { throw Failure("no iterator") }
      return e[i]
    case .advance(let s):
      guard case .iterator(let e, let i) = try get(s) else { throw Failure("no iterator") }
      return .iterator(e, i + 1)
    case .unsupported(let s): throw Failure("unsupported \(s)")
    default: throw Failure("operation \(o)")
    }
  }

  /// Returns the integer `o`.
  private func int(_ o: Object) throws -> Int {
    switch o {
    case .int(let i): i
    case .bool(let b): b ? 1 : 0
    default: throw Raised(kind: "TypeError")
    }
  }

  /// Returns `a op b`.
  private func binary(_ op: PythonBinaryOperator, _ a: Object, _ b: Object) throws -> Object {
    if op == .add, case .tuple(let x) = a, case .tuple(let y) = b { return .tuple(x + y) }
    let (x, y) = (try int(a), try int(b))
    return switch op {
    case .add: .int(x &+ y)
    case .subtract: .int(x &- y)
    case .multiply: .int(x &* y)
    case .modulo, .floorDivide: try divide(x, y, op)
    default: throw Failure("operator \(op)")
    }
  }

  /// Returns `x // y` or `x % y`.
  private func divide(_ x: Int, _ y: Int, _ op: PythonBinaryOperator) throws -> Object {
    if y == 0 { throw Raised(kind: "ZeroDivisionError") }
    let r = ((x % y) + y) % y
    return .int(op == .modulo ? r : (x - r) / y)
  }

  /// Returns whether `a == b` holds; `True == 1`.
  private func isEqual(_ a: Object, _ b: Object) -> Bool {
    if let x = try? int(a), let y = try? int(b) { x == y } else { a == b }
  }

  /// Returns whether `a op b` holds.
  private func compare(_ op: PythonComparison, _ a: Object, _ b: Object) throws -> Bool {
    switch op {
    case .equal: isEqual(a, b)
    case .notEqual: !isEqual(a, b)
    case .is: a == b
    case .isNot: a != b
    case .less: try int(a) < int(b)
    case .lessOrEqual: try int(a) <= int(b)
    case .greater: try int(a) > int(b)
    case .greaterOrEqual: try int(a) >= int(b)
    case .in: try elements(b).contains(a)
    case .notIn: try !elements(b).contains(a)
    }
  }
}
