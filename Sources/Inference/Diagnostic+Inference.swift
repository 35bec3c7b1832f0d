import Diagnostics
import PythonSSA
import Types
import Utilities

/// Returns the note that `nearest` may have been meant.
private func meant(_ nearest: String?) -> [Note] {
  nearest.map { [Note("did you mean '\($0)'?")] } ?? []
}

extension Diagnostic {
  static func undefinedName(
    _ name: String, nearest: String?, at s: SourceSpan
  ) -> Diagnostic {
    .error(.undefinedName, "name '\(name)' is not defined", at: s, notes: meant(nearest))
  }

  static func notConstant(_ name: String, at s: SourceSpan) -> Diagnostic {
    .error(
      .dynamicGlobal, "global '\(name)' is not a compile-time constant", at: s,
      notes: [Note("assign it once, at the top level, or pass it as an argument")])
  }

  static func unknownModule(_ path: String, at s: SourceSpan) -> Diagnostic {
    .error(
      .unknownModule, "module '\(path)' can't be used in compiled functions", at: s,
      notes: [Note("compute what needs it outside, and pass the result as an argument")])
  }

  static func noMember(
    _ name: String, _ path: String, nearest: String?, at s: SourceSpan
  ) -> Diagnostic {
    .error(.noMember, "'\(path).\(name)' is not supported", at: s, notes: meant(nearest))
  }

  static func unsupported(_ what: String, at s: SourceSpan) -> Diagnostic {
    .error(.unsupportedConstruct, "\(what) is not supported in compiled functions", at: s)
  }

