import Artifacts
import Types
import XCTest

/// Interfaces of modules with classes.
final class ClassInterfaceTests: XCTestCase {
  /// A module with a class of each form.
  private var interface: ModuleInterface {
    let point = Type.instance(ClassType(name: "Point", symbol: "m_Point", form: .handle))
    let pair = Type.instance(
      ClassType(
        name: "Pair", symbol: "m_Pair",
        form: .namedTuple([
          .init(name: "a", type: .python(.int)),
          .init(name: "b", type: .array(ArrayType(.float64, rank: 1))),
        ])))
    let members = [ClassType.Member(name: "RED", value: 1), .init(name: "BLUE", value: -2)]
    let color = Type.instance(
      ClassType(
        name: "Color", symbol: "m_Color", form: .enumeration(members, .integer)))
    let size = Type.instance(
      ClassType(name: "Size", symbol: "m_Size", form: .data([.init(name: "p", type: pair)])))
    func entry(
      _ name: String, _ symbol: String, _ parameters: [Type], _ result: Type,
      _ role: EntryPoint.Role
    ) -> EntryPoint {
      var e = EntryPoint(
        pythonName: name, symbol: symbol, aliases: [],
        parameters: parameters.enumerated().map { .init(name: "p\($0)", type: $1) },
        result: result, isNoexcept: false, isNoalias: false, isKernel: false, documentation: nil,
        file: "m.py", line: 3)
      e.role = role
      e.recordPrefix = "m"
      return e
    }
    let facts = ModuleFacts(
      names: ModuleNames(module: "m"), compiler: "pyaot", triple: "x86_64-unknown-linux-gnu")
    return ModuleInterface(
      facts: facts,
      entryPoints: [
        entry("Point", "m_Point_new", [.python(.float)], point, .constructor),
        entry("Point.x", "m_Point_x", [point], .python(.float), .attribute),
        entry("f", "m_f", [pair, .optional(point), color], .tuple([pair, color]), .function),
        entry("g", "m_g", [size], .optional(.python(.float)), .function),
        entry("h", "m_h", [.optional(.string)], .optional(.string), .function),
        entry("i", "m_i", [], .optional(.tuple([.python(.int), point])), .function),
        entry(
          "j", "m_j", [.reference(Reference("dict", [.string, .python(.int)]))],
          .tuple([.reference(Reference("list", [.scalar(.float32)])), .bytes]), .function),
        entry("i", "m_i", [], .optional(.tuple([.python(.int), point])), .function),
        entry(
          "j", "m_j", [.reference(Reference("dict", [.string, .python(.int)]))],
          .tuple([.reference(Reference("list", [.scalar(.float32)])), .bytes]), .function),
      ])
  }

  func testManifestKeepsClasses() throws {
    let value = try XCTUnwrap(JSON.values(in: Array(interface.manifest.utf8))?.first)
    XCTAssertEqual(ModuleInterface(manifest: value), interface)
  }

  func testHeader() {
    let header = interface.header
    for line in [
      "struct m_Point;\n", "extern void m_Point_free(struct m_Point *object);\n",
      "#define m_Color_RED 1\n", "#define m_Color_BLUE -2\n",
      "extern int32_t m_Point_new(double p0, struct m_Point **ret);\n",
      "extern int32_t m_Point_x(struct m_Point *p0, double *ret);\n",
      "extern int32_t m_f(int64_t p0_a, double *p0_b, int64_t p0_b_d0, struct m_Point *p1,"
        + " int64_t p2,\n    int64_t *ret0_a, double **ret0_b, int64_t ret0_b_shape[1],"
        + " int64_t *ret1);\n",
      "extern int32_t m_g(int64_t p0_p_a, double *p0_p_b, int64_t p0_p_b_d0, double *ret,\n"
        + "    bool *ret_present);\n",
      "extern int32_t m_h(const char *p0, int64_t p0_d0, char **ret, int64_t ret_shape[1]);\n",
    ] {
      XCTAssert(header.contains(line), "\(line) is not in\n\(header)")
    }
  }
}
