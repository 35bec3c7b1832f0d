import Diagnostics
import IR
import LLVMSupport
import Types
import Utilities

/// A function as the debugger sees it.
struct DebugScope {
  /// The description.
  let node: Metadata

  /// The file that contains it.
  let file: Metadata

  /// The identity of the file, or `nil` if the function is in none.
  let fileID: FileID?

  /// The 1-based line of its definition, 0 if it has none.
  let line: Int
}

/// The writer of a module's debug information.
final class DebugEmitter {
  /// LLVM's writer.
  private let builder: DebugBuilder

  /// The folder that files are named relative to.
  private let folder: String

  /// `true` iff variables are described, not only lines.
  private let hasVariables: Bool

  /// `true` iff the code is optimised.
  private let isOptimized: Bool

  /// The descriptions of the files, by name.
  private var files: [String: Metadata] = [:]

  /// The descriptions of the types, by name.
  private var types: [String: Metadata] = [:]

  /// The descriptions of the variables of the function being translated, by name and type.
  private var variables: [String: Metadata] = [:]

  /// Creates the writer for the module that `module` makes.
  init(_ module: ModuleEmitter) {
    folder = module.options.sourceFolder
    hasVariables = module.options.debug == .full
    isOptimized = !module.options.level.isNone
    let file = module.entries.first?.point.file ?? module.source.name
    builder = DebugBuilder(
      module.llvm, file: file, folder: folder, producer: module.options.producer,
      isOptimized: isOptimized, locationsOnly: module.options.debug == .locations)
  }

  /// Completes the descriptions.
  func finish() { builder.finish() }

  /// Returns the description of the file called `name`.
  private func file(_ name: String) -> Metadata {
    if let known = files[name] { return known }
    let made = builder.file(name, folder: folder)
    files[name] = made
    return made
  }

  /// Describes `llvm`, the translation of `function`.
  func describe(
    _ function: Function, _ llvm: LLVMFunction, in module: ModuleEmitter
  ) -> DebugScope {
    describe(llvm, function.pythonName, function.span, isLocal: true, in: module)
  }

  /// Describes `llvm` as the function `name` that is defined at `span`.
  private func describe(
    _ llvm: LLVMFunction, _ name: String, _ span: SourceSpan?, isLocal: Bool,
    in module: ModuleEmitter
  ) -> DebugScope {
    variables = [:]
    let source = span.map { module.source.sources[$0.file] }
    let line = span.map { module.source.sources[$0.file].position(of: $0.start).line } ?? 0
    let file = file(source?.name ?? module.source.name)
    let node = builder.describe(
      llvm, name: name, file: file, line: line, isLocal: isLocal, isOptimized: isOptimized,
      parameters: [], result: nil)
    return DebugScope(node: node, file: file, fileID: span?.file, line: line)
  }

  /// Begins the C function `llvm` of `e`, which stands at the line of the definition.
  func enter(_ e: Entry, _ llvm: LLVMFunction, in module: ModuleEmitter) {
    let span = module.source[e.function].span
    let scope = describe(llvm, e.point.pythonName, span, isLocal: false, in: module)
    module.builder.setLocation(builder.location(line: scope.line, column: 0, in: scope.node))
  }

  /// Returns the location of `span` in `scope`; that of the definition if the span is elsewhere.
  func location(of span: SourceSpan?, in scope: DebugScope, _ source: Module) -> Metadata {
    guard let span, span.file == scope.fileID else {
      return builder.location(line: scope.line, column: 0, in: scope.node)
    }
    let (line, column) = source.sources[span.file].position(of: span.start)
    return builder.location(line: line, column: column + 1, in: scope.node)
  }

  /// Says at the end of the block being written that the variable `name` now is `lanes`, a value
  /// of type `type`, the function's parameter of 1-based number `parameter` if that is given.
  func assign(
    _ name: String, _ lanes: [LLVMValue], _ type: Type, at span: SourceSpan?, parameter: Int?,
    in scope: DebugScope, _ module: ModuleEmitter
  ) {
    guard hasVariables, let shape = shape(of: type) else { return }
    let place = location(of: span, in: scope, module.source)
    let key = "\(name) \(type)"
    let variable =
      variables[key]
      ?? builder.variable(
        name, describe(type, shape, scope.file), parameter: parameter, file: scope.file,
        line: scope.line, in: scope.node)
    variables[key] = variable
    let isWhole = shape.count == 1
    for (lane, part) in zip(lanes, shape) {
      let bits = isWhole ? nil : (offset: part.offset, bits: part.bits)
      builder.assign(lane, to: variable, part: bits, at: place, in: module.builder.block)
    }
  }
}

extension DebugEmitter {
  /// A lane as a field of the structure that the debugger shows.
  private struct Part {
    /// The name.
    let name: String

    /// The type of a scalar, or of what a pointer points to.
    let dtype: DType

    /// `true` iff the field is a pointer.
    var isPointer = false

    /// The distance from the structure's start, in bits.
    var offset = 0

    /// The size, in bits.
    var bits: Int { isPointer ? 64 : dtype.bits }
  }

  /// Returns the fields for the lanes of values of type `t` that are shown, or `nil` if values of
  /// the type are not.
  private func shape(of t: Type) -> [Part]? {
    switch t {
    case .scalar(let d) where d.kind == .complex:
      return [
        Part(name: "real", dtype: d.component),
        Part(name: "imag", dtype: d.component, offset: d.bits),
      ]
    case .scalar(let d): return [Part(name: "", dtype: d)]
    case .array(let a):
      guard let d = a.dtype, a.extents == nil else { return nil }
      let extents = (0..<a.rank).map {
        Part(name: "d\($0)", dtype: .int64, offset: 64 * ($0 + 1))
      }
      return [Part(name: "data", dtype: d, isPointer: true)] + extents
    case .none, .python, .tuple, .optional, .function, .string, .bytes, .record, .reference,
      .composite, .instance:
      return nil
    }
  }

  /// Returns the description of `t`, a scalar or the structure of `shape`.
  private func describe(_ t: Type, _ shape: [Part], _ file: Metadata) -> Metadata {
    if case .scalar(let d) = t, d.kind != .complex { return scalar(d) }
    let name = "\(t)"
    if let known = types[name] { return known }
    let fields = shape.map { part in
      let type = part.isPointer ? builder.pointer(to: scalar(part.dtype)) : scalar(part.dtype)
      return DebugBuilder.Field(part.name, type, bits: part.bits, offset: part.offset)
    }
    let bits = shape.map { $0.offset + $0.bits }.max() ?? 0
    let made = builder.structure(name, bits: bits, fields, file: file)
    types[name] = made
    return made
  }

  /// Returns the description of scalars of type `d`; of complex ones, that of their halves.
  private func scalar(_ d: DType) -> Metadata {
    let d = d.component
    if let known = types[d.name] { return known }
    let encoding: DebugBuilder.Encoding =
      switch d.kind {
      case .bool: .boolean
      case .signed: .signed
      case .unsigned: .unsigned
      case .float, .complex: .float
      }
    let made = builder.scalar(d.name, bits: d.bits, encoding)
    types[d.name] = made
    return made
  }
}
