import Artifacts
import Diagnostics
import Types
import XCTest

final class ManifestTests: XCTestCase {
  func testManifestReadsBack() throws {
    let interface = try Zoo.interface(
      documentation: "A \"quoted\" \u{e9}\u{1F600} text\n\twith tabs\\")
    let text = interface.manifest
    XCTAssertTrue(text.utf8.allSatisfy { $0 < 128 })
    let values = try XCTUnwrap(JSON.values(in: Array(text.utf8)))
    XCTAssertEqual(values.count, 1)
    let back = try XCTUnwrap(ModuleInterface(manifest: values[0]))
    XCTAssertEqual(back.header, interface.header)
    XCTAssertEqual(back.manifest, text)
  }

  func testPythonReadsTheManifest() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write(try Zoo.interface().manifest, to: "zoo.json")
    try scratch.write(
      """
      import json
      m = json.load(open("zoo.json"))
      assert m["abi"] == 1 and m["module"] == "zoo"
      f = next(f for f in m["functions"] if f["symbol"] == "zoo_dot")
      assert f["aliases"] == ["zoo_dot__f64c_f64c"]
      names = [c["name"] for p in f["parameters"] for c in p["c_parameters"]]
      assert names == ["a", "a_d0", "b", "b_d0"]
      assert [c["name"] for c in f["result"]["c_parameters"]] == ["ret"]
      k = next(k for k in m["kernels"] if k["name"] == "device3")
      offsets = [c["offset"] for p in k["parameters"] for c in p["c_parameters"]]
      assert offsets == [0, 8, 16, 24, 32, 40, 48, 56], offsets
      """, to: "read.py")
    try scratch.check("python3 read.py")
  }

  func testGarbageIsNoJSON() {
    let texts = [
      "{", "[1,]", "{\"a\" 1}", "\"x", "tru", "[1 2]", "\"\\u12\"", "-",
      String(repeating: "[", count: 10000),
    ]
    for t in texts {
      XCTAssertNil(JSON.values(in: Array(t.utf8)), t)
    }
    XCTAssertEqual(JSON.values(in: []), [])
  }

  func testDependencyFileIsReadByMake() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let names = ["a b.py", "c#d.txt", "e$f.txt"]
    for n in names { try scratch.write("", to: n) }
    let rule = "out.o:\n\ttouch out.o\n"
    try scratch.write(
      dependencyFile(targets: ["out.o"], prerequisites: names) + rule, to: "Makefile")
    try scratch.check(
      "make out.o && make -q out.o && touch -d '+1 hour' 'e$f.txt' && ! make -q out.o")
    try scratch.write(
      dependencyFile(targets: ["out.o"], prerequisites: names + ["gone.py"]) + rule, to: "Makefile")
    try scratch.check("make out.o")
  }

  func testSHA256() {
    XCTAssertEqual(
      sha256([]), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    XCTAssertEqual(
      sha256(Array("abc".utf8)), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    XCTAssertEqual(
      sha256([UInt8](repeating: 97, count: 1_000)),
      "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3")
  }
}
