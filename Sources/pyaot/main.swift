import Driver
import Glibc

/// The exit code of the command line, known at the end of the run.
nonisolated(unsafe) var exitCode: Int32 = 0

CrashReport.install()
DeepStack.run { exitCode = CommandLineRun.run(Array(CommandLine.arguments.dropFirst())) }
exit(exitCode)
