import Diagnostics
import Types
import Utilities

extension Reader {
  /// Reads a function.
  mutating func readFunction() throws(ReadError) {
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
