/// Returns the code point that `\N{name}` writes, or `nil` if no character is called `name`.
func characterNamed(_ name: String) -> UInt32? {
  CharacterNames.table[name.uppercased()] ?? CharacterNames.ideograph(name.uppercased())
}

/// The characters by name.
private enum CharacterNames {
  /// The names and aliases of all characters; made where a file first names one.
  static let table: [String: UInt32] = {
    var table: [String: UInt32] = [:]
    for value in UInt32(0)...0x10ffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      if let name = properties.name { table[name] = value }
      if let alias = properties.nameAlias { table[alias] = value }
    }
    return table
  }()

  /// Returns the ideograph whose name is made from its number.
  static func ideograph(_ name: String) -> UInt32? {
    let prefix = "CJK UNIFIED IDEOGRAPH-"
    guard name.hasPrefix(prefix), let value = UInt32(name.dropFirst(prefix.count), radix: 16),
      let scalar = Unicode.Scalar(value), scalar.properties.isUnifiedIdeograph
    else { return nil }
    return value
  }
}
