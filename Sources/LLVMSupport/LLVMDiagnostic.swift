import CLLVM

/// A message of LLVM about a module: from linking, optimisation or code generation.
public struct LLVMDiagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: Sendable {
    case error, warning, remark, note
  }

  /// How bad it is.
  public let severity: Severity

  /// LLVM's text, on one line.
  public let message: String
}

/// An operation of LLVM that failed.
public struct LLVMError: Error, Hashable, CustomStringConvertible {
  /// LLVM's text.
  public let description: String

  /// Creates an error of the given text.
  public init(_ description: String) { self.description = description }
}

/// The owner of a context, shared by everything that lives in it, so that it dies last.
final class ContextStorage {
  /// The context.
  let ref: LLVMContextRef

  /// The messages about modules of the context that nobody has taken yet.
  var diagnostics: [LLVMDiagnostic] = []

  /// Creates a context that keeps its messages.
  init() {
    cllvm_install_fatal_error_handler()
    ref = LLVMContextCreate()
    let me = Unmanaged.passUnretained(self).toOpaque()
    LLVMContextSetDiagnosticHandler(ref, collectDiagnostic, me)
  }

  deinit { LLVMContextDispose(ref) }

  /// Returns the messages collected so far and forgets them.
  func takeDiagnostics() -> [LLVMDiagnostic] {
    defer { diagnostics = [] }
    return diagnostics
  }

  /// Returns a failure that gives the errors collected so far, or `nil` if there is none.
  func failure() -> LLVMError? {
    let errors = diagnostics.filter { $0.severity == .error }.map(\.message)
    return errors.isEmpty ? nil : LLVMError(errors.joined(separator: "; "))
  }
}

/// Adds what LLVM says in `info` to the context storage at `owner`.
private func collectDiagnostic(_ info: LLVMDiagnosticInfoRef?, _ owner: UnsafeMutableRawPointer?) {
  guard let info, let owner else { return }
  let severity: LLVMDiagnostic.Severity =
    switch LLVMGetDiagInfoSeverity(info) {
    case LLVMDSError: .error
    case LLVMDSWarning: .warning
    case LLVMDSRemark: .remark
    default: .note
    }
  let message = takeString(LLVMGetDiagInfoDescription(info))
  Unmanaged<ContextStorage>.fromOpaque(owner).takeUnretainedValue().diagnostics.append(
    LLVMDiagnostic(severity: severity, message: message))
}

/// Returns the text at `message`, which LLVM allocated, and frees it.
func takeString(_ message: UnsafeMutablePointer<CChar>?) -> String {
  guard let message else { return "" }
  defer { LLVMDisposeMessage(message) }
  return String(cString: message)
}

/// Runs `body`, during which a fatal error of LLVM is reported as one of `phase` of `subject`.
func duringActivity<R, E: Error>(
  _ phase: String, of subject: String, _ body: () throws(E) -> R
) throws(E) -> R {
  cllvm_set_activity(phase, subject)
  defer { cllvm_set_activity(nil, nil) }
  return try body()
}
