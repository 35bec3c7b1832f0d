/// How bad a diagnostic is.
public enum Severity: String, Sendable, Comparable {
  case remark, warning, error

  /// Orders severities from remark to error.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  /// The place in the order, from 0.
  private var rank: Int {
    switch self {
    case .remark: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// The stable name of a kind of diagnostic, such as `N001`; `pyaot explain` prints its text.
///
/// Each family of codes is an extension in a file of its own under `Codes/`.
public struct DiagnosticCode: Hashable, Sendable, CustomStringConvertible {
  /// The code as users see it.
  public let description: String

  /// Creates the code written `description`.
  public init(_ description: String) { self.description = description }
}

/// Something said beside a diagnostic's message: where another type came from, what to write.
public struct Note: Hashable, Sendable {
  /// One line, lower case, no full stop.
  public var message: String

  /// The place that the note is about, if it is about one.
  public var span: SourceSpan?

  /// Creates a note.
  public init(_ message: String, at span: SourceSpan? = nil) {
    self.message = message
    self.span = span
  }
}

/// One report to the user.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public var severity: Severity

  /// The kind of the report.
  public var code: DiagnosticCode

  /// What is wrong, in the user's terms: one line, lower case, no full stop.
  public var message: String

  /// The place, or `nil` if the report is about no place in a file.
  public var span: SourceSpan?

  /// What helps to understand or to mend it.
  public var notes: [Note]

  /// Creates a report.
  public init(
    _ severity: Severity, _ code: DiagnosticCode, _ message: String, at span: SourceSpan?,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.span = span
    self.notes = notes
  }

  /// Returns an error.
  public static func error(
    _ code: DiagnosticCode, _ message: String, at span: SourceSpan?, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(.error, code, message, at: span, notes: notes)
  }
}

/// The reports of a run, each once, in the order in which they were made.
public struct DiagnosticSet: Sendable {
  /// The reports.
  public private(set) var elements: [Diagnostic] = []

  /// The same, for finding doubles.
  private var seen: Set<Diagnostic> = []

  /// `true` iff one of the reports is an error.
  public private(set) var containsError = false

  /// Creates an empty set.
  public init() {}

  /// Adds `d` unless it was made before.
  public mutating func insert(_ d: Diagnostic) {
    guard seen.insert(d).inserted else { return }
    elements.append(d)
    if d.severity == .error { containsError = true }
  }
}
