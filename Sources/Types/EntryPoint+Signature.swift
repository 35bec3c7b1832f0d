extension EntryPoint {
  /// The function as a signature file writes it, without the words behind it, such as
  /// `dot(a: float64[::1], axis = 0) -> float64`.
  public var pythonSignature: String {
    let head = "\(pythonName)(\(parameterTexts.joined(separator: ", ")))"
    if result == .none { return head }
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
    let word = rawCaseName.hasSuffix("Error") ? String(rawCaseName.dropLast(5)) : rawCaseName
    var text = "PYAOT_E_"
    for c in word {
      if c.isUppercase { text += "_" }
      text += c.uppercased()
    }
    return text
  }

  /// The case's name.
  private var rawCaseName: String {
    switch self {
    case .exception: "exception"
    case .user: "user"
    case .osError: "osError"
    default: name.prefix(1).lowercased() + name.dropFirst()
    }
  }
}
