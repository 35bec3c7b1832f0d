import Utilities

/// The names of a tree, each once: an open-addressed hash table over one pool of bytes.
struct NameTable: Sendable {
  /// The texts, by identity.
  private(set) var texts: [String] = []

  /// The bytes of all texts.
  private var bytes: [UInt8] = []

  /// The offset in `bytes` of each text's first byte, and the end of the last.
  private var starts: [UInt32] = [0]

  /// The identity + 1 in each bucket, or 0; the number of buckets is a power of two.
  private var buckets = [UInt32](repeating: 0, count: 256)

  /// Returns the text of `id`.
  subscript(id: NameID) -> String { texts[id.index] }

  /// Returns the identity of the name of these bytes, which is made unless it is there.
  mutating func intern(_ name: UnsafeBufferPointer<UInt8>) -> NameID {
    let bucket = bucket(of: name)
    if buckets[bucket] != 0 { return NameID(Int(buckets[bucket]) - 1) }
    texts.append(String(decoding: name, as: UTF8.self))
    bytes.append(contentsOf: name)
    starts.append(UInt32(bytes.count))
    buckets[bucket] = UInt32(texts.count)
    if texts.count * 2 > buckets.count { grow() }
    return NameID(texts.count - 1)
  }

  /// Returns the identity of the name `text`, or `nil` if it is not there.
  func find(_ text: String) -> NameID? {
    let found = Array(text.utf8).withUnsafeBufferPointer { buckets[bucket(of: $0)] }
    return found == 0 ? nil : NameID(Int(found) - 1)
  }

  /// Returns the bucket that holds `name`, or the empty one where it belongs.
  private func bucket(of name: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = buckets.count - 1
    var b = hash(name) & mask
    while buckets[b] != 0 {
      if isEqual(name, Int(buckets[b]) - 1) { return b }
      b = (b + 1) & mask
    }
    return b
  }

  /// `true` iff the text at `index` is `name`.
  private func isEqual(_ name: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let start = Int(starts[index])
    guard Int(starts[index + 1]) - start == name.count else { return false }
    return bytes.withUnsafeBufferPointer { b in
      for i in 0..<name.count where b[start + i] != name[i] { return false }
      return true
    }
  }

  /// Returns the hash of `name` (FNV-1a, folded).
  private func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var h: UInt64 = 0xcbf2_9ce4_8422_2325
    for c in name { h = (h ^ UInt64(c)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: (h ^ (h >> 32)) & 0x7fff_ffff)
  }

  /// Doubles the number of buckets.
  private mutating func grow() {
    buckets = [UInt32](repeating: 0, count: buckets.count * 2)
    for i in texts.indices {
      let name = Array(bytes[Int(starts[i])..<Int(starts[i + 1])])
      let b = name.withUnsafeBufferPointer { bucket(of: $0) }
      buckets[b] = UInt32(i + 1)
    }
  }
}
