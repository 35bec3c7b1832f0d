import Diagnostics
import Signatures
import Types
import XCTest

final class SignatureReaderTests: XCTestCase {
  func testDeclarationsOfTheManual() {
    let r = Reading(
      """
      # sigs.txt
      mandel(x: float64, y: float64, max_iters: int32) -> int32 noexcept
      create_fractal(min_x: float64, max_x: float64,   # a comment
                     image: uint8[:, ::1],

                     iters: int32)
      dot(a: float32[::1], b: float32[::1]) -> float32 as dot_f32 noalias fastmath
      kernel saxpy(a: float32, x: const float32[::1], y: float32[::1])
      total(a: float64[:, ::1], axis = -1) parallel unchecked
      """)
    XCTAssertEqual(r.messages, [])
    XCTAssertEqual(
      r.declarations.map(\.shown),
      [
        "mandel(x: float64, y: float64, max_iters: int32) -> int32",
        "create_fractal(min_x: float64, max_x: float64, image: uint8[:, ::1], iters: int32)",
        "dot(a: float32[::1], b: float32[::1]) -> float32",
        "saxpy(a: float32, x: const float32[::1], y: float32[::1])",
        "total(a: float64[:, ::1], axis = -1)",
      ])
    XCTAssertEqual(
      r.declarations.map(\.traits),
      [.noexcept, [], [.noalias, .fastmath], .kernel, [.parallel, .unchecked]])
    XCTAssertEqual(r.declarations.map { $0.cName?.value }, [nil, nil, "dot_f32", nil, nil])
  }

  func testEveryTypeReadsBackAsWritten() {
    let types = [
      "int", "float", "complex", "bool", "none", "int8", "uint64", "float16", "complex64",
      "float64[:]", "float64[:, :]", "int32[::1]", "int32[:, :, ::1]", "float32[::1, :]",
      "bool[()]", "float64[3]", "float64[4, 4]", "const uint8[:, ::1]", "(int, float64[:])",
      "(int,)", "optional[float64]", "((int, bool), complex128)", "()",
    ]
    let text = types.map { "f(\($0))" }.joined(separator: "\n")
    let expected = types.map { "f(\($0))" }
    let r = Reading(text)
    XCTAssertEqual(r.messages, [])
    XCTAssertEqual(r.declarations.map(\.shown), expected)
  }

  func testAliases() {
    let r = Reading("f(f8, i4[:], u1, c16, b1, double, intp, uintc, np.float32, float | none)")
    XCTAssertEqual(
      r.declarations.map(\.shown),
      [
        "f(float64, int32[:], uint8, complex128, bool, float64, int64, uint32, float32, "
          + "optional[float])"
      ])
  }

  func testLiterals() {
    let r = Reading(
      "f(a = 1, b = -2.5, c = 'x\\'y', d = None, e = True, g = (1, 2.0), h = 0x10, i = 1e3, j = .5)"
    )
    XCTAssertEqual(r.messages, [])
    XCTAssertEqual(
      r.declarations.map(\.shown),
      [
        "f(a = 1, b = -2.5, c = 'x\\'y', d = None, e = True, g = (1, 2.0), h = 16, i = 1000.0, "
          + "j = 0.5)"
      ])
    XCTAssertEqual(
      Reading("f(a = 99999999999999999999)").messages,
      ["G013 '99999999999999999999' is not a number that a parameter can be bound to"])
  }

  func testErrorsDoNotStopTheReading() {
    let r = Reading(
      """
      f(a: flaot64)
      g(a: float64
      h(b: int32[::2])
      i(c: int) -> int so
      j(d: int)
      """)
    XCTAssertEqual(
      r.messages,
      [
        "G002 unknown type 'flaot64'", "G001 expected ',' or ')', found 'h'",
        "G001 expected '1', found '2'", "G001 expected 'as' or a flag, found 'so'",
      ])
    XCTAssertEqual(r.diagnostics[0].notes.map(\.message), ["did you mean 'float64'?"])
    XCTAssertEqual(r.diagnostics[0].span.map { [$0.start, $0.end] }, [5, 12])
    XCTAssertEqual(r.declarations.map(\.shown), ["f(a: ?)", "j(d: int)"])
  }

