extension InterfaceSection {
  /// Returns `object` with a section that holds `manifest` and that no program loads, or `nil` if
  /// it is no little-endian ELF object of 64 bits.
  ///
  /// The section and a new table of sections are put behind what is there, so that nothing moves.
  ///
  /// - Source: System V ABI, chapter 4, "Object Files".
  public static func adding(_ manifest: String, to object: [UInt8]) -> [UInt8]? {
    guard var file = ELFFile(object) else { return nil }
    file.add(section: name, content: Array(manifest.utf8))
    return file.bytes
  }
}

/// A little-endian ELF file of 64 bits whose table of sections can be replaced.
private struct ELFFile {
  /// The file.
  private(set) var bytes: [UInt8]

  /// The headers of the sections, 64 bytes each.
  private var headers: [[UInt8]] = []

  /// The index of the section that holds the sections' names.
  private let namesIndex: Int

  /// The size of a section's header.
  private static var headerSize: Int { 64 }

  /// Reads the table of sections of `bytes`, or returns `nil` if there is none.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 64, bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]) else { return nil }
    self.bytes = bytes
    let start = bytes.littleEndian(at: 0x28, 8)
    let count = bytes.littleEndian(at: 0x3C, 2)
    namesIndex = bytes.littleEndian(at: 0x3E, 2)
    let size = count * Self.headerSize
    guard bytes.littleEndian(at: 0x3A, 2) == Self.headerSize, (1..<0xFEFF).contains(count),
      start >= 64, start <= bytes.count, size <= bytes.count - start, namesIndex < count
    else { return nil }
    for i in 0..<count {
      let at = start + i * Self.headerSize
      headers.append(Array(bytes[at..<at + Self.headerSize]))
    }
    guard names != nil else { return nil }
    if start + size == bytes.count { self.bytes.removeLast(size) }
  }

  /// The bytes of the sections' names, or `nil` if they don't lie in the file.
  private var names: [UInt8]? {
    let at = headers[namesIndex].littleEndian(at: 0x18, 8)
    let size = headers[namesIndex].littleEndian(at: 0x20, 8)
    guard at >= 0, size >= 0, at <= bytes.count, size <= bytes.count - at else { return nil }
    return Array(bytes[at..<at + size])
  }

  /// Adds a section of the given name and content.
  mutating func add(section name: String, content: [UInt8]) {
    guard let known = names else { return }
    var header = [UInt8](repeating: 0, count: Self.headerSize)
    header.setLittleEndian(known.count, at: 0x00, 4)
    header.setLittleEndian(1, at: 0x04, 4)
    header.setLittleEndian(bytes.count, at: 0x18, 8)
    header.setLittleEndian(content.count, at: 0x20, 8)
    header.setLittleEndian(1, at: 0x30, 8)
    bytes += content
    let all = known + Array(name.utf8) + [0]
    headers[namesIndex].setLittleEndian(bytes.count, at: 0x18, 8)
    headers[namesIndex].setLittleEndian(all.count, at: 0x20, 8)
    bytes += all
    headers.append(header)
    writeHeaders()
  }

  /// Puts the table of sections at the end of the file.
  private mutating func writeHeaders() {
    while bytes.count % 8 != 0 { bytes.append(0) }
    bytes.setLittleEndian(bytes.count, at: 0x28, 8)
    bytes.setLittleEndian(headers.count, at: 0x3C, 2)
    for h in headers { bytes += h }
  }
}

extension [UInt8] {
  /// Returns the number in `size` bytes from `at` on.
  fileprivate func littleEndian(at: Int, _ size: Int) -> Int {
    var value: UInt64 = 0
    for i in (0..<size).reversed() { value = value << 8 | UInt64(self[at + i]) }
    return Int(clamping: value)
  }

  /// Writes `value` into `size` bytes from `at` on.
  fileprivate mutating func setLittleEndian(_ value: Int, at: Int, _ size: Int) {
    for i in 0..<size { self[at + i] = UInt8(truncatingIfNeeded: value >> (8 * i)) }
  }
}
