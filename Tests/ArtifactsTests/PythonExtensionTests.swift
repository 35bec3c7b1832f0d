import Artifacts
import Types
import XCTest

/// Extensions over functions written in C, called by Python.
final class PythonExtensionTests: XCTestCase {
  /// The scalar types, each with a function that returns its argument.
  private var scalars: [String] { DType.allCases.map(\.name) }

  /// The signatures of the module.
  private var signatures: String {
    var text = scalars.map { "same_\($0)(x: \($0)) -> \($0)" }.joined(separator: "\n")
    text += "\n" + scalars.map { "first(a: const \($0)[:]) -> \($0)" }.joined(separator: "\n")
    return text + """

      add(a: float64, b: float64) -> float64
      add(a: float32, b: float32) -> float32
      add(a: int, b: int) -> int
      scale(a: float64[:], k: float)
      scale(a: float64[::1, :], k: float)
      total(a: const float64[:, ::1], axis = 0) -> float64[:]
      total(a: const float64[:, ::1], axis = -1) -> float64[:]
      grid(n: int, m: int) -> float64[::1, :]
      pair(z: complex, p: (int, (bool, float64[:]))) -> (complex, (int, bool), float32[:], ())
      maybe(x: optional[float32]) -> bool
      fails(status: int) -> float64[:]
      natural(x: uint8) -> uint8 noexcept
      fixed(a: float64[3]) -> float64
      zero() -> float64[()]
      nothing(x: none)
      kernel ignored(x: int)
      """
  }

  /// The C functions, but those of the scalar types.
  private let functions = #"""
    #include <stdlib.h>
    #include "zoo.h"
    int live = 0;
    const char *zoo_strerror(int32_t s) {
      switch (s >> 8) {
      case 0: return "ZeroDivisionError: float division by zero (zoo.py:7, in fails)";
      case 1: return "AssertionError (zoo.py:8, in fails)";
      case 2: return "MyError: a (very) bad: thing (zoo.py:9, in fails)";
      default: return "RuntimeError";
      }
    }
    void zoo_free(void *p) { live--; free(p); }
    static double *make(int64_t n) { live++; return malloc((n ? n : 1) * sizeof(double)); }
    int32_t (zoo_add)(double a, double b, double *r) { *r = a + b; return 0; }
    int32_t zoo_add__f32_f32(float a, float b, float *r) { *r = a + b + 100; return 0; }
    int32_t zoo_add__int_int(int64_t a, int64_t b, int64_t *r) { *r = a + b + 1000; return 0; }
    int32_t (zoo_scale)(double *a, int64_t n, int64_t s, double k) {
      for (int64_t i = 0; i < n; i++) *(double *)((char *)a + i * s) *= k;
      return 0;
    }
    int32_t zoo_scale__f64f2_float(double *a, int64_t n, int64_t m, double k) {
      for (int64_t i = 0; i < n * m; i++) a[i] += k;
      return 0;
    }
    int32_t zoo_total(const double *a, int64_t n, int64_t m, double **r, int64_t *s) {
      *r = make(m); s[0] = m;
      for (int64_t j = 0; j < m; j++) (*r)[j] = 0;
      for (int64_t i = 0; i < n * m; i++) (*r)[i % m] += a[i];
      return 0;
    }
    int32_t zoo_total__kf64c2_axis_m1(
        const double *a, int64_t n, int64_t m, double **r, int64_t *s) {
      *r = make(n); s[0] = n;
      for (int64_t i = 0; i < n; i++) (*r)[i] = 0;
      for (int64_t i = 0; i < n * m; i++) (*r)[i / m] += a[i];
      return 0;
    }
    int32_t zoo_grid(int64_t n, int64_t m, double **r, int64_t *s) {
      *r = make(n * m); s[0] = n; s[1] = m;
      for (int64_t i = 0; i < n * m; i++) (*r)[i] = (double)i;
      return 0;
    }
    int32_t zoo_pair(double re, double im, int64_t p0, bool p1, double *a, int64_t n, int64_t s,
        double *r0, int64_t *r10, bool *r11, float **r2, int64_t *shape) {
      r0[0] = im; r0[1] = re; *r10 = p0 + n; *r11 = !p1;
      *r2 = (float *)make(2); shape[0] = 2;
      (*r2)[0] = (float)a[0]; (*r2)[1] = (float)*(double *)((char *)a + s);
      return 0;
    }
    int32_t zoo_maybe(const float *x, bool *r) { *r = x && *x == 1.5f; return 0; }
    int32_t zoo_fails(int64_t status, double **r, int64_t *s) {
      (void)r; (void)s;
      return (int32_t)status;
    }
    uint8_t zoo_natural(uint8_t x) { return (uint8_t)(x + 1); }
    int32_t zoo_fixed(double *a, double *r) { *r = a[0] + a[1] + a[2]; return 0; }
    int32_t zoo_zero(double **r) { *r = make(1); **r = 7; return 0; }
    int32_t zoo_nothing(void) { return 0; }

