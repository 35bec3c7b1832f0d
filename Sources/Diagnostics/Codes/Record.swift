extension DiagnosticCode {
  /// A structured dtype that is not compiled.
  public static let recordType = DiagnosticCode("T150")

  /// A field that a record does not have, or that can't be read by this name.
  public static let noField = DiagnosticCode("T151")

  /// An operation that needs numbers is applied to records.
  public static let recordElements = DiagnosticCode("T152")

  /// The texts of the codes about records, for `pyaot explain`.
  static let recordTexts: [CodeText] = [
    CodeText(
      .recordType, "a structured dtype is not compiled",
      """
      A structured dtype is a list of fields, each with a name, a scalar type or another \
      structured dtype, and a shape where it is an array. All of it is known when compiling, and \
      no two fields share bytes:

          T = np.dtype([("n", np.int32), ("x", np.float64)], align=True)
      """),
    CodeText(
      .noField, "a record has no such field",
      """
      The fields of a record are those of its dtype. A field that is called as an attribute of \
      NumPy's arrays or scalars is hidden behind it, as in `r.size`: it is read by its key, \
      `r["size"]`.
      """),
    CodeText(
      .recordElements, "records are used where numbers are needed",
      """
      Arithmetic, reductions and sorting apply to the fields of records, not to whole records. \
      `p["x"]` is the array of a field of all records of `p`:

          p.sum()       # refused
          p["x"].sum()  # compiled
      """),
  ]
}
