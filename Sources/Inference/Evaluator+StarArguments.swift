import IR
import PythonSSA
import Types
import Utilities

/// Calls with `*x` where the number of the elements of `x` is known at run time only.
extension Evaluator {
  /// Evaluates the call of `f` with the operands `positional`, those of the iterable `rest` behind
  /// them, and `keywords`.
  func call(
    _ f: Operand, _ positional: [Operand], rest: Operand, _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> Operand {
    guard isIterable(rest) else { throw error(.notUnpackable(rest.abstract, at: span)) }
    let all = try callLibrary("builtins", "__call_tuple__", [rest])
    if let e = all.elements { return try call(f, positional + e, keywords) }
    guard let parameters = parameters(of: f) else {
      throw error(.notUnpackable(rest.abstract, at: span))
    }
    let named = Set(keywords.map(\.name))
    let open = parameters.filter {
      ($0.kind == .plain || $0.kind == .positionalOnly) && !named.contains($0.name)
    }.dropFirst(positional.count)
    guard open.allSatisfy({ !$0.hasDefault }) else {
      throw error(
        .unsupported("'*' of a value of any length where parameters have defaults", at: span))
    }
    let hasStar = parameters.contains { $0.kind == .star }
    let taken = try callLibrary(
      "builtins", "__leading_arguments__", [all, .int(open.count), .bool(hasStar)])
    let first = positional + (taken.elements ?? [])
    guard hasStar else { return try call(f, first, keywords) }
    let others = try callLibrary("builtins", "__arguments_behind__", [all, .int(open.count)])
    return try call(f, first + [.structure(Self.spread, [("elements", others)])], keywords)
  }

  /// The structure that stands behind all other positional arguments for those of a tuple object:
  /// only a starred parameter takes it.
  private static let spread = "spread"

  /// Returns what the starred parameter of `f` is bound to where `positional` are left for it. The
  /// library takes a pair of those before a tuple object and the tuple, since the types of the two
  /// may have no join.
  func starred(
    _ positional: ArraySlice<Operand>, of f: FunctionReference
  ) throws(EvaluationError) -> Operand {
    guard let last = positional.last, case .structure(Self.spread, _) = last.abstract,
      let others = last.field("elements")
    else {
      var all: [Operand] = []
      for o in positional { all.append(try argument(o, of: f)) }
      return .tuple(all)
    }
    let first = try starred(positional.dropLast(), of: f)
    if first.elements?.isEmpty == true { return others }
    if program.isLibrary(f) { return .structure("followed", [("first", first), ("rest", others)]) }
    return try callLibrary("tuple", "__add__", [first, others])
  }

  /// Returns the parameters that callers of `f` give, or `nil` if `f` can't be called so: the
  /// library's functions with a starred parameter want a tuple of known length, unless that is
  /// called `elements`.
  private func parameters(of f: Operand) -> [GivenParameter]? {
    switch f.plainClass.abstract {
    case .object(.function(let r, _)): return parameters(of: r, dropping: 0)
    case .object(.method(let r, _)) where hasOtherParameters(r): return nil
    case .object(.method(let r, _)): return parameters(of: r, dropping: 1)
    case .object(.userClass(let c)):
      let d = program.classes[c.position]
      if let m = d.methods["__init__"] {
        if hasOtherParameters(m.function) { return nil }
        return parameters(of: m.function, dropping: 1)
      }
      guard !c.isEnumeration else { return nil }
      return c.fields.map {
        GivenParameter(name: $0, kind: .plain, hasDefault: d.defaults[$0] != nil)
      }
    default: return nil
    }
  }

  /// `true` iff decorators make another function of the method `f`.
  func hasOtherParameters(_ f: FunctionReference) -> Bool {
    program.methods.wrappings[f] != nil || program.methods.closures[f]?.isDecorated == true
  }

  /// Returns the parameters of `r` without the first `n`.
  private func parameters(of r: FunctionReference, dropping n: Int) -> [GivenParameter]? {
    let all = program.code(r).parameters
    let star = all.first { $0.kind == .star }
    if program.isLibrary(r), star != nil, star?.name != "elements" { return nil }
    return all.dropFirst(n).map {
      GivenParameter(
        name: $0.name, kind: $0.kind, hasDefault: $0.default != nil || $0.defaultOperand != nil)
    }
  }
}

/// A parameter as callers see it.
private struct GivenParameter {
  /// The name.
  var name: String

  /// How it takes arguments.
  var kind: CodeParameterKind

  /// `true` iff it may be left out.
  var hasDefault: Bool
}
