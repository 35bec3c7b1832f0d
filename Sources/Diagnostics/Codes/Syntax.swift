extension DiagnosticCode {
  /// Something else stands where the grammar wants it.
  public static let invalidSyntax = DiagnosticCode("S001")
  /// A compound statement without its colon, or a definition without its parenthesis.
  public static let missingToken = DiagnosticCode("S002")
  /// A bracket that is never closed, closes nothing, or closes another one.
  public static let unbalancedBracket = DiagnosticCode("S003")
  /// Indentation that fits no block.
  public static let badIndentation = DiagnosticCode("S004")
  /// A compound statement without its block.
  public static let missingBlock = DiagnosticCode("S005")
  /// A string without its closing quotes.
  public static let unterminatedString = DiagnosticCode("S006")
  /// An escape that means nothing.
  public static let badEscape = DiagnosticCode("S007")
  /// A mistake in a replacement field of an f-string or t-string.
  public static let badField = DiagnosticCode("S008")
  /// A mistake in a number.
  public static let badNumber = DiagnosticCode("S009")
  /// A character that no token contains.
  public static let badCharacter = DiagnosticCode("S010")
  /// A backslash that does not end its line, or ends the file.
  public static let badContinuation = DiagnosticCode("S011")
  /// Something that can't be assigned to or deleted.
  public static let badTarget = DiagnosticCode("S012")
  /// `=` where `==` or `:=` is meant.
  public static let assignmentForComparison = DiagnosticCode("S013")
  /// A comma that was forgotten, or stands where none may.
  public static let badComma = DiagnosticCode("S014")
  /// Arguments in an order that a call does not allow.
  public static let badArguments = DiagnosticCode("S015")
  /// Parameters in an order that a definition does not allow.
  public static let badParameters = DiagnosticCode("S016")
  /// A display or comprehension that is not well formed.
  public static let badDisplay = DiagnosticCode("S017")
  /// An import that is not well formed.
  public static let badImport = DiagnosticCode("S018")
  /// Clauses of a statement that do not go together.
  public static let badClause = DiagnosticCode("S019")
  /// A pattern that is not well formed.
  public static let badPattern = DiagnosticCode("S020")
  /// Adjacent literals of different kinds, or characters that `bytes` can't hold.
  public static let badLiteral = DiagnosticCode("S021")
  /// Type parameters that are not well formed.
  public static let badTypeParameters = DiagnosticCode("S022")
  /// Code written for Python 2.
  public static let python2 = DiagnosticCode("S023")
  /// Nesting or size beyond what can be read.
  public static let syntaxLimit = DiagnosticCode("S024")
  /// Text that is in no encoding that can be read.
  public static let badEncoding = DiagnosticCode("S025")

  /// The syntax codes with their texts.
  static let syntaxTexts: [CodeText] = [
    CodeText(
      .invalidSyntax, "invalid syntax",
      """
      The text at this place fits no rule of Python's grammar. The mistake is often just in front
      of it: a missing operator, comma or bracket, or a keyword used as a name:
          class = 3        # write class_ = 3
      """),
    CodeText(
      .missingToken, "missing ':' or '('",
      """
      The header of a compound statement ends with a colon, and a function's name is followed by
      its parameters in parentheses, even if it has none:
          if x > 0:
          def f():
      """),
    CodeText(
      .unbalancedBracket, "brackets do not match",
      """
      Every ( [ { needs its own ) ] }, in the reverse order:
          a = [1, 2)       # write a = [1, 2]
      """),
    CodeText(
      .badIndentation, "bad indentation",
      """
      The statements of a block stand at one column, deeper than its header. Tabs and spaces may
      not be mixed such that the column depends on the width of a tab.
      """),
    CodeText(
      .missingBlock, "a block is missing",
      """
      Behind the colon of a compound statement a block follows, which is indented. An empty block
      is written 'pass'.
      """),
    CodeText(
      .unterminatedString, "a string is not closed",
      """
      A string ends with the quotes that it starts with; only triple quotes let it go over several
      lines:
          s = "abc         # write "abc"
      """),
    CodeText(
      .badEscape, "bad escape in a string",
      """
      The backslash starts an escape that is not complete or names no character. Write two
      backslashes for one, or put r in front of the string:
          path = "C:\\users"   # write r"C:\\users"
      """),
    CodeText(
      .badField, "mistake in an f-string",
      """
      A replacement field is {expression}, {expression!r}, {expression:format} or {expression=}. A
      brace that is meant as such is doubled: {{ and }}.
      """),
    CodeText(
      .badNumber, "mistake in a number",
      """
      Numbers are written 123, 1_000, 0x1f, 0o17, 0b11, 1.5, 1e-3, 2j. Names do not start with a
      digit, and decimal integers not with 0. Decimal integers have at most 4300 digits.
      """),
    CodeText(
      .badCharacter, "a character is not allowed here",
      """
      Outside of strings and comments only letters, digits, underscores and operators may stand.
      Quotes and minus signs copied from a text processor are often other characters than " ' -.
      """),
    CodeText(
      .badContinuation, "a backslash at a wrong place",
      """
      Outside of strings a backslash joins a line with the next one, so that it must be the last
      character of its line; no blank may follow.
      """),
    CodeText(
      .badTarget, "this can't be assigned to or deleted",
      """
      Names, attributes, subscripts, and tuples or lists of them can stand on the left of '=', in
      a 'for', behind 'as' and behind 'del'; calls, literals and operators can't.
      """),
    CodeText(
      .assignmentForComparison, "'=' where '==' or ':=' is meant",
      """
      '=' assigns and is a statement. In an expression '==' compares, and ':=' assigns:
          if x == 1:
          while (line := read()):
      """),
    CodeText(
      .badComma, "a comma is missing, or too much",
      """
      Elements in brackets are separated by commas:
          a = [1 2]        # write [1, 2]
      """),
    CodeText(
      .badArguments, "arguments in a wrong order",
      """
      In a call, positional arguments come first, then keyword arguments, then **mappings. A
      generator expression beside other arguments needs parentheses of its own.
      """),
    CodeText(
      .badParameters, "parameters in a wrong order",
      """
      A definition has parameters without default, with default, *args, keyword-only parameters
      and **kwargs, in this order:
          def f(a, b=1, *args, c, d=2, **kwargs): ...
      """),
    CodeText(
      .badDisplay, "a list, set, dict or comprehension is not well formed",
      """
      Each entry of a dict is key: value or **mapping. A comprehension has one element in front of
      'for'; a tuple there needs parentheses: [(x, y) for x in a for y in b].
      """),
    CodeText(
      .badImport, "an import is not well formed",
      """
      Imports are written 'import a.b as c' and 'from a.b import c as d, e'.
      """),
    CodeText(
      .badClause, "clauses that do not go together",
      """
      'try' needs 'except' or 'finally'; 'else' is the last clause of an 'if'; 'except' and
      'except*' do not mix; several exceptions behind one 'except' stand in parentheses.
      """),
    CodeText(
      .badPattern, "a pattern is not well formed",
      """
      In 'case', positional patterns come before keyword patterns, '**rest' is the last of a
      mapping, and 'as' is followed by a plain name.
      """),
    CodeText(
      .badLiteral, "literals that do not go together",
      """
      Adjacent literals are joined, which needs all of them to be texts or all to be bytes. Bytes
      hold ASCII characters; others are written \\xhh.
      """),
    CodeText(
      .badTypeParameters, "type parameters are not well formed",
      """
      Type parameters are T, T: bound, *Ts and **P, each with a default behind '=' if it has one.
      """),
    CodeText(
      .python2, "this is Python 2",
      """
      The file is written for Python 2, which differs from Python 3 in its grammar. Tools such as
      2to3 or futurize convert it:
          print x            becomes  print(x)
          except E, e:       becomes  except E as e:
          raise E, "text"    becomes  raise E("text")
          0777, 10L, `x`     become   0o777, 10, repr(x)
      """),
    CodeText(
      .syntaxLimit, "nested too deeply, or too large",
      """
      At most 200 brackets, 100 blocks and 150 f-strings nest, as in CPython, and an expression is
      at most 3000 operators high. Give a part of the expression a name. A file holds at most 4 GB.
      """),
    CodeText(
      .badEncoding, "the file's encoding can't be read",
      """
      Files are UTF-8 unless their first or second line says otherwise, such as
          # -*- coding: latin-1 -*-
      UTF-8, ASCII and Latin-1 are known. A file with NUL bytes is no source text.
      """),
  ]
}
