import Diagnostics
public import Types
import Utilities

/// Reads the text that `Printer` writes.
///
/// Numbers of values and blocks are kept, so that printing gives the text again; those that the
/// text leaves out become unused entries of the tables.
public struct Reader {
  /// The tokens with their lines, the last of them `end`.
  let tokens: [(token: Token, line: Int)]

  /// The position of the next token.
  var at = 0

  /// What was read so far.
  var module = Module(name: "")

  /// The functions by name.
  var functions: [String: FunctionID] = [:]

  /// Returns the module that `text` describes; the line `module` may be left out.
  public static func read(_ text: String) throws(ReadError) -> Module {
    var r = Reader(tokens: try Lexer.tokens(of: text))
    r.declareFunctions()
    try r.readModule()
    return r.module
  }

  /// Returns the type that `text` describes.
  public static func type(_ text: String) throws(ReadError) -> Type {
    var r = Reader(tokens: try Lexer.tokens(of: text))
    return try r.type()
  }

  /// Creates a reader of `tokens`.
  private init(tokens: [(token: Token, line: Int)]) { self.tokens = tokens }

  // MARK: Tokens

  /// The next token.
  var token: Token { tokens[at].token }

  /// The token `n` behind the next one.
  func following(_ n: Int) -> Token { tokens[min(at + n, tokens.count - 1)].token }

  /// Returns the error `message` at the next token.
  func error(_ message: String) -> ReadError {
    ReadError(line: tokens[at].line, message: message)
  }

  /// Moves behind the next token.
  mutating func advance() {
    if at + 1 < tokens.count { at += 1 }
  }

  /// Moves behind `t` if it comes next; `true` iff it did.
  mutating func skip(_ t: Token) -> Bool {
    guard token == t else { return false }
    advance()
    return true
  }

  /// Moves behind the word `w` if it comes next; `true` iff it did.
  mutating func skip(word w: String) -> Bool { skip(.word(w)) }

  /// Moves behind the mark `m` if it comes next; `true` iff it did.
  mutating func skip(_ m: Unicode.Scalar) -> Bool { skip(.mark(UInt8(ascii: m))) }

  /// Moves behind the mark `m`.
  mutating func expect(_ m: Unicode.Scalar) throws(ReadError) {
    guard skip(m) else { throw error("expected '\(m)'") }
  }

  /// Returns the word that comes next.
  mutating func word() throws(ReadError) -> String {
    guard case .word(let w) = token else { throw error("expected a word") }
    advance()
    return w
  }

  /// Returns the string that comes next.
  mutating func string() throws(ReadError) -> String {
    guard case .string(let s) = token else { throw error("expected a string") }
    advance()
    return s
  }

  /// Returns the integer that comes next.
  mutating func integer() throws(ReadError) -> Int64 {
    guard case .integer(let n) = token else { throw error("expected an integer") }
    advance()
    return n
  }

  /// Returns the number behind `prefix` of the word that comes next, or `nil` if it is none such.
  func number(after prefix: String) -> UInt32? {
    guard case .word(let w) = token, w.hasPrefix(prefix) else { return nil }
    return UInt32(w.dropFirst(prefix.count))
  }

  /// Returns the number of the entity that comes next, at most a million.
  mutating func identity(_ prefix: String) throws(ReadError) -> UInt32 {
    guard let n = number(after: prefix), n < 1_000_000 else {
      throw error("expected '\(prefix)' and a number")
    }
    advance()
    return n
  }

  // MARK: Modules

  /// Makes an empty function for each `func`, so that calls can come before definitions.
  private mutating func declareFunctions() {
    let none = module.types.demand(.none)
    for n in tokens.indices.dropFirst() {
      guard tokens[n - 1].token == .word("func"), case .function(let name) = tokens[n].token else {
        continue
      }
      functions[name] = module.functions.append(
        Function(name: name, pythonName: name, result: none))
    }
  }

  /// Returns the function whose name comes next.
  mutating func function() throws(ReadError) -> FunctionID {
    guard case .function(let name) = token, let f = functions[name] else {
      throw error("expected a function of the module")
    }
    advance()
    return f
  }

