import Types

extension EntryPoint.Role {
  /// `true` iff it is nothing that the Python module shows, but serves containers.
  var isOfContainers: Bool { self == .containerMaker || self == .containerReader }
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
      let count = maker.cParameters.count - 1
      let arguments = maker.cParameters.prefix(count).enumerated().map { $1.slotArgument($0) }
      text += "extern void \(release)(struct \(Container.tag) *);\n"
      text += "static int32_t pyaot_make_container_\(i)(\n"
      text += "    const pyaot_slot *a, struct \(Container.tag) **result)\n{\n"
      text += "    return (\(maker.symbol))(\(arguments.joined(separator: ", ")), result);\n}\n\n"
      text += call(of: reader, named: "pyaot_read_container_\(i)")
      rows += "    {pyaot_make_container_\(i), pyaot_read_container_\(i), \(release)},\n"
    }
    if rows.isEmpty { rows = "    {NULL, NULL, NULL},\n" }
    return text + "static const pyaot_container_functions "
      + "pyaot_containers[PYAOT_CONTAINER_COUNT] = {\n\(rows)};\n\n"
  }

  /// `true` iff the function `e` makes or takes apart containers of the type `c`.
  private func concerns(_ e: EntryPoint, _ c: Container) -> Bool {
    let t = e.role == .containerMaker ? e.result : e.parameters.first?.type
    return t.flatMap { Container($0) } == c
  }
}
