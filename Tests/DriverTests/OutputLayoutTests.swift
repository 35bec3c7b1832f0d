import Diagnostics
import Driver
import XCTest

final class OutputLayoutTests: XCTestCase {
  /// Returns the paths of a build of the module `m`.
  private func paths(
    _ output: String?, _ kinds: [ArtifactKind] = ArtifactKind.standard, isFolder: Bool = false,
    gpus: [String] = []
  ) -> [String] {
    OutputLayout(
      module: "m", output: output, isFolder: isFolder, kinds: kinds,
      gpus: gpus.compactMap { GPUTarget($0) }
    ).paths
  }

  func testPaths() {
    XCTAssertEqual(paths(nil), ["m.o", "m.h", "m.json"])
    XCTAssertEqual(paths("out/k.o"), ["out/k.o", "out/k.h", "out/k.json"])
    XCTAssertEqual(paths("out", isFolder: true), ["out/m.o", "out/m.h", "out/m.json"])
    XCTAssertEqual(paths("out/"), ["out/m.o", "out/m.h", "out/m.json"])
    XCTAssertEqual(paths("a.b/k"), ["a.b/k", "a.b/k.h", "a.b/k.json"])
    XCTAssertEqual(paths(".hidden", [.header, .object]), [".hidden", ".hidden.o"])
    XCTAssertEqual(paths("x.txt", [.llvmIR]), ["x.txt"])
  }

  func testImagesOfSeveralGPUsCarryTheirNames() {
    let gpus = ["cuda:sm_80", "cuda:sm_90", "hsa:gfx90a"]
    XCTAssertEqual(
      paths("k.o", [.object, .ptx, .hsaco], gpus: gpus),
      ["k.o", "k.sm_80.ptx", "k.sm_90.ptx", "k.hsaco"])
  }

  func testCollisions() {
    let layout = OutputLayout(
      module: "m", output: "./m.py", isFolder: false, kinds: [.header, .object], gpus: [])
    XCTAssertEqual(
      layout.problems(inputs: ["m.py"], besides: ["m.o"]).map(\.code),
      [.outputOverwritesInput, .outputsCollide])
    XCTAssertEqual(layout.problems(inputs: ["n.py"], besides: ["m.d"]), [])
  }

  func testGPUTargets() {
    XCTAssertEqual(GPUTarget("cuda:sm_80")?.description, "cuda:sm_80")
    XCTAssertEqual(GPUTarget("hsa:gfx90a")?.artifactKind, .hsaco)
    for wrong in ["", "cuda", "cuda:", "cuda:gfx90a", "hsa:sm_80", "cuda:sm_80 ", "x:sm_80"] {
      XCTAssertNil(GPUTarget(wrong), wrong)
    }
  }
}
