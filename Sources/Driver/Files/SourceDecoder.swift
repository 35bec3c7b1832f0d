package import Diagnostics

/// Turns the bytes of a Python file into UTF-8 text.
///
/// - Source: PEP 263, "Defining Python Source Code Encodings".
package struct SourceDecoder {
  /// The encodings understood.
  private enum Encoding {
    case utf8, latin1
  }

  /// The file's name, for reports.
  package let name: String

  /// Creates the decoder of the file called `name`.
  package init(name: String) { self.name = name }

  /// Returns the file of the text in `bytes`, or the report that it is no text.
  package func decode(_ bytes: [UInt8]) -> (file: SourceFile, problem: Problem?) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let file = SourceFile(name: name, text: text)
    if let nul = text.firstIndex(of: 0) { return (file, .null(offset: nul)) }
    let declared = declaredEncoding(in: file)
    switch declared.map({ encoding($0.name) }) ?? .utf8 {
    case .utf8?:
      return (file, firstInvalid(in: text).map { .notUTF8(offset: $0, byte: text[$0]) })
    case .latin1?:
      return (SourceFile(name: name, text: text.flatMap(utf8(ofLatin1:))), nil)
    case nil:
      return (file, .unknownEncoding(declared?.name ?? "", line: declared?.line ?? 1))
    }
  }

  /// Why bytes are not the text of a module.
  package enum Problem: Hashable {
    /// A zero byte at an offset: the file is binary.
    case null(offset: Int)

    /// The byte at an offset is no part of a UTF-8 sequence.
    case notUTF8(offset: Int, byte: UInt8)

    /// A comment in a 1-based line declares an encoding that is not understood.
    case unknownEncoding(String, line: Int)
  }

  /// Returns the encoding called `name`, or `nil` if it is not understood.
  private func encoding(_ name: String) -> Encoding? {
    switch name.lowercased().replacing("_", with: "-") {
    case "utf-8", "utf8", "ascii", "us-ascii", "utf-8-sig", "utf-8-unix": .utf8
    case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1": .latin1
    default: nil
    }
  }

  /// The name after `coding:` or `coding=` in a comment of the first two lines, and its line.
  private func declaredEncoding(in file: SourceFile) -> (name: String, line: Int)? {
    for line in 1...min(2, file.lineStarts.count) {
      let text = file.text(ofLine: line).drop { $0 == " " || $0 == "\t" || $0 == "\u{C}" }
      guard text.first == "#" else {
        if text.isEmpty { continue }
        return nil
      }
      guard let r = text.firstRange(of: "coding"), let mark = text[r.upperBound...].first,
        mark == ":" || mark == "="
      else { continue }
      let rest = text[r.upperBound...].dropFirst().drop { $0 == " " || $0 == "\t" }
      let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
      if !name.isEmpty { return (String(name), line) }
    }
    return nil
  }

  /// Returns the offset of the first byte of `text` that is not UTF-8.
  private func firstInvalid(in text: [UInt8]) -> Int? {
    if text.allSatisfy({ $0 < 0x80 }) { return nil }
    var i = 0
    while i < text.count {
      let n = sequenceLength(at: i, in: text)
      if n == 0 { return i }
      i += n
    }
    return nil
  }

  /// Returns the length of the UTF-8 sequence at `i`, or 0 if there is none.
  ///
  /// - Source: The Unicode Standard, table 3-7, "Well-Formed UTF-8 Byte Sequences".
  private func sequenceLength(at i: Int, in text: [UInt8]) -> Int {
    let first = text[i]
    if first < 0x80 { return 1 }
    let n = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard n > 0, i + n <= text.count else { return 0 }
    let second = text[i + 1]
    let range: ClosedRange<UInt8> =
      switch first {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard range.contains(second) else { return 0 }
    return text[(i + 2)..<(i + n)].allSatisfy { $0 & 0xC0 == 0x80 } ? n : 0
  }

  /// Returns the UTF-8 bytes of the Latin-1 character `byte`.
  private func utf8(ofLatin1 byte: UInt8) -> [UInt8] {
    byte < 0x80 ? [byte] : [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
  }
}
