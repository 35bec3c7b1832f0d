/// Imports.
extension Parser {
  /// Reads `import a.b as c, d`.
  mutating func parseImport() throws(SyntaxFailure) -> StatementID {
    let first = start
    advance()
    if kind == .newline { throw failMissingImports() }
    let mark = scratch.count
    repeat {
      let aliasStart = start
      let name = try parseDottedName()
      let asname = try parseAsName()
      push(tree.aliases.append(Alias(name: name, asname: asname), at: span(from: aliasStart)))
    } while take(.comma)
    if kind == .keywordFrom { throw failImportOrder(from: first) }
    return add(.import(names: makeList(from: mark)), from: first)
  }

  /// Reads `from ..a import b as c, d`.
  mutating func parseImportFrom() throws(SyntaxFailure) -> StatementID {
    let first = start
    advance()
    var level: UInt32 = 0
    while kind == .dot || kind == .ellipsis {
      level += kind == .dot ? 1 : 3
      advance()
    }
    let module: NameID? =
      level > 0 && kind == .keywordImport ? nil : try parseDottedName()
    try expect(.keywordImport)
    let names = try parseImportedNames()
    return add(.importFrom(module: module, names: names, level: level), from: first)
  }

  /// Reads what is imported from a module.
  private mutating func parseImportedNames() throws(SyntaxFailure) -> AliasList {
    let first = start
    if take(.star) {
      let star = name(tokens[position - 1])
      return makeList(
        of: tree.aliases.append(Alias(name: star, asname: nil), at: span(from: first)))
    }
    if kind == .newline { throw failMissingImports() }
    let hasParentheses = take(.leftParen)
    let mark = scratch.count
    repeat {
      if hasParentheses && kind == .rightParen && scratch.count > mark { break }
      if kind == .newline { throw failTrailingImportComma() }
      let aliasStart = start
      let name = try parseName()
      let asname = try parseAsName()
      push(tree.aliases.append(Alias(name: name, asname: asname), at: span(from: aliasStart)))
    } while take(.comma)
    if hasParentheses { try close(.rightParen) }
    return makeList(from: mark)
  }

  /// Reads `as name` if it is there.
  private mutating func parseAsName() throws(SyntaxFailure) -> NameID? {
    guard take(.keywordAs) else { return nil }
    guard kind == .name else { throw failImportTarget() }
    switch peek(1) {
    case .comma, .rightParen, .semicolon, .newline, .endOfFile: return try parseName()
    default: throw failImportTarget()
    }
  }

  /// Reads names separated by dots, which count as one name.
  private mutating func parseDottedName() throws(SyntaxFailure) -> NameID {
    let id = try parseName()
    guard kind == .dot else { return id }
    var text = tree.name(id)
    while take(.dot) {
      let part = try parseName()
      text += "."
      text += tree.name(part)
    }
    return Array(text.utf8).withUnsafeBufferPointer { tree.names.intern($0) }
  }
}
