import Diagnostics
import Signatures
import Types
import Utilities
import XCTest

/// Signatures that name classes of the module and what these hold.
final class ClassSignatureTests: XCTestCase {
  /// A class of the given form that is defined nowhere in particular.
  private func source(_ name: String, _ form: ClassType.Form?) -> SourceClass {
    let span = SourceSpan(file: FileID(1), start: 0, end: 1)
    let type = form.map { ClassType(name: name, symbol: "m_\(name)", form: $0) }
    return SourceClass(name: name, type: type, span: span, line: 1)
  }

  /// The classes that the signatures may name.
  private var classes: [SourceClass] {
    let fields = [ClassType.Field(name: "a", type: .python(.int))]
    let members = [ClassType.Member(name: "RED", value: 1)]
    return [
      source("Point", .handle), source("Pair", .namedTuple(fields)), source("Size", .data(fields)),
      source("Color", .enumeration(members, .plain)), source("Bare", nil),
    ]
  }

  /// What classes hold, as signatures are matched against it.
  private var functions: [SourceFunction] {
    let (point, pair) = (classes[0], classes[1])
    func make(
      _ name: String, _ names: [String], _ role: EntryPoint.Role, _ owner: SourceClass
    ) -> SourceFunction {
      var f = SourceFunction(
        name: name,
        parameters: names.map {
          .init(name: $0, hasDefault: $0 == "y", kind: .positionalOrKeyword)
        },
        line: 1, span: owner.span, documentation: nil, isKernel: false)
      f.role = role
      f.owner = owner
      return f
    }
    return [
      make("Point", ["x", "y"], .constructor, point), make("Point.norm", ["self"], .method, point),
      make("Point.move", ["self", "dx"], .method, point),
      make("Point.unit", [], .staticMethod, point), make("Point.x", ["self"], .attribute, point),
      make("Point.x=", ["self", "value"], .setter, point),
      make("Point.z", ["self"], .attribute, point), make("Pair.a", ["self"], .attribute, pair),
      make("Pair.a=", ["self", "value"], .setter, pair),
      make("Point.__len__", ["self"], .method, point), make("Pair", ["a"], .constructor, pair),
      make("Pair.total", ["self"], .method, pair),
    ]
  }

  /// Returns the specialisations that `text` asks for, and the codes of the reports.
  private func match(_ text: String) -> (list: [Specialisation], codes: [String]) {
    var set = DiagnosticSet()
    let file = SourceFile(name: "m.sig", text: text)
    let declarations = readSignatures(
      file, as: FileID(0), in: TypeScope(classes: classes), into: &set
    ).declarations
    let list = Signatures.match(
      declarations, with: functions, names: ModuleNames(module: "m"), file: "m.py", into: &set)
    return (list, set.elements.map { "\($0.code)" })
  }

  func testNamesOfMembers() {
    let (list, codes) = match(
      """
      Point(x: float, y: float)
      Point(x: float)
      Point.move(self, dx: float)
      Point.move(dx: int)
      Point.norm(self: Point) -> float
      Point.__len__()
      Point.unit() -> int
      Point.x -> float
      Pair.total()
      """)
    XCTAssertEqual(codes, [])
    XCTAssertEqual(
      list.map(\.entryPoint.symbol),
      [
        "m_Point_new", "m_Point_new__float", "m_Point_move", "m_Point_move__int", "m_Point_norm",
        "m_Point_len", "m_Point_unit", "m_Point_x", "m_Pair_total",
      ])
    XCTAssertEqual(list[0].entryPoint.aliases, ["m_Point_new__float_float"])
    XCTAssertEqual(
      list.map { $0.entryPoint.cParameters.map(\.name) }[0...4].map { $0.joined(separator: " ") },
      ["x y ret", "x ret", "self dx", "self dx", "self ret"])
    XCTAssertEqual(list[8].entryPoint.cParameters.map(\.name), ["self_a"])
  }

  func testFieldsThatAreSet() {
    let (list, codes) = match("Point.x: float\nPoint.norm()")
    XCTAssertEqual(codes, [])
    XCTAssertEqual(
      list.map(\.entryPoint.symbol), ["m_Point_x", "m_Point_set_x", "m_Point_norm"])
    XCTAssertEqual(
      list.map(\.entryPoint.pythonSignature),
      ["Point.x -> float", "Point.x = value: float", "Point.norm(self: Point)"])
    XCTAssertEqual(
      match("Point.x: int as px").list.map(\.entryPoint.symbol), ["px", "px_set"])
  }

  func testTypes() {
    for t in [
      "Point", "Pair", "Size", "Color", "optional[Point]", "optional[Pair]",
      "(Pair, Color)", "optional[Color]", "optional[(int, float)]",
    ] {
      XCTAssertEqual(readType(t, in: TypeScope(classes: classes))?.description, t)
    }
    for t in ["Bare", "Other", "Point[:]", "list[Point]"] {
      XCTAssertNil(readType(t, in: TypeScope(classes: classes)), t)
    }
    let containers = TypeScope(classes: classes, hasContainers: true)
    for t in [
      "list[float]", "set[str]", "dict[int, bytes]", "list[Point]", "list[list[int]]",
      "optional[list[int]]", "dict[(int, str), list[optional[float]]]", "(list[int], float)",
      "set[optional[(int, bool)]]", "list[Pair]", "dict[Color, Pair]", "frozenset[int]",
      "tuple[int, ...]", "dict[frozenset[(int, str)], tuple[Color, ...]]",
    ] {
      XCTAssertEqual(readType(t, in: containers)?.description, t)
      XCTAssertNil(readType(t))
    }
    for t in [
      "set[list[int]]", "dict[Point, int]", "list[()]", "list[optional[optional[int]]]",
      "dict[int]", "set[Point]", "frozenset[list[int]]", "tuple[..., int]", "list[fn(int) -> int]",
    ] {
      XCTAssertNil(readType(t, in: containers), t)
    }
  }

  func testRefusals() {
    let expected = [
      "Pair(a: int)": "G017", "Point.norm": "G017", "Point.norm(self: Pair)": "G017",
      "Point(x: int) -> int": "G017", "kernel Point.norm()": "G017", "Point.y": "G005",
      "Point.norm(a: int)": "G006", "Point.unit(self, a: int)": "G006",
      "Point.z: int": "G017", "Pair.a: int": "G017", "Point.y: int": "G005",
      "Point.move(dx: Bare)": "G016", "Point.norm() as m_Point_free": "G009",
    ]
    for (text, code) in expected { XCTAssertEqual(match(text).codes, [code], text) }
  }

  func testUnknownClassesOfUnreadableModules() {
    var set = DiagnosticSet()
    let file = SourceFile(name: "m.sig", text: "f(p: Point) -> Point\ng(a: list)")
    _ = readSignatures(file, as: FileID(0), in: TypeScope(classes: nil), into: &set)
    XCTAssertEqual(set.elements.map { "\($0.code)" }, ["G003"])
  }
}
