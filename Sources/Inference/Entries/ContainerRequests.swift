import Diagnostics
import PythonSSA
import Signatures
import Types

extension Program {
  /// Returns the adapters of the functions that make containers of the type `c` and take them
  /// apart, asked for at `span`.
  func adapters(of c: Container, at span: SourceSpan) -> [EntryAdapter] {
    var parameters: [EntryPoint.Parameter] = []
    var results: [Type] = []
    for t in c.parts {
      let given = Container.columns(of: t, isResult: false)
      parameters.append(.init(name: "items\(results.count)", type: given))
      results.append(Container.columns(of: t, isResult: true))
    }
    let object = Type.reference(c.reference)
    let parts = results.count == 1 ? results[0] : .tuple(results)
    let maker = request(c, "new", .containerMaker, parameters, object, at: span)
    let reader = request(
      c, "parts", .containerReader, [.init(name: "container", type: object)], parts, at: span)
    return [
      EntryAdapter(maker, of: .containerMaker(c), in: self),
      EntryAdapter(reader, of: .containerReader(c), in: self),
    ] + boxAdapters(of: c, at: span)
  }

  /// Returns the adapters of the functions that make lists of one array and take them apart, if `c`
  /// is the type of lists of arrays.
  private func boxAdapters(of c: Container, at span: SourceSpan) -> [EntryAdapter] {
    guard let a = c.parts[0].asArray, c.isBox else { return [] }
    let object = Type.reference(c.reference)
    let whole = EntryPoint.Parameter(name: "container", type: object)
    let array = EntryPoint.Parameter(name: "item", type: .array(a))
    let returned = Type.array(a).returned ?? .array(a)
    let places = Type.array(ArrayType(.int64, rank: 1))
    return [
      (EntryPoint.Role.boxMaker, "box", [array], object),
      (.boxPlace, "place", [whole], places), (.boxReader, "array", [whole], returned.atBoundary),
    ].map { role, name, parameters, result in
      EntryAdapter(
        request(c, name, role, parameters, result, at: span), of: .box(c, role), in: self)
    }
  }

  /// Returns the request of a function called `name` that belongs to `c`.
  private func request(
    _ c: Container, _ name: String, _ role: EntryPoint.Role,
    _ parameters: [EntryPoint.Parameter], _ result: Type, at span: SourceSpan
  ) -> Specialisation {
    var e = EntryPoint(
      pythonName: "\(c.reference).\(name)", symbol: options.names.service("\(c.name)_\(name)"),
      aliases: [], parameters: parameters, result: result, isNoexcept: false, isNoalias: false,
      isKernel: false, documentation: nil, file: modules[0].name + ".py", line: 1)
    e.role = role
    return Specialisation(
      arguments: parameters.map { .value($0.type) }, result: result, span: span, entryPoint: e)
  }
}

extension EntryPoint {
  /// The containers that callers pass and receive.
  var containers: [Container] {
    (parameters.map(\.type) + [result]).flatMap(\.containers)
  }
}
