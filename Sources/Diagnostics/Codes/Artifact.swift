extension DiagnosticCode {
  /// A file that is no ELF object.
  public static let notAnObject = DiagnosticCode("A001")

  /// An object without a description of its interface.
  public static let noInterface = DiagnosticCode("A002")

  /// An object whose description can't be read.
  public static let unreadableInterface = DiagnosticCode("A003")

  /// A header of another object.
  public static let differentHeader = DiagnosticCode("A004")

  /// A source of another object.
  public static let differentSource = DiagnosticCode("A005")

  /// The artifact codes with their texts.
  static let artifactTexts: [CodeText] = [
    CodeText(
      .notAnObject, "the file to inspect is no ELF object",
      "Objects, shared libraries and programs of ELF systems can be inspected."),
    CodeText(
      .noInterface, "the object does not describe its interface",
      """
      Objects carry a description of their functions in the section .pyaot.abi. Objects of other
      compilers have none, and 'objcopy' and some linker scripts remove it.
      """),
    CodeText(
      .unreadableInterface, "the object's description of its interface can't be read",
      "The section .pyaot.abi is damaged, or a newer compiler with another C ABI wrote it."),
    CodeText(
      .differentHeader, "a header does not belong to the object",
      "The module was compiled again since the header was written, or the header was edited."),
    CodeText(
      .differentSource, "a source does not belong to the object",
      "The source was changed since the object was made. Build it again."),
  ]
}
