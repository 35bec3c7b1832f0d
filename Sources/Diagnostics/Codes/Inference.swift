extension DiagnosticCode {
  /// An operator does not take an operand of this type.
  public static let badOperand = DiagnosticCode("T101")

  /// An operator does not take operands of these types.
  public static let badOperands = DiagnosticCode("T102")

  /// A value can't be converted to a type.
  public static let noConversion = DiagnosticCode("T103")

  /// A value can't be unpacked.
  public static let notUnpackable = DiagnosticCode("T104")

  /// The number of targets differs from the number of values.
  public static let unpackCount = DiagnosticCode("T105")

  /// An integer does not fit 64 bits.
  public static let bigInteger = DiagnosticCode("T106")

  /// An in-place operation can't store its result.
  public static let inPlaceCast = DiagnosticCode("T108")

  /// A constant does not fit the NumPy type.
  public static let intOutOfRange = DiagnosticCode("T109")

  /// A value has no truth value.
  public static let noTruth = DiagnosticCode("T110")

  /// 'is' can't be decided at compile time.
  public static let identity = DiagnosticCode("T111")

  /// A value can't be called.
  public static let notCallable = DiagnosticCode("T112")

  /// Arguments do not match the parameters.
  public static let argumentMismatch = DiagnosticCode("T113")

  /// Shapes do not broadcast.
  public static let noBroadcast = DiagnosticCode("T115")

  /// A value has no such attribute.
  public static let noAttribute = DiagnosticCode("T116")

  /// A subscript can't be used.
  public static let badIndex = DiagnosticCode("T117")

  /// Items can't be assigned.
  public static let noItemAssignment = DiagnosticCode("T118")

  /// A tuple is indexed by a run-time value.
  public static let dynamicTupleIndex = DiagnosticCode("T119")

  /// A dtype was expected.
  public static let notADType = DiagnosticCode("T120")

  /// A container can't hold a value.
  public static let elementType = DiagnosticCode("T130")

  /// A value exists at compile time only, and so can't be stored.
  public static let notStorable = DiagnosticCode("T131")

  /// A value has no length.
  public static let noLength = DiagnosticCode("T121")

  /// Something else than an exception is raised.
  public static let notAnException = DiagnosticCode("T122")

  /// The results have types that can't be joined.
  public static let returnConflict = DiagnosticCode("T123")

  /// A variable has types that can't be joined.
  public static let noJoin = DiagnosticCode("T124")

  /// The body can't give the declared result.
  public static let resultMismatch = DiagnosticCode("T125")

  /// A function calls itself with ever new types.
  public static let endlessTypes = DiagnosticCode("T126")

  /// The codes of inference with their texts.
  static let inferenceTexts: [CodeText] = [
    CodeText(
      .endlessTypes, "a function calls itself with ever new types",
      """
      A function is compiled once for each set of argument types. One that calls itself with a tuple
      that grows from call to call would be compiled without end. Hand on values of one type, such
      as an array.
      """),
    CodeText(
      .badOperand, "an operator does not take an operand of this type",
      """
      The message names the type that the operand has in this specialisation. Tuples, for example,
      have no sign, and floats no bits to invert:

          def f(t):             # f(t: (float64, float64))
              return -t         # error[T101]: write (-t[0], -t[1])
      """),
    CodeText(
      .badOperands, "an operator does not take operands of these types",
      """
      The message names the types that the operands have in this specialisation. CPython with NumPy
      would raise TypeError here, as for the order of complex numbers:

          def f(z, w):          # f(z: complex128, w: complex128)
              return z < w      # error[T102]: write abs(z) < abs(w), or z.real < w.real
      """),
    CodeText(
      .noConversion, "a value can't be converted to a type",
      """
      For example a complex number where a float is stored. Convert it yourself: z.real, int(x).
      """),
    CodeText(
      .notUnpackable, "a value can't be unpacked",
      """
      Only tuples, lists written in place and arrays can be unpacked.
      """),
    CodeText(
      .unpackCount, "the number of targets differs from the number of values",
      """
      Unpacking needs as many targets as there are values.
      """),
    CodeText(
      .bigInteger, "an integer does not fit 64 bits",
      """
      A Python int is 64 bits in compiled code; literals up to 2**64 - 1 are uint64.
      """),
    CodeText(
      .inPlaceCast, "an in-place operation can't store its result",
      """
      NumPy refuses to cast the result to the array's dtype, as in `ints += floats`. Convert the
      operand, or write a new array:

          ints += floats.astype(np.int64)
          total = ints + floats
      """),
    CodeText(
      .intOutOfRange, "a constant does not fit the NumPy type",
      """
      NumPy 2 raises OverflowError for such a Python int.
      """),
    CodeText(
      .noTruth, "a value has no truth value",
      """
      The truth of an array of several elements is ambiguous; compare, or use np.any and np.all.
      """),
    CodeText(
      .identity, "'is' can't be decided at compile time",
      """
      Use '=='; 'is' is for None, bools, functions and types.
      """),
    CodeText(
      .notCallable, "a value can't be called",
      """
      Only functions, types and exceptions can be called.
      """),
    CodeText(
      .argumentMismatch, "arguments do not match the parameters",
      """
      The message names the parameter that is missing, given twice or unknown.
      """),
    CodeText(
      .noBroadcast, "shapes do not broadcast",
      """
      Extents must be equal, or one of them 1.
      """),
    CodeText(
      .noAttribute, "a value has no such attribute",
      """
      The message names a similar attribute if there is one.
      """),
    CodeText(
      .badIndex, "a subscript can't be used",
      """
      Arrays take integers, slices, None and '...'; tuples take integers.
      """),
    CodeText(
      .noItemAssignment, "items can't be assigned",
      """
      Only arrays that are not const take assignments to items.
      """),
    CodeText(
      .dynamicTupleIndex, "a tuple is indexed by a run-time value",
      """
      The elements of a tuple have types of their own, so that the index must be a constant, unless
      all elements have one type.
      """),
    CodeText(
      .notADType, "a dtype was expected",
      """
      Write np.float64, float, or a string such as 'f8'.
      """),
    CodeText(
      .noLength, "a value has no length",
      """
      len takes arrays, tuples, lists and ranges.
      """),
    CodeText(
      .notAnException, "something else than an exception is raised",
      """
      Raise an exception class or an instance of one.
      """),
    CodeText(
      .returnConflict, "the results have types that can't be joined",
      """
      All return statements of a function give one type; numbers are promoted.
      """),
    CodeText(
      .noJoin, "a variable has types that can't be joined",
      """
      Where control flow meets, a variable has one type: numbers are promoted, tuples are joined
      element by element, and None joins every type. Give two variables different names:

          if wide:
              y = a             # an array
          else:
              y = 1.0           # a float: error[T124] where y is read
      """),
    CodeText(
      .elementType, "a container can't hold a value",
      """
      The elements of a list or set, the keys of a dict and its values have one type each; numbers
      are promoted where the container is made in the same function. Make it with a value of the
      widest type:

          def push(xs):
              xs.append(0.5)    # error[T130] if it is called with [1, 2]: write [1.0, 2.0]
      """),
    CodeText(
      .notStorable, "a value can't be stored in a container",
      """
      Functions, classes, modules and dtypes exist at compile time only. Keep them in variables or
      tuples, or store a number that says which one is meant.
      """),
    CodeText(
      .resultMismatch, "the body can't give the declared result",
      """
      Change the declared result, or convert what is returned. An int may be declared as a float;
      what would lose something may not:

          half(x: float64) -> int64     # error[T125]: write int(x / 2) in the source
      """),
  ]
}
