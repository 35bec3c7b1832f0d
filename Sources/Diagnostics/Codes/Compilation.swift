extension DiagnosticCode {
  /// Nothing says what is to be compiled.
  public static let noSignatures = DiagnosticCode("D020")

  /// The target, processor or GPU is not known.
  public static let unknownTarget = DiagnosticCode("A010")

  /// The target can't do what the program does.
  public static let unsupportedOnTarget = DiagnosticCode("A011")

  /// The vendor's library of elementary functions was not found.
  public static let missingDeviceLibrary = DiagnosticCode("A012")

  /// The linker failed.
  public static let linkFailed = DiagnosticCode("A013")

  /// A function that is declared `noexcept` can raise.
  public static let noexceptRaises = DiagnosticCode("A014")

  /// There is no C compiler to link a Python extension.
  public static let missingCCompiler = DiagnosticCode("A015")

  /// An array that is never written is not declared `const`.
  public static let couldBeConst = DiagnosticCode("A016")

  /// The codes of the phases behind the front end with their texts.
  static let compilationTexts: [CodeText] = [
    CodeText(
      .noSignatures, "nothing says what is to be compiled",
      """
      Give a signature file with --sig, or write signatures into the source: complete annotations,
      Numba's decorators, or '#pythran export' comments:

          def area(w: np.float64, h: np.float64) -> np.float64: ...
          @njit("float64(float64, float64)")
          #pythran export area(float64, float64)
      """),
    CodeText(
      .unknownTarget, "the target is not known",
      """
      --target takes a triple such as x86_64-unknown-linux-gnu, --cpu a processor of it (or
      'native'), --gpu 'cuda:sm_80' or 'hsa:gfx90a'. The message names similar ones.
      """),
    CodeText(
      .unsupportedOnTarget, "the target can't do what the program does",
      """
      For example, kernels can't allocate arrays whose extents are not known when compiling.
      """),
    CodeText(
      .missingDeviceLibrary, "the library of elementary functions for the GPU was not found",
      """
      Kernels that use sin, exp and their like need NVIDIA's libdevice or AMD's ocml when they are
      compiled. They come with CUDA (or the PyPI package nvidia-cuda-nvcc-cu12) and with ROCm (or
      the Debian package rocm-device-libs).
      """),
    CodeText(
      .noexceptRaises, "a noexcept function can raise",
      """
      A noexcept function has no status to return. If it raises all the same, the module's handler
      is called (see <module>_set_unhandled), which prints the error and ends the program unless
      you set another one. Remove 'noexcept', or what can raise.
      """),
    CodeText(
      .couldBeConst, "an array that is never written is not declared const",
      """
      Parameters of C are 'const T *' where the signature says const, and only there, so that
      editing a function never changes its prototype. 'pyaot check' names the arrays of which
      that would hold: the function neither writes to them nor returns a view of them, nor passes
      them on to one that might.
      """),
    CodeText(
      .missingCCompiler, "there is no C compiler for the Python extension",
      """
      `--emit python` links the object with a layer of C that converts arguments, by the compiler
      that the variable CC names, or else 'cc'. Python's headers are not needed.
      """),
    CodeText(
      .linkFailed, "the linker failed",
      """
      The message is the linker's.
      """),
  ]
}
