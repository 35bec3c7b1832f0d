import IR
import Types

/// Memory with an address, so that views overlap as they do in a compiled program.
final class Memory {
  /// The address of the first byte.
  let address: Int

  /// The contents.
  var bytes: [UInt8]

  /// Creates memory of `count` bytes of garbage.
  init(count: Int, address: Int) {
    self.address = address
    bytes = Array(repeating: 0xA5, count: count)
  }
}

/// An array as a program holds it.
struct ArrayValue {
  var memory: Memory
  var dtype: DType
  /// The offset of the first element in `memory`, in bytes.
  var offset: Int
  var extents: [Int]
  /// The strides, in bytes.
  var strides: [Int]

  /// The offset of the element at `indices`, in bytes.
  func offset(of indices: [Int]) throws -> Int {
    var o = offset
    for (n, i) in indices.enumerated() {
      guard i >= 0 && i < extents[n] else {
        throw InterpreterError.outOfBounds("index \(i) of axis \(n) with extent \(extents[n])")
      }
      o += i * strides[n]
    }
    return o
  }

  /// All indices, the last axis fastest.
  var allIndices: [[Int]] {
    var list: [[Int]] = [[]]
    for e in extents { list = list.flatMap { p in (0..<e).map { p + [$0] } } }
    return list
  }

  /// The byte strides of C order.
  static func contiguousStrides(_ extents: [Int], _ size: Int) -> [Int] {
    var s = size
    var list: [Int] = []
    for e in extents.reversed() {
      list.append(s)
      s *= e
    }
    return list.reversed()
  }

  /// The element at byte `o` of the memory.
  func read(_ o: Int) throws -> Datum {
    guard o >= 0, o + dtype.size <= memory.bytes.count else {
      throw InterpreterError.outOfBounds("byte \(o) of \(memory.bytes.count)")
    }
    func bits(_ at: Int, _ n: Int) -> UInt64 {
      (0..<n).reduce(0) { $0 | UInt64(memory.bytes[at + $1]) << UInt64(8 * $1) }
    }
    func float(_ at: Int, _ n: Int) -> Double {
      n == 4
        ? Double(Float(bitPattern: UInt32(bits(at, 4)))) : Double(bitPattern: bits(at, 8))
    }
    switch dtype.kind {
    case .complex:
      let n = dtype.size / 2
      return .complex(float(o, n), float(o + n, n))
    case .float: return .float(float(o, dtype.size))
    default: return .integer(dtype.wrap(Int64(truncatingIfNeeded: bits(o, dtype.size))))
    }
  }

  /// Writes `d` at byte `o` of the memory.
  func write(_ d: Datum, _ o: Int) throws {
    guard o >= 0, o + dtype.size <= memory.bytes.count else {
      throw InterpreterError.outOfBounds("byte \(o) of \(memory.bytes.count)")
    }
    func put(_ x: UInt64, _ at: Int, _ n: Int) {
      for k in 0..<n { memory.bytes[at + k] = UInt8(truncatingIfNeeded: x >> UInt64(8 * k)) }
    }
    func put(_ x: Double, _ at: Int, _ n: Int) {
      put(n == 4 ? UInt64(Float(x).bitPattern) : x.bitPattern, at, n)
    }
    switch d {
    case .integer(let i): put(UInt64(bitPattern: i), o, dtype.size)
    case .float(let x): put(x, o, dtype.size)
    case .complex(let x, let y):
      put(x, o, dtype.size / 2)
      put(y, o + dtype.size / 2, dtype.size / 2)
    default: throw InterpreterError.unsupported("element \(d)")
    }
  }

  /// The elements in C order.
  func elements() throws -> [Datum] { try allIndices.map { try read(offset(of: $0)) } }
}

/// A value of a running program.
indirect enum Datum: CustomStringConvertible {
  case unit
  case undefined
  case integer(Int64)
  case float(Double)
  case complex(Double, Double)
  case array(ArrayValue)
  case tuple([Datum])
  case optional(Datum?)

  /// The value, with arrays by their elements and floats by their bits.
  var description: String {
    switch self {
    case .unit: "none"
    case .undefined: "undefined"
    case .integer(let n): "\(n)"
    case .float(let x): x.isNaN ? "nan" : "\(x)"
    case .complex(let x, let y): "\(x)+\(y)j"
    case .array(let a):
      "\(a.extents)" + "\(((try? a.elements()) ?? []).map(\.description))"
    case .tuple(let e): "\(e)"
    case .optional(let d): "optional(\(d.map(\.description) ?? "none"))"
    }
  }
}

/// What makes a program stop that the compiler made wrongly, or that a test can't run.
enum InterpreterError: Error {
  case outOfBounds(String)
  case unsupported(String)
  case tooLong
}

/// How a call ends.
enum Outcome: CustomStringConvertible {
  case result(Datum)
  case raised(Int32)

  var description: String {
    switch self {
    case .result(let d): "result \(d)"
    case .raised(let s): "raised \(s)"
    }
  }
}

extension DType {
  /// The integer or bool that `n` is in this type, extended to 64 bits.
  func wrap(_ n: Int64) -> Int64 {
    switch self {
    case .bool: n & 1
    case .int8: Int64(Int8(truncatingIfNeeded: n))
    case .int16: Int64(Int16(truncatingIfNeeded: n))
    case .int32: Int64(Int32(truncatingIfNeeded: n))
    case .uint8: Int64(UInt8(truncatingIfNeeded: n))
    case .uint16: Int64(UInt16(truncatingIfNeeded: n))
    case .uint32: Int64(UInt32(truncatingIfNeeded: n))
    default: n
    }
  }

  /// The float that `x` is in this type.
  func round(_ x: Double) -> Double { self == .float32 ? Double(Float(x)) : x }
}
