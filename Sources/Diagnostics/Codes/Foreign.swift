extension DiagnosticCode {
  /// A C function does not take this argument.
  public static let foreignArgument = DiagnosticCode("T140")

  /// The texts of the codes about C functions, for `pyaot explain`.
  static let foreignTexts: [CodeText] = [
    CodeText(
      .foreignArgument, "a C function does not take this argument",
      """
      Numbers are passed to C functions as the type that the signature file declares: integers \
      become floats, and never the reverse. Arrays are passed as the address of their first \
      element, without their extents: they must be contiguous, and of the declared dtype and rank.

          # extern norm(x: const float64[::1], n: int64) -> float64
          norm(a[::2], n)                        # refused: every other element
          norm(np.ascontiguousarray(a[::2]), n)  # compiled
      """)
  ]
}
