import Diagnostics
import Types

extension Matcher {
  /// What makes two specialisations the same.
  private struct Key: Hashable {
    var function: Int
    var arguments: [Specialisation.Argument]
    var isKernel: Bool
  }

  /// Returns `list` without those that were asked for before, which are reported.
  mutating func withoutDoubles(_ list: [Specialisation]) -> [Specialisation] {
    var seen: [Key: SourceSpan] = [:]
    return list.filter { s in
      let key = Key(
        function: s.function, arguments: s.arguments, isKernel: s.entryPoint.isKernel)
      if let first = seen[key] {
        diagnostics.insert(
          .duplicateSpecialisation(s.entryPoint.pythonName, at: s.span, first: first))
        return false
      }
      seen[key] = s.span
      return true
    }
  }

  /// Returns `list` with symbols; those whose name another one has are reported and left out.
  ///
  /// The first specialisation of a function without a name of its own gets the plain name, and
  /// each of several a readable suffix, so that adding one at the end renames none.
  ///
  /// - Source: C ABI 1, point 9.
  mutating func named(_ list: [Specialisation]) -> [Specialisation] {
    var counts: [String: Int] = [:]
    for s in list where s.entryPoint.symbol.isEmpty { counts[group(s), default: 0] += 1 }
    var started: Set<String> = []
    var named: [Specialisation] = []
    for var s in list {
      if s.entryPoint.symbol.isEmpty {
        let plain = plainSymbol(of: s)
        let long = CIdentifier.escaped(plain + suffix(of: s))
        let isFirst = started.insert(group(s)).inserted
        s.entryPoint.symbol = isFirst ? plain : long
        s.entryPoint.aliases = isFirst && counts[group(s), default: 0] > 1 ? [long] : []
      }
      named.append(s)
    }
    return withoutClashes(named)
  }

  /// Returns the symbol of the first specialisation of what `s` specialises.
  private func plainSymbol(of s: Specialisation) -> String {
    let f = functions[s.function]
    guard let owner = f.owner else { return names.symbol(of: f.name) }
    if f.role == .constructor { return names.symbol(of: owner.name, member: "new") }
    let own = f.name.dropFirst(owner.name.count + 1)
    if f.role == .setter { return names.symbol(of: owner.name, member: "set_\(own.dropLast())") }
    return names.symbol(of: owner.name, member: String(own))
  }

  /// Returns a key of the specialisations among which the first gets the plain name.
  private func group(_ s: Specialisation) -> String {
    (s.entryPoint.isKernel ? "kernel " : "") + functions[s.function].name
  }

  /// Returns `list` without those whose name another one or a service of the module has.
  private mutating func withoutClashes(_ list: [Specialisation]) -> [Specialisation] {
    var owners: [String: SourceSpan?] = [:]
    for s in ModuleNames.Services.named { owners[names.service(s.name)] = .some(nil) }
    for e in externals { owners[e.symbol] = .some(e.span) }
    for c in list.flatMap(\.entryPoint.classes) where c.isHandle {
      owners[c.freeSymbol] = .some(nil)
    }
    for s in list {
      for r in s.entryPoint.records where owners[names.symbol(of: r.name)] == nil {
        owners[names.symbol(of: r.name)] = .some(s.span)
      }
    }
    return list.filter { s in
      for n in [s.entryPoint.symbol] + s.entryPoint.aliases {
        let key = s.entryPoint.isKernel ? "kernel " + n : n
        if let first = owners[key] {
          diagnostics.insert(.cNameClash(n, at: s.span, first: first))
          return false
        }
        owners[key] = .some(s.span)
      }
      return true
    }
  }

  /// Returns the readable suffix of `s`, such as `__f64c_i32`.
  private func suffix(of s: Specialisation) -> String {
    var parts: [String] = []
    let own = functions[s.function].role.takesInstance ? 1 : 0
    for (i, a) in s.arguments.enumerated().dropFirst(own) {
      switch a {
      case .value(let t): parts.append(t.symbolPart)
      case .constant(let l):
        let name = s.entryPoint.constants.first { $0.position == i }?.name ?? ""
        parts.append(name + "_" + l.symbolPart)
      case .defaultValue: break
      }
    }
    return "__" + (parts.isEmpty ? "void" : parts.joined(separator: "_"))
  }
}

extension Type {
  /// The type in a symbol, such as `f64c` for `float64[::1]`.
  fileprivate var symbolPart: String {
    switch self {
    case .none: return "none"
    case .python(let p): return p.name
    case .scalar(let d): return d.symbolPart
    case .array(let a): return a.symbolPart
    case .tuple(let e): return (["t\(e.count)"] + e.map(\.symbolPart)).joined(separator: "_")
    case .optional(let t): return "o" + t.symbolPart
    case .function: return "fn"
    case .string, .bytes: return description
    case .composite(let r): return r.representation.symbolPart
    case .record(let r): return r.name
    case .instance(let c): return c.isTime ? c.symbol : c.name
    case .reference(let r): return ([r.name] + r.arguments.map(\.symbolPart)).joined(separator: "_")
    }
  }
}

extension DType {
  /// The type in a symbol: the kind's letter and the width of a value in bits.
  fileprivate var symbolPart: String {
    switch kind {
    case .bool: "b8"
    case .signed: "i\(bits)"
    case .unsigned: "u\(bits)"
    case .float: "f\(bits)"
    case .complex: "c\(size * 8)"
    }
  }
}

extension ArrayType {
  /// The type in a symbol: the element, then `c`, `f` or `s` and the rank where it is not 1, or
  /// the extents.
  fileprivate var symbolPart: String {
    let prefix = (isReadOnly ? "k" : "") + element.symbolPart
    if rank > 0, let e = extents { return prefix + e.map { "x\($0)" }.joined() }
    let letter = layout == .c ? "c" : layout == .fortran ? "f" : "s"
    return prefix + letter + (rank == 1 ? "" : "\(rank)")
  }
}

extension Literal {
  /// The literal in a symbol, such as `m1` for `-1`.
  fileprivate var symbolPart: String {
    String(
      description.unicodeScalars.filter { $0 != "'" }.map { u -> Character in
        switch u {
        case "-": "m"
        case ".": "p"
        case "a"..."z", "A"..."Z", "0"..."9": Character(u)
        default: "_"
        }
      })
  }
}
