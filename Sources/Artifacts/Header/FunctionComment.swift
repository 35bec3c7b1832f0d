import Types

extension EntryPoint {
  /// The comment before the function's prototype: the Python signature, where it is, what it
  /// says of itself, what its arrays look like, what it raises and who owns its result.
  func comment(_ names: ModuleNames) -> String {
    var c = CComment()
    let words = (isNoexcept ? " noexcept" : "") + (isNoalias ? " noalias" : "")
    c.paragraph((isKernel ? "GPU kernel " : "") + pythonSignature + words, indent: "")
    c.line("  \(file):\(line)")
    if let d = documentation {
      c.separate()
      for l in d.split(separator: "\n", omittingEmptySubsequences: false) { c.line("  " + l) }
    }
    c.separate()
    for p in parameters { describe(p.type, CIdentifier.escaped(p.name), in: &c) }
    if isNoalias, parameters.contains(where: { $0.type.ownsMemory }) {
      c.paragraph("The arrays must not overlap.")
    }
    if hasStatusCell {
      c.paragraph("status: NULL, or a cell of value 0 that gets the status of the first error.")
    }
    if !isKernel { describeResult(names, in: &c) }
    describeErrors(names, in: &c)
    return c.text
  }

  /// Says what a caller passes for an argument of type `t`.
  private func describe(_ t: Type, _ name: String, in c: inout CComment) {
    switch t {
    case .array(let a): c.paragraph(a.inWords(name))
    case .optional(let inner):
      if inner.pointedScalar != nil {
        c.paragraph("\(name): NULL is None.")
        if let what = inner.asClass?.membersInWords {
          c.paragraph("*\(name): the value of \(what).")
        }
        return
      }
      let isPointer = inner.isReturnedByPointer
      c.paragraph("\(name)\(isPointer ? ": NULL" : "_present: false") is None.")
      if inner.asClass?.isHandle != true { describe(inner, name, in: &c) }
    case .instance(let t): describe(t, name, in: &c)
    case .tuple(let elements):
      for (i, e) in elements.enumerated() { describe(e, "\(name)_\(i)", in: &c) }
    case .scalar(.float16): c.paragraph("\(name): the bits of a float16.")
    case .function: c.paragraph("\(name): called with values, must return; not NULL.")
    case .string: c.paragraph("\(name): \(name)_d0 bytes of UTF-8.")
    case .bytes: c.paragraph("\(name): \(name)_d0 bytes.")
    case .record: c.paragraph("\(name): one record.")
    case .none, .python, .scalar, .reference, .composite: break
    }
  }

  /// Says what a caller passes for an instance of `t`.
  private func describe(_ t: ClassType, _ name: String, in c: inout CComment) {
    switch t.form {
    case .handle: c.paragraph("\(name): borrowed; NULL raises TypeError.")
    case .enumeration:
      if let what = t.membersInWords { c.paragraph("\(name): the value of \(what).") }
    case .namedTuple(let fields), .data(let fields):
      for f in fields { describe(f.type, "\(name)_\(f.name)", in: &c) }
    }
  }

