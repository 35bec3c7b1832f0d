import CodeGeneration
import IR
import LLVMSupport
import XCTest

/// What the optimiser is told of loops.
final class LoopTests: XCTestCase {
  /// Returns the untranslated IR of a loop behind a branch with the hint given.
  private func code(_ hint: String, level: OptimizationLevel) throws -> String {
    let module = try Reader.read(
      """
      entry @f "m_f" "f"(n: int) -> int

      func @f -> int64 {
      b0(v0: int64):
        v1: int64 = integer 0
        v2: int64 = integer 1
        v3: bool = less v0, v1
        branch v3, b4, b1(v1, v1) \(hint)
      b1(v4: int64, v5: int64):
        v6: bool = less v4, v0
        branch v6, b2, b3
      b2:
        v7: int64 = add v4, v2
        v8: int64 = xor v5, v7
        jump b1(v7, v8)
      b3:
        return v5
      b4:
        return v1
      }
      """)
    var options = CodeGenerationOptions()
    options.level = level
    let bytes = try hostCode(module, [.plainIR], options).forms[.plainIR]
    return String(decoding: bytes ?? [], as: UTF8.self)
  }

  func testUnlikelyLoopsAreNotVectorised() throws {
    let name = "llvm.loop.vectorize.enable"
    XCTAssertTrue(try code("likely", level: .aggressive).contains(name))
    XCTAssertFalse(try code("unlikely", level: .aggressive).contains(name))
    XCTAssertFalse(try code("", level: .aggressive).contains(name))
    XCTAssertFalse(try code("likely", level: .none).contains(name))
  }
}
