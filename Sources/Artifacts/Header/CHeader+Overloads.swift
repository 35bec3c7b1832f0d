import Types

extension ModuleInterface {
  /// The selection of specialisations by the types of arguments: `_Generic` and C++ overloads.
  var overloads: String {
    let groups = overloaded
    if groups.isEmpty { return "" }
    let generic = groups.map(Self.generic).joined()
    var text = "\n#ifdef __cplusplus\n"
    text += groups.flatMap { g in g.dropFirst().map { Self.overload($0, as: g[0].symbol) } }
      .joined()
    if !generic.isEmpty {
      text += "#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L\n" + generic
    }
    return text + "#endif\n"
  }

  /// The specialisations of each function that has several which differ in C, the plain one first.
  ///
  /// Types that differ in `const` only are the same here: a pointer to floats must not select
  /// the specialisation for complex numbers because that one wants to write.
  private var overloaded: [[EntryPoint]] {
    var groups: [[EntryPoint]] = []
    for f in functions {
      guard let i = groups.firstIndex(where: { $0[0].pythonName == f.pythonName }) else {
        groups.append([f])
        continue
      }
      let types = f.cParameters.map(\.mutableCType)
      if !groups[i].contains(where: { $0.cParameters.map(\.mutableCType) == types }) {
        groups[i].append(f)
      }
    }
    let plain = { (f: EntryPoint) in facts.names.symbol(of: f.pythonName) == f.symbol }
    return groups.compactMap { g in
      guard let first = g.first(where: plain), g.count > 1 else { return nil }
      return [first] + g.filter { $0 != first }
    }
  }

  /// Returns the C++ overload called `name` of the function `f`.
  private static func overload(_ f: EntryPoint, as name: String) -> String {
    let parameters = f.cParameters
    let list = parameters.map(\.cDeclaration).joined(separator: ", ")
    let call = parameters.map(\.name).joined(separator: ", ")
    let back = f.cResult == "void" ? "" : "return "
    return "inline \(f.cResult) \(name)(\(list))\n{\n    \(back)\(f.symbol)(\(call));\n}\n"
  }

  /// Returns the macro that selects among `group` by one argument, if one tells all apart.
  private static func generic(_ group: [EntryPoint]) -> String {
    let lists = group.map { $0.cParameters }
    let count = lists[0].count
    guard lists.allSatisfy({ $0.count == count }) else { return "" }
    let place = (0..<count).first { i in
      Set(lists.map { $0[i].mutableCType }).count == group.count
        && Set(lists.map { $0[i].cType.hasSuffix("*") }).count == 1
    }
    guard let place else { return "" }
    let names = lists[0].map(\.name)
    let arguments = names.joined(separator: ", ")
    var text = "#define \(group[0].symbol)(\(arguments)) _Generic((\(names[place])), \\\n"
    for (f, list) in zip(group, lists).dropFirst() {
      let p = list[place]
      text += "    \(p.cType): \(f.symbol), \\\n"
      if p.isConst { text += "    \(p.mutableCType): \(f.symbol), \\\n" }
    }
    return text + "    default: \(group[0].symbol))(\(arguments))\n"
  }
}

extension CParameter {
  /// The type in C without `const`.
  fileprivate var mutableCType: String {
    var copy = self
    copy.isConst = false
    return copy.cType
  }
}
