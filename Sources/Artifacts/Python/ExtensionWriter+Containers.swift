import Types

extension EntryPoint.Role {
  /// `true` iff it is nothing that the Python module shows, but serves containers.
  var isOfContainers: Bool {
    switch self {
    case .containerMaker, .containerReader, .boxMaker, .boxPlace, .boxReader: true
    case .function, .constructor, .method, .staticMethod, .attribute, .setter: false
    }
  }
}

extension ExtensionWriter {
  /// Returns the functions that make containers and take them apart, and the table of them.
  mutating func containerTable() -> String {
    var text = ""
    var rows = ""
    for (i, c) in containers.enumerated() {
      let own = interface.functions.filter { $0.role.isOfContainers && concerns($0, c) }
      guard let maker = own.first(where: { $0.role == .containerMaker }),
        let reader = own.first(where: { $0.role == .containerReader })
      else { continue }
      let release = interface.facts.names.service(c.name + "_free")
      text += "extern void \(release)(struct \(Container.tag) *);\n"
      text += making(by: maker, named: "pyaot_make_container_\(i)")
      text += columns(of: reader, named: "pyaot_read_container_\(i)")
      rows += "    {pyaot_make_container_\(i), pyaot_read_container_\(i), \(release),\n        "
      if let box = own.first(where: { $0.role == .boxMaker }),
        let place = own.first(where: { $0.role == .boxPlace }),
        let array = own.first(where: { $0.role == .boxReader })
      {
        text += making(by: box, named: "pyaot_make_box_\(i)")
        text += columns(of: place, named: "pyaot_place_box_\(i)")
        text += call(of: array, named: "pyaot_read_box_\(i)")
        rows += "pyaot_make_box_\(i), pyaot_place_box_\(i), pyaot_read_box_\(i)},\n"
      } else {
        rows += "NULL, NULL, NULL},\n"
      }
    }
    if rows.isEmpty { rows = "    {NULL, NULL, NULL, NULL, NULL, NULL},\n" }
    return text + "static const pyaot_container_functions "
      + "pyaot_containers[PYAOT_CONTAINER_COUNT] = {\n\(rows)};\n\n"
  }

  /// Returns the C function called `name` that calls `e`, which makes a container, with slots.
  private func making(by e: EntryPoint, named name: String) -> String {
    let count = e.cParameters.count - 1
    let arguments = e.cParameters.prefix(count).enumerated().map { $1.slotArgument($0) }
    return "static int32_t \(name)(\n"
      + "    const pyaot_slot *a, struct \(Container.tag) **result)\n{\n"
      + "    return (\(e.symbol))(\(arguments.joined(separator: ", ")), result);\n}\n\n"
  }

  /// Returns the C function called `name` that calls `e`, which takes a container apart, and stores
  /// the columns in slots.
  private func columns(of e: EntryPoint, named name: String) -> String {
    let results = e.cParameters.filter(\.isResult)
    var text = "static int32_t \(name)(struct \(Container.tag) *o, pyaot_slot *s)\n{\n"
    for r in results { text += "    \(r.resultVariable);\n" }
    let list = results.map(\.resultArgument).joined(separator: ", ")
    text += "    int32_t status = (\(e.symbol))(o, \(list));\n"
    for (i, r) in results.enumerated() {
      let isData = r.role == .resultData
      text += "    s[\(i)].\(isData ? "p" : "i64") = \(r.name)\(isData ? "" : "[0]");\n"
    }
    return text + "    return status;\n}\n\n"
  }

  /// `true` iff the function `e` makes or takes apart containers of the type `c`.
  private func concerns(_ e: EntryPoint, _ c: Container) -> Bool {
    let isMaker = e.role == .containerMaker || e.role == .boxMaker
    let t = isMaker ? e.result : e.parameters.first?.type
    return t.flatMap { Container($0) } == c
  }
}
