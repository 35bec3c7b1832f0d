import Utilities

/// The printed form of codes, for tests and for people.
extension Code {
  /// Returns the text of the code: a line for the head, for each block and for each operation.
  public func describe() -> String {
    var out = "def \(name)(\(parameters.map(describe).joined(separator: ", ")))"
    if !captures.isEmpty { out += " takes \(captures.map(\.name).joined(separator: ", "))" }
    out += ":\n"
    for b in order { describe(b, into: &out) }
    return out
  }

  /// Returns the text of a parameter.
  private func describe(_ p: CodeParameter) -> String {
    var s = p.name
    switch p.kind {
    case .positionalOnly: s += "/"
    case .plain: break
    case .star: s = "*" + s
    case .keywordOnly: s = "kw " + s
    case .doubleStar: s = "**" + s
    }
    if let d = p.default { s += "=\(d)" }
    if let d = p.defaultOperand { s += "=operand \(d)" }
    return s
  }

  /// Adds the text of block `b`.
  private func describe(_ b: CodeBlockID, into out: inout String) {
    out += "\(b)"
    let parameters = blocks[b].parameters
    if !parameters.isEmpty { out += "(\(parameters.map(named).joined(separator: ", ")))" }
    if let h = blocks[b].handler { out += " except \(describe(h))" }
    out += ":\n"
    for v in blocks[b].operations {
      guard let o = operation(v) else { continue }
      out += "  \(named(v)) = \(describe(o))\n"
    }
    out += "  \(describe(blocks[b].terminator))\n"
  }

  /// Returns `v` with the name of its variable.
  private func named(_ v: CodeValueID) -> String {
    values[v].name.map { "\(v) '\($0)'" } ?? "\(v)"
  }

  /// Returns the text of the operands `list`, those at `stars` with a star.
  private func describe(_ list: CodeValueList, stars: [Int] = []) -> String {
    self[list].enumerated().map { stars.contains($0.offset) ? "*\($0.element)" : "\($0.element)" }
      .joined(separator: ", ")
  }

  /// Returns the text of `o`.
  public func describe(_ o: Operation) -> String {
    switch o {
    case .constant(let c): "\(c)"
    case .global(let n): "global \(n)"
    case .importation(let path, let member):
      "import \(path)" + (member.map { ".\($0)" } ?? "")
    case .itself: "itself"
    case .captured(let i): "captured \(captures[i].name)"
    case .unbound(let n): "unbound \(n)"
    case .unary(let op, let a): "\(op) \(a)"
    case .binary(let op, let a, let b, let inPlace): "\(op)\(inPlace ? "=" : "") \(a), \(b)"
    case .compare(let op, let a, let b): "\(op) \(a), \(b)"
    case .truth(let a): "truth \(a)"
    case .matches(let a, let b): "\(a) matches \(b)"
    case .attribute(let a, let n): "\(a).\(n)"
    case .setGlobal(let n, let a): "set global \(n) to \(a)"
    case .setAttribute(let a, let n, let b): "set \(a).\(n) to \(b)"
    case .item(let a, let b): "\(a)[\(b)]"
    case .setItem(let a, let b, let c): "set \(a)[\(b)] to \(c)"
    case .deleteItem(let a, let b): "delete \(a)[\(b)]"
    case .slice(let a, let b, let c): "slice \(a), \(b), \(c)"
    case .tuple(let l, let stars): "tuple(\(describe(l, stars: stars)))"
    case .list(let l, let stars): "list(\(describe(l, stars: stars)))"
    case .set(let l, let stars): "set(\(describe(l, stars: stars)))"
    case .dict(let l): "dict(\(describe(l)))"
    case .unpack(let a, let before, let after):
      "unpack \(a) into \(before)" + (after.map { " and * and \($0)" } ?? "")
    case .unpacked(let a, let i): "element \(i) of \(a)"
    case .call(let f, let l, let kinds): "call \(f)(\(describe(l, kinds)))"
    case .function(let c, let l): "function \(c)(\(describe(l)))"
    case .kept(let a): "kept \(a)"
    case .keep(let a): "keep \(a)"
    case .resumed: "resumed"
    case .delegated(let a, let b): "delegated \(a), \(b)"
    case .stepped(let a): "stepped \(a)"
    case .iterator(let a): "iterator \(a)"
    case .hasNext(let a): "has next \(a)"
    case .next(let a): "next \(a)"
    case .advance(let a): "advance \(a)"
    case .format(let a, let conversion, let spec):
      "format \(a)" + (conversion.map { " !\($0)" } ?? "") + (spec.map { " : \($0)" } ?? "")
    case .join(let l): "join(\(describe(l)))"
    case .unsupported(let s): "unsupported \(s)"
    }
  }

  /// Returns the text of the arguments `list` of a call.
  private func describe(_ list: CodeValueList, _ kinds: [ArgumentKind]) -> String {
    guard !kinds.isEmpty else { return describe(list) }
    return zip(self[list], kinds).map { v, kind in
      switch kind {
      case .positional: "\(v)"
      case .star: "*\(v)"
      case .keyword(let n): "\(n)=\(v)"
      case .doubleStar: "**\(v)"
      }
    }.joined(separator: ", ")
  }

  /// Returns the text of `t`.
  private func describe(_ t: CodeTerminator) -> String {
    switch t {
    case .jump(let t): "jump \(describe(t))"
    case .branch(let c, let yes, let no): "branch \(c) ? \(describe(yes)) : \(describe(no))"
    case .return(let v): "return \(v)"
    case .yield(let v, let t): "yield \(v), then \(describe(t))"
    case .raise(let v): v.map { "raise \($0)" } ?? "raise"
    case .fail(let v): v.map { "fail \($0)" } ?? "fail"
    case .unreachable: "unreachable"
    }
  }

  /// Returns the text of `t`.
  private func describe(_ t: CodeTarget) -> String {
    t.arguments.count == 0 ? "\(t.block)" : "\(t.block)(\(describe(t.arguments)))"
  }
}

extension PythonConstant: CustomStringConvertible {
  /// The constant as Python writes it, texts within ".
  public var description: String {
    switch self {
    case .none: "None"
    case .ellipsis: "..."
    case .bool(let b): b ? "True" : "False"
    case .int(let i): "\(i)"
    case .bigInt(let digits): digits
    case .float(let d): "\(d)"
    case .imaginary(let d): "\(d)j"
    case .string(let s): "\"\(s)\""
    case .bytes(let b): "b\"\(String(decoding: b, as: UTF8.self))\""
    }
  }
}
