import Artifacts
import Diagnostics
import Types
import XCTest

final class InspectTests: XCTestCase {
  func testObjectsAndProgramsTellTheirInterface() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let interface = try Zoo.interface()
    var other = interface
    other.facts.names = ModuleNames(module: "other")
    try scratch.write("int f(void) { return 0; }\n", to: "f.c")
    try scratch.write("int f(void); int main(void) { return f(); }\n", to: "main.c")
    try scratch.check("gcc -c f.c main.c")
    for (file, i) in [("f.o", interface), ("main.o", other)] {
      let object = try scratch.bytes(of: file)
      try scratch.write(try XCTUnwrap(InterfaceSection.adding(i.manifest, to: object)), to: file)
    }
    try scratch.check("gcc f.o main.o -o main && ./main")
    XCTAssertEqual(inspect(try scratch.bytes(of: "f.o")).0.map(\.header), [interface.header])
    XCTAssertEqual(
      inspect(try scratch.bytes(of: "main")).0.map(\.manifest),
      [interface.manifest, other.manifest])
    try scratch.check("test -z \"$(readelf -lW main | grep pyaot)\"")
  }

  func testTheSectionIsAddedToObjects() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let interface = try Zoo.interface()
    try scratch.write(
      "int f(int x) { return x + 1; } int main(void) { return f(-1); }\n", to: "a.c")
    for compiler in ["gcc", "clang-19"] where scratch.succeeds("\(compiler) --version") {
      try scratch.check("\(compiler) -g -ffunction-sections -c a.c -o a.o")
      let object = try scratch.bytes(of: "a.o")
      let added = try XCTUnwrap(InterfaceSection.adding(interface.manifest, to: object))
      XCTAssertEqual(inspect(added).0.map(\.header), [interface.header])
      try scratch.write(added, to: "b.o")
      try scratch.check(
        "gcc -Wl,--fatal-warnings -Wl,--gc-sections b.o -o b && ./b && strip b && ./b"
          + " && ld -r b.o -o c.o && strip -g c.o && gcc -shared -fPIC b.o -o b.so")
      try scratch.check("test -z \"$(readelf -SW b.o 2>&1 | grep -i 'warning\\|error')\"")
      for name in ["b", "c.o", "b.so"] {
        XCTAssertEqual(inspect(try scratch.bytes(of: name)).0.count, 1, name)
      }
      XCTAssertNil(InterfaceSection.adding("", to: Array(object.prefix(object.count - 1))))
    }
    XCTAssertNil(InterfaceSection.adding("", to: [1, 2, 3]))
  }

  func testGarbageIsRefused() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("int x;\n", to: "plain.c")
    try scratch.check("gcc -c plain.c")
    let plain = try scratch.bytes(of: "plain.o")
    let new = try XCTUnwrap(InterfaceSection.adding("{\"abi\": 99}", to: plain))
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
