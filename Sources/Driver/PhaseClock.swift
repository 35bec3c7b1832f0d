import Glibc

/// The time that each phase took.
package struct PhaseClock {
  /// A phase that has ended.
  struct Row: Hashable {
    /// What ran.
    var name: String

    /// How long, in nanoseconds.
    var duration: UInt64

    /// `true` iff this is a part of the phase that ended next.
    var isPart = false
  }

  /// The phases in the order in which they ended; one that ran several times has one row.
  private(set) var rows: [Row] = []

  /// Creates a clock that has timed nothing.
  package init() {}

  /// The time since some fixed point, in nanoseconds.
  static var now: UInt64 {
    var t = timespec()
    clock_gettime(CLOCK_MONOTONIC, &t)
    return UInt64(t.tv_sec) * 1_000_000_000 + UInt64(t.tv_nsec)
  }

  /// Adds `duration` nanoseconds to the time of `name`.
  package mutating func add(_ name: String, _ duration: UInt64, isPart: Bool = false) {
    if let i = rows.firstIndex(where: { $0.name == name && $0.isPart == isPart }) {
      rows[i].duration += duration
    } else {
      rows.append(Row(name: name, duration: duration, isPart: isPart))
    }
  }

  /// Adds the rows of `other`.
  mutating func add(_ other: PhaseClock) {
    for r in other.rows { add(r.name, r.duration, isPart: r.isPart) }
  }

  /// A table of the rows in milliseconds and percent, and their sum; parts are indented.
  package var table: String {
    let total = rows.reduce(0) { $0 + ($1.isPart ? 0 : $1.duration) }
    let labels = rows.map { $0.isPart ? "  " + $0.name : $0.name } + ["total"]
    let width = labels.map(\.count).max() ?? 0
    var text = ""
    for (label, r) in zip(labels, rows + [Row(name: "total", duration: total)]) {
      let name = label + String(repeating: " ", count: width - label.count)
      let percent = total == 0 ? 0 : Int((r.duration * 100 + total / 2) / total)
      text += "\(name)  \(Self.milliseconds(r.duration)) ms  \(Self.padded("\(percent)", 3)) %\n"
    }
    return text
  }

  /// Returns nanoseconds as milliseconds with three digits behind the point.
  private static func milliseconds(_ duration: UInt64) -> String {
    let micro = (duration + 500) / 1000
    let fraction = "\(1000 + micro % 1000)".dropFirst()
    return padded("\(micro / 1000).\(fraction)", 9)
  }

  /// Returns `text` right-aligned in `width` characters.
  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
