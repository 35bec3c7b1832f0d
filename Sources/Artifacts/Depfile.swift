/// Returns the rule that makes `targets` depend on `prerequisites`, in the language of make.
///
/// Each prerequisite but the first also gets a rule of its own, so that make goes on when a file
/// is gone, as with `-MP` of C compilers.
public func dependencyFile(targets: [String], prerequisites: [String]) -> String {
  let left = targets.map(escapedForMake).joined(separator: " ")
  var text = left + ":"
  var column = text.utf8.count
  for p in prerequisites.map(escapedForMake) {
    if column + p.utf8.count > 76 {
      text += " \\\n "
      column = 1
    }
    text += " " + p
    column += p.utf8.count + 1
  }
  text += "\n"
  for p in prerequisites.dropFirst() { text += "\n" + escapedForMake(p) + ":\n" }
  return text
}

/// Returns `name` as make reads it in a rule.
///
/// - Source: GCC, libcpp/mkdeps.cc, `munge`.
private func escapedForMake(_ name: String) -> String {
  var out = ""
  var backslashes = 0
  for c in name.unicodeScalars {
    switch c {
    case " ", "\t": out += String(repeating: "\\", count: backslashes + 1)
    case "$": out += "$"
    case "#": out += "\\"
    default: break
    }
    backslashes = c == "\\" ? backslashes + 1 : 0
    out.unicodeScalars.append(c)
  }
  return out
}
