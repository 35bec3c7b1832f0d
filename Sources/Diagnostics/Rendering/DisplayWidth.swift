extension Unicode.Scalar {
  /// The number of terminal cells that the scalar takes: 0, 1 or 2.
  ///
  /// - Source: Unicode Standard Annex 11, "East Asian Width"; the blocks of wide scalars, without
  ///   the exceptions inside them.
  var displayWidth: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return Self.wideBlocks.contains { $0.contains(value) } ? 2 : 1
    }
  }

  /// `true` iff the scalar would move a terminal's cursor or change its state.
  var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: Self.directionMarks.contains { $0.contains(value) }
    default: false
    }
  }

  /// The scalars that reverse the direction of text: shown, they would hide what a line says.
  private static let directionMarks: [ClosedRange<UInt32>] = [0x202A...0x202E, 0x2066...0x2069]

  /// The blocks whose scalars are two cells wide.
  private static let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
