import CodeGeneration
import Foundation
import IR
import LLVMSupport
import Passes
import Types
import Utilities
import XCTest

final class ForeignTests: XCTestCase {
  func testCFunctionsAreCalled() throws {
    let text = """
      external "labs"(int64) -> int64
      external "toupper"(int32) -> int32
      external "memcmp"(uint8[::1], uint8[::1], uint64) -> int32
      external "srand"(uint32) -> none
      external "llabs"(int64) -> int64

      func @run -> int64 raises {
      b0(v0: int64):
        v1: int64 = callExternal v0, 0
        v2: int64 = integer 2
        v3: uint8[::1] = allocate v2, s1
        v4: int64 = integer 0
        v5: int64 = integer 1
        v6: uint8 = integer 7
        v7 = storeFlat v3, v4, v6
        v8 = storeFlat v3, v5, v6
        v9: uint64 = integer 2
        v10: int32 = callExternal v3, v3, v9, 2
        v11: int32 = integer 97
        v12: int32 = callExternal v11, 1
        v13: int64 = convert v12
        v14: int64 = convert v10
        v15: int64 = add v1, v13
        v16: int64 = add v15, v14
        v17: uint32 = integer 1
        v18 = callExternal v17, 3
        v19: int64 = callExternal v16, 4
        return v19
      }

      """
    for level in levels {
      let program = try HeapProgram(text, level: level)
      XCTAssertEqual(try program.call("run", -40), 40 + 65)
    }
  }

  /// Small integers and bools are extended as C expects, and half floats travel as their bits.
  func testFunctionPointersAreCalledAsC() throws {
    let text = """
      func @run -> int64 {
      b0(v0: int64, v1: fn(int8, bool, uint16, float32) -> int16):
        v2: int8 = convert v0
        v3: int64 = integer 0
        v4: bool = less v0, v3
        v5: uint16 = convert v0
        v6: float32 = convert v0
        v7: int16 = callPointer v1, v2, v4, v5, v6
        v8: int64 = convert v7
        return v8
      }

      """
    typealias Callback = @convention(c) (Int8, Bool, UInt16, Float) -> Int16
    typealias F = @convention(c) (Int64, Callback) -> Int64
    let callback: Callback = { a, b, c, d in
      Int16(a) + (b ? 1000 : 0) + (c > 1000 ? 100 : 0) + (d < 0 ? -10000 : 0)
    }
    for level in levels {
      var m = try Reader.read("module \"m\"\n" + text)
      let f = m.functions.ids.first
      addEntry(&m, try XCTUnwrap(f), noexcept: true)
      let library = try Loaded(m, level: level)
      let run = try library.function("m_run", F.self)
      XCTAssertEqual(run(-3, callback), -3 + 1000 + 100 - 10000)
      XCTAssertEqual(run(5, callback), 5)
    }
  }

  func testIntrinsicsAndOwnFunctionsAreNoCFunctions() throws {
    for symbol in ["llvm.trap", "m_run"] {
      let text = """
        external "\(symbol)"() -> none

        func @run -> int64 {
        b0(v0: int64):
          v1 = callExternal 0
          return v0
        }

        """
      XCTAssertThrowsError(try HeapProgram(text))
    }
  }

  /// Each thread has variables of its own, zero at first, that keep their values.
  func testVariablesLiveAsLongAsTheThread() throws {
    let text = """
      func @run -> int64 {
      b0(v0: int64):
        v1: int64[4] = globalArray 0
        v2: int64 = integer 3
        v3: int64 = load v1, v2
        v4: int64 = add v3, v0
        v5 = store v1, v4, v2
        v6: float64[2, 3] = globalArray 1
        v7: int64 = integer 1
        v8: float64 = load v6, v7, v2
        return v4
      }

      """.replacing("load v6, v7, v2", with: "load v6, v7, v7")
    for level in levels {
      var m = try Reader.read("module \"m\"\n" + text)
      addEntry(&m, try XCTUnwrap(m.functions.ids.first), noexcept: true)
      let library = try Loaded(m, level: level)
      let run = try library.function("m_run", (@convention(c) (Int64) -> Int64).self)
      XCTAssertEqual(run(5), 5)
      XCTAssertEqual(run(6), 11)
      nonisolated(unsafe) var other: Int64 = 0
      let thread = Thread { other = run(7) }
      thread.start()
      while !thread.isFinished { usleep(1000) }
      XCTAssertEqual(other, 7)
      XCTAssertEqual(run(1), 12)
    }
  }

  func testKernelsHaveNoObjects() throws {
    let bodies = [
      "v1: Box = newObject v0, s1", "v1: int64[4] = globalArray 0",
      "v1: int64 = callExternal v0, 0",
    ]
    for body in bodies {
      let text = """
        module "m"
        site s1 memoryError "" in "f"
        layout Box(int64)
        external "labs"(int64) -> int64

        func @k -> none raises {
        b0(v0: int64):
          \(body)
          v2 = unit
          return v2
        }

        """
      var m = try Reader.read(text)
      addEntry(&m, try XCTUnwrap(m.functions.ids.first), kernel: true)
      let generator = CodeGenerator(
        m, names: ModuleNames(module: "m"), options: CodeGenerationOptions())
      XCTAssertThrowsError(
        try generator.deviceCode(for: Target.resolve(triple: "nvptx64-nvidia-cuda", cpu: "sm_80"))
      ) { error in
        guard let e = error as? CodeGenerationError, case .unsupported = e else {
          return XCTFail("\(error)")
        }
      }
    }
  }
}