  func testUnsupportedTypesAreNamed() {
    let types = [
      "list[int]", "dict[str, int]", "datetime64[ns]", "datetime64[ns][:]", "U10[:]",
      "type[float32]", "fn(complex64) -> float64", "optional[Particle]", "int | float",
      "float64[:, 3]", "optional[optional[int]]",
    ]
    for t in types {
      let r = Reading("record Particle(x: float64)\nf(a: \(t)) -> int\ng(b: int)")
      let own = r.diagnostics.filter { $0.code == .unsupportedType }
      XCTAssertEqual(own.count, 1, "\(t): \(r.messages)")
      XCTAssertEqual(r.declarations.map(\.shown), ["f(a: ?) -> int", "g(b: int)"], t)
    }
  }

  func testRecordsHaveTheLayoutsOfC() throws {
    let r = Reading(
      """
      f(p: Outer[::1], q: const Inner[:, :], one: Outer)
      record Outer(a: int8, inner: Inner[2], z: complex)
      record Inner(x: double, n: np.int16) packed
      record Even(x: float64) packed
      g(e: Even)
      """)
    XCTAssertEqual(r.messages, [])
    XCTAssertEqual(
      r.declarations.map(\.shown),
      ["f(p: Outer[::1], q: const Inner[:, :], one: Outer)", "g(e: Even)"])
    var scope = TypeScope()
    scope.records = "record Outer(a: int8, z: complex64, b: bool[3])"
    let outer = try XCTUnwrap(readType("Outer", in: scope)?.asRecord)
    XCTAssertEqual(outer.fields.map(\.offset), [0, 4, 12])
    XCTAssertEqual(outer.size, 16)
  }

  func testMalformedTypes() {
    let expected: [String: String] = [
      "float64[::1, ::1]": "G004", "float64[:, ::1, :]": "G004", "const int": "G004",
      "(int, int)[:]": "G004", "float64[:][:]": "G004", "float64[int]": "G004",
      "\(String(repeating: "(", count: 5000))": "G001", "a b": "G001", "": "G001", "$": "G001",
    ]
    for (t, code) in expected {
      let r = Reading("f(a: \(t))")
      XCTAssertEqual(r.diagnostics.first?.code.description, code, t)
    }
  }

  func testNumbaSignatures() {
    let texts = [
      "float64(float64)", "(f8[:], f8)", "void(f8[:, ::1], i4)", "Tuple((f8, i8))(f8)",
      "UniTuple(f8, 2)(Array(f4, 2, 'F'))", "f8()", "(optional(f8),)",
    ]
    XCTAssertEqual(
      texts.map { Reading(numba: $0).declarations.map(\.shown).joined() },
      [
        "f(float64) -> float64", "f(float64[:], float64)", "f(float64[:, ::1], int32) -> none",
        "f(float64) -> (float64, int64)", "f(float32[::1, :]) -> (float64, float64)",
        "f() -> float64", "f(optional[float64])",
      ])
    let bad = Reading(numba: "float64")
    XCTAssertEqual(bad.messages.count, 1)
    XCTAssertEqual(bad.diagnostics[0].span?.start, 5)
    XCTAssertEqual(Reading(numba: "f8(f8) x").messages.count, 1)
  }

  func testPythranExports() {
    let r = Reading(
      pythran: """
        import numpy as np
        #pythran export f(float64[:], int)
        # pythran export g(float[][], int or float), h()
        #pythran export k(float64[::],
        #                 float64[:,:] order(F))
        #pythran export constant
        # not pythran export x(int)
        def f(a, n): return 0
        #pythran export l(int list)
        """)
    XCTAssertEqual(
      r.declarations.map(\.shown),
      [
        "f(float64[::1], int)", "g(float64[:, ::1], int)", "g(float64[:, ::1], float)", "h()",
        "k(float64[:], float64[::1, :])", "l(?)",
      ])
    XCTAssertEqual(r.messages, ["G003 C callers can't pass or receive a 'list[int]'"])
  }
}
