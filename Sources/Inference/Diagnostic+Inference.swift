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
    if pythonBuiltins.contains(name) { return unsupported("the builtin '\(name)'", at: s) }
    return .error(.undefinedName, "name '\(name)' is not defined", at: s, notes: meant(nearest))
  }

  static func notConstant(_ name: String, at s: SourceSpan) -> Diagnostic {
    .error(
      .dynamicGlobal, "global '\(name)' is not a compile-time constant", at: s,
      notes: [Note("assign it once, at the top level, or pass it as an argument")])
  }

  static func unknownModule(_ path: String, at s: SourceSpan) -> Diagnostic {
    let isForeign = ["ctypes", "cffi"].contains { path == $0 || path.hasPrefix($0 + ".") }
    let advice =
      isForeign
      ? "declare the C function in the signature file: extern name(types) -> type"
      : "compute what needs it outside, and pass the result as an argument"
    return .error(
      .unknownModule, "module '\(path)' can't be used in compiled functions", at: s,
      notes: [Note(advice)])
  }

  static func noMember(
    _ name: String, _ path: String, nearest: String?, at s: SourceSpan
  ) -> Diagnostic {
    .error(.noMember, "'\(path).\(name)' is not supported", at: s, notes: meant(nearest))
  }

  static func unsupported(_ what: String, at s: SourceSpan) -> Diagnostic {
    .error(
      .unsupportedConstruct, "\(what) is not supported in compiled functions", at: s,
      notes: instead(of: what).map { [Note($0)] } ?? [])
  }

  static func overloaded(_ name: String, at s: SourceSpan) -> Diagnostic {
    .error(
      .unsupportedConstruct,
      "'\(name)', which numba.extending.overload implements anew, is not supported", at: s,
      notes: [Note("write the implementation as '\(name)' itself")])
  }

  /// Returns what to write instead of the construct `what`, where that can be said.
  private static func instead(of what: String) -> String? {
    let advice: [(construct: String, advice: String)] = [
      ("list comprehension", "make an array and fill it in a loop"),
      ("comprehension", "write a loop"), ("generator expression", "write a loop"),
      ("'yield'", "write the results into an array"),
      ("'import'", "import at the top of the module"),
      ("class inside", "define the class at the top of the module"),
      (
        "nested function",
        "pass the variable as an argument, or define the function at the top level"
      ),
      ("assignment to global", "pass the value as an argument, and return the new one"),
      ("pattern", "write a chain of 'if' and 'elif'"),
      ("'with'", "do it in the caller, and pass what the function needs"),
      ("'try'", "test for the case with 'if' before it raises"),
      ("'async'", "write a plain function"), ("'await'", "write a plain function"),
      ("'print'", "return what is to be printed"),
      ("a dict", "use arrays, or one variable for each item"),
      ("formatted string", "return the values, and format them in the caller"),
      (
        "numba.objmode", "do it in the caller, before or behind the function, and pass the values"
      ),
      ("numba.generated_jit", "write one function that tests 'isinstance'"),
      ("numba.extending", "write the function itself in Python"),
      ("numba.experimental.structref", "write a plain class, or a @jitclass"),
      ("a pointer of C", "declare an array as the parameter's type in the signature"),
      ("'eval'", "write the expression itself"), ("'exec'", "write the statements themselves"),
    ]
    return advice.first { what.contains($0.construct) }?.advice
  }

  static func endlessTypes(_ name: String, at s: SourceSpan?) -> Diagnostic {
    .error(
      .endlessTypes, "'\(name)' calls itself with ever new types", at: s,
      notes: [Note("hand on values of one type: an array instead of a growing tuple")])
  }

  static func badOperand(_ op: String, _ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.badOperand, "operator '\(op)' does not take \(a)", at: s)
  }

  static func badOperands(
    _ op: String, _ a: Abstract, _ b: Abstract, at s: SourceSpan
  ) -> Diagnostic {
    .error(
      .badOperands, "operator '\(op)' does not take \(a) and \(b)", at: s,
      notes: advice(op, a, b).map { [Note($0)] } ?? [])
  }

  /// Returns what to write where the operator `op` does not take `a` and `b`.
  private static func advice(_ op: String, _ a: Abstract, _ b: Abstract) -> String? {
    let dtypes = [a, b].map { $0.scalar?.dtype ?? $0.array?.dtype }
    let kinds = Set(dtypes.compactMap { $0?.kind })
    if ["<", "<=", ">", ">="].contains(op), kinds.contains(.complex) {
      return "complex numbers have no order; compare '.real', or 'abs(...)'"
    }
    if ["&", "|", "^", "<<", ">>"].contains(op), kinds.contains(.float) {
      return "convert the operand with 'int(...)'"
    }
    if ["//", "%"].contains(op), kinds.contains(.complex) { return "use '/'" }
    return nil
  }

  static func noAttributeAssignment(
    _ name: String, _ a: Abstract, at s: SourceSpan
  ) -> Diagnostic {
    .error(
      .unsupportedConstruct, "assignment to attribute '\(name)' of \(a) is not supported", at: s)
  }

  static func noConversion(_ a: Abstract, _ t: Type, at s: SourceSpan) -> Diagnostic {
    let isComplex = (a.scalar?.dtype ?? a.array?.dtype)?.kind == .complex
    return .error(
      .noConversion, "can't convert \(a) to \(t)", at: s,
      notes: isComplex ? [Note("take its '.real', or 'abs(...)' of it")] : [])
  }

  static func notUnpackable(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .notUnpackable, "can't unpack \(a)", at: s,
      notes: [Note("tuples and arrays can be unpacked")])
  }

  static func unpackCount(expected: Int, found: Int, at s: SourceSpan) -> Diagnostic {
    .error(.unpackCount, "can't unpack \(found) values into \(expected) variables", at: s)
  }

  static func bigInteger(_ digits: String, at s: SourceSpan) -> Diagnostic {
    .error(
      .bigInteger, "integer does not fit 64 bits", at: s,
      notes: [Note("write a float, such as 1e30, if its value may be rounded")])
  }

  static func notAnIndex(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.badIndex, "\(a) is no integer", at: s, notes: [Note("convert it with 'int(...)'")])
  }

  static func inPlaceCast(
    _ op: String, _ from: DType, _ to: DType, at s: SourceSpan
  ) -> Diagnostic {
    .error(
      .inPlaceCast, "'\(op)=' can't cast its result from \(from.name) to \(to.name)", at: s,
      notes: [Note("convert with '.astype(np.\(to.name))' on the right side")])
  }

  static func intOutOfRange(_ i: Int64, _ d: DType, at s: SourceSpan) -> Diagnostic {
    .error(
      .intOutOfRange, "Python integer \(i) is out of bounds for \(d.name)", at: s,
      notes: [Note("convert the other operand to a wider type, such as 'np.int64(...)'")])
  }

  static func boolSubtract(at s: SourceSpan) -> Diagnostic {
    .error(
      .badOperands, "operator '-' does not take bools of NumPy", at: s,
      notes: [Note("use '^', or convert them with '.astype(np.int8)'")])
  }

  static func noTruth(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .noTruth, "the truth value of \(a) is ambiguous", at: s,
      notes: [Note("compare it, or use np.any(...) or np.all(...)")])
  }

  static func identity(_ a: Abstract, _ b: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .identity, "'is' can't be decided between \(a) and \(b)", at: s, notes: [Note("use '=='")])
  }

  static func notCallable(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .notCallable, "\(a) can't be called", at: s,
      notes: [Note("functions, types and exceptions can be called")])
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
    .error(.noConversion, "a function applied to elements gives \(a), which is no scalar", at: s)
  }

  static func noBroadcast(_ i: Int64, _ j: Int64, at s: SourceSpan) -> Diagnostic {
    .error(
      .noBroadcast, "extents \(i) and \(j) do not broadcast", at: s,
      notes: [Note("extents must be equal, or one of them 1")])
  }

  static func noAttribute(
    _ name: String, _ a: Abstract, nearest: String?, at s: SourceSpan
  ) -> Diagnostic {
    .error(.noAttribute, "\(a) has no attribute '\(name)'", at: s, notes: meant(nearest))
  }

  static func notSubscriptable(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .badIndex, "\(a) can't be subscripted", at: s,
      notes: a.scalar == nil ? [] : [Note("an array is declared as in 'float64[:]'")])
  }

  static func noItemAssignment(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .noItemAssignment, "items of \(a) can't be assigned", at: s,
      notes: [Note("only arrays take assignments to items; make a new tuple")])
  }

  static func readOnly(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .noItemAssignment, "\(a) is read-only", at: s,
      notes: [
        Note(
          "remove 'const' from the signature if the function is to write to it; an array of the "
            + "module is changed by its own name")
      ])
  }

  static func arrayIntoElement(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .noItemAssignment, "\(a) can't be stored in a single element", at: s,
      notes: [Note("assign to a slice, as in 'x[i, :] = ...', or store one of its elements")])
  }

  static func tooManyIndices(_ n: Int, _ a: ArrayType, at s: SourceSpan) -> Diagnostic {
    .error(.badIndex, "\(n) indices for \(a), which has rank \(a.rank)", at: s)
  }

  static func twoEllipses(at s: SourceSpan) -> Diagnostic {
    .error(.badIndex, "an index can have only a single ellipsis ('...')", at: s)
  }

  static func badIndex(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    let isNumber = a.scalar != nil
    return .error(
      .badIndex, "\(a) can't be used as an index", at: s,
      notes: isNumber ? [Note("convert it with 'int(...)'")] : [])
  }

  static func elementOutOfRange(_ k: Int64, _ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.badIndex, "index \(k) is out of range for \(a)", at: s)
  }

  static func dynamicTupleIndex(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .dynamicTupleIndex, "\(a) can only be indexed by a constant", at: s,
      notes: [Note("its elements have several types; use an array, or 'if' on the index")])
  }

  static func noAssignment(_ a: ArrayType, _ t: ArrayType, at s: SourceSpan) -> Diagnostic {
    .error(
      .noBroadcast, "\(a) does not broadcast to \(t)", at: s,
      notes: [Note("the value may not have more dimensions than what it is assigned to")])
  }

  static func badIntrinsic(_ name: String, at s: SourceSpan) -> Diagnostic {
    .error(
      .internalError, "pyaot's library uses \(name) wrongly", at: s,
      notes: [Note("this is a bug of pyaot: please report it with the module and signatures")])
  }

  static func notADType(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .notADType, "\(a) is no dtype", at: s,
      notes: [Note("write it as 'np.float64', 'float' or \"f8\"")])
  }

  static func elementType(_ a: Abstract, _ r: Reference, at s: SourceSpan) -> Diagnostic {
    .error(
      .elementType, "a \(r) can't hold \(a)", at: s,
      notes: [Note("its elements have one type; make it with elements of the widest type")])
  }

  static func constantList(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .noItemAssignment, "\(a) is a constant, which has none of the methods of lists", at: s,
      notes: [Note("constants of the module are never changed; make the list in the function")])
  }

  static func notStorable(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .notStorable, "\(a) can't be stored in a container", at: s,
      notes: [Note("it exists at compile time only; use a tuple, or store a number instead")])
  }

  static func noLength(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(.noLength, "\(a) has no length", at: s)
  }

  static func notAnException(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .notAnException, "\(a) is no exception", at: s,
      notes: [Note("raise an exception, as in 'raise ValueError(\"too small\")'")])
  }

  static func returnConflict(_ a: Abstract, _ b: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .returnConflict, "this returns \(a) where other paths return \(b)", at: s,
      notes: [Note("return one type on all paths; numbers are promoted")])
  }

  static func yieldConflict(_ a: Abstract, _ b: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .returnConflict, "this yields \(a) where other places yield \(b)", at: s,
      notes: [Note("yield one type everywhere; numbers are promoted")])
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
