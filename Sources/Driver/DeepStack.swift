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
  public static func run(_ body: @escaping () -> Void) { runAll([body]) }

  /// Runs `bodies` to their ends, at the same time and each on a deep stack; where the system
  /// grants no further thread, on the caller's stack and one after the other.
  ///
  /// - Requires: none of them writes what another one reads or writes.
  public static func runAll(_ bodies: [() -> Void]) {
    let jobs = bodies.map { Unmanaged.passRetained(Job($0)) }
    defer { for j in jobs { j.release() } }
    let threads = jobs.map { start($0.toOpaque()) }
    for (body, thread) in zip(bodies, threads) where thread == nil { body() }
    // What comes from outside, such as a watchdog's signal, is to meet a thread that is at work.
    CrashReport.leavingToOtherThreads {
      for case let thread? in threads { pthread_join(thread, nil) }
    }
  }

  /// Starts a thread that runs the job at `job`; returns `nil` if the system grants none.
  private static func start(_ job: UnsafeMutableRawPointer) -> pthread_t? {
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
        && pthread_create(&thread, attributes, main, job) == 0
    }
    return isStarted ? thread : nil
  }
}
