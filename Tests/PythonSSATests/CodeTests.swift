import Diagnostics
import PythonSSA
import Syntax
import Utilities
import XCTest

final class CodeTests: XCTestCase {
  /// Returns what is refused in the function `f` of `text`.
  private func refusals(_ text: String) throws -> [String] {
    var m = module(text)
    return try m.refusals("f")
  }

  func testUnsupportedStatementsAreRefusedWhereTheyStand() throws {
    let cases: [(String, String)] = [
      ("async with a: pass", "'async with' statement"),
      ("class A:\n      x = a\n      del x", "this statement in the class 'A'"),
      ("return [x async for x in a]", "'async' comprehension"),
      ("match a:\n      case {1: 2}: pass", "mapping pattern"),
      ("match a:\n      case int(x) | [x]: pass", "alternative pattern that binds names"),
    ]
    for (body, expected) in cases {
      XCTAssertEqual(try refusals("def f(a):\n    \(body)"), [expected])
    }
  }

  func testClassesOfFunctionsBecomeThoseOfTheModule() throws {
    let m = module("def f(a):\n  class A:\n    def g(self): return A()\n  return A()")
    XCTAssertEqual(m.globals.keys.sorted(), ["f", "f.<locals>.A"])
    let kept = [
      "def f(a):\n  x = A()\n  class A: pass", "def f(a):\n  class A: pass\n  A = 1",
      "def f(a):\n  class A:\n    def g(self): return a",
      "def f(a):\n  if a:\n    class A: pass\n  return A()",
    ]
    for text in kept { XCTAssertEqual(module(text).globals.keys.sorted(), ["f"], text) }
  }

  func testUnreachableCodeIsNotRefused() throws {
    XCTAssertEqual(try refusals("def f(a):\n  if False:\n    yield a\n  return a\n  import b"), [])
  }

  func testPlacesOfRefusals() throws {
    let text = "def f(a):\n  async with a:\n    return a\n"
    var m = module(text)
    let c = try m.built("f")
    let v = try XCTUnwrap(c.values.elements.last)
    XCTAssertEqual(v.definition, .operation(.unsupported("'async with' statement")))
    XCTAssertEqual([v.span.start, v.span.end], [12, 22])
  }

  func testChangedCapturesLiveInCells() throws {
    let shared = [
      "def f(n):\n  k = 1\n  g = lambda: k\n  k = 2\n  return g()",
      "def f(n):\n  fs = []\n  for i in range(n):\n    fs.append(lambda: i)\n  return fs[0]()",
      "def f(n):\n  g = None\n  for i in range(n):\n    if g: g()\n"
        + "    def g(): return i\n  return 0",
      "def f(n):\n  def g():\n    return k\n  k = 2\n  return g()",
      "def f(n):\n  g = lambda: k\n  h = lambda: k\n  k = 2\n  return g() + h()",
      "def f(n):\n  k = 1\n  def g():\n    for i in range(n): yield k\n  h = g()\n  k = 2\n"
        + "  return h",
      "def f(n):\n  k = 1\n  def g():\n    nonlocal k\n    k = 2\n  g()\n  return k",
    ]
    for text in shared {
      XCTAssertEqual(try refusals(text), [], text)
      XCTAssertTrue(try setsCells(text), text)
    }
    let accepted = [
      "def f(n):\n  k = 1\n  if n: k = 2\n  g = lambda: k\n  return g()",
      "def f(n):\n  s = 0\n  for i in range(n):\n    s += h(lambda x: x + i, 1)\n  return s",
      "def f(n):\n  k = 1\n  g = lambda: k\n  s = g()\n  k = 2\n  return s",
    ]
    for text in accepted {
      XCTAssertEqual(try refusals(text), [], text)
      XCTAssertFalse(try setsCells(text), text)
    }
  }

  /// `true` iff the function `f` of `text` assigns to a variable in a cell.
  private func setsCells(_ text: String) throws -> Bool {
    var m = module(text)
    let c = try m.built("f")
    return c.order.flatMap { c.blocks[$0].operations }.contains {
      c.operation($0) == .global("__set_cell__")
    }
  }

