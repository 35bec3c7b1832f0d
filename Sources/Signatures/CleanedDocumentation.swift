/// Returns the docstring `text` without the indentation that all lines but the first share, and
/// without blank lines at its ends.
///
/// - Source: PEP 257, "Handling Docstring Indentation"; Python's `inspect.cleandoc`.
func cleanedDocumentation(_ text: String) -> String {
  var lines = text.replacing("\r\n", with: "\n").replacing("\t", with: "        ")
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let margin = lines.dropFirst().compactMap(indentation).min() ?? 0
  for i in lines.indices {
    let surplus = i == 0 ? indentation(of: lines[i]) ?? lines[i].utf8.count : margin
    lines[i] = String(lines[i].dropFirst(surplus))
    while lines[i].last == " " { lines[i].removeLast() }
  }
  while lines.last?.isEmpty ?? false { lines.removeLast() }
  while lines.first?.isEmpty ?? false { lines.removeFirst() }
  return lines.joined(separator: "\n")
}

/// Returns the number of blanks before the text of `line`, or `nil` if it has none.
private func indentation(of line: String) -> Int? {
  let blanks = line.prefix { $0 == " " }.count
  return blanks == line.count ? nil : blanks
}