    """#

  /// What Python expects.
  private let expectations = #"""
    import gc, math, sys
    import numpy as np
    import zoo
    def raises(kind, f, *args, **kw):
        try: f(*args, **kw)
        except BaseException as e:
            assert type(e) is kind, (type(e), e)
            return e
        raise AssertionError("no error")
    I = lambda *x: np.array(x, dtype=np.float64)
    # Scalars of every type, from Python and from NumPy.
    for t in NAMES:
        f, T = getattr(zoo, "same_" + t), getattr(np, t if t != "bool" else "bool_")
        for v in (0, 1):
            assert f(T(v)) == v and f(x=T(v)) == v
        one = True if t == "bool" else 1
        assert f(one) == 1 and type(f(T(1))) in (int, float, complex, bool), t
        if T(0).dtype.kind in "iu":
            for v in (np.iinfo(T).min, np.iinfo(T).max):
                assert f(T(v)) == v and f(int(v)) == v, t
            for v in (int(np.iinfo(T).min) - 1, int(np.iinfo(T).max) + 1):
                assert t in str(raises(OverflowError, f, v))
            raises(TypeError, f, 1.5); raises(TypeError, f, np.float32(1))
        if t == "uint8": raises(TypeError, f, np.int16(1))
        if t == "int16": assert f(np.uint8(200)) == 200 and f(np.bool_(True)) == 1 and f(True) == 1
        assert zoo.first(np.array([1, 0], dtype=T)) == 1, t
        assert zoo.first(np.array([0, 1], dtype=T)[::-1]) == 1, t
        raises(TypeError, f, "x"); raises(TypeError, f, None); raises(TypeError, f, [1])
    with np.errstate(over="ignore"):
        for v in (0.1, 65504.0, 65519.9, 65520.0, 1e-7, 6e-8, 2.0**-25, 2.1**-25, -0.0, 1e300,
                  math.inf, 5.96e-8, 6.1e-5, 1/3, 2049.0, 2051.0):
            assert zoo.same_float16(v) == float(np.float16(v)), v
    assert math.isnan(zoo.same_float16(math.nan))
    assert zoo.same_float16(np.float16(1/3)) == np.float16(1/3)
    assert zoo.same_complex64(1 + 2j) == 1 + 2j
    assert zoo.same_complex128(np.complex64(1 - 2j)) == 1 - 2j
    # Overloads.
    assert zoo.add(1.0, 2.0) == 3 and zoo.add(1, 2) == 1003 and zoo.add(1, 2.0) == 3
    assert zoo.add(np.float32(1), np.float32(2)) == 103 and zoo.add(np.float32(1), 2.0) == 103
    assert zoo.add(np.float64(1), np.float32(2)) == 3 and zoo.add(np.int64(1), 2) == 1003
    assert zoo.add(b=1.0, a=2) == 3 and zoo.add(True, 2) == 1003
    e = raises(TypeError, zoo.add, 1j, np.zeros((2, 3), "f4").T)
    assert str(e) == ("add() has no specialisation for (a: complex, b: float32[::1, :]); it has:\n"
        "  add(a: float64, b: float64) -> float64\n  add(a: float32, b: float32) -> float32\n"
        "  add(a: int, b: int) -> int"), e
    assert "missing required argument: 'b'" in str(raises(TypeError, zoo.add, 1))
    e = raises(TypeError, zoo.add, 1, 2, 3)
    assert str(e) == "add() takes 2 positional arguments but 3 were given"
    assert "unexpected keyword argument 'c'" in str(raises(TypeError, zoo.add, 1, 2, c=3))
    assert "multiple values for argument 'a'" in str(raises(TypeError, zoo.add, 1, a=2))
    # Arrays in place, strided, Fortran order.
    a = np.arange(6.0); assert zoo.scale(a[::-2], 10) is None
    assert a.tolist() == [0, 10, 2, 30, 4, 50]
    f = np.zeros((2, 3), order="F"); zoo.scale(f, k=1.5); assert (f == 1.5).all()
    raises(TypeError, zoo.scale, np.zeros((2, 3)), 1.0)
    a.flags.writeable = False
    assert "const float64[::1]" in str(raises(TypeError, zoo.scale, a, 1))
    raises(TypeError, zoo.scale, np.zeros(3, ">f8"), 1); raises(TypeError, zoo.scale, [1.0], 1)
    odd = np.zeros(33, "u1")[1:].view("f8")
    assert "not aligned" in str(raises(TypeError, zoo.scale, odd, 1))
    raises(TypeError, zoo.scale, np.zeros(3, "M8[s]"), 1)
    import array; b = array.array("d", [1, 2]); zoo.scale(b, 3); assert b.tolist() == [3, 6]
    # Constants, results, ownership.
    m = np.arange(6.0).reshape(2, 3)
    assert zoo.total(m, axis=0).tolist() == [3, 5, 7] and zoo.total(m, -1).tolist() == [3, 12]
    raises(TypeError, zoo.total, m, 1); raises(TypeError, zoo.total, m)
    raises(TypeError, zoo.total, m, False)
    g = zoo.grid(2, 3)
    assert g.flags.f_contiguous and g.flags.writeable and g.dtype == "f8"
    assert g.tolist() == [[0, 2, 4], [1, 3, 5]]
    g[1, 1] = 9; v = g[1]; del g; gc.collect(); assert v.tolist() == [1, 9, 5]
    assert zoo.grid(0, 3).shape == (0, 3) and zoo.zero().shape == () and zoo.zero() == 7
    z, (n, t), r, e = zoo.pair(1 + 2j, (5, (True, I(1, 2, 3)[::2])))
    assert (z, n, t, r.tolist(), e) == (2 + 1j, 7, False, [1, 3], ()) and r.dtype == "f4"
    raises(TypeError, zoo.pair, 1j, (5, (True,)))
    raises(TypeError, zoo.pair, 1j, [5, (True, I(1, 2))])
    assert zoo.maybe(None) is False and zoo.maybe(1.5) is True and zoo.maybe(np.float32(2)) is False
    assert zoo.fixed(I(1, 2, 3)) == 6; raises(TypeError, zoo.fixed, I(1, 2))
    assert zoo.natural(255) == 0 and zoo.nothing(None) is None; raises(TypeError, zoo.nothing, 0)
    # Errors.
    e = raises(ZeroDivisionError, zoo.fails, 4)
    assert str(e) == "float division by zero"
    if sys.version_info >= (3, 11): assert e.__notes__ == ["(zoo.py:7, in fails)"], e.__notes__
    assert raises(AssertionError, zoo.fails, 256 + 7).args == ()
    assert str(raises(Exception, zoo.fails, 512 + 64)) == "MyError: a (very) bad: thing"
    assert not hasattr(zoo, "ignored") and "add(a: int, b: int) -> int" in zoo.add.__doc__
    assert "na\u00efve" in zoo.add.__doc__
    # Nothing leaks, and buffers are released.
    x = np.zeros(4)
    def work():
        for _ in range(200):
            zoo.total(m, 0); zoo.scale(x, 1); zoo.pair(1, (5, (True, x))); zoo.maybe(None)
            raises(TypeError, zoo.scale, x, x); raises(TypeError, zoo.add, x, x)
            raises(RuntimeError, zoo.fails, (3 << 8) + 10)
        gc.collect()
    work()
    before = sys.getrefcount(x), sys.getrefcount(None), len(gc.get_objects())
    work()
    after = sys.getrefcount(x), sys.getrefcount(None), len(gc.get_objects())
    assert before[0] == after[0], (before, after)
    assert all(abs(p - q) < 50 for p, q in zip(before, after)), (before, after)
    del z, r, v, e
    gc.collect()
    import ctypes
    live = ctypes.c_int.in_dll(ctypes.CDLL(zoo.__file__), "live").value
    assert live == 0, live
    """#

  func testExtensionsBehaveAsPythonFunctions() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    guard scratch.succeeds("python3 -c 'import numpy, sys; sys.exit(sys.version_info < (3, 11))'")
    else { throw XCTSkip("no Python 3.11 with NumPy") }
    let interface = try Zoo.interface(signatures, documentation: "A na\u{ef}ve text.")
    try scratch.write(interface.header, to: "zoo.h")
    try scratch.write(functions + scalarFunctions(interface), to: "functions.c")
    try scratch.write(pythonExtensionSource(interface), to: "zoo.c")
    let list = scalars.map { "'\($0)'" }.joined(separator: ", ")
    try scratch.write("NAMES = [\(list)]\n" + expectations, to: "expect.py")
    try scratch.check(
      "gcc -std=c99 -O1 -fPIC -Wall -Wextra -Werror -Wno-unused-function -c zoo.c"
        + " && gcc -std=c99 -O1 -fPIC -c functions.c"
        + " && gcc -shared zoo.o functions.o -o zoo.abi3.so"
    )
    try scratch.check("python3 expect.py")
  }

  func testAModuleWithoutArraysAndErrorsNeedsNoServices() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    var interface = try Zoo.interface("twice(x: float64) -> float64 noexcept")
    interface.facts.services = []
    interface.facts.images = []
    try scratch.write(pythonExtensionSource(interface), to: "zoo.c")
    try scratch.write("double zoo_twice(double x) { return 2 * x; }\n", to: "f.c")
    try scratch.check("gcc -shared -fPIC zoo.c f.c -o zoo.abi3.so")
    try scratch.write(
      "import sys, zoo\nassert zoo.twice(2) == 4 and 'numpy' not in sys.modules\n", to: "t.py")
    try scratch.check("python3 t.py")
  }

  /// The C functions of the scalar types: each returns its argument, or an array's first element.
  private func scalarFunctions(_ interface: ModuleInterface) -> String {
    var text = ""
    for f in interface.functions where f.pythonName.hasPrefix("same_") || f.pythonName == "first" {
      let list = f.cParameters
      let parameters = list.map(\.name)
      let types = list.map { p -> String in
        let base = p.dtype.kind == .float && p.dtype.size == 2 ? "uint16_t" : cName(p.dtype)
        switch p.role {
        case .data: return "const \(base) *\(p.name)"
        case .resultScalar: return "\(base) *\(p.name)"
        default: return "\(base) \(p.name)"
        }
      }
      let isComplex = f.result.dtype?.kind == .complex
      let source = parameters[0]
      text +=
        "int32_t (\(f.aliases.isEmpty ? f.symbol : f.symbol))(\(types.joined(separator: ", "))) {\n"
      for p in parameters { text += "  (void)\(p);\n" }
      if f.pythonName == "first" {
        text += isComplex ? "  ret[0] = a[0]; ret[1] = a[1];" : "  *ret = *\(source);"
      } else {
        text += isComplex ? "  ret[0] = x_re; ret[1] = x_im;" : "  *ret = \(source);"
      }
      text += "\n  return 0;\n}\n"
    }
    return text
  }

  /// Returns the C type of `d`, or of its halves.
  private func cName(_ d: DType) -> String {
    switch d.component {
    case .float32: "float"
    case .float64: "double"
    case .bool: "bool"
    default: "\(d)_t"
    }
  }
}
