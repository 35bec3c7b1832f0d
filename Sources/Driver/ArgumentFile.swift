internal import Diagnostics

/// Replaces arguments `@FILE` by the arguments that stand in the file.
public struct ArgumentFile {
  /// The files named by files that are open; a file must not name one of them.
  private var open: [String] = []

  /// What was wrong.
  private var diagnostics = DiagnosticSet()

  /// Returns `arguments` with the contents of files in place, or `nil` after a report on
  /// standard error.
  public static func expand(_ arguments: [String]) -> [String]? {
    if !arguments.contains(where: { $0.hasPrefix("@") && $0.count > 1 }) { return arguments }
    var reader = ArgumentFile()
    let result = arguments.flatMap { reader.expand($0) }
    if !reader.diagnostics.containsError { return result }
    Console.report(reader.diagnostics)
    return nil
  }

  /// Returns what `argument` stands for.
  private mutating func expand(_ argument: String) -> [String] {
    guard argument.hasPrefix("@"), argument.count > 1 else { return [argument] }
    let path = String(argument.dropFirst())
    guard !open.contains(path) else { return fail(path, "the file names itself") }
    do throws(FileFailure) {
      let text = try InputFile.read(path)
      guard let words = Self.words(String(decoding: text, as: UTF8.self)) else {
        return fail(path, "a quote is not closed")
      }
      open.append(path)
      defer { open.removeLast() }
      return words.flatMap { expand($0) }
    } catch {
      return fail(path, error.text)
    }
  }

  /// Reports that the file at `path` can't be used; returns no arguments.
  private mutating func fail(_ path: String, _ reason: String) -> [String] {
    diagnostics.insert(.argumentFile(path, because: reason))
    return []
  }

  /// Returns the words of `text` as a shell splits them, or `nil` if a quote is not closed.
  package static func words(_ text: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for c in text {
      if isEscaped {
        word = (word ?? "") + String(c)
        isEscaped = false
      } else if c == "\\" && quote != "'" {
        isEscaped = true
      } else if let q = quote {
        if c == q { quote = nil } else { word = (word ?? "") + String(c) }
      } else if c == "'" || c == "\"" {
        quote = c
        word = word ?? ""
      } else if c.isWhitespace {
        if let w = word { words.append(w) }
        word = nil
      } else {
        word = (word ?? "") + String(c)
      }
    }
    if quote != nil || isEscaped { return nil }
    return words + [word].compactMap { $0 }
  }
}
