/// Literals and operators.
extension Dumper {
  /// Prints the value of a literal.
  mutating func dump(_ value: Constant) {
    let isJSON = writer.options.isJSON
    switch value {
    case .none: writer.none()
    case .true: isJSON ? writer.write("true") : writer.write("True")
    case .false: isJSON ? writer.write("false") : writer.write("False")
    case .ellipsis: isJSON ? writer.write("{\"_ellipsis\": true}") : writer.write("Ellipsis")
    case .int(let i): writer.write(Int(i))
    case .bigInt(let range): dumpBigInt(range)
    case .float(let x): text(floatRepr(x), json: x.isFinite ? nil : "{\"_float\": \"")
    case .imaginary(let x): text(imaginaryRepr(x), json: "{\"_complex\": \"")
    case .string(let range): writer.string(tree.bytes(range))
    case .bytes(let range):
      if isJSON {
        writer.write("{\"_bytes\": \"")
        let digits = Array("0123456789abcdef".utf8)
        for b in tree.bytes(range) {
          writer.out.append(contentsOf: [digits[Int(b >> 4)], digits[Int(b & 15)]])
        }
        writer.write("\"}")
      } else {
        writeBytesRepr(tree.bytes(range), to: &writer.out)
      }
    }
  }

  /// Prints a large integer: in decimal if CPython would convert it, else in hexadecimal.
  private mutating func dumpBigInt(_ range: TextRange) {
    let bytes = tree.bytes(range)
    if bytes.count <= 1800 {
      return writer.out.append(contentsOf: tree.decimal(ofBigInt: range).utf8)
    }
    let digits = Array("0123456789abcdef".utf8)
    writer.write(writer.options.isJSON ? "\"0x" : "0x")
    for b in bytes.reversed() {
      writer.out.append(contentsOf: [digits[Int(b >> 4)], digits[Int(b & 15)]])
    }
    if writer.options.isJSON { writer.write("\"") }
  }

  /// Prints `text`; in JSON inside of the object that `json` opens, if there is one.
  private mutating func text(_ text: String, json: StaticString?) {
    guard writer.options.isJSON, let json else {
      return writer.out.append(contentsOf: text.utf8)
    }
    writer.write(json)
    writer.out.append(contentsOf: text.utf8)
    writer.write("\"}")
  }

  /// Returns the name of a binary operator.
  func symbol(_ op: BinaryOperator) -> StaticString {
    switch op {
    case .add: "Add"
    case .sub: "Sub"
    case .mult: "Mult"
    case .matMult: "MatMult"
    case .div: "Div"
    case .mod: "Mod"
    case .pow: "Pow"
    case .lShift: "LShift"
    case .rShift: "RShift"
    case .bitOr: "BitOr"
    case .bitXor: "BitXor"
    case .bitAnd: "BitAnd"
    case .floorDiv: "FloorDiv"
    }
  }

  /// Returns the name of a unary operator.
  func symbol(_ op: UnaryOperator) -> StaticString {
    switch op {
    case .invert: "Invert"
    case .not: "Not"
    case .uAdd: "UAdd"
    case .uSub: "USub"
    }
  }

  /// Returns the name of a comparison operator.
  func symbol(_ op: ComparisonOperator) -> StaticString {
    switch op {
    case .eq: "Eq"
    case .notEq: "NotEq"
    case .lt: "Lt"
    case .ltE: "LtE"
    case .gt: "Gt"
    case .gtE: "GtE"
    case .is: "Is"
    case .isNot: "IsNot"
    case .in: "In"
    case .notIn: "NotIn"
    }
  }
}
