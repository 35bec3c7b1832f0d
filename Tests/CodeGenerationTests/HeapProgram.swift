import CodeGeneration
import Foundation
import IR
import LLVMSupport
import Passes
import Types
import Utilities
import XCTest

/// The allocations of the program at hand, counted.
enum CountedMemory {
  /// The number of allocations that were not freed.
  nonisolated(unsafe) static var live = 0

  /// The number of allocations that succeed before all fail.
  nonisolated(unsafe) static var budget = Int.max

  /// The largest number of allocations alive at once.
  nonisolated(unsafe) static var most = 0

  /// Gives `size` bytes, full of ones, unless the budget is used up.
  static let allocate: @convention(c) (Int, Int) -> UnsafeMutableRawPointer? = { size, _ in
    if CountedMemory.budget == 0 { return nil }
    CountedMemory.budget -= 1
    CountedMemory.live += 1
    CountedMemory.most = max(CountedMemory.most, CountedMemory.live)
    guard let p = malloc(size + 16) else { return nil }
    memset(p, 0xFF, size + 16)
    p.storeBytes(of: size, as: Int.self)
    return p + 16
  }

  /// Overwrites and frees what `allocate` gave.
  static let free: @convention(c) (UnsafeMutableRawPointer?) -> Void = { p in
    guard let p else { return }
    CountedMemory.live -= 1
    let size = (p - 16).load(as: Int.self)
    memset(p - 16, 0xEE, size + 16)
    Glibc.free(p - 16)
  }
}

/// A program of text IR with references, compiled and loaded.
struct HeapProgram {
  /// The code.
  let library: Loaded

  /// Compiles `text`, behind `passes` or those that ownership takes; each of its functions whose
  /// name begins with `run` is an entry of the C name `m_run...`.
  init(
    _ text: String, passes: [Pass] = [.expandChecks, .insertOwnership],
    level: OptimizationLevel = .aggressive
  ) throws {
    var m = try Reader.read("module \"m\"\nsite s1 memoryError \"\" in \"f\"\n" + text)
    for f in m.functions.ids where m[f].name.hasPrefix("run") { addEntry(&m, f) }
    var options = RunOptions()
    options.verifiesEach = true
    var runner = PassRunner(options)
    var context = PassContext()
    try runner.run(passes, on: &m, &context)
    library = try Loaded(m, level: level)
    typealias Set =
      @convention(c) (
        @convention(c) (Int, Int) -> UnsafeMutableRawPointer?,
        @convention(c) (UnsafeMutableRawPointer?) -> Void
      ) -> Void
    try library.function("m_set_allocator", Set.self)(CountedMemory.allocate, CountedMemory.free)
    (CountedMemory.live, CountedMemory.most, CountedMemory.budget) = (0, 0, .max)
  }

  /// The result of the function `name` of one int64 to another; `nil` if it raises.
  func call(_ name: String, _ n: Int64) throws -> Int64? {
    typealias F = @convention(c) (Int64, UnsafeMutablePointer<Int64>) -> Int32
    var result: Int64 = 0
    return try library.function("m_" + name, F.self)(n, &result) == 0 ? result : nil
  }
}

/// The operations of lists of `element`, as text IR: `append_<name>`, `get_<name>`.
func listFunctions(_ element: String, _ name: String) -> String {
  """
  layout list[\(element)](\(element)[::1], int64)

  func @new_\(name) -> list[\(element)] raises {
  b0:
    v0: int64 = integer 0
    v1: \(element)[::1] = allocate v0, s1
    v2: list[\(element)] = newObject v1, v0, s1
    return v2
  }

  func @get_\(name) -> \(element) raises {
  b0(v0: list[\(element)], v1: int64):
    v2: \(element)[::1] = field v0, 0
    v3: int64 = field v0, 1
    v4: int64 = index v1, v3, s2
    v5: \(element) = loadFlat v2, v4
    return v5
  }

  func @append_\(name) -> none raises {
  b0(v0: list[\(element)], v1: \(element)):
    v2: \(element)[::1] = field v0, 0
    v3: int64 = field v0, 1
    v4: int64 = extent v2, 0
    v5: bool = equal v3, v4
    v20: int64 = integer 1
    branch v5, b1, b4(v2)
  b1:
    v6: int64 = integer 2
    v7: int64 = multiply v4, v6
    v8: int64 = integer 4
    v9: int64 = maximum v7, v8
    v10: \(element)[::1] = allocate v9, s1
    v11: int64 = integer 0
    jump b2(v11)
  b2(v12: int64):
    v13: bool = less v12, v3
    branch v13, b3, b5
  b3:
    v14: \(element) = loadFlat v2, v12
    v15 = storeFlat v10, v12, v14
    v16: int64 = add v12, v20
    jump b2(v16)
  b5:
    v17 = setField v0, v10, 0
    jump b4(v10)
  b4(v18: \(element)[::1]):
    v19 = storeFlat v18, v3, v1
    v21: int64 = add v3, v20
    v22 = setField v0, v21, 1
    v23 = unit
    return v23
  }


  """
}
