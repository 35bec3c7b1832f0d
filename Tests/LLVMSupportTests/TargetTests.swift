import LLVMSupport
import XCTest

final class TargetTests: XCTestCase {
  func testEveryBackendEmits() throws {
    let context = LLVMContext()
    for triple in [
      "x86_64-linux-gnu", "aarch64-linux-gnu", "riscv64-linux-gnu", "wasm32-wasi",
      "x86_64-windows-msvc", "arm64-apple-macosx",
    ] {
      let target = try Target.resolve(triple: triple)
      let module = try makeSaxpy(in: context, for: target)
      let object = try module.emit(.object, for: try TargetMachine(target))
      XCTAssertGreaterThan(object.count, 100, triple)
    }
  }

  func testLevelsOfX86AreProcessors() throws {
    for cpu in ["x86-64", "x86-64-v2", "x86-64-v3", "x86-64-v4"] {
      XCTAssertEqual(try Target.resolve(triple: "x86_64-linux-gnu", cpu: cpu).cpu, cpu)
    }
    let native = try Target.resolve(cpu: "native")
    XCTAssert(native.features.contains("+"))
  }

  func testUnknownNamesAreRefusedWithTheNearest() throws {
    XCTAssertThrowsError(try Target.resolve(triple: "x86_64-linux-gnu", cpu: "skylaek")) {
      guard case TargetError.unknownCPU("skylaek", _, let nearest)? = $0 as? TargetError else {
        return XCTFail("\($0)")
      }
      XCTAssertEqual(nearest.first, "skylake")
    }
    XCTAssertThrowsError(try Target.resolve(triple: "x86_64-linux-gnu", features: ["+avx3"])) {
      guard case TargetError.unknownFeature("+avx3", _, let nearest)? = $0 as? TargetError else {
        return XCTFail("\($0)")
      }
      XCTAssert(nearest.contains("avx2"), "\(nearest)")
    }
    XCTAssertThrowsError(try Target.resolve(triple: "risc64-linux-gnu")) {
      guard case TargetError.unknownTriple(_, let nearest)? = $0 as? TargetError else {
        return XCTFail("\($0)")
      }
      XCTAssert(nearest.isEmpty || nearest == ["riscv64"], "\(nearest)")
    }
  }

  func testDevicesOutOfRangeAreRefusedWithTheirSubstitute() throws {
    XCTAssertThrowsError(try Target.cuda("sm_120")) {
      XCTAssertEqual($0 as? TargetError, .unsupportedDevice("sm_120", use: "sm_90"))
    }
    XCTAssertThrowsError(try Target.hip("gfx803")) {
      XCTAssertEqual($0 as? TargetError, .unsupportedDevice("gfx803", use: "gfx900"))
    }
  }

  func testInstructionSetVersions() {
    let numbers = ["gfx90a", "gfx942", "gfx1030", "gfx1100"].map { DeviceISA(cpu: $0)?.number }
    XCTAssertEqual(numbers, [9010, 9402, 10300, 11000])
    XCTAssertNil(DeviceISA(cpu: "sm_80"))
  }
}
