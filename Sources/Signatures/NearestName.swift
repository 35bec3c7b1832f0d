/// Returns the name of `names` that is most like `name`, if one is like it at all.
func nearestName(to name: String, in names: some Sequence<String>) -> String? {
  // Any two names of one letter differ by one letter.
  if name.utf8.count < 2 { return nil }
  let limit = max(1, min(3, name.utf8.count / 3))
  var best: (distance: Int, name: String)?
  for n in names.sorted() {
    let d = editDistance(Array(name.lowercased().utf8), Array(n.lowercased().utf8))
    if d <= limit, d < best?.distance ?? .max { best = (d, n) }
  }
  return best?.name
}

/// Returns the number of bytes to insert, remove, replace or swap with their neighbour to turn
/// `a` into `b`.
///
/// - Source: optimal string alignment (Damerau, 1964).
/// - Complexity: O(|a| · |b|).
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
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
