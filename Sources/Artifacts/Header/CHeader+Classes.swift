import Types

extension ModuleInterface {
  /// The declaration of what Python's containers are in C, if there are any: only extensions know
  /// how to make them.
  var containerDeclaration: String {
    let types = functions.flatMap { $0.parameters.map(\.type) + [$0.result] }
    if types.allSatisfy(\.containers.isEmpty) { return "" }
    var c = CComment()
    c.line("A list, set or dict of compiled code, for a Python extension.")
    return c.text + "struct \(Container.tag);\n\n"
  }
}

extension ClassType {
  /// Returns what the header says of the class beside the functions that name it: nothing of those
  /// whose instances are passed by value, but for the members of enumerations.
  func declarations(_ names: ModuleNames) -> String {
    var c = CComment()
    switch form {
    case .handle:
      c.paragraph(
        "Objects of the Python class \(name). Functions borrow those that they are passed; one "
          + "that a function returns is a reference of your own: release it with \(freeSymbol).",
        indent: "")
      var text = c.text + "struct \(symbol);\n\n"
      var free = CComment()
      free.line("Drops a reference to an object; NULL is allowed.")
      text += free.text
      return text + "extern void \(freeSymbol)(struct \(symbol) *object);\n\n"
    case .enumeration(let members, let kind):
      let end = kind.isFlag ? ", sets of bits" : ""
      c.line("The values of the members of the Python class \(name)\(end).")
      var text = c.text
      // C has no literal of the least integer.
      for m in members where m.value != .min {
        text += "#define \(names.symbol(of: "\(name)_\(m.name)")) \(m.value)\n"
      }
      return text + "\n"
    case .namedTuple, .data: return ""
    }
  }
}
