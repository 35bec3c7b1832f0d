import Signatures
import Types

extension ModuleInterface {
  /// The records in manifests, each behind those that it contains.
  var recordManifest: JSON {
    .array(
      records.map { r in
        .object([
          .init("name", .string(r.name)), .init("symbol", .string(cName(of: r))),
          .init("size", .integer(r.size)), .init("alignment", .integer(r.alignment)),
          .init("packed", .bool(r.isPacked)),
          .init(
            "fields",
            .array(
              r.fields.map { f in
                .object([
                  .init("name", .string(f.name)), .init("type", .string(f.type.description)),
                  .init("offset", .integer(f.offset)),
                ])
              })),
        ])
      })
  }

  /// Returns the records that a manifest describes, as a signature file declares them.
  static func recordDeclarations(_ value: JSON) -> String {
    let lines = (value["records"]?.elements ?? []).map { r in
      let fields = (r["fields"]?.elements ?? []).map { f in
        "\(f["name"]?.asString ?? ""): \(f["type"]?.asString ?? "")"
      }
      let packed = r["packed"]?.asBool == true ? " packed" : ""
      return "record \(r["name"]?.asString ?? "")(\(fields.joined(separator: ", ")))\(packed)\n"
    }
    return lines.joined()
  }
}
