import CodeGeneration
import Diagnostics
import Foundation
import IR
import LLVMSupport
import Types
import Utilities
import XCTest

/// Builds a function of typed IR.
struct Maker {
  /// The module.
  var module: Module

  /// The function.
  var function: Function

  /// The block being written.
  var block: BlockID

  /// The source text of the instructions being written.
  var span: SourceSpan?

  /// Begins the function `name` of parameters and result of the given types.
  init(_ module: Module, _ name: String, _ parameters: [Type], _ result: Type) {
    self.module = module
    let r = self.module.types.demand(result)
    function = Function(name: name, pythonName: name, result: r)
    block = function.appendBlock()
    for p in parameters {
      function.appendParameter(to: block, type: self.module.types.demand(p))
    }
  }

  /// Returns parameter `i`.
  func parameter(_ i: Int) -> ValueID { function.parameters[i] }

  /// Writes `i`, of type `type`.
  @discardableResult
  mutating func add(_ i: Instruction, _ type: Type) -> ValueID {
    function.append(i, type: module.types.demand(type), to: block, span: span)
  }

  /// Writes an int64 constant.
  mutating func int(_ n: Int64) -> ValueID { add(.integer(n), .scalar(.int64)) }

  /// Writes a float64 constant.
  mutating func float(_ x: Double) -> ValueID { add(.float(x.bitPattern), .scalar(.float64)) }

  /// Ends the block with a return of `v`, or of nothing.
  mutating func finish(_ v: ValueID? = nil) {
    let result = v ?? add(.unit, .none)
    function[block].terminator = .return(result)
  }

  /// Adds a block with parameters of the given types.
  mutating func newBlock(_ parameters: [Type] = []) -> BlockID {
    let b = function.appendBlock()
    for p in parameters { function.appendParameter(to: b, type: module.types.demand(p)) }
    return b
  }

  /// Ends the block with a jump to `b`.
  mutating func jump(_ b: BlockID, _ arguments: [ValueID] = []) {
    let list = function.list(arguments)
    function[block].terminatorSpan = span
    function[block].terminator = .jump(BlockTarget(b, list))
  }

  /// Ends the block with a branch.
  mutating func branch(_ c: ValueID, _ a: BlockID, _ x: [ValueID], _ b: BlockID, _ y: [ValueID]) {
    let (p, q) = (function.list(x), function.list(y))
    function[block].terminatorSpan = span
    function[block].terminator = .branch(c, BlockTarget(a, p), BlockTarget(b, q), .none)
  }

  /// Adds a site of `kind` at the given text.
  mutating func site(_ kind: ExceptionKind, _ message: String, _ span: SourceSpan? = nil) -> SiteID
  {
    module.sites.append(
      Site(kind: kind, message: message, span: span, function: function.name))
  }

  /// Adds the function to the module and returns the module and the function's name.
  consuming func done() -> (Module, FunctionID) {
    var m = module
    let f = m.functions.append(function)
    return (m, f)
  }
}

/// Adds the C function `m_<name>` of `f` to `module`; the signature is that of the function unless
/// `result` is given.
func addEntry(
  _ module: inout Module, _ f: FunctionID, noexcept: Bool = false, kernel: Bool = false,
  noalias: Bool = false, aliases: [String] = []
) {
  let function = module[f]
  let parameters = function.parameters.enumerated().map { i, v in
    EntryPoint.Parameter(name: "p\(i)", type: module.type(of: v, in: function))
  }
  module.entries.append(
    Entry(
      point: EntryPoint(
        pythonName: function.name, symbol: "m_" + function.name, aliases: aliases,
        parameters: parameters, result: module.types[function.result], isNoexcept: noexcept,
        isNoalias: noalias, isKernel: kernel, documentation: nil, file: "m.py", line: 1),
      function: f))
}

/// Returns the code of `module` for `target`.
func hostCode(
  _ module: Module, _ forms: Set<CodeGenerator.Form> = [.object],
  _ options: CodeGenerationOptions = CodeGenerationOptions(), target: Target? = nil
) throws -> CodeGenerator.HostCode {
  let generator = CodeGenerator(module, names: ModuleNames(module: "m"), options: options)
  return try generator.hostCode(for: try target ?? Target.resolve(), forms)
}

/// A shared library of compiled code, loaded into the test's process.
final class Loaded {
  /// The loader's handle.
  private let handle: UnsafeMutableRawPointer

  /// Compiles, links and loads `module`.
  convenience init(
    _ module: Module, level: OptimizationLevel = .aggressive, cpu: String = "native"
  ) throws {
    let target = try Target.resolve(cpu: cpu)
    let options = CodeGenerationOptions(level: level, debug: level == .none ? .full : .none)
    let code = try hostCode(module, [.object], options, target: target)
    try self.init(object: try XCTUnwrap(code.forms[.object]), for: target)
  }

  /// Links and loads `object`.
  init(object: [UInt8], for target: Target) throws {
    let image = try SharedLibrary.library("m.so", of: [object], for: target)
    let path = NSTemporaryDirectory() + "m-\(UUID().uuidString).so"
    try Data(image).write(to: URL(fileURLWithPath: path))
    defer { unlink(path) }
    guard let handle = dlopen(path, RTLD_NOW) else {
      throw LLVMError(String(cString: dlerror()))
    }
    self.handle = handle
  }

  /// Returns the function `name` of type `type`.
  func function<F>(_ name: String, _ type: F.Type) throws -> F {
    unsafeBitCast(try XCTUnwrap(dlsym(handle, name), name), to: type)
  }

  /// Returns the text of `status`.
  func text(_ status: Int32) throws -> String {
    typealias F = @convention(c) (Int32) -> UnsafePointer<CChar>
    return String(cString: try function("m_strerror", F.self)(status))
  }
}

/// The levels that results must not depend on.
let levels: [OptimizationLevel] = [.none, .aggressive]

let f64 = Type.scalar(.float64)
let i64 = Type.scalar(.int64)
let i32 = Type.scalar(.int32)
let bool = Type.scalar(.bool)
