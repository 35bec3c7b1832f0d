extension EntryPoint {
  /// The function as a signature file writes it, without the words behind it, such as
  /// `dot(a: float64[::1], axis = 0) -> float64`.
  public var pythonSignature: String {
    var head = pythonName
    if role == .setter { return head + " = " + parameterTexts.dropFirst().joined() }
    if role != .attribute { head += "(\(parameterTexts.joined(separator: ", ")))" }
    if result == .none || role == .constructor { return head }
    return head + " -> \(result)"
  }

  /// The parameters and the constants that the signature binds, in the order of the source.
  private var parameterTexts: [String] {
    var texts: [String] = []
    var rest = parameters[...]
    var position = 0
    for c in constants {
      while position < c.position, let p = rest.popFirst() {
        texts.append("\(p.name): \(p.type)")
        position += 1
      }
      if let value = c.value { texts.append("\(c.name) = \(value)") }
      position += 1
    }
    return texts + rest.map { "\($0.name): \($0.type)" }
  }

  /// `true` iff the C function returns a status word.
  public var returnsStatus: Bool { !isKernel && !isNoexcept }
}

extension ExceptionKind {
  /// The macro of its number in headers, such as `PYAOT_E_ZERO_DIVISION`.
  public var cMacro: String {
    if self == .user { return "PYAOT_E_USER" }
    let word = Array(name.hasSuffix("Error") ? name.dropLast(5) : Substring(name))
    var text = "PYAOT_E_"
    for (i, c) in word.enumerated() {
      let isStart =
        c.isUppercase && i > 0
        && (word[i - 1].isLowercase || i + 1 < word.count && word[i + 1].isLowercase)
      if isStart { text += "_" }
      text += c.uppercased()
    }
    return text
  }
}
