/// How a tree is printed.
public struct DumpOptions: Sendable {
  /// Whether the output is JSON rather than the text of `ast.dump`.
  public var isJSON = false

  /// The minor version of the Python 3 whose `ast.dump` is followed: which empty fields it shows,
  /// and (up to 3.11) where it sees the parts of f-strings.
  public var minorVersion = 11

  /// The options of CPython 3.11's `ast.dump(tree, include_attributes=True)`.
  public init() {}
}

/// Writes nodes with fields, as Python calls or as JSON objects.
struct DumpWriter {
  /// The text so far, UTF-8.
  var out: [UInt8]

  /// The form of the output.
  let options: DumpOptions

  /// Whether something stands in front of the next field or element.
  private var needsComma = false

  /// Creates a writer that appends to `out`.
  init(_ out: [UInt8], _ options: DumpOptions) {
    self.out = out
    self.options = options
  }

  /// Writes `text`.
  mutating func write(_ text: StaticString) {
    out.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes `number` in decimal.
  mutating func write(_ number: Int) {
    if number >= 0 && number < 10 { return out.append(0x30 + UInt8(number)) }
    out.append(contentsOf: String(number).utf8)
  }

  /// Starts the node called `name`.
  mutating func open(_ name: StaticString) {
    if options.isJSON {
      write("{\"_type\": \"")
      write(name)
      write("\"")
      needsComma = true
    } else {
      write(name)
      write("(")
      needsComma = false
    }
  }

  /// Ends a node.
  mutating func close() {
    out.append(options.isJSON ? 0x7d : 0x29)
    needsComma = true
  }

  /// Starts the field called `name`, whose value follows.
  mutating func field(_ name: StaticString) {
    separate()
    if options.isJSON {
      write("\"")
      write(name)
      write("\": ")
    } else {
      write(name)
      write("=")
    }
    needsComma = true
  }

  /// Starts a list.
  mutating func openList() {
    write("[")
    needsComma = false
  }

  /// Ends a list.
  mutating func closeList() {
    write("]")
    needsComma = true
  }

  /// Writes what stands between two fields or elements.
  mutating func separate() {
    if needsComma { write(", ") }
    needsComma = true
  }

  /// Writes the absence of a value.
  mutating func none() { options.isJSON ? write("null") : write("None") }

  /// Writes a field with a number.
  mutating func field(_ name: StaticString, _ number: Int) {
    field(name)
    write(number)
  }

  /// Writes a field with a name.
  mutating func field(_ name: StaticString, _ text: String) {
    field(name)
    string(Array(text.utf8)[...])
  }

  /// Writes a text given in WTF-8.
  mutating func string(_ bytes: ArraySlice<UInt8>) {
    if options.isJSON { return writeJSONString(bytes, to: &out) }
    writeStringRepr(bytes, minorVersion: options.minorVersion, to: &out)
  }

  /// Writes a node without fields or place, such as an operator.
  mutating func symbol(_ name: StaticString) {
    if options.isJSON {
      write("\"")
      write(name)
      write("\"")
    } else {
      write(name)
      write("()")
    }
  }
}
