import CELF

/// The section in which an object carries its manifest.
public enum InterfaceSection {
  /// The section's name in ELF objects.
  public static var name: String { ".pyaot.abi" }

  /// Returns the assembly that puts `manifest` into the section, which no program loads.
  public static func assembly(of manifest: String) -> String {
    let (quote, backslash, newline) = (UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "\n"))
    let (begin, end) = (Array("\t.ascii\t\"".utf8), Array("\\n\"\n".utf8))
    var text = Array("\t.section\t\(name),\"\",@progbits\n".utf8)
    text.reserveCapacity(2 * manifest.utf8.count)
    for line in Array(manifest.utf8).split(separator: newline) {
      text += begin
      for byte in line {
        if byte == quote || byte == backslash { text.append(backslash) }
        text.append(byte)
      }
      text += end
    }
    return String(decoding: text + Array("\t.text\n".utf8), as: UTF8.self)
  }

  /// What reading a section can end in.
  enum Outcome {
    /// The section's bytes.
    case bytes([UInt8])

    /// The file is no ELF object.
    case notAnObject

    /// The object has no such section.
    case missing
  }

  /// Returns the bytes of the section in the ELF object `object`.
  static func read(from object: [UInt8]) -> Outcome {
    guard elf_version(UInt32(EV_CURRENT)) != UInt32(EV_NONE) else { return .notAnObject }
    var copy = object
    return copy.withUnsafeMutableBytes { buffer in
      guard let base = buffer.baseAddress,
        let elf = elf_memory(base.assumingMemoryBound(to: CChar.self), buffer.count)
      else { return .notAnObject }
      defer { elf_end(elf) }
      return read(from: elf)
    }
  }

  /// Returns the bytes of the section in `elf`.
  private static func read(from elf: OpaquePointer) -> Outcome {
    var names = 0
    guard elf_kind(elf) == ELF_K_ELF, elf_getshdrstrndx(elf, &names) == 0 else {
      return .notAnObject
    }
    var section: OpaquePointer?
    while let s = elf_nextscn(elf, section) {
      section = s
      var header = GElf_Shdr()
      guard gelf_getshdr(s, &header) != nil,
        let text = elf_strptr(elf, names, Int(header.sh_name)), String(cString: text) == name
      else { continue }
      return bytes(of: s)
    }
    return .missing
  }

  /// Returns the bytes of `section`.
  private static func bytes(of section: OpaquePointer) -> Outcome {
    var bytes: [UInt8] = []
    var part: UnsafeMutablePointer<Elf_Data>?
    while let d = elf_getdata(section, part) {
      part = d
      if let start = d.pointee.d_buf {
        bytes += UnsafeRawBufferPointer(start: start, count: d.pointee.d_size)
      }
    }
    return .bytes(bytes)
  }
}
