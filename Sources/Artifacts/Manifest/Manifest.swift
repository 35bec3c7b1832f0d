import Types

extension ModuleInterface {
  /// The manifest: what callers of the module can know, for programs to read.
  ///
  /// Members are only ever added to the schema, never removed or changed.
  ///
  /// - Source: C ABI 1, point 12.
  public var manifest: String { manifestValue.text }

  /// The manifest as a value.
  var manifestValue: JSON {
    .object([
      .init("abi", .integer(Self.abi)),
      .init("compiler", .string(facts.compiler)),
      .init("module", .string(facts.names.module)),
      .init("prefix", .string(facts.names.prefix)),
      .init("triple", .string(facts.triple)),
      .init("cpus", .strings(facts.cpus)),
      .init("gpus", .strings(facts.gpus)),
      .init(
        "sources",
        .array(
          facts.sources.map {
            .object([.init("file", .string($0.file)), .init("sha256", .string($0.sha256))])
          })),
      .init("services", .strings(serviceNames)),
      .init("exceptions", .array(facts.exceptions.map { .object(members(of: $0)) })),
      .init("classes", .array(classes.map(\.manifest))),
      .init("libraries", .strings(facts.libraries)),
      .init(
        "externals",
        .array(
          facts.externals.map {
            .object([
              .init("name", .string($0.name)), .init("symbol", .string($0.symbol)),
              .init("prototype", .string($0.prototype)),
            ])
          })),
      .init(
        "images",
        .array(
          facts.images.map {
            .object([
              .init("symbol", .string($0.symbol)), .init("description", .string($0.description)),
            ])
          })),
      .init("records", recordManifest),
      .init("functions", .array(functions.map { .object($0.manifestMembers) })),
      .init("kernels", .array(kernels.map { $0.entryPoint.kernelManifest($0.facts) })),
    ])
  }

  /// Returns the members that the exception class `e` has in manifests.
  private func members(of e: UserException) -> [JSON.Member] {
    [
      .init("name", .string(e.reference.name)),
      .init("kind", .integer(Int(e.reference.kind.rawValue))),
      .init("bases", .strings(e.bases.map { facts.exceptions[$0].name })),
    ]
  }

  /// The names of the services that the object has, without the module's.
  private var serviceNames: [String] {
    ModuleNames.Services.named.filter { facts.services.contains($0.service) }.map(\.name)
  }
}

extension JSON {
  /// Returns an array of texts.
  static func strings(_ list: [String]) -> JSON { .array(list.map(JSON.string)) }
}

extension EntryPoint {
  /// The members that functions and kernels have in manifests.
  fileprivate var manifestMembers: [JSON.Member] {
    let list = cParameters
    let block = isKernel ? ParameterBlock(list).offsets : []
    var members: [JSON.Member] = [
      .init("name", .string(pythonName)),
      .init("role", .string(role.rawValue)),
      .init("symbol", .string(symbol)),
      .init("aliases", .strings(aliases)),
      .init("signature", .string(pythonSignature)),
      .init("file", .string(file)),
      .init("line", .integer(line)),
      .init("doc", documentation.map(JSON.string) ?? .null),
      .init("parameters", .array(parameters.enumerated().map { parameter($1, $0, list, block) })),
      .init("constants", .array(constants.map(\.manifest))),
    ]
    if isKernel { return members + [.init("noalias", .bool(isNoalias))] }
    let results = list.filter(\.isResult).map { $0.manifest(offset: nil) }
    members += [
      .init(
        "result",
        .object([
          .init("type", .string(result.description)),
          .init("c_return", .string(cResult)),
          .init("c_parameters", .array(results)),
        ])),
      .init("noexcept", .bool(isNoexcept)),
      .init("noalias", .bool(isNoalias)),
      .init("raises", .strings(raises.map(\.name))),
    ]
    return members
  }

  /// Returns the manifest of parameter `p`, the `i`-th, with the parameters of `list` that it
  /// expands to.
  private func parameter(
    _ p: Parameter, _ i: Int, _ list: [CParameter], _ offsets: [Int]
  ) -> JSON {
    let own = list.enumerated().filter { $1.path.first == i && !$1.isResult }
    let c = own.map { $1.manifest(offset: isKernel ? offsets[$0] : nil) }
    return .object([
      .init("name", .string(p.name)), .init("type", .string(p.type.description)),
      .init("c_parameters", .array(c)),
    ])
  }

  /// Returns the manifest of the kernel.
  fileprivate func kernelManifest(_ facts: ModuleFacts.Kernel) -> JSON {
    .object(
      manifestMembers + [
        .init("status_cell", .bool(hasStatusCell)),
        .init("parameter_bytes", .integer(ParameterBlock(cParameters).size)),
        .init("max_block", .integer(facts.maximumBlock)),
        .init("shared_bytes", .integer(facts.sharedBytes)),
        .init("raises", .strings(raises.map(\.name))),
      ])
  }
}

extension EntryPoint.Constant {
  /// The constant in manifests; a value of null is the default in the source.
  fileprivate var manifest: JSON {
    .object([
      .init("name", .string(name)), .init("position", .integer(position)),
      .init("value", value.map { .string($0.description) } ?? .null),
    ])
  }
}

extension CParameter {
  /// Returns the parameter in manifests, with its offset in bytes in a kernel's parameters.
  fileprivate func manifest(offset: Int?) -> JSON {
    var members: [JSON.Member] = [
      .init("name", .string(name)), .init("type", .string(cType)),
      .init("role", .string(roleName)),
    ]
    if let axis { members.append(.init("axis", .integer(axis))) }
    if let offset {
      members += [.init("offset", .integer(offset)), .init("size", .integer(deviceSize))]
    }
    return .object(members)
  }

  /// The role in one word.
  private var roleName: String {
    switch role {
    case .value: "value"
    case .complexHalf(let half): half == 0 ? "real" : "imaginary"
    case .function: "function"
    case .data: "data"
    case .extent: "extent"
    case .stride: "stride"
    case .optionalPointer: "optional"
    case .presence: "present"
    case .resultScalar: "result"
    case .resultData: "result_data"
    case .resultShape: "result_shape"
    case .resultPresence: "result_present"
    case .handle: "handle"
    case .resultHandle: "result_handle"
    case .statusCell: "status"
    }
  }

  /// The dimension that the parameter belongs to, if it does to one.
  private var axis: Int? {
    switch role {
    case .extent(let axis), .stride(let axis): axis
    default: nil
    }
  }
}
