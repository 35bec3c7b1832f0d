import CAllocator
import Dispatch
import Glibc
import XCTest

/// Tests the allocator of the release program beside the C library's.
final class AllocatorTests: XCTestCase {
  /// Blocks are large enough, aligned, and not much larger than asked for.
  func testSizes() throws {
    for n in Array(0...5000) + (12...26).flatMap({ [(1 << $0) - 9, 1 << $0, (1 << $0) + 1] }) {
      let p = try XCTUnwrap(pyaot_malloc(n), "\(n)")
      XCTAssertEqual(Int(bitPattern: p) % 16, 0, "\(n)")
      XCTAssertGreaterThanOrEqual(pyaot_usable_size(p), n)
      XCTAssertLessThanOrEqual(pyaot_usable_size(p), n + n / 4 + 4104, "\(n)")
      memset(p, 0xAB, n)
      pyaot_free(p)
    }
    pyaot_free(nil)
  }

  /// What is taken back is given again.
  func testReuse() throws {
    for n in [1, 100, 3000, 1 << 20] {
      let p = try XCTUnwrap(pyaot_malloc(n))
      pyaot_free(p)
      XCTAssertEqual(pyaot_malloc(n), p, "\(n)")
    }
  }

  /// Blocks of zeros are that, taken for the second time as well.
  func testZeros() throws {
    for n in [8, 1000, 70_000, 40 << 20] {
      for _ in 0..<2 {
        let p = try XCTUnwrap(pyaot_calloc(n / 8, 8))
        let bytes = UnsafeRawBufferPointer(start: p, count: n)
        XCTAssertTrue(bytes.allSatisfy { $0 == 0 }, "\(n)")
        memset(p, 0xFF, n)
        pyaot_free(p)
      }
    }
  }

  /// What can't be had is refused.
  func testRefusals() {
    XCTAssertNil(pyaot_malloc(Int.max))
    XCTAssertNil(pyaot_malloc(-1))
    XCTAssertNil(pyaot_calloc(Int.max, 4))
    XCTAssertNil(pyaot_memalign(64, -64))
    XCTAssertNil(pyaot_memalign(48, 1))
  }

  /// Aligned blocks are that, and can be grown and taken back.
  func testAlignment() throws {
    for k in 4...21 {
      let p = try XCTUnwrap(pyaot_memalign(1 << k, 100))
      XCTAssertEqual(Int(bitPattern: p) % (1 << k), 0)
      XCTAssertGreaterThanOrEqual(pyaot_usable_size(p), 100)
      memset(p, 7, 100)
      let q = try XCTUnwrap(pyaot_realloc(p, 10_000))
      XCTAssertTrue(UnsafeRawBufferPointer(start: q, count: 100).allSatisfy { $0 == 7 })
      pyaot_free(q)
    }
  }

  /// Threads that make, change and drop blocks of all sizes never write into each other's.
  func testManyThreads() {
    DispatchQueue.concurrentPerform(iterations: 4) { seed in
      var state = UInt64(seed + 1)
      func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
      }
      var blocks = [UnsafeMutableRawPointer?](repeating: nil, count: 500)
      var sizes = [Int](repeating: 0, count: 500)
      for _ in 0..<50_000 {
        let k = next(500)
        let n = next(8) == 0 ? next(100_000) : next(400)
        if let p = blocks[k] {
          let whole = UnsafeRawBufferPointer(start: p, count: sizes[k])
          XCTAssertTrue(
            whole.first.map { $0 == UInt8(k & 0xFF) } ?? true
              && whole.last.map { $0 == UInt8(k & 0xFF) } ?? true)
        }
        switch next(3) {
        case 0: blocks[k] = pyaot_realloc(blocks[k], n + 1)
        case 1:
          pyaot_free(blocks[k])
          blocks[k] = pyaot_memalign(1 << (4 + next(6)), n + 1)
        default:
          pyaot_free(blocks[k])
          blocks[k] = pyaot_malloc(n + 1)
        }
        sizes[k] = n + 1
        guard let p = blocks[k] else { return XCTFail("no memory") }
        memset(p, Int32(k & 0xFF), n + 1)
      }
      for p in blocks { pyaot_free(p) }
    }
  }
}
