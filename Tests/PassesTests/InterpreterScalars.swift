import Glibc
import IR
import Types

extension Interpreter {
  func integer(_ d: Datum) throws -> Int64 {
    guard case .integer(let n) = d else { throw InterpreterError.unsupported("integer \(d)") }
    return n
  }

  func float(_ d: Datum) throws -> Double {
    guard case .float(let x) = d else { throw InterpreterError.unsupported("float \(d)") }
    return x
  }

  func array(_ d: Datum) throws -> ArrayValue {
    guard case .array(let a) = d else { throw InterpreterError.unsupported("array \(d)") }
    return a
  }

  func dtype(_ t: Type) throws -> DType {
    guard let d = t.dtype else { throw InterpreterError.unsupported("scalar \(t)") }
    return d
  }

  func unary(_ o: UnaryOperator, _ a: Datum, _ t: Type) throws -> Datum {
    let d = try dtype(t)
    if case .integer(let n) = a {
      let r: Int64
      switch o {
      case .negate: r = 0 &- n
      case .not: r = d == .bool ? 1 - n : ~n
      case .absolute: r = n < 0 && d.kind == .signed ? 0 &- n : n
      default: throw InterpreterError.unsupported("\(o)")
      }
      return .integer(d.wrap(r))
    }
    if case .complex(let x, let y) = a, o == .negate { return .complex(-x, -y) }
    let x = try float(a)
    switch o {
    case .negate: return .float(-x)
    case .absolute: return .float(abs(x))
    case .floor: return .float(x.rounded(.down))
    case .ceil: return .float(x.rounded(.up))
    case .trunc: return .float(x.rounded(.towardZero))
    case .roundEven: return .float(x.rounded(.toNearestOrEven))
    case .squareRoot: return .float(d.round(x.squareRoot()))
    default: throw InterpreterError.unsupported("\(o)")
    }
  }

  func binary(_ o: BinaryOperator, _ a: Datum, _ b: Datum, _ t: Type) throws -> Datum {
    let d = try dtype(t)
    if case .integer(let x) = a, case .integer(let y) = b {
      if o.givesBool { return .integer(try overflows(o, x, y) ? 1 : 0) }
      return .integer(d.wrap(try integerBinary(o, x, y, d)))
    }
    if case .complex(let x, let y) = a, case .complex(let u, let v) = b {
      return try complexBinary(o, (x, y), (u, v), d == .complex64 ? .float32 : .float64)
    }
    let (x, y) = (try float(a), try float(b))
    switch o {
    case .add, .addAnyOrder: return .float(d.round(x + y))
    case .subtract: return .float(d.round(x - y))
    case .multiply, .multiplyAnyOrder: return .float(d.round(x * y))
    case .divide: return .float(d.round(x / y))
    case .minimum: return .float(x.isNaN || y.isNaN ? .nan : Swift.min(x, y))
    case .maximum: return .float(x.isNaN || y.isNaN ? .nan : Swift.max(x, y))
    case .minimumNumber: return .float(fmin(x, y))
    case .maximumNumber: return .float(fmax(x, y))
    default: throw InterpreterError.unsupported("\(o) of floats")
    }
  }

  /// The sum, difference or product of complex numbers whose halves are of type `d`.
  private func complexBinary(
    _ o: BinaryOperator, _ a: (Double, Double), _ b: (Double, Double), _ d: DType
  ) throws -> Datum {
    func times(_ x: Double, _ y: Double) -> Double { d.round(x * y) }
    switch o {
    case .add: return .complex(d.round(a.0 + b.0), d.round(a.1 + b.1))
    case .subtract: return .complex(d.round(a.0 - b.0), d.round(a.1 - b.1))
    case .multiply:
      return .complex(
        d.round(times(a.0, b.0) - times(a.1, b.1)), d.round(times(a.0, b.1) + times(a.1, b.0)))
    default: throw InterpreterError.unsupported("\(o) of complex numbers")
    }
  }

