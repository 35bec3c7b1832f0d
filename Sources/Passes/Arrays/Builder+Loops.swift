internal import IR
internal import Types

extension Builder {
  /// Returns whether all `conditions` hold.
  mutating func all(_ conditions: [ValueID]) -> ValueID {
    guard var result = conditions.first else { return integer(1, .bool) }
    for c in conditions.dropFirst() { result = binary(.and, result, c) }
    return result
  }

  /// Returns the product of int64 `factors`.
  mutating func product(_ factors: [ValueID]) -> ValueID {
    guard var result = factors.first else { return integer(1) }
    for f in factors.dropFirst() { result = binary(.multiply, result, f) }
    return result
  }

  /// Returns the extent of `axis` of `array`, by its definition where that says it.
  mutating func knownExtent(_ array: ValueID, _ axis: Int) -> ValueID {
    switch ExtentKey(array, axis, in: function, types) {
    case .constant(let n): integer(n)
    case .value(let v): v
    case .extent(let a, let n): extent(a, n)
    }
  }

  /// Puts a value that exists already at the cursor, which is at the end of a block.
  mutating func place(_ v: ValueID) { function[cursor.block].instructions.append(v) }

  /// The array type of `v`, or `nil` if it is no array.
  func arrayType(_ v: ValueID) -> ArrayType? { type(v).asArray }
}
