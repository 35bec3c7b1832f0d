import CodeGeneration
import IR
import LLVMSupport
import Types
import XCTest

final class KernelTests: XCTestCase {
  /// Returns a module with the kernel `saxpy`, which uses `math` of its elements if given.
  private func module(_ math: MathFunction? = nil) -> Module {
    let array = Type.array(ArrayType(.float32, rank: 1))
    let f32 = Type.scalar(.float32)
    var m = Maker(Module(name: "m"), "saxpy", [f32, array, array], .none)
    let indices = [DeviceIndex.blockIndex, .blockDimension, .threadIndex].map {
      m.add(.deviceIndex($0, axis: 0), i32)
    }
    let product = m.add(.binary(.multiply, indices[0], indices[1]), i32)
    let sum = m.add(.binary(.add, product, indices[2]), i32)
    let i = m.add(.convert(sum), i64)
    let n = m.add(.extent(m.parameter(2), axis: 0), i64)
    let goes = m.add(.compare(.less, i, n), bool)
    let (body, end) = (m.newBlock(), m.newBlock())
    m.branch(goes, body, [], end, [])
    m.block = body
    var x = m.add(.loadFlat(m.parameter(1), i), f32)
    if let math { x = m.add(.math(math, m.function.list([x])), f32) }
    let y = m.add(.loadFlat(m.parameter(2), i), f32)
    let ax = m.add(.binary(.multiply, m.parameter(0), x), f32)
    let z = m.add(.binary(.add, ax, y), f32)
    m.add(.storeFlat(m.parameter(2), i, z), .none)
    m.jump(end)
    m.block = end
    m.add(.barrier, .none)
    m.finish()
    var (module, f) = m.done()
    addEntry(&module, f, kernel: true)
    return module
  }

  private func deviceCode(_ module: Module, _ target: Target) throws -> [UInt8] {
    try CodeGenerator(module, names: ModuleNames(module: "m"), options: CodeGenerationOptions())
      .deviceCode(for: target)
  }

  func testKernelsHaveFlatParameters() throws {
    let ptx = String(decoding: try deviceCode(module(), try Target.cuda()), as: UTF8.self)
    XCTAssert(ptx.contains(".visible .entry m_saxpy("), ptx)
    XCTAssert(ptx.contains(".param .f32 m_saxpy_param_0"), ptx)
    XCTAssert(ptx.contains("m_saxpy_param_4") && !ptx.contains("m_saxpy_param_5"), ptx)
    XCTAssert(ptx.contains("ld.global.f32") && ptx.contains("bar.sync"), ptx)
    XCTAssertFalse(ptx.contains("fma"), ptx)
  }

  func testKernelsBecomeCodeObjects() throws {
    for cpu in ["gfx90a", "gfx1100"] {
      let image = try deviceCode(module(), try Target.hip(cpu))
      XCTAssertEqual(Array(image.prefix(4)), [0x7F] + Array("ELF".utf8))
      XCTAssert(String(decoding: image, as: UTF8.self).contains("m_saxpy.kd"))
    }
  }

  func testMathComesFromTheVendorsLibrary() throws {
    if DeviceLibrary.find(.ocml) != nil {
      XCTAssertNoThrow(try deviceCode(module(.sin), try Target.hip("gfx942")))
    }
    if DeviceLibrary.find(.libdevice) != nil {
      let ptx = String(decoding: try deviceCode(module(.sin), try Target.cuda()), as: UTF8.self)
      XCTAssertFalse(ptx.contains("__nv_sinf"), ptx)
    }
  }

  func testAMissingLibraryIsTold() throws {
    var options = CodeGenerationOptions()
    options.deviceLibrary = "/nonexistent.bc"
    let generator = CodeGenerator(
      module(.sin), names: ModuleNames(module: "m"), options: options)
    XCTAssertThrowsError(try generator.deviceCode(for: try Target.cuda())) {
      guard case CodeGenerationError.missingDeviceLibrary(.libdevice)? = $0 as? CodeGenerationError
      else { return XCTFail("\($0)") }
    }
  }

  func testHostsHaveNoThreadIndices() throws {
    var m = module()
    m.entries[0].point.isKernel = false
    XCTAssertThrowsError(try hostCode(m)) {
      guard case CodeGenerationError.unsupported? = $0 as? CodeGenerationError else {
        return XCTFail("\($0)")
      }
    }
  }
}
