/// A window of one source line as a terminal shows it, with a part of it underlined.
struct SourceExcerpt {
  /// What stands for a scalar on the terminal.
  private struct Cell {
    /// The offset of the scalar's first byte in the line.
    var offset: Int

    /// The text shown: the scalar, spaces for a tab, a replacement for a control character.
    var text: String

    /// The number of terminal cells of `text`.
    var width: Int
  }

  /// The text of the window, with an ellipsis where the line goes on.
  private(set) var text = ""

  /// Spaces and carets, to stand below `text`.
  private(set) var underline = ""

  /// The distance of tab stops, in cells.
  private static let tabStop = 4

  /// The bytes read on either side of the underlined part: enough to fill any window.
  private static let reach = 400

  /// What stands where the line was cut.
  private static let ellipsis = "..."

  /// Creates the excerpt of `line` with the bytes of `marked` underlined, `width` cells wide.
  ///
  /// An empty `marked` range is shown by one caret.
  init(_ line: ArraySlice<UInt8>, marked: Range<Int>, width: Int) {
    let line = Array(line)
    let low = Self.boundary(in: line, atOrBefore: max(0, marked.lowerBound - Self.reach))
    let high = Self.boundary(
      in: line, atOrBefore: min(line.count, marked.lowerBound + 2 * Self.reach))
    let cells = Self.cells(of: line, in: low..<max(low, high))
    let first = cells.firstIndex { $0.offset >= marked.lowerBound } ?? cells.count
    let window = Self.window(of: cells, around: first, width: width)
    let isCutBefore = low > 0 || window.lowerBound > 0
    let isCutBehind = high < line.count || window.upperBound < cells.count
    if isCutBefore { add(Self.ellipsis, width: Self.ellipsis.count, isMarked: false) }
    let end = max(marked.upperBound, marked.lowerBound + 1)
    for c in cells[window] {
      add(c.text, width: c.width, isMarked: marked.lowerBound <= c.offset && c.offset < end)
    }
    if isCutBehind { text += Self.ellipsis }
    trim(marksEnd: first == cells.count)
  }

  /// Appends `text` of `width` cells.
  private mutating func add(_ text: String, width: Int, isMarked: Bool) {
    self.text += text
    underline += String(repeating: isMarked ? "^" : " ", count: width)
  }

  /// Removes blanks at the ends of the lines; a caret stands behind the text if `marksEnd`.
  private mutating func trim(marksEnd: Bool) {
    if marksEnd { underline += "^" }
    while underline.utf8.last == 32 { underline.removeLast() }
    while text.utf8.last == 32 { text.removeLast() }
  }

  /// Returns the greatest start of a scalar that is not behind `offset`.
  private static func boundary(in line: [UInt8], atOrBefore offset: Int) -> Int {
    var i = offset
    while i > 0 && i < line.count && line[i] & 0xC0 == 0x80 { i -= 1 }
    return i
  }

  /// Returns what stands for the scalars of `line` in `range`.
  private static func cells(of line: [UInt8], in range: Range<Int>) -> [Cell] {
    var result: [Cell] = []
    var offset = range.lowerBound
    var column = 0
    for scalar in String(decoding: line[range], as: UTF8.self).unicodeScalars {
      var cell = Cell(offset: offset, text: String(scalar), width: scalar.displayWidth)
      if scalar == "\t" {
        cell.width = tabStop - column % tabStop
        cell.text = String(repeating: " ", count: cell.width)
      } else if scalar.isControl {
        cell.text = "\u{FFFD}"
        cell.width = 1
      }
      result.append(cell)
      column += cell.width
      offset += length(of: scalar, in: line, at: offset)
    }
    return result
  }

  /// Returns the number of bytes of `line` at `offset` that were decoded as `scalar`.
  private static func length(of scalar: Unicode.Scalar, in line: [UInt8], at offset: Int) -> Int {
    let encoded = UTF8.width(scalar)
    // A replacement character stands for itself, or for a maximal part of a broken sequence.
    guard scalar == "\u{FFFD}", offset < line.count, line[offset] != 0xEF else { return encoded }
    return 1
  }

  /// Returns the cells to show: at most `width` wide, with the one at `focus` among them.
  private static func window(of cells: [Cell], around focus: Int, width: Int) -> Range<Int> {
    let total = cells.reduce(0) { $0 + $1.width }
    if total <= width { return cells.indices }
    let room = width - 2 * ellipsis.count
    var low = focus
    var before = 0
    while low > 0, before + cells[low - 1].width <= room / 3 {
      low -= 1
      before += cells[low].width
    }
    var high = low
    var taken = 0
    while high < cells.count, taken + cells[high].width <= room {
      taken += cells[high].width
      high += 1
    }
    while low > 0, high == cells.count, taken + cells[low - 1].width <= room {
      low -= 1
      taken += cells[low].width
    }
    return low..<high
  }
}
