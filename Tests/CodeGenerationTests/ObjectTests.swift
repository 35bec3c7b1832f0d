import CodeGeneration
import IR
import LLVMSupport
import Passes
import Types
import XCTest

final class ObjectTests: XCTestCase {
  /// The passes that references need, and all.
  private let pipelines: [[Pass]] = [
    [.expandChecks, .insertOwnership], Pipeline.passes(for: .host),
  ]

  /// Checks that for all ways of compiling `text`, the function `name` gives `result` for `n`,
  /// frees all it allocates, and with too little memory raises and frees all too.
  private func check(
    _ text: String, _ name: String, _ n: Int64, gives result: Int64, failures: Int = 30,
    file: StaticString = #filePath, line: UInt = #line
  ) throws {
    let sites = "site s2 indexError \"list index out of range\" in \"f\"\n"
    for passes in pipelines {
      for level in levels {
        let program = try HeapProgram(sites + text, passes: passes, level: level)
        XCTAssertEqual(try program.call(name, n), result, file: file, line: line)
        XCTAssertEqual(CountedMemory.live, 0, "leak", file: file, line: line)
        let needed = Int.max - CountedMemory.budget
        for budget in 0..<min(failures, needed) {
          CountedMemory.budget = budget
          XCTAssertNil(try program.call(name, n), file: file, line: line)
          XCTAssertEqual(CountedMemory.live, 0, "leak on the way", file: file, line: line)
        }
      }
    }
  }

  /// `run(n)` sums a list of 0, 1, ... n - 1.
  private let sum =
    listFunctions("int64", "int")
      + """
      func @run -> int64 raises {
      b0(v0: int64):
        v1: list[int64] = call @new_int
        v2: int64 = integer 0
        v3: int64 = integer 1
        jump b1(v2)
      b1(v4: int64):
        v5: bool = less v4, v0
        branch v5, b2, b3(v2, v2)
      b2:
        v6 = call @append_int, v1, v4
        v7: int64 = add v4, v3
        jump b1(v7)
      b3(v8: int64, v9: int64):
        v10: int64 = field v1, 1
        v11: bool = less v8, v10
        branch v11, b4, b5
      b4:
        v12: int64 = call @get_int, v1, v8
        v13: int64 = add v9, v12
        v14: int64 = add v8, v3
        jump b3(v14, v13)
      b5:
        return v9
      }

      """

  func testListOfInts() throws {
    try check(sum, "run", 0, gives: 0)
    try check(sum, "run", 1000, gives: 499_500)
  }

  func testListOfLists() throws {
    // The second half of the lists is the first one's once more.
    let text =
      listFunctions("int64", "int") + listFunctions("list[int64]", "list")
        + """
        func @run -> int64 raises {
        b0(v0: int64):
          v1: list[list[int64]] = call @new_list
          v2: int64 = integer 0
          v3: int64 = integer 1
          jump b1(v2)
        b1(v4: int64):
          v5: bool = less v4, v0
          branch v5, b2, b3(v2)
        b2:
          v6: list[int64] = call @new_int
          v7 = call @append_int, v6, v4
          v8 = call @append_list, v1, v6
          v9 = call @append_int, v6, v4
          v10: int64 = add v4, v3
          jump b1(v10)
        b3(v11: int64):
          v12: bool = less v11, v0
          branch v12, b4, b5(v2, v2)
        b4:
          v13: list[int64] = call @get_list, v1, v11
          v14 = call @append_list, v1, v13
          v15: int64 = add v11, v3
          jump b3(v15)
        b5(v16: int64, v17: int64):
          v18: int64 = field v1, 1
          v19: bool = less v16, v18
          branch v19, b6, b7
        b6:
          v20: list[int64] = call @get_list, v1, v16
          v21: int64 = call @get_int, v20, v3
          v22: int64 = add v17, v21
          v23: int64 = add v16, v3
          jump b5(v23, v22)
        b7:
          return v17
        }

        """
    try check(text, "run", 10, gives: 90, failures: 60)
  }

  func testIndexErrorReleasesAll() throws {
    let text =
      listFunctions("list[int64]", "list") + listFunctions("int64", "int")
        + """
        func @run -> int64 raises {
        b0(v0: int64):
          v1: list[list[int64]] = call @new_list
          v2: list[int64] = call @new_int
          v3 = call @append_list, v1, v2
          v4: list[int64] = call @get_list, v1, v0
          v5: int64 = call @get_int, v4, v0
          return v5
        }

        """
    for passes in pipelines {
      let program = try HeapProgram(
        "site s2 indexError \"\" in \"f\"\n" + text, passes: passes)
      for n: Int64 in [0, 1] {
        XCTAssertNil(try program.call("run", n))
        XCTAssertEqual(CountedMemory.live, 0)
      }
    }
  }

