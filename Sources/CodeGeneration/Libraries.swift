import IR

extension VectorMath {
  /// Returns the libraries, beside that of C, that define some of `symbols`, an object's undefined
  /// ones.
  func libraries(defining symbols: [String]) -> [String] {
    // Mach-O writes an underscore before the names of C.
    let names = Set(symbols.map { $0.hasPrefix("_Z") ? $0[...] : $0.drop { $0 == "_" } })
    let usesVectors = names.contains { $0.hasPrefix("_ZGV") }
    let usesScalars = !names.isDisjoint(with: Self.libm)
    var result: [String] = []
    if usesVectors && self == .sleef { result.append("sleefgnuabi") }
    if usesScalars || usesVectors { result.append("m") }
    return result
  }

  /// The functions of the maths library that code may call, for both precisions.
  private static let libm: Set<Substring> = {
    let elementary = MathFunction.allCases.map { "\($0)" }
    let basic = [
      "floor", "ceil", "trunc", "rint", "roundeven", "fmin", "fmax", "sincos", "exp10", "sqrt",
      "fminimum", "fmaximum", "nearbyint", "fabs", "round",
    ]
    return Set((elementary + basic).flatMap { [Substring($0), Substring($0 + "f")] })
  }()
}
