import CLLD

/// Questions about object files of any format.
public enum ObjectFile {
  /// Returns the names of the symbols that `object` uses and does not define, as its format writes
  /// them; none if it is no object file.
  public static func undefinedSymbols(of object: [UInt8]) -> [String] {
    object.withUnsafeBytes { bytes in
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      return takeLines(clld_undefined_symbols(start, bytes.count))
    }
  }
}
