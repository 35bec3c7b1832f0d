import IR
import PythonSSA
import Types
import Utilities

/// Text and bytes: constants while nothing but their value is asked for, else arrays of code points
/// or bytes, on which the library works.
extension Abstract {
  /// `true` iff the value is no tuple and has items: `%` of text does not ask for its use then.
  fileprivate var isSubscripted: Bool {
    switch self {
    case .list, .mapping, .value(.bytes), .value(.array): true
    case .value(.reference(let r)): r.isGeneric && !["set", "frozenset", "tuple"].contains(r.name)
    default: false
    }
  }

  /// `true` iff the value is a `str`, constant or not.
  var isText: Bool {
    switch self {
    case .constant(.string), .value(.string): true
    default: false
    }
  }

  /// `true` iff the value is a `str` or `bytes`.
  var isTextual: Bool { isText || self == .value(.bytes) }

  /// The library package of the methods of text or bytes.
  var textPackage: String? { isText ? "str" : self == .value(.bytes) ? "bytes" : nil }
}

extension Evaluator {
  /// Returns the text `o` as a run-time value.
  func materialise(text o: Operand) throws(EvaluationError) -> Operand {
    guard let s = o.abstract.string else { return o }
    let bytes = s.unicodeScalars.flatMap { c in
      (0..<4).map { UInt8(truncatingIfNeeded: c.value >> (8 * UInt32($0))) }
    }
    return Operand(.string, constantElements(bytes, .uint32))
  }

  /// Returns the run-time value of the bytes `b`.
  func bytes(_ b: [UInt8]) -> Operand { Operand(.bytes, constantElements(b, .uint8)) }

  /// Returns the one-dimensional array of constant elements of type `d` and the given bytes.
  private func constantElements(_ bytes: [UInt8], _ d: DType) -> ValueID {
    let n = bytes.count / d.size
    let type = ArrayType(
      .scalar(d), rank: 1, layout: .c, extents: [max(n, 1)], isReadOnly: true)
    let data = bytes.isEmpty ? [UInt8](repeating: 0, count: d.size) : bytes
    let k = program.demandConstant(data)
    let v = emitter.emit(.constantArray(UInt32(k)), .array(type))
    let operands = emitter.list([
      v, emitter.integer(0), emitter.integer(Int64(n)), emitter.integer(Int64(d.size)),
    ])
    return emitter.emit(.view(operands), .array(ArrayType(d, rank: 1)))
  }

  /// Evaluates the intrinsics on text and bytes; `nil` for others.
  func textOperation(_ name: String, _ a: [Operand]) throws(EvaluationError) -> Operand? {
    guard let x = a.first else { return nil }
    switch name {
    case "__is_text__": return .bool(x.abstract.isText)
    case "__is_bytes__": return .bool(x.abstract == .value(.bytes))
    case "__code_points__" where x.abstract == .value(.optional(.string)):
      return try textOperation(name, [present(x, .typeError, "expected str, not NoneType")])
    case "__code_points__":
      guard x.abstract.isText else { return nil }
      return Operand(.array(ArrayType(.uint32, rank: 1)), try materialise(text: x).leaves[0])
    case "__byte_values__":
      guard x.abstract == .value(.bytes) else { return nil }
      return Operand(.array(ArrayType(.uint8, rank: 1)), x.leaves[0])
    case "__text__": return try textual(x, .string)
    case "__bytes__": return try textual(x, .bytes)
    case "__format_parts__":
      guard let s = x.abstract.string else {
        throw error(.unsupported("'format' of text that is not a constant", at: span))
      }
      do { return try FormatString.parts(of: s) } catch {
        return Operand(.constant(.string(error.message)))
      }
    case "__text_length__": return x.abstract.string.map { .int($0.unicodeScalars.count) }
    case "__type_name__":
      var own = objectClass(of: x)
      if case .instance(let c, _) = x.abstract { own = c }
      if let c = own, c.kind == .data, let name = c.qualifiedName {
        return Operand(.constant(.string(name)))
      }
      return Operand(.constant(.string(objectClass(of: x)?.name ?? "\(x.abstract)")))
    case "__class_kind__":
      if let c = objectClass(of: x) { return Operand(.constant(.string("\(c.kind)"))) }
      guard case .instance(let c, _) = x.abstract else { return Operand(.constant(.string(""))) }
      return Operand(.constant(.string("\(c.kind)")))
    default: return nil
    }
  }

  /// Returns the contiguous array `o` of code points or bytes as a value of type `t`.
  private func textual(_ o: Operand, _ t: Type) throws(EvaluationError) -> Operand {
    guard let a = o.abstract.array, case .array(let wanted) = t.representation,
      a.element == wanted.element, a.rank == 1, a.isContiguous
    else { throw error(.badIntrinsic("\(t)", at: span)) }
    return Operand(t, a == wanted ? o.leaves[0] : relax(o.leaves[0], a, to: wanted))
  }

