import Types

extension Type {
  /// A short name for use in symbols, such as `f64` or `f64_2c`.
  var mangled: String {
    switch self {
    case .none: "none"
    case .python(let p): "\(p)"
    case .scalar(let d): d.shortName
    case .array(let a) where a.isReference: "r" + a.element.mangled
    case .array(let a):
      a.element.mangled + "_\(a.rank)" + (a.layout == .c ? "c" : a.layout == .fortran ? "f" : "s")
    case .tuple(let e): "t" + e.map(\.mangled).joined(separator: "_")
    case .optional(let t): "o" + t.mangled
    case .function: "fn"
    case .string, .bytes: description
    case .composite(let r): r.representation.mangled
    case .record(let r): r.name.isEmpty ? "record\(r.size)" : r.name
    case .instance(let c): c.name
    case .reference(let r): ([r.name] + r.arguments.map(\.mangled)).joined(separator: "_")
    }
  }
}

extension DType {
  /// The letter of the kind and the width in bits.
  var shortName: String {
    switch kind {
    case .bool: "bool"
    case .signed: "i\(bits)"
    case .unsigned: "u\(bits)"
    case .float: "f\(bits)"
    case .complex: "c\(size * 8)"
    }
  }
}
