import Foundation
import LLVMSupport
import XCTest

final class SharedLibraryTests: XCTestCase {
  func testLibrariesRun() throws {
    let context = LLVMContext()
    let target = try Target.resolve()
    let module = try makeSaxpy(in: context, for: target)
    try module.runPasses("default<O3>", for: try TargetMachine(target))
    let object = try module.emit(.object, for: try TargetMachine(target))
    let image = try SharedLibrary.library("libsaxpy.so", of: [object], for: target)
    let path = NSTemporaryDirectory() + "saxpy-\(getpid()).so"
    try Data(image).write(to: URL(fileURLWithPath: path))
    defer { unlink(path) }
    let handle = try XCTUnwrap(dlopen(path, RTLD_NOW))
    typealias Saxpy =
      @convention(c) (
        Float, UnsafePointer<Float>, UnsafeMutablePointer<Float>, Int
      ) -> Void
    let saxpy = unsafeBitCast(try XCTUnwrap(dlsym(handle, "saxpy")), to: Saxpy.self)
    let x = (0..<100).map(Float.init)
    var y = x
    saxpy(2, x, &y, 100)
    XCTAssertEqual(y, x.map { 3 * $0 })
  }

  func testOnlyNeededLibrariesAreNamed() throws {
    let target = try Target.resolve(triple: "x86_64-linux-gnu")
    for (function, needed) in [("sin", true), ("abs", false)] {
      let context = LLVMContext()
      let module = try makeCall(of: function, in: context, for: target)
      let object = try module.emit(.object, for: try TargetMachine(target))
      let image = try SharedLibrary.library("libm.so", of: [object], for: target)
      XCTAssertEqual(text(image).contains("libm.so.6"), needed, function)
    }
  }

  func testLinkErrorsAreTold() {
    let target = Target.self
    XCTAssertThrowsError(
      try SharedLibrary.library("x.so", of: [[1, 2, 3]], for: try target.resolve())
    ) { XCTAssert("\($0)".contains("0.o"), "\($0)") }
  }
}
