/// What the compiler is at, for the report of a bug: a phase or pass, and the function it works on.
///
/// Kept outside the data of the phases, since it is read when a phase has trapped. The text lies
/// in memory that a signal handler may read.
public enum Activity {
  /// The greatest number of bytes of the text.
  private static let capacity = 240

  /// The text and its terminating zero.
  ///
  /// Written by the one thread that compiles; a handler of a trap runs on that thread.
  nonisolated(unsafe) private static let buffer: UnsafeMutablePointer<UInt8> = {
    let b = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + 1)
    b.initialize(repeating: 0, count: capacity + 1)
    return b
  }()

  /// Notes that `phase` begins, on the function of the given name if it works on one at a time.
  public static func begin(_ phase: String, on function: String? = nil) {
    var n = 0
    func put(_ text: String) {
      for byte in text.utf8 where n < capacity {
        buffer[n] = byte
        n += 1
      }
    }
    put(phase)
    if let f = function {
      put(" of function ")
      put(f)
    }
    buffer[n] = 0
  }

  /// The text, zero-terminated; valid for ever.
  public static var text: UnsafePointer<UInt8> { UnsafePointer(buffer) }
}
