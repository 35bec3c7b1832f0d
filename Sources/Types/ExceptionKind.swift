/// The class of a Python exception, with the number that stands for it in a status word.
///
/// The numbers are part of C ABI 1 and never change; new kinds are added behind the last.
public enum ExceptionKind: UInt8, CaseIterable, Sendable, Hashable, BitwiseCopyable {
  case exception = 1
  case indexError = 2
  case valueError = 3
  case zeroDivisionError = 4
  case memoryError = 5
  case overflowError = 6
  case assertionError = 7
  case keyError = 8
  case stopIteration = 9
  case runtimeError = 10
  case typeError = 11
  case attributeError = 12
  case arithmeticError = 13
  case floatingPointError = 14
  case notImplementedError = 15
  case lookupError = 16
  case recursionError = 17
  case unboundLocalError = 18
  case nameError = 19
  case osError = 20
  case user = 64

  /// The class's name in Python.
  public var name: String {
    switch self {
    case .exception, .user: "Exception"
    case .indexError: "IndexError"
    case .valueError: "ValueError"
    case .zeroDivisionError: "ZeroDivisionError"
    case .memoryError: "MemoryError"
    case .overflowError: "OverflowError"
    case .assertionError: "AssertionError"
    case .keyError: "KeyError"
    case .stopIteration: "StopIteration"
    case .runtimeError: "RuntimeError"
    case .typeError: "TypeError"
    case .attributeError: "AttributeError"
    case .arithmeticError: "ArithmeticError"
    case .floatingPointError: "FloatingPointError"
    case .notImplementedError: "NotImplementedError"
    case .lookupError: "LookupError"
    case .recursionError: "RecursionError"
    case .unboundLocalError: "UnboundLocalError"
    case .nameError: "NameError"
    case .osError: "OSError"
    }
  }

  /// Creates the kind of the built-in exception class called `name`.
  public init?(name: String) {
    guard let k = Self.allCases.first(where: { $0.name == name && $0 != .user }) else { return nil }
    self = k
  }
}
