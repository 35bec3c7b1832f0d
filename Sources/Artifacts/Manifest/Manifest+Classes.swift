import Signatures
import Types

extension ModuleInterface {
  /// The classes that functions name, each once, those of fields first.
  var classes: [ClassType] {
    var list: [ClassType] = []
    for c in entryPoints.flatMap(\.classes) where !list.contains(where: { $0.name == c.name }) {
      list.append(c)
    }
    return list
  }
}

extension ClassType {
  /// The class in manifests.
  var manifest: JSON {
    .object([
      .init("name", .string(name)), .init("symbol", .string(symbol)),
      .init("form", .string(formName)),
      .init("free", isHandle ? .string(freeSymbol) : .null),
      .init(
        "fields",
        .array(
          fields.map {
            .object([.init("name", .string($0.name)), .init("type", .string("\($0.type)"))])
          })),
      .init(
        "members",
        .array(
          members.map {
            .object([.init("name", .string($0.name)), .init("value", .integer(Int($0.value)))])
          })),
    ])
  }

  /// The form in one word.
  private var formName: String {
    switch form {
    case .handle: "handle"
    case .namedTuple: "named_tuple"
    case .data: "dataclass"
    case .enumeration(_, let kind): kind.rawValue
    }
  }

  /// Creates the class that `value` describes, whose fields may be of the classes `earlier`.
  init?(manifest value: JSON, _ earlier: [ClassType]) {
    guard let name = value["name"]?.asString, let symbol = value["symbol"]?.asString,
      CIdentifier.isWellFormed(symbol), let word = value["form"]?.asString
    else { return nil }
    let scope = TypeScope(finished: earlier)
    let fields = value.list("fields").compactMap { f -> Field? in
      guard let n = f["name"]?.asString, let text = f["type"]?.asString,
        let t = readFinishedType(text, in: scope)
      else { return nil }
      return Field(name: n, type: t)
    }
    let members = value.list("members").compactMap { m -> Member? in
      guard let n = m["name"]?.asString, let v = m["value"]?.asInteger else { return nil }
      return Member(name: n, value: Int64(v))
    }
    switch word {
    case "handle": self.init(name: name, symbol: symbol, form: .handle)
    case "named_tuple": self.init(name: name, symbol: symbol, form: .namedTuple(fields))
    case "dataclass": self.init(name: name, symbol: symbol, form: .data(fields))
    default:
      guard let kind = EnumerationKind(rawValue: word) else { return nil }
      self.init(name: name, symbol: symbol, form: .enumeration(members, kind))
    }
  }
}
