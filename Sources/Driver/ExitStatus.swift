/// How a run of the compiler ended, as its exit code.
public enum ExitStatus: Int32, Sendable {
  /// Everything asked for was done.
  case success = 0

  /// Errors in the input, or files that can't be read or written.
  case inputError = 1

  /// A command line that makes no sense.
  case usage = 2

  /// A bug of the compiler.
  case internalError = 70
}
