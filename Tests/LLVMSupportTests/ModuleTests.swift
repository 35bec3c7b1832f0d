import LLVMSupport
import XCTest

final class ModuleTests: XCTestCase {
  func testOptimizerVectorizesLoops() throws {
    let context = LLVMContext()
    let target = try Target.resolve(triple: "x86_64-linux-gnu", cpu: "x86-64-v3")
    let module = try makeSaxpy(in: context, for: target)
    try module.runPasses(OptimizationLevel.aggressive.pipeline, for: try TargetMachine(target))
    XCTAssert(module.text.contains("<8 x float>"), module.text)
  }

  func testEmissionLeavesTheModuleAsItIs() throws {
    let context = LLVMContext()
    let target = try Target.resolve()
    let module = try makeSaxpy(in: context, for: target)
    let before = module.text
    let machine = try TargetMachine(target)
    let first = try module.emit(.object, for: machine)
    XCTAssertEqual(try module.emit(.object, for: machine), first)
    XCTAssertEqual(module.text, before)
    XCTAssertEqual(Array(first.prefix(4)), [0x7F] + Array("ELF".utf8))
  }

  func testTextAndBitcodeReadBack() throws {
    let context = LLVMContext()
    let module = try makeSaxpy(in: context, for: try Target.resolve())
    let body = { (s: String) in s.split(separator: "\n").dropFirst(2).joined(separator: "\n") }
    let again = try LLVMModule.parse(text: module.text, in: context)
    XCTAssertEqual(body(again.text), body(module.text))
    let binary = try LLVMModule.parse(bitcode: module.bitcode, in: context)
    XCTAssertEqual(body(binary.text), body(module.text))
  }

  func testBrokenTextIsAnError() throws {
    let context = LLVMContext()
    do {
      _ = try LLVMModule.parse(text: "define i32 @f() { ret i64 0 }", in: context)
      XCTFail("no error")
    } catch {
      XCTAssert(error.description.contains("value doesn't match function result type"))
    }
  }

  func testVerificationFindsMissingTerminators() throws {
    let context = LLVMContext()
    let module = LLVMModule("m", in: context)
    _ = module.addFunction("f", context.function([], to: context.void)).appendBlock()
    XCTAssertThrowsError(try module.verify())
  }

  func testLinkingTwoDefinitionsIsAnError() throws {
    let context = LLVMContext()
    let source = "define void @f() { ret void }"
    let a = try LLVMModule.parse(text: source, in: context)
    let b = try LLVMModule.parse(text: source, in: context)
    do {
      try a.link(b)
      XCTFail("no error")
    } catch {
      XCTAssert(error.description.contains("symbol multiply defined"), error.description)
    }
  }

  func testOnlyNeededFunctionsAreLinked() throws {
    let context = LLVMContext()
    let main = try LLVMModule.parse(
      text: "declare void @used()\ndefine void @f() { call void @used() ret void }", in: context)
    let library = try LLVMModule.parse(
      text: "define void @used() { ret void }\ndefine void @unused() { ret void }", in: context)
    try main.linkNeeded(library)
    XCTAssert(main.text.contains("define internal void @used()"), main.text)
    XCTAssertNil(main.function("unused"))
  }

  func testModulesOutliveTheContextVariable() throws {
    func make() throws -> LLVMModule {
      let context = LLVMContext()
      return try makeSaxpy(in: context, for: try Target.resolve())
    }
    XCTAssert(try make().text.contains("@saxpy"))
  }

  func testDebugInformationReachesObjects() throws {
    let context = LLVMContext()
    let module = LLVMModule("m", in: context)
    let target = try Target.resolve(triple: "x86_64-linux-gnu")
    let machine = try TargetMachine(target)
    module.setTarget(machine)
    let f = module.addFunction("m_f", context.function([context.double], to: context.double))
    let debug = DebugBuilder(
      module, file: "m.py", folder: "/src", producer: "pyaot", isOptimized: true)
    let file = debug.file("m.py", folder: "/src")
    let float = debug.scalar("float", bits: 64, .float)
    let scope = debug.describe(
      f, name: "f", file: file, line: 3, isLocal: false, isOptimized: true, parameters: [float],
      result: float)
    let b = LLVMBuilder(context)
    b.move(toEndOf: f.appendBlock())
    let location = debug.location(line: 4, column: 5, in: scope)
    b.setLocation(location)
    let x = debug.variable("x", float, parameter: 1, file: file, line: 3, in: scope)
    debug.assign(f.parameters[0], to: x, at: location, in: b.block)
    b.return(b.float(.add, f.parameters[0], f.parameters[0]))
    debug.finish()
    try module.verify()
    let assembly = text(try module.emit(.assembly, for: machine))
    XCTAssert(assembly.contains(".loc\t1 4 5"), assembly)
    XCTAssert(assembly.contains(".debug_info") && !assembly.contains(".debug_names"))
  }
}
