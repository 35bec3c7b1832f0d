internal import Diagnostics
import Glibc

/// What the user sees if the compiler itself fails: exit code 70, the pass, the function.
public enum CrashReport {
  /// The size of the stack that handlers of signals run on, in bytes.
  private static let stackSize = 64 << 10

  /// Makes traps, aborts and overflows of the stack end with a report instead of a bare signal.
  public static func install() {
    Activity.begin("starting")
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in CrashReport.endWithReport() }
    action.sa_flags = SA_ONSTACK | Int32(bitPattern: UInt32(SA_RESETHAND))
    for s in signals { sigaction(s, &action, nil) }
  }

  /// The signals by which a process fails.
  private static let signals = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE]

  /// Runs `body`, which waits for other threads, with signals to the process left to those.
  static func leavingToOtherThreads(_ body: () -> Void) {
    var set = sigset_t()
    var before = sigset_t()
    sigemptyset(&set)
    for s in signals { sigaddset(&set, s) }
    pthread_sigmask(SIG_BLOCK, &set, &before)
    body()
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Gives the calling thread a stack for its handlers, so that they run when its own is full.
  static func prepareThread() {
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stackSize, alignment: 16)
    stack.ss_size = stackSize
    sigaltstack(&stack, nil)
  }

  /// Writes the report and ends the process; calls only what a handler of a signal may call.
  private static func endWithReport() {
    put("\npyaot: error[B001]: internal compiler error in ")
    _ = write(2, Activity.text, strlen(Activity.text))
    put("\n  note: this is a bug of pyaot: please report it with the module and the command line\n")
    _exit(ExitStatus.internalError.rawValue)
  }

  /// Writes `text` to standard error.
  private static func put(_ text: StaticString) {
    _ = write(2, text.utf8Start, text.utf8CodeUnitCount)
  }
}
