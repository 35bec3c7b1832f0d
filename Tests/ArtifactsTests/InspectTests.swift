import Artifacts
import Diagnostics
import Types
import XCTest

final class InspectTests: XCTestCase {
  func testObjectsAndProgramsTellTheirInterface() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let interface = try Zoo.interface()
    let stack = "\t.section .note.GNU-stack,\"\",@progbits\n"
    try scratch.write(InterfaceSection.assembly(of: interface.manifest) + stack, to: "zoo.s")
    var other = interface
    other.facts.names = ModuleNames(module: "other")
    for i in other.entryPoints.indices { other.entryPoints[i].recordPrefix = "other" }
    try scratch.write(InterfaceSection.assembly(of: other.manifest) + stack, to: "other.s")
    try scratch.write("int main(void) { return 0; }\n", to: "main.c")
    try scratch.check("gcc -c zoo.s other.s && gcc main.c zoo.o other.o -o main && ./main")
    XCTAssertEqual(inspect(try scratch.bytes(of: "zoo.o")).0.map(\.header), [interface.header])
    XCTAssertEqual(
      inspect(try scratch.bytes(of: "main")).0.map(\.manifest),
      [interface.manifest, other.manifest])
    try scratch.check("test -z \"$(readelf -lW main | grep pyaot)\"")
  }

  func testGarbageIsRefused() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write(InterfaceSection.assembly(of: "{\"abi\": 99}"), to: "new.s")
    try scratch.write("int x;\n", to: "plain.c")
    try scratch.check("gcc -c new.s plain.c")
    let new = try scratch.bytes(of: "new.o")
    XCTAssertEqual(inspect(new).1, ["A003"])
    XCTAssertEqual(inspect(try scratch.bytes(of: "plain.o")).1, ["A002"])
    XCTAssertEqual(inspect([]).1, ["A001"])
    XCTAssertEqual(inspect(Array("not an object".utf8)).1, ["A001"])
    for n in stride(from: 1, to: new.count, by: 7) {
      XCTAssertEqual(inspect(Array(new.prefix(n))).1.count, 1, "\(n) bytes")
    }
  }

  func testHeadersAndSourcesThatDoNotMatch() throws {
    var interface = try Zoo.interface()
    interface.facts.sources = [.init(file: "zoo.py", sha256: sha256([1, 2]))]
    var set = DiagnosticSet()
    interface.check(header: interface.header, named: "zoo.h", object: "zoo.o", into: &set)
    interface.check(source: [1, 2], named: "zoo.py", object: "zoo.o", into: &set)
    XCTAssertEqual(set.elements, [])
    interface.check(header: "x", named: "zoo.h", object: "zoo.o", into: &set)
    interface.check(source: [1], named: "zoo.py", object: "zoo.o", into: &set)
    XCTAssertEqual(set.elements.map(\.code.description), ["A004", "A005"])
  }

  /// Returns what `object` tells, and the codes reported.
  private func inspect(_ object: [UInt8]) -> ([ModuleInterface], [String]) {
    var set = DiagnosticSet()
    let list = Artifacts.inspect(object, named: "x.o", into: &set)
    return (list, set.elements.map(\.code.description))
  }
}
