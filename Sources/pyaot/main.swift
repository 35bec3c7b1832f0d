import Driver
import Glibc

/// The exit code of the command line, known at the end of the run.
nonisolated(unsafe) var exitCode: Int32 = 0

CrashReport.install()
DeepStack.run { exitCode = CommandLineRun.run(Array(CommandLine.arguments.dropFirst())) }
// Nothing is left that must be undone: not even LLVM's tables need to be freed.
fflush(nil)
_exit(exitCode)
