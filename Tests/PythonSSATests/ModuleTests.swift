import Diagnostics
import PythonSSA
import Syntax
import Utilities
import XCTest

final class ModuleTests: XCTestCase {
  /// Returns in words what each of the `names` of the module written `text` stands for.
  private func meanings(
    _ text: String, _ names: String..., modules: UsableModules = .all
  ) -> [String] {
    let m = module(text, modules: modules)
    return names.map { n in
      switch m.globals[n] {
      case nil: "-"
      case .function: "function"
      case .class: "class"
      case .value(_, let e, let position):
        "value \(m.tree.span(of: e).start)\(position.isEmpty ? "" : " \(position)")"
      case .import(let path, let member): "\(path)" + (member.map { ":\($0)" } ?? "")
      case .dynamic: "dynamic"
      }
    }
  }

  func testImports() {
    XCTAssertEqual(
      meanings(
        """
        import numpy as np, os.path, a.b as c
        from numba import njit, prange as pr
        from ..x import y
        from . import z
        """, "np", "os", "c", "njit", "pr", "y", "z", "numba"),
      ["numpy", "os", "a.b", "numba:njit", "numba:prange", "..x:y", ".:z", "-"])
  }

  func testStarImports() {
    let modules = UsableModules(
      isUsable: { _ in true }, publicNames: { $0 == "math" ? ["pi", "sin"] : [] })
    XCTAssertEqual(
      meanings(
        """
        pi = 3
        sin = 4
        from math import *
        from other import *
        def sin(): pass
        """, "pi", "sin", "cos", modules: modules),
      ["math:pi", "function", "-"])
  }

  func testGuardedImports() {
    XCTAssertEqual(
      meanings(
        """
        try:
            from numba import njit
            HAS = True
        except ImportError:
            HAS = False
            def njit(f): return f
        from typing import TYPE_CHECKING
        if TYPE_CHECKING:
            import torch
        try:
            x = 1
        except Exception:
            x = 2
        """, "njit", "HAS", "torch", "x"),
      ["numba:njit", "value 42", "torch", "dynamic"])
  }

  func testAssignments() {
    XCTAssertEqual(
      meanings(
        "a, (b, c) = 1, f()\nd = e = 2\ng: int = 3\nh: int\n", "a", "b", "c", "d", "e", "g", "h"),
      ["value 12", "value 15 [0]", "value 15 [1]", "value 27", "value 27", "value 38", "-"])
  }

  func testLastBindingWins() {
    XCTAssertEqual(
      meanings("def f(): pass\nf = 1\nclass f: pass\nx = 1\nimport x", "f", "x"), ["class", "x"])
  }

  func testDynamicNames() {
    XCTAssertEqual(
      meanings(
        """
        a = 1
        a += 1
        for b in range(3):
            c = b
        d = [1]
        d[0] = 2
        e = 0
        def f():
            global e
            e = 1
        if a: g = 1
        else: g = 2
        h, *i = 1, 2
        j = 1
        def k():
            global j
            return j
        if __name__ == "__main__":
            l = 2
            j = 7
        n = (o := 3)
        """, "a", "b", "c", "d", "e", "g", "h", "j", "l", "o"),
      [
        "dynamic", "dynamic", "dynamic", "dynamic", "value 63", "dynamic", "dynamic", "value 138",
        "-", "dynamic",
      ])
  }

  func testValuesOfNamesBoundAgain() {
    // `y` was computed from the first `x`, of which nothing is left; `z` comes behind.
    XCTAssertEqual(
      meanings("x = 1\ny = x\nx = 2\nz = x\nw = w\nv = lambda: v", "x", "y", "z", "w", "v"),
      ["value 16", "dynamic", "value 22", "dynamic", "value 34"])
  }

  func testDecorators() throws {
    let m = module(
      """
      import numba
      from numba import njit as jit, cuda
      fast = numba.njit
      @jit
      @numba.njit(fastmath=True)
      @cuda.jit("void(f8[:])", device=False)
      @fast
      @property
      @f
      def f(): pass
      """)
    guard case .function(let f)? = m.globals["f"] else { return XCTFail("f is no function") }
    let d = m.decorators(of: f.statement)
    XCTAssertEqual(
      d.map(\.name), ["numba.njit", "numba.njit", "numba.cuda.jit", "numba.njit", "property", nil])
    XCTAssertEqual(d.map(\.isCall), [false, true, true, false, false, false])
    XCTAssertNotNil(d[1].argument("fastmath"))
    XCTAssertEqual(d[2].arguments.count, 1)
    XCTAssertEqual(d[2].keywords.map(\.name), ["device"])
    XCTAssertEqual(f.decorators.count, 6)
  }

  func testCodesAreBuiltOnce() throws {
    var m = module("def f(x, y=[1]): return x")
    let a = try m.code("f")
    let count = m.codes.count
    XCTAssertEqual(try m.code("f"), a)
    XCTAssertEqual(m.codes.count, count)
    let d = try XCTUnwrap(m.codes[a].parameters[1].default)
    XCTAssertEqual(m.codes[d].parameters.count, 0)
    XCTAssertEqual(m.codes[d].name, "<module>")
  }

  func testClasses() throws {
    var m = module(
      """
      class P(Base):
          \"doc\"
          x: int
          y: float = 1.5
          z = w = 2
          def move(self, d): return self.x + d
          def move(self, d): return self.x - d
          if x: pass
      """)
    guard case .class(let s)? = m.globals["P"] else { return XCTFail("P is no class") }
    let c = try XCTUnwrap(m.classSource(s))
    XCTAssertEqual(c.fields.map(\.name), ["x", "y", "z", "w"])
    XCTAssertEqual(c.fields.map { $0.annotation != nil }, [true, true, false, false])
    XCTAssertEqual(c.fields.map { $0.value != nil }, [false, true, true, true])
    XCTAssertEqual(c.bases.count, 1)
    XCTAssertNotNil(c.unknown)
    XCTAssertEqual(c.methods.map(\.name), ["move"])
    let method = try XCTUnwrap(c.method("move"))
    let id = try XCTUnwrap(m.demandCode(of: method.statement))
    XCTAssertTrue(m.codes[id].describe().contains("subtract"))
  }
}