  /// Overflow of 64-bit signed operands.
  private func overflows(_ o: BinaryOperator, _ x: Int64, _ y: Int64) throws -> Bool {
    switch o {
    case .addOverflows: x.addingReportingOverflow(y).overflow
    case .subtractOverflows: x.subtractingReportingOverflow(y).overflow
    case .multiplyOverflows: x.multipliedReportingOverflow(by: y).overflow
    default: throw InterpreterError.unsupported("\(o)")
    }
  }

  private func integerBinary(
    _ o: BinaryOperator, _ x: Int64, _ y: Int64, _ d: DType
  ) throws -> Int64 {
    let unsigned = d == .uint64
    let (ux, uy) = (UInt64(bitPattern: x), UInt64(bitPattern: y))
    switch o {
    case .add, .addAnyOrder: return x &+ y
    case .subtract: return x &- y
    case .addExact, .subtractExact:
      let (r, wraps) =
        o == .addExact ? x.addingReportingOverflow(y) : x.subtractingReportingOverflow(y)
      if wraps { throw InterpreterError.unsupported("\(o) of \(x) and \(y)") }
      return r
    case .multiply, .multiplyAnyOrder: return x &* y
    case .divideTruncating:
      return unsigned ? Int64(bitPattern: ux / uy) : x.dividedReportingOverflow(by: y).partialValue
    case .remainderTruncating:
      if y == -1 && !unsigned { return 0 }
      return unsigned ? Int64(bitPattern: ux % uy) : x % y
    case .and: return x & y
    case .or: return x | y
    case .xor: return x ^ y
    case .shiftLeft: return x << y
    case .shiftRight: return unsigned ? Int64(bitPattern: ux >> uy) : x >> y
    case .minimum, .minimumNumber:
      return unsigned ? Int64(bitPattern: Swift.min(ux, uy)) : Swift.min(x, y)
    case .maximum, .maximumNumber:
      return unsigned ? Int64(bitPattern: Swift.max(ux, uy)) : Swift.max(x, y)
    default: throw InterpreterError.unsupported("\(o) of integers")
    }
  }

  func compare(_ p: Predicate, _ a: Datum, _ b: Datum, _ t: Type) throws -> Bool {
    func of<T: Comparable>(_ x: T, _ y: T) -> Bool {
      switch p {
      case .equal: x == y
      case .notEqual: x != y
      case .less: x < y
      case .lessOrEqual: x <= y
      case .greater: x > y
      case .greaterOrEqual: x >= y
      }
    }
    if case .integer(let x) = a, case .integer(let y) = b {
      return t.dtype == .uint64 ? of(UInt64(bitPattern: x), UInt64(bitPattern: y)) : of(x, y)
    }
    return of(try float(a), try float(b))
  }

  func convert(_ a: Datum, from: Type, to: Type) throws -> Datum {
    let d = try dtype(to)
    switch (a, d.kind) {
    case (.integer(let n), .bool): return .integer(n == 0 ? 0 : 1)
    case (.integer(let n), .signed), (.integer(let n), .unsigned): return .integer(d.wrap(n))
    case (.integer(let n), .float):
      let x = from.dtype == .uint64 ? Double(UInt64(bitPattern: n)) : Double(n)
      return .float(d.round(x))
    case (.float(let x), .bool): return .integer(x == 0 ? 0 : 1)
    case (.float(let x), .float): return .float(d.round(x))
    case (.float(let x), .complex): return .complex(x, 0)
    case (.float(let x), _):
      if x.isNaN { return .integer(0) }
      return .integer(d.wrap(Int64(exactly: x.rounded(.towardZero)) ?? (x < 0 ? .min : .max)))
    default: throw InterpreterError.unsupported("convert \(a) to \(to)")
    }
  }

  func math(_ m: MathFunction, _ a: [Datum]) throws -> Datum {
    let x = try a.map(float)
    switch m {
    case .sin: return .float(sin(x[0]))
    case .cos: return .float(cos(x[0]))
    case .exp: return .float(exp(x[0]))
    case .exp2: return .float(exp2(x[0]))
    case .cosh: return .float(cosh(x[0]))
    case .sinh: return .float(sinh(x[0]))
    case .pow: return .float(pow(x[0], x[1]))
    case .fma: return .float(fma(x[0], x[1], x[2]))
    default: throw InterpreterError.unsupported("\(m)")
    }
  }
}
