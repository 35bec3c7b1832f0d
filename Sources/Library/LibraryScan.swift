import Glibc

/// A walk over the definitions at the top of a file of the library, which begin in the first
/// column: `def name(`, behind lines of decorators; `name = `; `import name` and
/// `import path as name`.
///
/// All other lines belong to the definition in front of them.
struct LibraryScan {
  /// A definition.
  struct Found {
    var name: String
    var range: Range<Int>
    var isImport: Bool
  }

  /// The text.
  private let text: UnsafeBufferPointer<UInt8>

  /// The definition that begins in front of the line at `position`, without its end.
  private var begun: (name: String, start: Int, isImport: Bool)?

  /// The start of the next line.
  private var position = 0

  /// Creates the walk over `text`, which ends with the end of a line.
  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Goes on to the next definition.
  mutating func next() -> Found? {
    var decorated: Int?
    while position < text.count {
      let line = position
      position = endOfLine(line)
      // Most lines are indented; those define nothing.
      if text[line] == Self.decorator { decorated = decorated ?? line }
      guard Self.isNamePart(text[line]), let (name, isImport) = definition(in: line..<position)
      else { continue }
      let start = decorated ?? line
      decorated = nil
      let old = begun
      begun = (name, start, isImport)
      if let old { return Found(name: old.name, range: old.start..<start, isImport: old.isImport) }
    }
    defer { begun = nil }
    return begun.map {
      Found(name: $0.name, range: $0.start..<text.count, isImport: $0.isImport)
    }
  }

  /// Returns the place behind the line at `start`.
  private func endOfLine(_ start: Int) -> Int {
    guard let base = text.baseAddress, let end = memchr(base + start, 10, text.count - start) else {
      return text.count
    }
    return UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
  }

  /// Returns the name that `line` defines.
  private func definition(in line: Range<Int>) -> (name: String, isImport: Bool)? {
    let word = name(from: line.lowerBound, to: line.upperBound)
    let behind = word.upperBound
    if isWord(word, "def") { return (string(name(from: behind + 1, to: line.upperBound)), false) }
    if isWord(word, "import") {
      // The name is what the line ends with.
      var start = line.upperBound - 1
      while start > behind && Self.isNamePart(text[start - 1]) { start -= 1 }
      return (string(start..<line.upperBound - 1), true)
    }
    guard behind + 1 < line.upperBound, text[behind] == 0x20, text[behind + 1] == 0x3D else {
      return nil
    }
    return (string(word), false)
  }

  /// Returns the place of the name at `start`.
  private func name(from start: Int, to end: Int) -> Range<Int> {
    var i = start
    while i < end && Self.isNamePart(text[i]) { i += 1 }
    return start..<i
  }

  /// `true` iff `range` holds `word`.
  private func isWord(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount, let base = text.baseAddress else { return false }
    return memcmp(base + range.lowerBound, word.utf8Start, range.count) == 0
  }

  /// The text of `range`.
  private func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
  }

  /// The byte that decorators begin with.
  private static let decorator = UInt8(ascii: "@")

  /// `true` iff `c` may stand in an ASCII name.
  private static func isNamePart(_ c: UInt8) -> Bool {
    switch c {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }
}