  func testFunctionsThatCallThemselves() throws {
    let plain = "def f(n):\n  def g(i):\n    return g(i - 1) if i else 0\n  return g(n)"
    XCTAssertEqual(try refusals(plain), [])
    let changed =
      "def f(n):\n  def g(i):\n    return g(i - 1) if i else 0\n  g = h(g)\n"
      + "  return g(n)"
    XCTAssertEqual(try refusals(changed), ["recursive nested function"])
    let mutual =
      "def f(n):\n  def g(i):\n    return h(i - 1) if i else 0\n"
      + "  def h(i):\n    return g(i)\n  return g(n)"
    XCTAssertEqual(try refusals(mutual), [])
    XCTAssertFalse(try setsCells(mutual))
    let target = "def f(n):\n  return [h(lambda: i) for i in range(n)]"
    XCTAssertEqual(try refusals(target), [])
  }

  func testLiveness() throws {
    var m = module("def f(n, m):\n  s = 0\n  while n:\n    n -= m\n    s += 1\n  return s")
    let c = try m.built("f")
    let liveness = CodeLiveness(c)
    XCTAssertEqual(liveness.liveIn(of: CodeBlockID(0)), [])
    // The parameter 'm' lives on through the loop; its own parameters are not counted.
    let header = c.order[1]
    XCTAssertEqual(liveness.liveIn(of: header), [c.blocks[CodeBlockID(0)].parameters[1]])
    XCTAssertEqual(
      liveness.liveIn(of: c.order[2]),
      Set(c.blocks[header].parameters + [c.blocks[CodeBlockID(0)].parameters[1]]))
    XCTAssertEqual(liveness.liveIn(of: c.order[3]), [c.blocks[header].parameters[1]])
    let dominators = CodeDominators(c)
    XCTAssertEqual(dominators.immediateDominator(of: c.order[3]), header)
    XCTAssertTrue(dominators.dominates(header, c.order[2]))
    XCTAssertFalse(dominators.dominates(c.order[2], c.order[3]))
    XCTAssertEqual(dominators.loopHeader(of: c.order[2]), header)
    XCTAssertNil(dominators.loopHeader(of: c.order[3]))
  }

  func testHandlersHangOnTheStartsOfBlocks() throws {
    var m = module(
      "def f(n):\n  x = 0\n  try:\n    x = n[0]\n    x = n[1]\n"
        + "  except KeyError:\n    return x\n  return 1"
    )
    var c = try m.built("f")
    let guarded = c.order.filter { c.blocks[$0].handler != nil }
    XCTAssertEqual(guarded.count, 2)
    let (first, second) = (guarded[0], guarded[1])
    let handler = try XCTUnwrap(c.blocks[first].handler)
    XCTAssertEqual(c.blocks[second].handler?.block, handler.block)
    XCTAssertEqual(c.blocks[handler.block].parameters.count, 2)
    XCTAssertEqual(c.predecessors[handler.block.index], guarded)
    let zero = try XCTUnwrap(c[handler.arguments].first)
    XCTAssertTrue(CodeLiveness(c).liveIn(of: first).contains(zero))
    XCTAssertFalse(CodeLiveness(c).liveIn(of: second).contains(zero))
    XCTAssertEqual(CodeDominators(c).immediateDominator(of: handler.block), first)
    // What the first block computes is not there yet when it raises.
    c.blocks[first].handler = c.blocks[second].handler
    XCTAssertEqual(c.violations().count, 1, "\(c.violations())")
    c.blocks[first].handler = CodeTarget(handler.block, CodeValueList(start: 0, count: 0))
    XCTAssertEqual(c.violations().count, 1, "\(c.violations())")
  }

  func testWorkOnTheWayOutStandsOncePerExit() throws {
    let returns = (0..<50).map { "    if n == \($0): return \($0)\n" }.joined()
    var m = module(
      "def f(n):\n  try:\n    g(n)\n\(returns)  finally:\n    h(n)\n  return 1")
    let c = try m.built("f")
    let calls = c.order.flatMap { c.blocks[$0].operations }.filter {
      c.operation($0) == .global("h")
    }
    XCTAssertEqual(calls.count, 3)
  }

  func testLongSourcesNeedNoDeepStack() throws {
    var text = "def f(n):\n  x = n\n"
    for i in 0..<3000 { text += "  if n == \(i): x = \(i)\n" }
    text += "  return " + String(repeating: "x + ", count: 900) + "n\n"
    text += "def g(n):\n  if n == 0: x = 0\n"
    for i in 1..<1000 { text += "  elif n == \(i): x = \(i)\n" }
    text += "  return x\n"
    var m = module(text)
    let f = try m.built("f")
    XCTAssertEqual(f.blocks.count, 6001)
    let g = try m.built("g")
    XCTAssertGreaterThan(g.blocks.count, 2000)
  }
}
