import Diagnostics
import Types
import Utilities

/// Writes typed IR as text, which `Reader` reads back.
///
/// A module is a line `module "name"`, lines `file`, `site`, `constant` (the bytes of an
/// array, in hexadecimal digits), `layout` (the fields of a class's objects), `external` (a C
/// function) and `entry`, and the functions:
///
///     func @square__f64 -> float64 as "square" library {
///     b0(v0: float64):
///       v1 "y": float64 = multiply v0, v0
///       return v1
///     }
///
/// An operation is its name and, between commas, its function, operands, number and site. A value
/// of type `none` has no type written.
public struct Printer {
  /// The module that the text is about.
  private let module: Module

  /// `true` iff instructions and terminators are followed by `at` and their span.
  private let showsSpans: Bool

  /// Creates a printer of parts of `module`.
  public init(_ module: Module, showsSpans: Bool = false) {
    self.module = module
    self.showsSpans = showsSpans
  }

  /// The text of the module.
  public func text() -> String {
    var out = "module \(quoted(module.name))\n"
    for id in module.sources.files.ids { out += "file \(quoted(module.sources[id].name))\n" }
    for e in module.exceptions { out += text(e) + "\n" }
    for s in module.sites.ids.dropFirst() { out += text(s) + "\n" }
    for c in module.constants { out += "constant \(quoted(c.map(hexadecimal).joined()))\n" }
    for (r, fields) in module.layouts.sorted(by: { $0.key.description < $1.key.description }) {
      out += "layout \(r)" + list(fields) + "\n"
    }
    for x in module.externals.elements {
      out += "external \(quoted(x.symbol))" + list(x.parameters) + " -> \(x.result.structure)\n"
    }
    for e in module.entries { out += text(e) + "\n" }
    // What has no blocks is called by nothing.
    for f in module.functions.elements where !f.order.isEmpty { out += "\n" + text(f) }
    return out
  }

  /// The types `list` between parentheses.
  private func list(_ types: [Type]) -> String {
    "(" + types.map(\.structure).joined(separator: ", ") + ")"
  }

