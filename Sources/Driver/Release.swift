/// What names this version of the compiler.
public enum Release {
  /// The version, as `pyaot --version` and the artifacts show it.
  public static let version = "0.1.0"
}

extension Release {
  /// The line that `pyaot --version` prints.
  public static let description = "pyaot \(version)"
}
