extension DiagnosticCode {
  /// There is no file of the name.
  public static let missingFile = DiagnosticCode("D001")

  /// A folder stands where a file to read is expected.
  public static let directoryAsInput = DiagnosticCode("D002")

  /// The system refuses to read a file.
  public static let unreadableFile = DiagnosticCode("D003")

  /// The module holds zero bytes: it is no text.
  public static let binaryInput = DiagnosticCode("D004")

  /// The module is not UTF-8 and declares no other encoding.
  public static let notUTF8 = DiagnosticCode("D005")

  /// The module declares an encoding that the compiler does not read.
  public static let unknownEncoding = DiagnosticCode("D006")

  /// The folder of an artifact does not exist.
  public static let missingOutputFolder = DiagnosticCode("D007")

  /// A folder stands where an artifact is to be written.
  public static let directoryAsOutput = DiagnosticCode("D008")

  /// The system refuses to write an artifact, for example since the disk is full.
  public static let unwritableFile = DiagnosticCode("D009")

  /// C names can't begin with the module's name.
  public static let moduleNameNotIdentifier = DiagnosticCode("D010")

  /// An artifact would be written over an input.
  public static let outputOverwritesInput = DiagnosticCode("D011")

  /// Two artifacts would be written to one path.
  public static let outputsCollide = DiagnosticCode("D012")

  /// A file of command-line arguments can't be used.
  public static let argumentFile = DiagnosticCode("D013")

  /// A pass named on the command line does not exist.
  public static let unknownPass = DiagnosticCode("D014")

  /// The compiler itself failed.
  public static let internalError = DiagnosticCode("B001")

  /// The driver codes with their texts.
  static let driverTexts: [CodeText] = inputTexts + outputTexts + commandLineTexts

  /// The texts about files that are read.
  private static let inputTexts: [CodeText] = [
    CodeText(
      missingFile, "no such file",
      """
      The module or the signature file does not exist under the name given. Names are taken as
      the shell hands them over, relative to the working directory:

          pyaot build kernels.py --sig kernels.sig
      """),
    CodeText(
      directoryAsInput, "a folder where a file is expected",
      """
      The path names a folder. pyaot compiles one Python file at a time; name the file:

          pyaot build package/kernels.py --sig kernels.sig
      """),
    CodeText(
      unreadableFile, "a file cannot be read",
      """
      The system refuses to read the file, for the reason shown: missing permission, a failing
      disk, or a file of more than 256 MiB.
      """),
    CodeText(
      binaryInput, "the module is a binary file",
      """
      The file holds zero bytes, so it is no Python source (CPython refuses it too). The usual
      causes are a compiled .pyc file, an object file, or text saved as UTF-16: save it as UTF-8.
      """),
    CodeText(
      notUTF8, "the module is not UTF-8 text",
      """
      Python source is UTF-8 unless a comment in its first two lines says otherwise. The byte
      shown is not part of valid UTF-8. Save the file as UTF-8, or declare its encoding:

          # -*- coding: latin-1 -*-
      """),
    CodeText(
      unknownEncoding, "the module's encoding is not supported",
      """
      The comment in the first two lines declares an encoding other than UTF-8, ASCII and
      Latin-1. Convert the file to UTF-8 and remove the comment:

          iconv -f koi8-r -t utf-8 module.py > converted.py
      """),
  ]

  /// The texts about files that are written.
  private static let outputTexts: [CodeText] = [
    CodeText(
      missingOutputFolder, "the folder of an artifact does not exist",
      """
      pyaot writes its artifacts beside the path given by -o, and creates no folders:

          mkdir -p build && pyaot build kernels.py --sig kernels.sig -o build/kernels.o
      """),
    CodeText(
      directoryAsOutput, "a folder stands where an artifact is to be written",
      """
      The path of an artifact names an existing folder. With `-o folder/` or `-o folder` the
      artifacts go into the folder under the module's name; here one of those names is itself
      a folder. Remove it or choose another path.
      """),
    CodeText(
      unwritableFile, "an artifact cannot be written",
      """
      The system refuses to write the file, for the reason shown: missing permission, a full
      disk, a read-only file system. Nothing half-written stays behind: artifacts of an earlier
      build are whole, and none is replaced unless all can be written.
      """),
    CodeText(
      outputOverwritesInput, "an artifact would be written over an input",
      """
      The path given by -o, -MF or the module's name makes an artifact fall on the module or on
      the signature file. Choose another path:

          pyaot build kernels.py --sig kernels.sig -o kernels.o
      """),
    CodeText(
      outputsCollide, "two artifacts have one path",
      """
      The first kind of --emit goes to the path given by -o, and the others beside it with
      suffixes of their own. Here two of them fall on one path, for example

          pyaot build kernels.py --emit obj,header -o kernels.h

      Give -o the suffix of the first kind, build the kinds one at a time, or name a folder.
      """),
  ]

  /// The texts about the command line and about the compiler itself.
  private static let commandLineTexts: [CodeText] = [
    CodeText(
      moduleNameNotIdentifier, "C names cannot begin with the module's name",
      """
      The C names of a module are `<module>_<function>`, so the module's file name without `.py`
      must be a name in C. For `my-kernels.py`, give another prefix:

          pyaot build my-kernels.py --sig kernels.sig --prefix my_kernels
      """),
    CodeText(
      argumentFile, "a file of arguments cannot be used",
      """
      An argument `@FILE` stands for the arguments in the file, separated by blanks or line
      ends; quotes and backslashes work as in a shell. The file must exist, its quotes must be
      closed, and files may name further ones, but not in a circle.
      """),
    CodeText(
      unknownPass, "there is no pass of the name",
      """
      --print-after and --stop-after take the name of a pass of the compiler, as --time-passes
      lists them:

          pyaot build kernels.py --sig kernels.sig --time-passes
      """),
    CodeText(
      internalError, "the compiler itself failed",
      """
      This is a bug of pyaot, not of your program. The report names the pass and the function
      it was at. Please report it with the module, the signature file and the command line;
      compiling at -O0, or without the function named, often gets around it.
      """),
  ]
}
