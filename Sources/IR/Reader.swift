import Diagnostics
public import Types
import Utilities

/// Reads the text that `Printer` writes.
///
/// Numbers of values and blocks are kept, so that printing gives the text again; those that the
/// text leaves out become unused entries of the tables.
public struct Reader {
  /// The tokens with their lines, the last of them `end`.
  private let tokens: [(token: Token, line: Int)]

  /// The position of the next token.
  private var at = 0

  /// What was read so far.
  var module = Module(name: "")

  /// The functions by name.
  private var functions: [String: FunctionID] = [:]

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
  private func number(after prefix: String) -> UInt32? {
    guard case .word(let w) = token, w.hasPrefix(prefix) else { return nil }
    return UInt32(w.dropFirst(prefix.count))
  }

  /// Returns the number of the entity that comes next, at most a million.
  private mutating func identity(_ prefix: String) throws(ReadError) -> UInt32 {
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
  private mutating func function() throws(ReadError) -> FunctionID {
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
  private mutating func exceptionKind() throws(ReadError) -> ExceptionKind {
    let w = try word()
    guard let k = ExceptionKind(word: w) else {
      throw error("unknown exception '\(w)'")
    }
    return k
  }

  /// Returns the span that comes next, behind `at`, if one does.
  private mutating func span() throws(ReadError) -> SourceSpan? {
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

  // MARK: Functions

  /// Reads a function.
  private mutating func readFunction() throws(ReadError) {
    advance()
    let id = try function()
    var f = module[id]
    if skip(.arrow) { f.result = module.types.demand(try type()) }
    if skip(word: "as") { f.pythonName = try string() }
    while let t = FunctionTraits.words.first(where: { token == .word($0.1) }) {
      advance()
      f.traits.insert(t.0)
    }
    f.span = try span()
    try expect("{")
    var seen: Set<BlockID> = []
    while !skip("}") { try readBlock(&f, &seen) }
    module[id] = f
  }

  /// Returns the block whose name comes next, new if need be.
  private mutating func block(_ f: inout Function) throws(ReadError) -> BlockID {
    let n = Int(try identity("b"))
    while f.blocks.count <= n { f.blocks.append(Block()) }
    return BlockID(n)
  }

  /// Returns the value whose name comes next, new if need be.
  private mutating func value(_ f: inout Function) throws(ReadError) -> ValueID {
    let n = Int(try identity("v"))
    let none = module.types.demand(.none)
    while f.values.count <= n { _ = f.make(.undefined, type: none, span: nil) }
    return ValueID(n)
  }

  /// Reads a block of `f`.
  private mutating func readBlock(
    _ f: inout Function, _ seen: inout Set<BlockID>
  ) throws(ReadError) {
    let b = try block(&f)
    guard seen.insert(b).inserted else { throw error("block \(b) is there twice") }
    f.order.append(b)
    if skip("(") {
      while !skip(")") {
        let v = try definition(&f)
        f[v].definition = .parameter(b, UInt32(f[b].parameters.count))
        f[b].parameters.append(v)
        _ = skip(",")
      }
    }
    try expect(":")
    while number(after: "v") != nil {
      let v = try definition(&f)
      try expect("=")
      f[v].definition = .instruction(try operation(&f))
      f[v].span = try span()
      f[b].instructions.append(v)
    }
    if case .word(let w) = token, Self.terminators.contains(w) {
      f[b].terminator = try terminator(&f)
      f[b].terminatorSpan = try span()
    }
  }

  /// The words that begin terminators.
  private static let terminators = [
    "jump", "branch", "return", "raise", "propagate", "unreachable",
  ]

  /// Reads a value with its name and type.
  private mutating func definition(_ f: inout Function) throws(ReadError) -> ValueID {
    let v = try value(&f)
    if case .string(let s) = token {
      advance()
      f.names[v] = s
    }
    f[v].type = module.types.demand(skip(":") ? try type() : .none)
    return v
  }

  /// Reads an operation.
  private mutating func operation(_ f: inout Function) throws(ReadError) -> Instruction {
    let line = tokens[at].line
    var parts = OperationParts(name: try word())
    if parts.name == "float", case .word(let w) = token, w == "nan" || w == "inf" {
      advance()
      return .float((w == "nan" ? Double.nan : Double.infinity).bitPattern)
    }
    var isFirst = true
    while isFirst ? isArgument : skip(",") {
      isFirst = false
      try readArgument(&parts, &f)
    }
    if let i = parts.instruction(in: &f) { return i }
    throw ReadError(line: line, message: "no operation '\(parts.name)' with these operands")
  }

  /// `true` iff an argument of an operation comes next, not the next instruction.
  private var isArgument: Bool {
    switch token {
    case .function, .integer, .float: true
    case .word: (number(after: "v") != nil || number(after: "s") != nil) && !isDefinition
    default: false
    }
  }

  /// `true` iff what comes next is the definition of a value, not its use.
  private var isDefinition: Bool {
    guard at + 1 < tokens.count else { return false }
    switch tokens[at + 1].token {
    case .mark(UInt8(ascii: "=")), .mark(UInt8(ascii: ":")), .string: return true
    default: return false
    }
  }

  /// Reads an argument of an operation.
  private mutating func readArgument(
    _ parts: inout OperationParts, _ f: inout Function
  ) throws(ReadError) {
    switch token {
    case .function: parts.callee = try function()
    case .integer(let n):
      advance()
      parts.number = parts.name == "float" ? Int64(bitPattern: Double(n).bitPattern) : n
    case .float(let bits) where parts.name == "float":
      advance()
      parts.number = Int64(bitPattern: bits)
    default:
      if number(after: "s") != nil {
        parts.site = SiteID(rawValue: try identity("s"))
      } else {
        parts.operands.append(try value(&f))
      }
    }
  }

  /// Reads a target of a jump.
  private mutating func target(_ f: inout Function) throws(ReadError) -> BlockTarget {
    let b = try block(&f)
    var arguments: [ValueID] = []
    if skip("(") {
      while !skip(")") {
        arguments.append(try value(&f))
        _ = skip(",")
      }
    }
    return BlockTarget(b, f.list(arguments))
  }

  /// Reads a terminator.
  private mutating func terminator(_ f: inout Function) throws(ReadError) -> Terminator {
    switch try word() {
    case "jump": return .jump(try target(&f))
    case "branch":
      let c = try value(&f)
      try expect(",")
      let a = try target(&f)
      try expect(",")
      let b = try target(&f)
      let hint: BranchHint =
        skip(word: "likely") ? .likely : skip(word: "unlikely") ? .unlikely : .none
      return .branch(c, a, b, hint)
    case "return": return .return(try value(&f))
    case "raise": return .raise(SiteID(rawValue: try identity("s")))
    case "propagate": return .propagate(try value(&f))
    default: return .unreachable
    }
  }
}
