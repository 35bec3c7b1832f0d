/// The binary operators of Python.
public enum PythonBinaryOperator: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case add, subtract, multiply, matrixMultiply, divide, modulo, power
  case leftShift, rightShift, or, xor, and, floorDivide
}

/// The unary operators of Python.
public enum PythonUnaryOperator: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case invert, not, plus, minus
}

/// The comparison operators of Python.
public enum PythonComparison: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case `is`, isNot, `in`, notIn
}

/// A constant of the source.
public enum PythonConstant: Hashable, Sendable {
  case none
  case ellipsis
  case bool(Bool)
  case int(Int64)

  /// An integer beyond 64 bits signed, by its decimal digits.
  case bigInt(String)
  case float(Double)

  /// An imaginary literal.
  case imaginary(Double)
  case string(String)
  case bytes([UInt8])
}

/// An operand of a call, beside the plain positional ones.
public enum ArgumentKind: Hashable, Sendable {
  /// `f(x)`.
  case positional

  /// `f(*x)`.
  case star

  /// `f(name=x)`.
  case keyword(String)

  /// `f(**x)`.
  case doubleStar
}

/// A Python-level operation: what the source says, before anything is known of types.
public enum Operation: Hashable, Sendable {
  /// A constant.
  case constant(PythonConstant)

  /// A name that no enclosing function binds: of the module, else of the builtins.
  case global(String)

  /// `name = a` where the name is declared `global`.
  case setGlobal(String, CodeValueID)

  /// What `import` in a function binds: the module at a path, or a member of it.
  case importation(path: String, member: String?)

  /// A variable of an enclosing function, by its position in `Code.captures`.
  case captured(Int)

  /// What a local variable holds where no assignment to it was executed, or after `del`. Nothing
  /// but an argument of an edge uses it: reads of variables that may be unbound branch on a
  /// companion (a parameter without name) and raise UnboundLocalError, so that no path uses the
  /// value. It has no effect, and agrees with every type.
  case unbound(String)

  /// `op a`; `not` gives a bool by `a`'s truth.
  case unary(PythonUnaryOperator, CodeValueID)

  /// `a op b`, or `a op= b` if `inPlace` (the result is what is assigned to the target).
  case binary(PythonBinaryOperator, CodeValueID, CodeValueID, inPlace: Bool)

  /// One comparison; chains are control flow.
  case compare(PythonComparison, CodeValueID, CodeValueID)

  /// `bool(a)` as conditions take it.
  case truth(CodeValueID)

  /// `a.name`.
  case attribute(CodeValueID, String)

  /// `a.name = b`.
  case setAttribute(CodeValueID, String, CodeValueID)

  /// `a[b]`; several subscripts are a tuple.
  case item(CodeValueID, CodeValueID)

  /// `a[b] = c`.
  case setItem(CodeValueID, CodeValueID, CodeValueID)

  /// `del a[b]`.
  case deleteItem(CodeValueID, CodeValueID)

  /// `a:b:c` in a subscript, `None` constants where left out.
  case slice(CodeValueID, CodeValueID, CodeValueID)

  /// `(a, b, ...)`; the positions in `stars` are `*a`.
  case tuple(CodeValueList, stars: [Int])

  /// `[a, b, ...]`.
  case list(CodeValueList, stars: [Int])

  /// `{a, b, ...}`.
  case set(CodeValueList, stars: [Int])

  /// `{a: b, ...}`: keys and values alternate.
  case dict(CodeValueList)

  /// The elements of a sequence as a tuple, for unpacking into `before` targets, a starred one if
  /// `after` is not nil, and `after` more; raises ValueError if their number differs. The starred
  /// one is a list.
  case unpack(CodeValueID, before: Int, after: Int?)

  /// The element of an `unpack` at a position.
  case unpacked(CodeValueID, Int)

  /// `f(a, ...)`: the callee, then the operands, described by `kinds` (all positional if empty).
  case call(CodeValueID, CodeValueList, kinds: [ArgumentKind])

  /// `true` iff the exception (first) is caught by `except` with the expression (second): a class
  /// or a tuple of classes.
  case matches(CodeValueID, CodeValueID)

  /// A function made from a nested `def` or `lambda`: the operands are the captured variables,
  /// then the values of the defaults.
  case function(CodeID, CodeValueList)

  /// The nested function that is executed, with what it takes: where its own name stands for it.
  case itself

  /// `iter(a)` as a loop takes it: a state that the loop hands on from turn to turn.
  case iterator(CodeValueID)

  /// `a` for where it may be stepped through in several places: a value that stands for an iterator
  /// is made a generator.
  case stepped(CodeValueID)

  /// `true` iff the state has an element left.
  case hasNext(CodeValueID)

  /// The element at which the state stands.
  case next(CodeValueID)

  /// The state behind that element.
  case advance(CodeValueID)

  /// `a` if it refers to an object, else None.
  case kept(CodeValueID)

  /// Sees to it that the objects that `a` refers to live up to here.
  case keep(CodeValueID)

  /// Raises what was thrown into the generator where it goes on, if anything was.
  case resumed

  /// Goes on with what `yield from` steps through: sends the second value to the first, or throws
  /// what was thrown into the generator there.
  case delegated(CodeValueID, CodeValueID)

  /// `format(a, spec)` after the conversion `r`, `s` or `a`, as in an f-string.
  case format(CodeValueID, conversion: Character?, spec: CodeValueID?)

  /// The strings joined.
  case join(CodeValueList)

  /// An expression or statement that the compiler does not know, described for the message
  /// (`Diagnostic.unsupported`). Behind a statement the block ends as `unreachable`.
  case unsupported(String)
}
