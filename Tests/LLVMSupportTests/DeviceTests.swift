import LLVMSupport
import XCTest

final class DeviceTests: XCTestCase {
  /// Returns the device code of `module`, for whose library `library` is taken.
  private func code(
    _ module: borrowing LLVMModule, _ target: Target, in context: borrowing LLVMContext
  ) throws -> [UInt8] {
    try DeviceCode.emit(
      module, for: try TargetMachine(target), level: .aggressive,
      library: { () throws(LLVMError) in
        guard let kind = DeviceLibrary.Kind(target), let found = DeviceLibrary.find(kind) else {
          throw LLVMError("no device library")
        }
        return found
      }, in: context)
  }

  func testKernelsBecomePTX() throws {
    for (cpu, version, name) in [("sm_70", "6.3", "sm_70"), ("sm_80", "7.0", "sm_80")] {
      let context = LLVMContext()
      let target = try Target.cuda(cpu)
      let ptx = text(try code(try makeSaxpy(in: context, for: target), target, in: context))
      XCTAssert(ptx.contains(".visible .entry saxpy("), ptx)
      XCTAssert(ptx.contains(".version \(version)") && ptx.contains(".target \(name)"), ptx)
      XCTAssert(ptx.contains("mul.rn.f32") && !ptx.contains("fma"), ptx)
    }
  }

  func testKernelsBecomeCodeObjects() throws {
    for cpu in ["gfx90a", "gfx942", "gfx1100"] {
      let context = LLVMContext()
      let target = try Target.hip(cpu)
      let image = try code(try makeSaxpy(in: context, for: target), target, in: context)
      XCTAssertEqual(Array(image.prefix(4)), [0x7F] + Array("ELF".utf8))
      XCTAssertEqual(image[16], 3, "a shared object")
      XCTAssert(text(image).contains("saxpy.kd"))
      XCTAssert(text(image).contains("amdgcn-amd-amdhsa--\(cpu)"))
    }
  }

  func testLaunchBoundsReachPTX() throws {
    let context = LLVMContext()
    let target = try Target.cuda()
    let module = LLVMModule("m", in: context)
    module.setTarget(try TargetMachine(target))
    let f = module.addFunction("k", context.function([], to: context.void))
    module.markKernel(f, of: target, bounds: KernelBounds(threads: 256, blocks: 2), in: context)
    let b = LLVMBuilder(context)
    b.move(toEndOf: f.appendBlock())
    b.returnVoid()
    let ptx = text(try code(module, target, in: context))
    XCTAssert(ptx.contains(".maxntid 256") && ptx.contains(".minnctapersm 2"), ptx)
  }

  func testMathComesFromTheVendorsLibrary() throws {
    for (target, name) in [
      (try Target.cuda(), "__nv_exp"), (try Target.hip("gfx942"), "__ocml_exp_f64"),
      (try Target.hip("gfx1100"), "__ocml_sin_f64"),
    ] {
      guard let kind = DeviceLibrary.Kind(target), DeviceLibrary.find(kind) != nil else {
        print("no library for \(target.triple) on this machine")
        continue
      }
      let context = LLVMContext()
      let image = try code(try makeCall(of: name, in: context, for: target), target, in: context)
      XCTAssertFalse(text(image).contains(name), "\(name) is inlined")
    }
  }

  func testUnknownDeviceFunctionsAreErrors() throws {
    let context = LLVMContext()
    let target = try Target.cuda()
    let module = try makeCall(of: "sin", in: context, for: target)
    XCTAssertThrowsError(try code(module, target, in: context)) {
      XCTAssertEqual("\($0)", "no device function is called sin")
    }
  }

  func testAMissingLibraryIsNotSubstituted() {
    XCTAssertNil(DeviceLibrary.find(.libdevice, explicit: "/nonexistent/libdevice.bc"))
  }
}
