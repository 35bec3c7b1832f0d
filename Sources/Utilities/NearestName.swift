/// Returns the names of `names` that are most like `name`, the nearest first, at most `count`:
/// those that are near enough to be what was meant.
public func nearestNames(
  to name: String, in names: some Sequence<String>, count: Int = 3
) -> [String] {
  let wanted = Array(name.lowercased().utf8)
  // Any two names of one letter differ by one letter.
  if wanted.count < 2 { return [] }
  let limit = max(1, min(3, wanted.count / 3))
  let scored = names.map { ($0, editDistance(wanted, Array($0.lowercased().utf8))) }
  let near = scored.filter { $0.1 <= limit && $0.1 < wanted.count }
  return near.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(count).map(\.0)
}

/// Returns the name of `names` that is most like `name`, if one is like it at all.
public func nearestName(to name: String, in names: some Sequence<String>) -> String? {
  nearestNames(to: name, in: names, count: 1).first
}

/// Returns the number of bytes to insert, remove, replace or swap with their neighbour to turn
/// `a` into `b`.
///
/// - Source: optimal string alignment (Damerau, 1964).
/// - Complexity: O(|a| · |b|).
public func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      let replaced = last[j] + (a[i] == b[j] ? 0 : 1)
      var d = min(replaced, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { d = min(d, beforeLast[j - 1] + 1) }
      row.append(d)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
