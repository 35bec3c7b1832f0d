/// Writes reports as people read them.
///
///     saxpy.py:5.16: error[N001]: name 'q' is not defined
///      5 |     return a * x + q
///        |                    ^
///       note: ...
public struct DiagnosticRenderer: Sendable {
  /// The files that the spans of reports are in.
  private let sources: SourceMap

  /// `true` iff escape sequences colour the text.
  private let usesColor: Bool

  /// The greatest number of cells of a source line's excerpt.
  private let width: Int

  /// Creates a renderer of reports about `sources`.
  public init(sources: SourceMap, usesColor: Bool = false, width: Int = 100) {
    self.sources = sources
    self.usesColor = usesColor
    self.width = max(20, width)
  }

  /// Returns all reports, ordered by file and position, and the line that counts them.
  public func render(_ set: DiagnosticSet) -> String {
    let ordered = set.elements.enumerated().sorted { precedes($0, $1) }
    var result = ""
    for (_, d) in ordered { result += render(d) }
    if let s = set.summary { result += s + "\n" }
    return result
  }

  /// Returns the lines of one report, each with its end.
  public func render(_ d: Diagnostic) -> String {
    var result = header(d.span, "\(d.severity)[\(d.code)]", d.severity.style, d.message)
    if let s = d.span { result += excerpts(s) }
    for n in d.notes {
      if let s = n.span {
        result += header(s, "note", .note, n.message) + excerpts(s)
      } else {
        result += "  \(styled("note", .note)): \(printable(n.message))\n"
      }
    }
    return result
  }

  /// `true` iff `a` is to be shown before `b`: by file, then place, then order of making.
  private func precedes(
    _ a: EnumeratedSequence<[Diagnostic]>.Element, _ b: EnumeratedSequence<[Diagnostic]>.Element
  ) -> Bool {
    guard let s = a.element.span, let t = b.element.span else {
      let (x, y) = (a.element.span == nil, b.element.span == nil)
      return x == y ? a.offset < b.offset : x
    }
    return (s.file.rawValue, s.start, a.offset) < (t.file.rawValue, t.start, b.offset)
  }

  /// Returns the line that says what is wrong.
  private func header(
    _ span: SourceSpan?, _ label: String, _ style: TextStyle, _ message: String
  ) -> String {
    var line = ""
    if let s = span { line += styled(printable(place(s)) + ":", .strong) + " " }
    line += styled(label, style) + ": " + styled(printable(message), .strong)
    return line + "\n"
  }

  /// Returns the place as `file:line.column`, `file:line.first-last`, or `file:line.col-line.col`.
  ///
  /// Lines and columns count from 1, columns in characters of Unicode; the last is inside.
  private func place(_ span: SourceSpan) -> String {
    let file = sources[span.file]
    let first = character(of: span.start, in: file)
    let last = character(of: max(span.start, span.end &- 1), in: file)
    let start = "\(file.name):\(first.line).\(first.column)"
    if first == last || span.end <= span.start { return start }
    return start + "-" + (first.line == last.line ? "" : "\(last.line).") + "\(last.column)"
  }

  /// Returns the 1-based line and column, in characters, of the byte at `offset`.
  private func character(of offset: UInt32, in file: SourceFile) -> (line: Int, column: Int) {
    let (line, column) = file.position(of: min(offset, UInt32(file.text.count)))
    let start = Int(file.lineStarts[line - 1])
    let before = file.text[start..<min(start + column + 1, file.text.count)]
    let isAtEnd = start + column >= file.text.count
    let starts = before.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return (line, max(1, starts) + (isAtEnd && column > 0 ? 1 : 0))
  }

  /// Returns the source lines of `span`, underlined: at most the first and the last.
  private func excerpts(_ span: SourceSpan) -> String {
    let file = sources[span.file]
    let limit = UInt32(file.text.count)
    let (first, column) = file.position(of: min(span.start, limit))
    let inside = max(span.start, span.end &- 1)
    let (last, lastColumn) = file.position(of: min(inside, limit))
    let digits = "\(last)".count
    if first == last {
      let end = span.end > span.start ? lastColumn + 1 : column
      return excerpt(file, first, column..<max(column, end), digits)
    }
    let head = excerpt(file, first, column..<max(column, file.bytes(ofLine: first).count), digits)
    let indent = file.bytes(ofLine: last).prefix { $0 == 32 || $0 == 9 }.count
    let tail = excerpt(file, last, min(indent, lastColumn)..<(lastColumn + 1), digits)
    return last == first + 1 ? head + tail : head + gutter("...", digits) + "\n" + tail
  }

  /// Returns the 1-based `line` with the bytes of `marked` underlined.
  private func excerpt(
    _ file: SourceFile, _ line: Int, _ marked: Range<Int>, _ digits: Int
  ) -> String {
    let e = SourceExcerpt(file.bytes(ofLine: line), marked: marked, width: width)
    let source = e.text.isEmpty ? "" : " " + e.text
    return gutter("\(line)", digits) + source + "\n"
      + gutter("", digits) + " " + styled(e.underline, .underline) + "\n"
  }

  /// Returns what stands before a source line: its number, right-aligned, and a bar.
  private func gutter(_ label: String, _ digits: Int) -> String {
    let padding = String(repeating: " ", count: max(0, max(3, digits + 1) - label.count))
    return styled(padding + label + " |", .gutter)
  }

  /// Returns `text` in `style` if colours are used, `text` otherwise.
  private func styled(_ text: String, _ style: TextStyle) -> String {
    usesColor ? style.applied(to: text) : text
  }

  /// Returns `text` without characters that would change the state of a terminal.
  private func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isControl) else { return text }
    var result = String.UnicodeScalarView()
    for s in text.unicodeScalars { result.append(s.isControl ? "\u{FFFD}" : s) }
    return String(result)
  }
}

extension DiagnosticSet {
  /// The number of errors and warnings in words, such as `2 errors, 1 warning`; `nil` for none.
  public var summary: String? {
    let parts = [Severity.error, .warning].compactMap { s -> String? in
      let n = elements.count { $0.severity == s }
      return n == 0 ? nil : "\(n) \(s)\(n == 1 ? "" : "s")"
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension SourceFile {
  /// Returns the bytes of the 1-based `line` without its end.
  func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
    let start = Int(lineStarts[line - 1])
    var end = line < lineStarts.count ? Int(lineStarts[line]) : text.count
    while end > start && (text[end - 1] == 10 || text[end - 1] == 13) { end -= 1 }
    return text[start..<end]
  }
}
