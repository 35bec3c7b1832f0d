import Artifacts
import Diagnostics
import Signatures
import Types
import Utilities
import XCTest

/// Interfaces of modules that do not exist, with functions of every type that C callers can use.
enum Zoo {
  /// The scalars as signatures write them.
  static let scalars = ["int", "float", "complex", "bool"] + DType.allCases.map(\.name)

  /// A signature file with arguments and results of every type.
  static var signatures: String {
    var text = ""
    for (i, t) in scalars.enumerated() {
      text += "scalar\(i)(x: \(t)) -> \(t)\nnatural\(i)(x: \(t)) -> \(t) noexcept\n"
      text +=
        "array\(i)(a: \(t)[:], b: \(t)[:, ::1], c: \(t)[::1, :], d: const \(t)[()]) -> \(t)[:, :]\n"
      text += "fixed\(i)(a: \(t)[3], b: const \(t)[4, 4]) -> (\(t), \(t)[::1, :], (\(t)[:], int))\n"
      if t != "complex", !t.hasPrefix("complex") { text += "maybe\(i)(x: optional[\(t)])\n" }
      text += "kernel device\(i)(x: \(t), a: \(t)[::1], b: const \(t)[:, :])\n"
    }
    return text + """
      nothing()
      zero() -> float64[()]
      procedure(a: float64[:], class: int, a_d0: int, ret: bool) noexcept
      tuples(p: (int, (complex, float64[::1])), q: ()) -> ((int, float64), bool)
      dot(a: float64[::1], b: float64[::1]) -> float64
      dot(a: const float32[::1], b: const float32[::1]) -> float32
      dot(a: complex64[::1], b: complex64[::1]) -> complex64 noalias
      dot(a: int, b: int) -> int
      axis(a: float64[:, :], axis = 0) -> float64[:]
      axis(a: float64[:, :], axis = -1) -> float64[:]
      text(s: str, b: bytes) -> (str, (bytes, int))
      text_length(s: str) -> int noexcept
      text_length(s: const uint8[::1]) -> int noexcept
      kernel empty()
      record Pair(x: float64, n: int16)
      record Cell(a: int8, z: complex64, h: float16, class: bool, v: float32[3], grid: Pair[2, 2])
      cells(c: Cell[::1], d: const Cell[:, :], one: Pair, g: Pair[2]) -> (Cell[:], Pair[()], Pair)
      first(c: Cell[:]) -> Cell noexcept
      kernel on_cells(c: Cell[::1])
      """
  }

  /// The interface of a module `zoo` with the functions of `signatures`.
  static func interface(_ text: String = signatures, documentation: String? = "Says *what*.")
    throws -> ModuleInterface
  {
    var set = DiagnosticSet()
    let file = SourceFile(name: "sigs.txt", text: text)
    let declarations = readSignatures(file, as: FileID(0), into: &set).declarations
    var functions: [SourceFunction] = []
    for d in declarations where !functions.contains(where: { $0.name == d.name.value }) {
      let parameters = d.parameters.enumerated().map { i, p in
        SourceFunction.Parameter(
          name: p.name?.value ?? "x\(i)", hasDefault: false, kind: .positionalOrKeyword)
      }
      functions.append(
        SourceFunction(
          name: d.name.value, parameters: parameters, line: functions.count + 1, span: d.span,
          documentation: documentation, isKernel: false))
    }
    let names = ModuleNames(module: "zoo")
    var entryPoints = match(declarations, with: functions, names: names, file: "zoo.py", into: &set)
      .map(\.entryPoint)
    XCTAssertEqual(set.elements.map(\.message), [])
    for i in entryPoints.indices where entryPoints[i].pythonName != "device3" {
      entryPoints[i].raises = [ExceptionClass(.indexError), ExceptionClass(.valueError)]
    }
    let facts = ModuleFacts(
      names: names, compiler: "pyaot 0.1.0", triple: "x86_64-unknown-linux-gnu",
      cpus: ["x86-64-v3"], gpus: ["cuda:sm_70"],
      sources: [.init(file: "zoo.py", sha256: "ab12"), .init(file: "sigs.txt", sha256: "cd34")],
      services: [.strerror, .free, .setAllocator, .setUnhandled],
      kernels: [.init(symbol: "zoo_empty", maximumBlock: 256, sharedBytes: 64)],
      images: [.init(symbol: "zoo_ptx", description: "PTX text, NUL-terminated")],
      libraries: ["m"])
    return ModuleInterface(facts: facts, entryPoints: entryPoints)
  }
}
