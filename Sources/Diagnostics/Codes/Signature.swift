extension DiagnosticCode {
  /// A token that does not fit.
  public static let signatureSyntax = DiagnosticCode("G001")

  /// A name that stands for no type.
  public static let unknownType = DiagnosticCode("G002")

  /// A type that is understood and not compiled.
  public static let unsupportedType = DiagnosticCode("G003")

  /// A type that means nothing.
  public static let malformedType = DiagnosticCode("G004")

  /// A function that the module does not define.
  public static let unknownFunction = DiagnosticCode("G005")

  /// More or fewer arguments than the function has.
  public static let argumentCount = DiagnosticCode("G006")

  /// A name that the function's parameter does not have.
  public static let parameterName = DiagnosticCode("G007")

  /// A specialisation that is asked for twice.
  public static let duplicateSpecialisation = DiagnosticCode("G008")

  /// Two functions of one C name.
  public static let cNameClash = DiagnosticCode("G009")

  /// A kernel with a result.
  public static let kernelResult = DiagnosticCode("G010")

  /// A name that C does not accept.
  public static let badCName = DiagnosticCode("G011")

  /// Two parameters of one name.
  public static let repeatedParameter = DiagnosticCode("G012")

  /// A literal that a parameter can't be bound to.
  public static let badBinding = DiagnosticCode("G013")

  /// A declaration of a record that means nothing.
  public static let badRecord = DiagnosticCode("G014")

  /// A function with `*args` or `**kwargs`.
  public static let variadicFunction = DiagnosticCode("G015")

  /// A class whose instances can't cross the boundary.
  public static let refusedClass = DiagnosticCode("G016")

  /// What a class holds, asked for in a way that does not fit.
  public static let classMember = DiagnosticCode("G017")

  /// A class of which nothing says what its objects hold.
  public static let unknownFields = DiagnosticCode("G018")

  /// The signature codes with their texts.
  static let signatureTexts: [CodeText] = [
    CodeText(
      .signatureSyntax, "a signature can't be read",
      """
      A signature file has one declaration a line; a line goes on inside open brackets:

          dot(a: float64[::1], b: float64[::1]) -> float64 noexcept
      """),
    CodeText(
      .unknownType, "a signature names a type that does not exist",
      """
      Types are int, float, complex, bool (Python's), NumPy's scalar types (float64, int32, ...),
      Numba's short names (f8, i4, ...), arrays of these (float64[:, ::1]), tuples and optional[T].
      """),
    CodeText(
      .unsupportedType, "a signature names a type that is not supported",
      """
      The type is understood, but functions can't be compiled for it. Pass its parts instead: a
      record's fields as arguments or arrays, dates as int64 arrays, texts as uint8 arrays. Lists,
      sets and dicts are passed by Python alone (--emit python); their elements are scalars, text,
      tuples, optional values, arrays, instances and containers, keys what never changes.
      """),
    CodeText(
      .malformedType, "a type in a signature means nothing",
      """
      float64[:, :] is an array of any strides, float64[:, ::1] is in C order, float64[::1, :] in
      Fortran order, float64[3, 3] has known extents and float64[()] has no dimension. Only arrays
      can be const, and only NumPy's scalars can be elements.
      """),
    CodeText(
      .unknownFunction, "a signature names a function that the module does not define",
      "Only functions defined at the top level of the module can be compiled by a signature."),
    CodeText(
      .argumentCount, "a signature has more or fewer arguments than the function",
      """
      Each parameter of the function has a type in the signature, or is bound (axis = 1), or has a
      default in the source and is left out; it is a constant of the compiled function then.
      """),
    CodeText(
      .parameterName, "a signature names a parameter otherwise than the source",
      "Names in a signature are optional, but those given must be the source's, in its order."),
    CodeText(
      .duplicateSpecialisation, "a signature is given twice",
      "Two lines ask for the same function, types and constants. Remove one of them."),
    CodeText(
      .cNameClash, "two functions have one C name",
      "Give one of them another name with 'as', or choose another prefix with --prefix."),
    CodeText(
      .kernelResult, "a kernel has a result",
      "GPU kernels return nothing: they write into arrays that are passed to them."),
    CodeText(
      .badCName, "a C name is not an identifier",
      """
      The name behind 'as' consists of ASCII letters, digits and '_', and is no keyword of C or
      C++.
      """),
    CodeText(
      .repeatedParameter, "a signature names a parameter twice",
      "Each parameter of the function occurs once in a signature."),
    CodeText(
      .badBinding, "a signature binds a parameter to something that is no literal",
      """
      A parameter is bound to a 64-bit integer, a float, a text, True, False, None or a tuple of
      these.
      """),
    CodeText(
      .badRecord, "the declaration of a record means nothing",
      """
      A record is declared once, with a name that no type has, and has at least one field. A field \
      is a number, an array of known extents or another record, and no record contains itself:

          record Particle(x: float64, y: float64, tag: int32, history: float32[4])
      """),
    CodeText(
      .refusedClass, "instances of a class can't be passed or returned",
      """
      Plain classes, dataclasses and jitclasses are passed as handles. Named tuples and frozen
      dataclasses are passed by value, so that their fields need annotations: scalars, arrays, text,
      tuples, or other such classes. Enumerations are passed as their members' values, ints.
      """),
    CodeText(
      .classMember, "a signature asks for something of a class that does not fit",
      """
      C(x: float) is the constructor of the class C, C.f(x: float) one of its methods, and C.x one
      of its fields or properties, which is read, or with C.x: float also assigned to. What never
      changes can't be: frozen dataclasses, named tuples, properties without setter.

          Point(x: float, y: float)
          Point.move(self, dx: float)
          Point.x -> float
          Point.y: float
      """),
    CodeText(
      .unknownFields, "nothing says what the objects of a class hold",
      """
      A function takes objects that no compiled function makes. Ask for the constructor, with the
      types of its arguments, or annotate the fields in the class.
      """),
    CodeText(
      .variadicFunction, "a constructor or kernel with *args or **kwargs is asked for",
      """
      C functions have a fixed number of parameters. Write a function with named parameters that
      calls it, and ask for that one. Lines for plain functions and methods may name the arguments
      of *args and **kwargs.
      """),
  ]
}
