/// The class of a Python exception, by the number that stands for it in a status word.
///
/// The numbers of Python's own classes are part of C ABI 1 and never change; new ones are added
/// behind the last. From 64 on they are the classes of the module, in the order of the source.
public struct ExceptionKind: RawRepresentable, Sendable, Hashable, BitwiseCopyable {
  /// The number.
  public let rawValue: UInt8

  /// Creates the kind of the given number.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let exception = ExceptionKind(rawValue: 1)
  public static let indexError = ExceptionKind(rawValue: 2)
  public static let valueError = ExceptionKind(rawValue: 3)
  public static let zeroDivisionError = ExceptionKind(rawValue: 4)
  public static let memoryError = ExceptionKind(rawValue: 5)
  public static let overflowError = ExceptionKind(rawValue: 6)
  public static let assertionError = ExceptionKind(rawValue: 7)
  public static let keyError = ExceptionKind(rawValue: 8)
  public static let stopIteration = ExceptionKind(rawValue: 9)
  public static let runtimeError = ExceptionKind(rawValue: 10)
  public static let typeError = ExceptionKind(rawValue: 11)
  public static let attributeError = ExceptionKind(rawValue: 12)
  public static let arithmeticError = ExceptionKind(rawValue: 13)
  public static let floatingPointError = ExceptionKind(rawValue: 14)
  public static let notImplementedError = ExceptionKind(rawValue: 15)
  public static let lookupError = ExceptionKind(rawValue: 16)
  public static let recursionError = ExceptionKind(rawValue: 17)
  public static let unboundLocalError = ExceptionKind(rawValue: 18)
  public static let nameError = ExceptionKind(rawValue: 19)
  public static let osError = ExceptionKind(rawValue: 20)
  public static let systemExit = ExceptionKind(rawValue: 50)
  public static let baseException = ExceptionKind(rawValue: 49)

  /// The first kind of the module's own classes.
  public static let user = ExceptionKind(rawValue: 64)

  /// The most classes of exceptions that a module can have.
  public static let userLimit = 191

  /// `true` iff the class is one of the module.
  public var isUser: Bool { rawValue >= Self.user.rawValue }

  /// Python's own classes with their numbers and the classes that they derive from.
  private static let builtins: [(number: UInt8, name: String, base: String)] = [
    (1, "Exception", "BaseException"), (2, "IndexError", "LookupError"),
    (3, "ValueError", "Exception"), (4, "ZeroDivisionError", "ArithmeticError"),
    (5, "MemoryError", "Exception"), (6, "OverflowError", "ArithmeticError"),
    (7, "AssertionError", "Exception"), (8, "KeyError", "LookupError"),
    (9, "StopIteration", "Exception"), (10, "RuntimeError", "Exception"),
    (11, "TypeError", "Exception"), (12, "AttributeError", "Exception"),
    (13, "ArithmeticError", "Exception"), (14, "FloatingPointError", "ArithmeticError"),
    (15, "NotImplementedError", "RuntimeError"), (16, "LookupError", "Exception"),
    (17, "RecursionError", "RuntimeError"), (18, "UnboundLocalError", "NameError"),
    (19, "NameError", "Exception"), (20, "OSError", "Exception"),
    (21, "EOFError", "Exception"), (22, "BufferError", "Exception"),
    (23, "UnicodeError", "ValueError"), (24, "UnicodeDecodeError", "UnicodeError"),
    (25, "UnicodeEncodeError", "UnicodeError"), (26, "ImportError", "Exception"),
    (27, "ModuleNotFoundError", "ImportError"), (28, "TimeoutError", "OSError"),
    (29, "PermissionError", "OSError"), (30, "FileNotFoundError", "OSError"),
    (31, "FileExistsError", "OSError"), (32, "IsADirectoryError", "OSError"),
    (33, "NotADirectoryError", "OSError"), (34, "InterruptedError", "OSError"),
    (35, "BlockingIOError", "OSError"), (36, "ChildProcessError", "OSError"),
    (37, "ProcessLookupError", "OSError"), (38, "ConnectionError", "OSError"),
    (39, "BrokenPipeError", "ConnectionError"),
    (40, "ConnectionAbortedError", "ConnectionError"),
    (41, "ConnectionRefusedError", "ConnectionError"),
    (42, "ConnectionResetError", "ConnectionError"), (43, "SystemError", "Exception"),
    (44, "ReferenceError", "Exception"), (45, "Warning", "Exception"),
    (46, "UserWarning", "Warning"), (47, "DeprecationWarning", "Warning"),
    (48, "RuntimeWarning", "Warning"), (49, "BaseException", ""),
    (50, "SystemExit", "BaseException"), (51, "GeneratorExit", "BaseException"),
    (52, "FutureWarning", "Warning"), (53, "SyntaxWarning", "Warning"),
    (54, "UnicodeWarning", "Warning"), (55, "ResourceWarning", "Warning"),
  ]

  /// The other names of Python's own classes.
  private static let aliases = ["EnvironmentError": "OSError", "IOError": "OSError"]

  /// The kinds of Python's own classes, and the first of the module's.
  public static let allCases: [ExceptionKind] =
    builtins.map { ExceptionKind(rawValue: $0.number) } + [.user]

  /// The names of Python's own classes by their numbers; empty where there is none.
  private static let names: [String] = {
    var all = [String](repeating: "", count: Int(user.rawValue))
    for b in builtins { all[Int(b.number)] = b.name }
    return all
  }()

  /// The numbers of Python's own classes by their names.
  private static let numbers = Dictionary(
    builtins.map { ($0.name, $0.number) }, uniquingKeysWith: { a, _ in a })

  /// The kind that each of Python's own classes derives from; 0 where there is none.
  private static let bases: [UInt8] = {
    var all = [UInt8](repeating: 0, count: Int(user.rawValue))
    for b in builtins { all[Int(b.number)] = numbers[b.base] ?? 0 }
    return all
  }()

  /// The name of one of Python's own classes; `Exception` for those of the module, whose names
  /// are in its table.
  public var name: String { isUser ? "Exception" : Self.names[Int(rawValue)] }

  /// The class that one of Python's own derives from; `nil` for `BaseException` and for the
  /// module's.
  public var base: ExceptionKind? {
    guard !isUser, Self.bases[Int(rawValue)] > 0 else { return nil }
    return ExceptionKind(rawValue: Self.bases[Int(rawValue)])
  }

  /// Creates the kind of Python's exception class called `name`.
  public init?(name: String) {
    guard let n = Self.numbers[Self.aliases[name] ?? name] else { return nil }
    self.init(rawValue: n)
  }
}

extension ExceptionKind: CustomStringConvertible {
  /// The word of the text form of typed IR, such as `indexError`, `osError` or `user64`.
  public var description: String {
    if isUser { return "user\(rawValue)" }
    let capitals = name.prefix { $0.isUppercase }
    let head = capitals.count > 1 ? capitals.dropLast() : capitals
    return head.lowercased() + name.dropFirst(head.count)
  }

  /// Creates the kind that `description` gives the text `word`.
  public init?(word: String) {
    if word.hasPrefix("user"), let n = UInt8(word.dropFirst(4)), n >= Self.user.rawValue {
      self.init(rawValue: n)
    } else if let k = Self.allCases.first(where: { $0.description == word }) {
      self = k
    } else {
      return nil
    }
  }
}
