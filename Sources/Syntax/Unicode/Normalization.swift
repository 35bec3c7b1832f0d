@_spi(_Unicode) import Swift

/// Returns `text` in NFKC, as Python compares identifiers (reference, section 2.3).
func compatibilityComposed(_ text: String) -> String {
  var mapped = String.UnicodeScalarView()
  for s in text.unicodeScalars {
    if let replacement = Compatibility.map[s.value] {
      mapped.append(contentsOf: replacement)
    } else {
      mapped.append(s)
    }
  }
  var composed = String.UnicodeScalarView()
  for s in String(mapped)._nfc { composed.append(s) }
  return String(composed)
}

/// The mapping of `CompatibilityTable`.
private enum Compatibility {
  /// What each character becomes; made where a file first has a name beyond ASCII.
  static let map: [UInt32: [Unicode.Scalar]] = {
    var map: [UInt32: [Unicode.Scalar]] = [:]
    for entry in CompatibilityTable.single.split(whereSeparator: \.isWhitespace) {
      let sides = entry.split(separator: "=")
      let from = sides[0].split(separator: "+").compactMap { UInt32($0, radix: 16) }
      guard let to = UInt32(sides[1], radix: 16) else { continue }
      for k in 0..<(from.count == 2 ? from[1] : 1) {
        map[from[0] + k] = [Unicode.Scalar(to + k)].compactMap(\.self)
      }
    }
    for entry in CompatibilityTable.several.split(whereSeparator: \.isWhitespace) {
      let sides = entry.split(separator: "=")
      guard let from = UInt32(sides[0], radix: 16) else { continue }
      map[from] = sides[1].split(separator: ".").compactMap {
        UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
      }
    }
    return map
  }()
}