  /// `run(n)` makes a chain of n nodes, each before the last, and sums them.
  private let chain = """
    layout Node(optional[Node], int64, optional[Node])

    func @run -> int64 raises {
    b0(v0: int64):
      v1: optional[Node] = absent
      v2: int64 = integer 0
      v3: int64 = integer 1
      jump b1(v1, v2)
    b1(v4: optional[Node], v5: int64):
      v6: bool = less v5, v0
      branch v6, b2, b3(v4, v2)
    b2:
      v7: Node = newObject v4, v5, v1, s1
      v8: optional[Node] = some v7
      v9: int64 = add v5, v3
      v20: int64 = and v5, v3
      v21: bool = equal v20, v3
      branch v21, b6, b1(v8, v9)
    b6:
      v22: Node = newObject v1, v2, v8, s1
      v23: optional[Node] = some v22
      jump b1(v23, v9)
    b3(v10: optional[Node], v11: int64):
      v12: bool = isPresent v10
      branch v12, b4, b5
    b4:
      v13: Node = payload v10
      v14: int64 = field v13, 1
      v15: int64 = add v11, v14
      v16: optional[Node] = field v13, 0
      v17: bool = isPresent v16
      v18: optional[Node] = field v13, 2
      v19: optional[Node] = select v17, v16, v18
      jump b3(v19, v15)
    b5:
      return v11
    }

    """

  func testLongChainsNeedNoStack() throws {
    try check(chain, "run", 10, gives: 45)
    try check(chain, "run", 1_000_000, gives: 499_999_500_000, failures: 2)
  }

  func testTreesOfLists() throws {
    // A tree of one branch, whose nodes hold lists of nodes.
    let text =
      "layout Tree(list[Tree], int64)\n" + listFunctions("Tree", "tree")
        + """
        func @run -> int64 raises {
        b0(v0: int64):
          v2: int64 = integer 0
          v3: int64 = integer 1
          v4: list[Tree] = call @new_tree
          v5: Tree = newObject v4, v2, s1
          jump b1(v3, v5)
        b1(v6: int64, v7: Tree):
          v8: bool = less v6, v0
          branch v8, b2, b3
        b2:
          v9: list[Tree] = call @new_tree
          v10 = call @append_tree, v9, v7
          v11: Tree = newObject v9, v6, s1
          v12: int64 = add v6, v3
          jump b1(v12, v11)
        b3:
          v13: list[Tree] = field v7, 0
          v14: Tree = call @get_tree, v13, v2
          v15: int64 = field v14, 1
          return v15
        }

        """
    try check(text, "run", 10, gives: 8)
    try check(text, "run", 200_000, gives: 199_998, failures: 1)
  }

  /// Random programs do the same with and without all passes, free everything, and use nothing that
  /// was freed.
  func testRandomPrograms() throws {
    for seed in 0..<40 {
      let text = RandomHeapProgram(seed: UInt64(seed)).text
      let plain = try HeapProgram(text, level: .none)
      var results: [Int64?] = []
      for n: Int64 in 0..<4 {
        results.append(try plain.call("run", n))
        XCTAssertEqual(CountedMemory.live, 0, "leak")
      }
      let fast = try HeapProgram(text, passes: [.simplify] + Pipeline.passes(for: .host))
      for n: Int64 in 0..<4 {
        XCTAssertEqual(try fast.call("run", n), results[Int(n)])
        XCTAssertEqual(CountedMemory.live, 0, "leak")
      }
      if (testRun?.failureCount ?? 0) > 0 { return XCTFail("seed \(seed)\n\(text)") }
    }
  }

  func testFieldsOfAllTypesKeepTheirValues() throws {
    let text = """
      layout Box(bool, (int8, int64), complex64, float32[:, :], optional[(bool, float64)], bool)

      func @run -> int64 raises {
      b0(v0: int64):
        v1: int64 = integer 1
        v2: bool = integer 1
        v3: int8 = integer -5
        v4: (int8, int64) = tuple v3, v0
        v5: float32 = float 1.5
        v6: float32 = float -2
        v7: complex64 = complex v5, v6
        v8: int64 = integer 3
        v9: float32[:, ::1] = allocate v8, v0, s1
        v10: int64 = integer 0
        v11: int64 = stride v9, 1
        v12: int64 = stride v9, 0
        v13: float32[:, :] = view v9, v10, v0, v8, v11, v12
        v31: int64 = integer 2
        v14 = store v13, v5, v1, v31
        v15: float64 = float 7
        v16: (bool, float64) = tuple v2, v15
        v17: optional[(bool, float64)] = some v16
        v18: bool = integer 0
        v19: Box = newObject v2, v4, v7, v13, v17, v18, s1
        v20: bool = field v19, 0
        v21: (int8, int64) = field v19, 1
        v22: complex64 = field v19, 2
        v23: float32[:, :] = field v19, 3
        v24: optional[(bool, float64)] = field v19, 4
        v25: bool = field v19, 5
        v26: int8 = element v21, 0
        v27: int64 = convert v26
        v28: float32 = imaginaryPart v22
        v29: int64 = convert v28
        v30: int64 = extent v23, 0
        v32: float32 = load v23, v1, v31
        v33: float32 = add v32, v32
        v34: int64 = convert v33
        v35: (bool, float64) = payload v24
        v36: float64 = element v35, 1
        v37: int64 = convert v36
        v38: int64 = convert v20
        v39: int64 = convert v25
        v40: int64 = add v27, v29
        v41: int64 = multiply v30, v34
        v42: int64 = add v40, v41
        v43: int64 = add v42, v37
        v44: int64 = add v43, v38
        v45: int64 = add v44, v39
        return v45
      }

      """
    // -5 - 2 + 4 * 3 + 7 + 1 + 0
    try check(text, "run", 4, gives: 13)
  }
}