  /// The two hexadecimal digits of `byte`.
  private func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }

  /// The line of the exception class `e`.
  private func text(_ e: UserException) -> String {
    let bases = e.bases.map { " \($0)" }.joined()
    return "class \(e.reference.kind) \(quoted(e.reference.name))" + bases
  }

  /// The line of site `s`.
  private func text(_ s: SiteID) -> String {
    let site = module.sites[s]
    var out = "site \(s) \(site.kind) \(quoted(site.message)) in \(quoted(site.function))"
    out += span(site.span)
    return out
  }

  /// The line of entry `e`.
  private func text(_ e: Entry) -> String {
    let p = e.point
    var out = "entry @\(name(module[e.function].name)) \(quoted(p.symbol)) \(quoted(p.pythonName))"
    out += "(" + p.parameters.map { "\($0.name): \($0.type.structure)" }.joined(separator: ", ")
    out += ") -> \(p.result.structure)"
    if p.isNoexcept { out += " noexcept" }
    if p.isNoalias { out += " noalias" }
    if p.isKernel { out += " kernel" }
    for a in p.aliases { out += " alias \(quoted(a))" }
    for k in p.raises { out += " raises \(k.kind)" }
    if let d = p.documentation { out += " doc \(quoted(d))" }
    return out + " line \(p.line) of \(quoted(p.file))"
  }

  /// The text of `f`.
  public func text(_ f: Function) -> String {
    var out = "func @\(name(f.name)) -> \(module.types[f.result].structure)"
    if f.pythonName != f.name { out += " as \(quoted(f.pythonName))" }
    for (t, word) in FunctionTraits.words where f.traits.contains(t) { out += " " + word }
    if showsSpans { out += span(f.span) }
    out += " {\n"
    for b in f.order { out += text(b, f) }
    return out + "}\n"
  }

  /// The lines of block `b` of `f`.
  private func text(_ b: BlockID, _ f: Function) -> String {
    var out = "\(b)"
    if !f[b].parameters.isEmpty {
      out += "(" + f[b].parameters.map { definition($0, f) }.joined(separator: ", ") + ")"
    }
    out += ":\n"
    for v in f[b].instructions {
      out += "  " + text(v, f) + "\n"
    }
    guard let t = f[b].terminator else { return out }
    out += "  " + text(t, f)
    if showsSpans { out += span(f[b].terminatorSpan) }
    return out + "\n"
  }

  /// The line of the instruction `v` of `f`.
  public func text(_ v: ValueID, _ f: Function) -> String {
    var out = definition(v, f)
    guard let i = f.instruction(v) else { return out }
    out += " = " + text(i, f)
    if showsSpans { out += span(f[v].span) }
    return out
  }

  /// Value `v` with its name and type.
  private func definition(_ v: ValueID, _ f: Function) -> String {
    var out = "\(v)"
    if let n = f.names[v] { out += " " + quoted(n) }
    let t = module.types[f[v].type]
    return t == .none && f.instruction(v) != nil ? out : out + ": \(t.structure)"
  }

  /// The operation `i` of `f`.
  private func text(_ i: Instruction, _ f: Function) -> String {
    var parts: [String] = []
    if let c = i.callee { parts.append("@" + name(module[c].name)) }
    parts += i.operands(in: f).map(\.description)
    if case .integer(let n) = i { parts.append("\(n)") }
    if case .float(let bits) = i { parts.append(literal(bits)) }
    if let n = i.number { parts.append("\(n)") }
    if let s = i.site { parts.append("\(s)") }
    return parts.isEmpty ? i.name : i.name + " " + parts.joined(separator: ", ")
  }

  /// The terminator `t` of `f`.
  private func text(_ t: Terminator, _ f: Function) -> String {
    func target(_ t: BlockTarget) -> String {
      let arguments = f[t.arguments].map(\.description)
      return arguments.isEmpty
        ? "\(t.block)" : "\(t.block)(" + arguments.joined(separator: ", ") + ")"
    }
    switch t {
    case .jump(let t): return "jump " + target(t)
    case .branch(let c, let a, let b, let h):
      return "branch \(c), \(target(a)), \(target(b))" + (h == .none ? "" : " \(h)")
    case .return(let v): return "return \(v)"
    case .raise(let s): return "raise \(s)"
    case .propagate(let v): return "propagate \(v)"
    case .unreachable: return "unreachable"
    }
  }

  /// The literal of the float of the given bits: decimal, or the bits for a NaN with a payload.
  private func literal(_ bits: UInt64) -> String {
    let x = Double(bitPattern: bits)
    if x.isNaN && bits != Double.nan.bitPattern { return "0x" + String(bits, radix: 16) }
    return "\(x)"
  }

  /// ` at` and the span `s`, or nothing.
  private func span(_ s: SourceSpan?) -> String {
    s.map { " at \($0.file):\($0.start)-\($0.end)" } ?? ""
  }

  /// The name of a function, quoted if it has unusual letters.
  private func name(_ s: String) -> String {
    let plain = !s.isEmpty && s.utf8.allSatisfy(Lexer.isName)
    return plain ? s : quoted(s)
  }

  /// The string `s` between quotes, with escapes.
  private func quoted(_ s: String) -> String {
    var out = "\""
    for u in s.unicodeScalars {
      switch u {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      default:
        if u.value < 32 {
          out += "\\u{" + String(u.value, radix: 16) + "}"
        } else {
          out.unicodeScalars.append(u)
        }
      }
    }
    return out + "\""
  }
}

extension FunctionTraits {
  /// Each trait with its word in text IR.
  static var words: [(FunctionTraits, String)] {
    [
      (.inlined, "inlined"), (.device, "device"), (.fastMath, "fastMath"), (.raises, "raises"),
      (.library, "library"), (.finalizer, "finalizer"),
    ]
  }
}
