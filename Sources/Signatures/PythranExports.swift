public import Diagnostics

/// Returns the functions that the `#pythran export` comments of the module `file` ask for.
///
/// - Parameter scope: the types that they may name beside those that all know.
public func readPythranExports(
  _ file: SourceFile, as id: FileID, in scope: TypeScope = TypeScope(),
  into diagnostics: inout DiagnosticSet
) -> SignatureFile {
  var reported = DiagnosticSet()
  var raw: [RawDeclaration] = []
  for range in exportComments(of: file.text) {
    var text = file.text
    blankComments(in: range, of: &text)
    var reader = SignatureReader(Lexer.tokens(of: text[range], in: id))
    raw += reader.pythranExports()
    for d in reader.diagnostics.elements { reported.insert(d) }
  }
  return resolve(raw, in: scope, reported: reported, into: &diagnostics)
}

/// Returns the ranges behind `#pythran export`, with the comment lines that go on with them.
private func exportComments(of text: [UInt8]) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  var depth = 0
  var start = 0
  while start < text.count {
    var end = start
    while end < text.count, text[end] != 10 { end += 1 }
    let line = text[start..<end]
    if let export = afterExport(line) {
      ranges.append(export..<end)
      depth = openBrackets(text[export..<end])
    } else if depth > 0, isComment(line), let last = ranges.popLast() {
      ranges.append(last.lowerBound..<end)
      depth += openBrackets(line)
    } else {
      depth = 0
    }
    start = end + 1
  }
  return ranges
}

/// Returns the index behind `# pythran export` in `line`, or `nil` if it does not start so.
private func afterExport(_ line: ArraySlice<UInt8>) -> Int? {
  guard isComment(line) else { return nil }
  var rest = line.drop { $0 == 32 || $0 == 9 }.dropFirst()
  for word in ["pythran", "export"] {
    rest = rest.drop { $0 == 32 || $0 == 9 }
    guard rest.starts(with: word.utf8) else { return nil }
    rest = rest.dropFirst(word.utf8.count)
  }
  guard let c = rest.first, c == 32 || c == 9 else { return nil }
  return rest.startIndex
}

/// `true` iff `line` is a comment.
private func isComment(_ line: ArraySlice<UInt8>) -> Bool {
  line.first { $0 != 32 && $0 != 9 } == 35
}

/// Returns the number of brackets opened in `line` less those closed.
private func openBrackets(_ line: ArraySlice<UInt8>) -> Int {
  line.reduce(0) { n, c in c == 40 || c == 91 ? n + 1 : c == 41 || c == 93 ? n - 1 : n }
}

/// Makes blanks of the signs that start the comment lines in `range`.
private func blankComments(in range: Range<Int>, of text: inout [UInt8]) {
  for i in range where text[i] == 35 { text[i] = 32 }
}

extension SignatureReader {
  /// Reads functions separated by commas; alternatives (`int or float`) give one each.
  fileprivate mutating func pythranExports() -> [RawDeclaration] {
    var list: [RawDeclaration] = []
    repeat {
      let start = current.span
      _ = take(.name("capsule"))
      guard let name = name("a function's name") else { return list }
      // A bare name exports a global variable, which compiled code reads as a constant.
      guard current.kind == .mark("(") else { continue }
      guard let (choices, required) = pythranParameters() else { return list }
      let all = (required...choices.count).reversed().flatMap {
        combinations(of: Array(choices.prefix($0)))
      }
      for types in all {
        list.append(
          RawDeclaration(
            kind: .function, name: name,
            parameters: types.map { .init(type: $0, span: $0.span) }, span: span(from: start)))
      }
    } while take(",")
    if !isAtEnd, current.kind != .newline { report(expected: "',' or the end of the comment") }
    return list
  }

  /// Reads the alternatives of each parameter, and how many callers have to give: those before the
  /// first with a question mark.
  private mutating func pythranParameters() -> (choices: [[TypeSyntax]], required: Int)? {
    guard expect("(") else { return nil }
    var list: [[TypeSyntax]] = []
    var required: Int?
    while !take(")") {
      var choices: [TypeSyntax] = []
      repeat {
        guard let t = pythranType() else { return nil }
        choices.append(t)
      } while take(.name("or"))
      if take("?"), required == nil { required = list.count }
      list.append(choices)
      if take(")") { break }
      guard expect(",") else { return nil }
    }
    return (list, required ?? list.count)
  }

  /// Reads a type with Pythran's words behind it: `list`, `set`, `dict`, `order(F)`.
  private mutating func pythranType() -> TypeSyntax? {
    let start = current.span
    guard var t = type() else { return nil }
    t = inPythransLayout(t)
    while true {
      if take(":") {
        guard let value = type() else { return nil }
        guard take(.name("dict")) else {
          report(expected: "'dict'")
          return nil
        }
        t = TypeSyntax(form: .generic("dict", [t, value]), span: span(from: start))
      } else if take(.name("list")) || take(.name("set")) {
        let word = previousSpan?.length == 3 ? "set" : "list"
        t = TypeSyntax(form: .generic(word, [t]), span: span(from: start))
      } else if take(.name("order")) {
        guard expect("("), let order = name("'C' or 'F'"), expect(")") else { return nil }
        if order.value == "F", case .array(let e, let d) = t.form, d.count > 1 {
          let rest = [Dimension](repeating: .any, count: d.count - 1)
          t.form = .array(e, [.unit] + rest)
        }
      } else {
        return t
      }
    }
  }

  /// Returns `t` with Pythran's meaning of dimensions: `[:]` is contiguous, `[::]` is not,
  /// and `T[][]` is an array of two dimensions.
  private func inPythransLayout(_ t: TypeSyntax) -> TypeSyntax {
    guard case .array(var element, var dimensions) = t.form else { return t }
    while case .array(let inner, let outer) = element.form {
      dimensions = outer + dimensions
      element = inner
    }
    if dimensions.contains(.strided) {
      dimensions = dimensions.map { $0 == .strided ? .any : $0 }
    } else if !dimensions.isEmpty, dimensions.allSatisfy({ $0 == .any }) {
      dimensions[dimensions.count - 1] = .unit
    }
    return TypeSyntax(form: .array(element, dimensions), span: t.span)
  }

  /// Returns all lists of one element of each of `choices`, at most a hundred.
  private func combinations(of choices: [[TypeSyntax]]) -> [[TypeSyntax]] {
    var lists: [[TypeSyntax]] = [[]]
    for c in choices {
      lists = Array(lists.flatMap { l in c.map { l + [$0] } }.prefix(100))
    }
    return lists
  }
}

extension SourceSpan {
  /// The number of bytes.
  fileprivate var length: UInt32 { end - start }
}
