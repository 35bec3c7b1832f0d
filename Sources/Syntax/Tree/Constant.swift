/// A run of bytes in the text pool of a tree: read it by `tree.bytes(_:)` or `tree.string(_:)`.
public struct TextRange: Hashable, Sendable, BitwiseCopyable {
  /// The offset of the first byte.
  let start: UInt32

  /// The number of bytes.
  public let count: UInt32
}

/// The value of a literal.
public enum Constant: Sendable, BitwiseCopyable {
  case none, `true`, `false`, ellipsis

  /// An integer of at most 63 bits (literals have no sign).
  case int(Int64)

  /// A larger integer: its bytes, the least significant first, without leading zero bytes.
  /// `tree.decimal(ofBigInt:)` gives its digits.
  case bigInt(TextRange)

  case float(Double)

  /// A complex number with real part 0 and this imaginary part.
  case imaginary(Double)

  /// A text, escapes resolved and adjacent literals joined: UTF-8, in which lone surrogates
  /// (`"\ud800"`) stand as three bytes, as in WTF-8.
  case string(TextRange)

  /// A `bytes` value.
  case bytes(TextRange)
}

/// `ast.Constant.kind`: whether a text was written `u"..."`.
public enum ConstantKind: UInt8, Sendable, BitwiseCopyable {
  case plain, unicode
}