  /// Says what the results are and who owns them.
  private func describeResult(_ names: ModuleNames, in c: inout CComment) {
    let free = names.service("free")
    let parameters = cParameters
    for p in parameters {
      guard case .resultData = p.role else { continue }
      if p.isText {
        let kind = result.element(at: p.path)?.withoutNone == .string ? "UTF-8" : "any value"
        c.paragraph(
          "*\(p.name): \(p.name)_shape[0] new bytes of \(kind), then a 0. Yours; release them with "
            + "\(free).")
      }
      guard let a = result.element(at: p.path)?.withoutNone.asArray else { continue }
      let shape = a.rank > 0 ? " of the extents \(p.name)_shape" : " of one element"
      let order = a.rank > 1 ? (a.layout == .fortran ? ", in Fortran order" : ", in C order") : ""
      let pairs = p.dtype.kind == .complex ? "; elements are pairs re, im" : ""
      c.paragraph(
        "*\(p.name): a new array\(shape)\(order)\(pairs). Yours; release it with \(free).")
    }
    for p in parameters where p.role == .resultScalar && p.record != nil {
      c.paragraph("\(p.name): one record.")
    }
    for p in parameters where p.role == .resultScalar && p.dtype.kind == .complex {
      c.paragraph("\(p.name): the pair re, im.")
    }
    for p in parameters {
      let part = result.element(at: p.path)
      if p.role == .resultPresence {
        c.paragraph("*\(p.name): false for None; the result is 0 then.")
      } else if case .optional(let inner)? = part, inner.isReturnedByPointer, p.isPointerResult {
        c.paragraph("*\(p.name): NULL for None.")
      }
      if case .resultHandle = p.role, let t = part?.classes.last {
        c.paragraph("*\(p.name): a reference of your own; release it with \(t.freeSymbol).")
      }
      if let t = part?.classes.last, p.role == .resultScalar, let what = t.membersInWords {
        c.paragraph("*\(p.name): the value of \(what).")
      }
    }
  }

  /// Says what the function raises and what becomes of errors.
  private func describeErrors(_ names: ModuleNames, in c: inout CComment) {
    guard !raises.isEmpty else { return }
    let list = raises.map { $0.kind.isUser ? "\($0.name) (kind \($0.kind.rawValue))" : $0.name }
      .joined(separator: ", ")
    if isNoexcept {
      c.paragraph("Raises \(list): calls the handler of \(names.service("set_unhandled")).")
    } else if isKernel {
      c.paragraph("Raises \(list).")
    } else {
      let writes = cParameters.contains { $0.isResult }
      c.paragraph("Raises \(list)." + (writes ? " On error no result is written." : ""))
    }
  }
}

extension CParameter {
  /// `true` iff a result is returned through the parameter.
  var isResult: Bool {
    switch role {
    case .resultScalar, .resultData, .resultShape, .resultPresence, .resultHandle: true
    default: false
    }
  }
}

extension ClassType {
  /// What the integers mean that stand for instances of an enumeration; `nil` for other classes.
  fileprivate var membersInWords: String? {
    guard case .enumeration(_, let kind) = form else { return nil }
    return kind.isFlag ? "members of \(name), joined by |" : "a member of \(name)"
  }
}

extension CParameter {
  /// `true` iff the result is itself a pointer.
  fileprivate var isPointerResult: Bool {
    switch role {
    case .resultData, .resultHandle: true
    default: false
    }
  }
}

extension Type {
  /// The type of an optional's value; the type itself if it is none.
  fileprivate var withoutNone: Type { if case .optional(let t) = self { t } else { self } }

  /// Returns the part at `path` of a tuple or of an instance that is passed by value, or the type
  /// itself for an empty path.
  func element(at path: [Int]) -> Type? {
    var t = self
    for i in path {
      if case .optional(let inner) = t { t = inner }
      if let c = t.asClass { t = .tuple(c.fields.map(\.type)) }
      guard case .tuple(let e) = t, e.indices.contains(i) else { return nil }
      t = e[i]
    }
    return t
  }
}

extension ArrayType {
  /// Returns what callers pass for an array parameter called `name`.
  fileprivate func inWords(_ name: String) -> String {
    let known = self.extents?.map { "\($0)" }
    let names = known ?? (0..<rank).map { "\(name)_d\($0)" }
    let count = rank == 0 ? "one element" : names.joined(separator: " x ") + " elements"
    var text = "\(name): \(count)"
    if layout == .strided {
      let strides = (0..<rank).map { "\(name)_s\($0)" }.joined(separator: ", ")
      text += ", \(strides) bytes apart (may be negative)"
    } else if rank > 1 {
      text += layout == .fortran ? " in Fortran order" : " in C order"
    }
    if dtype?.kind == .complex { text += ", each a pair re, im" }
    if dtype == .float16 { text += ", the bits of float16" }
    return text + (isReadOnly ? ", not written." : ".")
  }
}