  /// Evaluates `a op b` where one of them is text or bytes; `nil` for other operands.
  func textOperation(
    _ op: PythonBinaryOperator, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand? {
    guard a.abstract.isTextual || b.abstract.isTextual else { return nil }
    switch op {
    case .add where a.abstract.isText && b.abstract.isText:
      if let x = a.abstract.string, let y = b.abstract.string {
        return Operand(.constant(.string(x + y)))
      }
      return try callLibrary("str", "__concatenated__", [a, b])
    case .add where a.abstract == b.abstract:
      return try callLibrary("bytes", "__concatenated__", [a, b])
    case .multiply:
      let (s, n) = a.abstract.isTextual ? (a, b) : (b, a)
      guard let d = n.abstract.scalar?.dtype, d.isInteger || d == .bool,
        let package = s.abstract.textPackage
      else { return nil }
      return try callLibrary(package, "__repeated__", [s, n])
    case .modulo where a.abstract.isText:
      return try callLibrary(
        "str", "__interpolated__", [a, try interpolated(b), .bool(b.abstract.isSubscripted)])
    default: return nil
    }
  }

  /// Returns the tuple of the values that `text % o` takes.
  private func interpolated(_ o: Operand) throws(EvaluationError) -> Operand {
    switch o.abstract {
    case .tuple: return o
    case .instance(let c, _) where c.kind == .namedTuple: return .tuple(o.elements ?? [])
    case .value(.reference(let r)) where r.name == "tuple":
      throw error(.unsupported("'%' of a tuple of any length", at: span))
    default: return .tuple([o])
    }
  }

  /// Compares text or bytes; `nil` for other operands.
  func compareTexts(
    _ p: Predicate, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand? {
    guard a.abstract.isTextual, b.abstract.isTextual else {
      guard a.abstract.isTextual || b.abstract.isTextual, p == .equal || p == .notEqual else {
        return nil
      }
      switch (a.abstract, b.abstract) {
      case (.value(.optional), _), (_, .value(.optional)), (.value(.array), _), (_, .value(.array)):
        return nil
      case (.value(.reference(let r)), _), (_, .value(.reference(let r))):
        return r.name == "bytearray" ? nil : .bool(p == .notEqual)
      case (.structure("memoryview", _), _), (_, .structure("memoryview", _)): return nil
      default: return .bool(p == .notEqual)
      }
    }
    if let x = a.abstract.string, let y = b.abstract.string {
      let (i, j) = (x.unicodeScalars.map(\.value), y.unicodeScalars.map(\.value))
      if i == j { return .bool(p == .equal || p == .lessOrEqual || p == .greaterOrEqual) }
      return .bool(p == .notEqual || p.holds(i.lexicographicallyPrecedes(j) ? 0 : 1, 0.5))
    }
    guard a.abstract.isText == b.abstract.isText else {
      if p == .equal || p == .notEqual { return .bool(p == .notEqual) }
      return nil
    }
    let package = a.abstract.isText ? "str" : "bytes"
    let symbol = Operand(.constant(.string(p.symbol)))
    return try callLibrary(package, "__compared__", [symbol, a, b])
  }

  /// Evaluates `o[i]` of text or bytes; `nil` for others.
  func textItem(_ o: Operand, _ i: Operand) throws(EvaluationError) -> Operand? {
    guard let package = o.abstract.textPackage else { return nil }
    if let s = o.abstract.string, let k = i.abstract.int {
      let characters = Array(s.unicodeScalars)
      let position = k < 0 ? Int(k) + characters.count : Int(k)
      if characters.indices.contains(position) {
        return Operand(.constant(.string(String(characters[position]))))
      }
    }
    if case .structure("slice", _) = i.abstract {
      return try callLibrary(package, "__sliced__", [o, i])
    }
    guard let d = i.abstract.scalar?.dtype, d.isInteger || d == .bool else {
      throw error(.badIndex(i.abstract, at: span))
    }
    return try callLibrary(package, "__item__", [o, i])
  }

  /// Evaluates a replacement field of an f-string: `format` of the value after its conversion.
  func format(
    _ o: Operand, conversion: Character?, spec: Operand?
  ) throws(EvaluationError) -> Operand {
    var value = o
    switch conversion {
    case "r": value = try callLibrary("builtins", "repr", [o])
    case "a": value = try callLibrary("builtins", "ascii", [o])
    case "s": value = try callLibrary("builtins", "__call_str__", [o])
    default: break
    }
    if spec == nil, value.abstract.string != nil { return value }
    return try callLibrary(
      "builtins", "format", [value, spec ?? Operand(.constant(.string("")))])
  }

  /// Returns the text that the `parts` make.
  func join(_ parts: [Operand]) throws(EvaluationError) -> Operand {
    let strings = parts.compactMap(\.abstract.string)
    if strings.count == parts.count { return Operand(.constant(.string(strings.joined()))) }
    if parts.count == 1 { return parts[0] }
    return try callLibrary("str", "__joined__", [.tuple(parts)])
  }
}
