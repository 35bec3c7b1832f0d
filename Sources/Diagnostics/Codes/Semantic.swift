extension DiagnosticCode {
  /// A name that neither the module nor Python's builtins bind.
  public static let undefinedName = DiagnosticCode("N001")

  /// A global variable whose value depends on execution.
  public static let dynamicGlobal = DiagnosticCode("N002")

  /// A module can't be compiled.
  public static let unknownModule = DiagnosticCode("N104")

  /// A module has no such name, or it is not supported.
  public static let noMember = DiagnosticCode("N105")

  /// A construct of Python that is not compiled.
  public static let unsupportedConstruct = DiagnosticCode("L001")

  /// The codes of names and constructs with their texts.
  static let semanticTexts: [CodeText] = [
    CodeText(
      .undefinedName, "a name that is not defined",
      """
      The function reads a name that is no local variable, is not bound at the top level of its
      module, and is no builtin of Python.

          def f(x):
              return x * scale      # error[N001]: name 'scale' is not defined

      Check the spelling, or define the name in the module. Names that an embedding program adds
      to the module at run time are not seen by the compiler.
      """),
    CodeText(
      .dynamicGlobal, "a global variable that is not a constant",
      """
      Compiled code takes the module's variables as constants: each is read once, from the
      module's source. That needs a single plain assignment at the top level. Variables that are
      assigned under 'if', in loops, by functions that declare them 'global', or computed from
      names that are assigned again later have no such value.

          count = 0
          def f():
              global count
              count += 1

      Pass the value as an argument and return the new one.
      """),
    CodeText(
      .unknownModule, "a module can't be compiled",
      """
      Only the modules that pyaot knows can be used in compiled functions. Move the use out of the
      compiled functions, or hand over its result as an argument.
      """),
    CodeText(
      .noMember, "a module has no such name, or it is not supported",
      """
      The module is known but not this name. The message names a similar one if there is one.
      """),
    CodeText(
      .unsupportedConstruct, "a construct that is not supported",
      """
      The source is valid Python, but this construct is not compiled. It is reported only where a
      compiled function reaches it; functions that no signature asks for may use it freely.

      The message names the construct, and where there is a usual way to write it otherwise the
      note says so: comprehensions as loops, imports at the top of the module, nested functions
      that take what changes as an argument.
      """),
  ]
}
