import Artifacts
import Types
import XCTest

final class HeaderTests: XCTestCase {
  func testTheZooCompilesAsCAndCPlusPlus() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write(try Zoo.interface().header, to: "zoo.h")
    try scratch.write("#include \"zoo.h\"\n#include \"zoo.h\"\nint x;\n", to: "a.c")
    try scratch.write("#include \"zoo.h\"\nint x;\n", to: "a.cc")
    for standard in ["c99", "c11", "c17"] {
      try scratch.check("gcc -std=\(standard) -Wall -Wextra -Wpedantic -Werror -c a.c")
    }
    for standard in ["c++11", "c++17", "c++20"] {
      try scratch.check("g++ -std=\(standard) -Wall -Wextra -Wpedantic -Werror -c a.cc")
    }
  }

  func testTheSliceLoadsInCFFI() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    guard scratch.succeeds("python3 -c 'import cffi'") else { throw XCTSkip("no cffi") }
    try scratch.write(try Zoo.interface().header, to: "zoo.h")
    try scratch.write(
      """
      import cffi
      text = open("zoo.h").read()
      ffi = cffi.FFI()
      ffi.cdef(text.split("/*@cdef*/")[1])
      lib = ffi.dlopen(None)
      sizes = {n: getattr(lib, n) for n in dir(lib) if n.endswith("_PARAM_BYTES")}
      for name, size in sizes.items():
          struct = name[:-len("_PARAM_BYTES")].lower() + "_params"
          if size: assert ffi.sizeof(struct) == size, (struct, size)
      assert len(sizes) == 20, sizes
      """, to: "load.py")
    try scratch.check("python3 load.py")
  }

  func testSelectionByType() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let interface = try Zoo.interface(
      """
      dot(a: float64[::1]) -> float64
      dot(a: const float32[::1]) -> float32
      dot(a: complex64[::1]) -> complex64
      dot(a: int32[::1]) -> int32
      """)
    try scratch.write(interface.header, to: "zoo.h")
    let functions = """
      #include "zoo.h"
      int32_t zoo_dot__kf32c(const float *a, int64_t n, float *ret)
      { (void)a; (void)n; *ret = 2; return 0; }
      int32_t zoo_dot__i32c(int32_t *a, int64_t n, int32_t *ret)
      { (void)a; (void)n; *ret = 3; return 0; }
      int32_t (zoo_dot)(double *a, int64_t n, double *ret) { (void)a; (void)n; *ret = 4; return 0; }
      """
    let main = """
      #include "zoo.h"
      int main(void) {
        float a[1] = {0}, r = 0; int32_t i[1] = {0}; double d[1] = {0};
        if (zoo_dot(a, 1, &r) || r != 2 || zoo_dot((const float *)a, 1, &r)) return 1;
        if (zoo_dot(i, 1, i) || i[0] != 3) return 2;
        return zoo_dot(d, 1, d) == 0 && d[0] == 4 ? 0 : 3;
      }
      """
    try scratch.write(functions, to: "b.c")
    try scratch.write(main, to: "main.cc")
    try scratch.write(main, to: "main.c")
    try scratch.check("gcc -std=c99 -c b.c && g++ -std=c++11 main.cc b.o -o cc && ./cc")
    try scratch.check("gcc -std=c11 -Wall -Wpedantic -Werror main.c b.o -o c && ./c")
  }

  func testTextOfAFunction() throws {
    let h = try Zoo.interface(
      "f(a: const float64[:, :], n: int) -> float64[:]",
      documentation: "Ends */ it.\n\n  \u{e9}\n    /*"
    ).header
    let expected = """
      /* f(a: const float64[:, :], n: int) -> float64[::1]
       *   zoo.py:1
       *
       *   Ends * / it.
       *
       *   \\ue9
       *     / *
       *
       *   a: a_d0 x a_d1 elements, a_s0, a_s1 bytes apart (may be negative), not written.
       *   *ret: a new array of the extents ret_shape. Yours; release it with zoo_free.
       *   Raises IndexError, ValueError. On error no result is written. */
      extern int32_t zoo_f(const double *a, int64_t a_d0, int64_t a_d1, int64_t a_s0, int64_t a_s1,
          int64_t n, double **ret, int64_t ret_shape[1]);
      """
    XCTAssertTrue(h.contains(expected), h)
    XCTAssertTrue(h.utf8.allSatisfy { $0 < 128 })
    XCTAssertTrue(h.utf8.split(separator: 10).allSatisfy { $0.count <= 100 }, h)
  }

  func testServicesStandOnlyWhereTheObjectHasThem() throws {
    var i = try Zoo.interface("f(x: float64) -> float64 noexcept")
    i.facts.services = []
    i.facts.images = []
    XCTAssertFalse(i.header.contains("zoo_free"))
    XCTAssertFalse(i.header.contains("PYAOT_E_"))
    XCTAssertTrue(i.header.contains("extern double zoo_f(double x);"))
    i.facts.services = [.free]
    XCTAssertTrue(i.header.contains("extern void zoo_free(void *array);"))
    XCTAssertFalse(i.header.contains("zoo_strerror"))
  }
}
