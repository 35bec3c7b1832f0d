import Glibc

/// What the compiler is at, for the report of a bug: a phase or pass, and the function it works on.
///
/// Kept outside the data of the phases, since it is read when a phase has trapped. Each thread has
/// its own text, in memory that a signal handler may read.
public enum Activity {
  /// The greatest number of bytes of the text.
  private static let capacity = 240

  /// The key of each thread's text: a handler of a trap runs on the thread that trapped.
  private static let key: pthread_key_t = {
    var k = pthread_key_t()
    pthread_key_create(&k) { free($0) }
    return k
  }()

  /// The calling thread's text and its terminating zero; `nil` if it noted nothing so far.
  private static var buffer: UnsafeMutablePointer<UInt8>? {
    pthread_getspecific(key)?.assumingMemoryBound(to: UInt8.self)
  }

  /// Returns the calling thread's text, made on first use.
  private static func demandBuffer() -> UnsafeMutablePointer<UInt8>? {
    if let b = buffer { return b }
    let memory = calloc(capacity + 1, 1)
    pthread_setspecific(key, memory)
    return memory?.assumingMemoryBound(to: UInt8.self)
  }

  /// Notes that `phase` begins, on the function of the given name if it works on one at a time.
  public static func begin(_ phase: String, on function: String? = nil) {
    guard let buffer = demandBuffer() else { return }
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

  /// The calling thread's text, zero-terminated; valid until the thread ends.
  public static var text: UnsafePointer<UInt8> { UnsafePointer(buffer ?? empty) }

  /// The text of a thread that noted nothing.
  nonisolated(unsafe) private static let empty: UnsafeMutablePointer<UInt8> = {
    let b = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
    b.initialize(to: 0)
    return b
  }()
}
