import Glibc

/// A thread with a stack deep enough for recursion over any reasonable input.
public enum DeepStack {
  /// The size of the stack, in bytes; only pages that are touched take memory.
  private static let size = 256 << 20

  /// What a thread runs.
  private final class Job {
    /// The work.
    let body: () -> Void

    /// Creates the job of running `body`.
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  /// Runs `body` to its end on a deep stack, or on the caller's where the system grants no other.
  public static func run(_ body: @escaping () -> Void) {
    let job = Unmanaged.passRetained(Job(body))
    defer { job.release() }
    var thread = pthread_t()
    let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
      CrashReport.prepareThread()
      if let a = argument { Unmanaged<Job>.fromOpaque(a).takeUnretainedValue().body() }
      return nil
    }
    let isStarted = withUnsafeTemporaryAllocation(of: pthread_attr_t.self, capacity: 1) { buffer in
      guard let attributes = buffer.baseAddress, pthread_attr_init(attributes) == 0 else {
        return false
      }
      defer { pthread_attr_destroy(attributes) }
      return pthread_attr_setstacksize(attributes, size) == 0
        && pthread_create(&thread, attributes, main, job.toOpaque()) == 0
    }
    if isStarted { pthread_join(thread, nil) } else { body() }
  }
}