  static func badOperand(_ op: String, _ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.badOperand, "operator '\(op)' does not take \(a)", at: s)
  }

  static func badOperands(
    _ op: String, _ a: Abstract, _ b: Abstract, at s: SourceSpan
  ) -> Diagnostic {
    .error(.badOperands, "operator '\(op)' does not take \(a) and \(b)", at: s)
  }

  static func noAttributeAssignment(
    _ name: String, _ a: Abstract, at s: SourceSpan
  ) -> Diagnostic {
    .error(.unsupportedConstruct, "assignment to attribute '\(name)' of \(a) is not supported", at: s)
  }

  static func noConversion(_ a: Abstract, _ t: Type, at s: SourceSpan) -> Diagnostic {
    .error(.noConversion, "can't convert \(a) to \(t)", at: s)
  }

  static func notUnpackable(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.notUnpackable, "can't unpack \(a)", at: s)
  }

  static func unpackCount(expected: Int, found: Int, at s: SourceSpan) -> Diagnostic {
    .error(.unpackCount, "\(expected) values are needed to unpack, and there are \(found)", at: s)
  }

  static func bigInteger(_ digits: String, at s: SourceSpan) -> Diagnostic {
    .error(.bigInteger, "integer does not fit 64 bits", at: s)
  }

  static func notAnIndex(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.notAnIndex, "\(a) is no integer", at: s, notes: [Note("convert it with 'int(...)'")])
  }

  static func inPlaceCast(
    _ op: String, _ from: DType, _ to: DType, at s: SourceSpan
  ) -> Diagnostic {
    .error(
      .inPlaceCast, "'\(op)=' can't cast its result from \(from.name) to \(to.name)", at: s,
      notes: [Note("convert with '.astype(np.\(to.name))' on the right side")])
  }

  static func intOutOfRange(_ i: Int64, _ d: DType, at s: SourceSpan) -> Diagnostic {
    .error(.intOutOfRange, "python integer \(i) is out of bounds for \(d.name)", at: s)
  }

  static func boolSubtract(at s: SourceSpan) -> Diagnostic {
    .error(.badOperands, "operator '-' does not take bools of NumPy; use '^'", at: s)
  }

  static func noTruth(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .noTruth, "the truth value of \(a) is ambiguous", at: s,
      notes: [Note("compare it, or use np.any(...) or np.all(...)")])
  }

  static func identity(_ a: Abstract, _ b: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.identity, "'is' can't be decided between \(a) and \(b)", at: s, notes: [Note("use '=='")])
  }

  static func notCallable(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.notCallable, "\(a) can't be called", at: s)
  }

  static func argumentTwice(_ p: String, _ f: String, at s: SourceSpan) -> Diagnostic {
    .error(.argumentMismatch, "'\(f)' got two values for argument '\(p)'", at: s)
  }

  static func missingArgument(_ p: String, _ f: String, at s: SourceSpan) -> Diagnostic {
    .error(.argumentMismatch, "argument '\(p)' of '\(f)' is missing", at: s)
  }

  static func tooManyArguments(
    _ f: String, _ expected: Int, _ given: Int, at s: SourceSpan
  ) -> Diagnostic {
    .error(.argumentMismatch, "'\(f)' takes \(expected) arguments but \(given) are given", at: s)
  }

  static func unexpectedKeyword(
    _ k: String, _ f: String, nearest: String?, at s: SourceSpan
  ) -> Diagnostic {
    .error(.argumentMismatch, "'\(f)' has no parameter '\(k)'", at: s, notes: meant(nearest))
  }

  static func noElementType(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.noElementType, "a function applied to elements gives \(a), which is no scalar", at: s)
  }

  static func noBroadcast(_ i: Int64, _ j: Int64, at s: SourceSpan) -> Diagnostic {
    .error(.noBroadcast, "extents \(i) and \(j) do not broadcast", at: s)
  }

  static func noAttribute(
    _ name: String, _ a: Abstract, nearest: String?, at s: SourceSpan
  ) -> Diagnostic {
    .error(.noAttribute, "\(a) has no attribute '\(name)'", at: s, notes: meant(nearest))
  }

  static func notSubscriptable(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.badIndex, "\(a) can't be subscripted", at: s)
  }

  static func noItemAssignment(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.noItemAssignment, "items of \(a) can't be assigned", at: s)
  }

  static func readOnly(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .noItemAssignment, "\(a) is read-only", at: s,
      notes: [Note("remove 'const' from the signature if the function is to write to it")])
  }

  static func arrayIntoElement(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.noItemAssignment, "\(a) can't be stored in a single element", at: s)
  }

  static func tooManyIndices(_ n: Int, _ a: ArrayType, at s: SourceSpan) -> Diagnostic {
    .error(.badIndex, "\(n) indices for \(a), which has \(a.rank) dimensions", at: s)
  }

  static func twoEllipses(at s: SourceSpan) -> Diagnostic {
    .error(.badIndex, "an index can have only a single ellipsis ('...')", at: s)
  }

  static func badIndex(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.badIndex, "\(a) can't be used as an index", at: s)
  }

  static func elementOutOfRange(_ k: Int64, _ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.badIndex, "index \(k) is out of range for \(a)", at: s)
  }

  static func dynamicTupleIndex(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.dynamicTupleIndex, "\(a) can only be indexed by a constant", at: s)
  }

  static func noAssignment(_ a: ArrayType, _ t: ArrayType, at s: SourceSpan) -> Diagnostic {
    .error(.noBroadcast, "\(a) does not broadcast to \(t)", at: s)
  }

  static func badIntrinsic(_ name: String, at s: SourceSpan) -> Diagnostic {
    .error(.badIntrinsic, "the library uses \(name) wrongly", at: s)
  }

  static func notADType(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.notADType, "\(a) is no dtype", at: s)
  }

  static func noLength(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.noLength, "\(a) has no length", at: s)
  }

  static func notAnException(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.notAnException, "\(a) is no exception", at: s)
  }

  static func returnConflict(_ a: Abstract, _ b: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.returnConflict, "this returns \(a) where other paths return \(b)", at: s)
  }

  static func noJoin(
    _ name: String?, _ origins: [(type: String, span: SourceSpan)], at s: SourceSpan
  ) -> Diagnostic {
    let what = name.map { "variable '\($0)'" } ?? "this value"
    var types: [String] = []
    for o in origins where !types.contains(o.type) { types.append(o.type) }
    let list = types.joined(separator: " on one path and ")
    return .error(
      .noJoin, "\(what) is \(list) on another", at: s,
      notes: origins.map { Note("it is \($0.type) here", at: $0.span) }
        + [Note("use two variables, or give it one type on all paths")])
  }

  static func resultMismatch(
    _ found: Abstract, _ declared: Type, _ function: String, at s: SourceSpan?
  ) -> Diagnostic {
    .error(
      .resultMismatch, "'\(function)' returns \(found), and the signature declares \(declared)",
      at: s)
  }
}
