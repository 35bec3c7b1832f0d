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
    // The functions of `MathFunction`, and what instructions become for want of one of the machine.
    let names = """
      sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh exp exp2 expm1 log log2 \
      log10 log1p pow fmod remainder hypot cbrt erf erfc tgamma lgamma copysign nextafter fma \
      ldexp floor ceil trunc rint roundeven fmin fmax sincos exp10 sqrt fminimum fmaximum \
      nearbyint fabs round
      """
    return Set(names.split(separator: " ").flatMap { [$0, Substring($0 + "f")] })
  }()
}
