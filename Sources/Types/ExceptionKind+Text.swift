extension ExceptionKind {
  /// Returns the text that `<module>_strerror` gives for an error of this kind, such as
  /// `IndexError: index out of bounds (kern.py:14, in take)`.
  ///
  /// Callers take it apart at the first `: ` (none for an empty message) and the last ` (`.
  public func statusText(
    className: String? = nil, message: String, file: String, line: Int, function: String
  ) -> String {
    let head = className ?? name
    let said = message.isEmpty ? head : head + ": " + message
    return said + " (\(file):\(line), in \(function))"
  }
}