  /// Reads all lines.
  private mutating func readModule() throws(ReadError) {
    if skip(word: "module") { module.name = try string() }
    while token != .end {
      switch token {
      case .word("file"):
        advance()
        _ = module.sources.add(SourceFile(name: try string(), text: ""))
      case .word("site"): try readSite()
      case .word("constant"): try readConstant()
      case .word("class"): try readException()
      case .word("layout"): try readLayout()
      case .word("external"): try readExternal()
      case .word("entry"): try readEntry()
      case .word("func"): try readFunction()
      default: throw error("expected a file, site, constant, layout, external, entry or func")
      }
    }
  }

  /// Reads the line of a constant array.
  private mutating func readConstant() throws(ReadError) {
    advance()
    let digits = try string().compactMap(\.hexDigitValue)
    guard digits.count % 2 == 0 else { throw error("expected pairs of hexadecimal digits") }
    module.constants.append(
      (0..<digits.count / 2).map { UInt8(digits[2 * $0] << 4 | digits[2 * $0 + 1]) })
  }

  /// Reads the line of an exception class.
  private mutating func readException() throws(ReadError) {
    advance()
    let kind = try exceptionKind()
    let name = try string()
    var bases: [ExceptionKind] = []
    while case .word(let w) = token, let base = ExceptionKind(word: w) {
      bases.append(base)
      advance()
    }
    module.exceptions.append(UserException(ExceptionClass(kind, name: name), bases: bases))
  }

  /// Reads the line of a site.
  private mutating func readSite() throws(ReadError) {
    advance()
    let n = Int(try identity("s"))
    let kind = try exceptionKind()
    let message = try string()
    guard skip(word: "in") else { throw error("expected 'in'") }
    let site = Site(kind: kind, message: message, span: nil, function: try string())
    while module.sites.count <= n { module.sites.append(module.sites[SiteID(rawValue: 0)]) }
    module.sites[SiteID(n)] = site
    module.sites[SiteID(n)].span = try span()
  }

  /// Returns the kind of exception that comes next.
  mutating func exceptionKind() throws(ReadError) -> ExceptionKind {
    let w = try word()
    guard let k = ExceptionKind(word: w) else {
      throw error("unknown exception '\(w)'")
    }
    return k
  }

  /// Returns the span that comes next, behind `at`, if one does.
  mutating func span() throws(ReadError) -> SourceSpan? {
    guard skip(word: "at") else { return nil }
    let file = FileID(rawValue: try identity("file"))
    try expect(":")
    let start = try integer()
    // `3-9` is the integers 3 and -9.
    let end = -(try integer())
    guard let s = UInt32(exactly: start), let e = UInt32(exactly: end) else {
      throw error("bad span")
    }
    return SourceSpan(file: file, start: s, end: e)
  }

  /// Reads the line of an entry.
  private mutating func readEntry() throws(ReadError) {
    advance()
    let f = try function()
    let symbol = try string()
    var p = EntryPoint(
      pythonName: try string(), symbol: symbol, aliases: [], parameters: [], result: .none,
      isNoexcept: false, isNoalias: false, isKernel: false, documentation: nil, file: "", line: 0)
    try expect("(")
    while !skip(")") {
      let name = try word()
      try expect(":")
      p.parameters.append(EntryPoint.Parameter(name: name, type: try type()))
      _ = skip(",")
    }
    guard skip(.arrow) else { throw error("expected '->'") }
    p.result = try type()
    p.isNoexcept = skip(word: "noexcept")
    p.isNoalias = skip(word: "noalias")
    p.isKernel = skip(word: "kernel")
    while skip(word: "alias") { p.aliases.append(try string()) }
    while skip(word: "raises") { p.raises.append(module.exceptions[try exceptionKind()]) }
    if skip(word: "doc") { p.documentation = try string() }
    if skip(word: "line") {
      p.line = Int(try integer())
      guard skip(word: "of") else { throw error("expected 'of'") }
      p.file = try string()
    }
    module.entries.append(Entry(point: p, function: f))
  }
}
