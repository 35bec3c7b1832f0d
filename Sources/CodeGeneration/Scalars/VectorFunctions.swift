import IR
import LLVMSupport
import Types

/// A vector form of elementary functions: the letter of its instruction set in the vector function
/// ABI, and the width of its registers in bits.
private struct VectorForm {
  /// The letter.
  let letter: String

  /// The width, in bits.
  let width: Int

  /// The feature that the target needs.
  let feature: String
}

extension ModuleEmitter {
  /// Tells the vectoriser which vector functions compute what `call` of `callee` does.
  func offerVectorFunctions(
    for f: MathFunction, _ d: DType, to call: LLVMValue, _ callee: LLVMFunction
  ) {
    guard call.isInstruction, isVectorized(f) else { return }
    var mappings: [String] = []
    let operands = String(repeating: "v", count: f.arity)
    for form in vectorForms() {
      let lanes = form.width / d.bits
      let name = "_ZGV\(form.letter)N\(lanes)\(operands)_\(callee.name)"
      declareVectorFunction(name, callee, lanes: lanes)
      mappings.append(name)
    }
    if mappings.isEmpty { return }
    let list = mappings.joined(separator: ",")
    call.addCallAttribute(context.attribute("vector-function-abi-variant", text: list))
  }

  /// Declares the form `name` of `scalar` for vectors of `lanes` elements.
  private func declareVectorFunction(_ name: String, _ scalar: LLVMFunction, lanes: Int) {
    if vectorFunctions[name] != nil { return }
    let type = context.function(
      scalar.type.parameters.map { $0.vector(lanes) }, to: scalar.type.result.vector(lanes))
    let declared = llvm.addFunction(name, type)
    for a in ["nounwind", "willreturn", "nofree", "nosync"] { declared.add(context.attribute(a)) }
    declared.add(context.memory(.none))
    vectorFunctions[name] = declared
  }

  /// `true` iff the libraries have vector forms of `f` that are within 4 ulp.
  ///
  /// - Source: glibc 2.35, sysdeps/x86_64/fpu, the vector functions of libmvec.
  private func isVectorized(_ f: MathFunction) -> Bool {
    switch f {
    case .sin, .cos, .tan, .asin, .acos, .atan, .atan2, .sinh, .cosh, .tanh, .asinh, .acosh,
      .atanh, .exp, .exp2, .expm1, .log, .log2, .log10, .log1p, .pow, .hypot, .cbrt, .erf, .erfc:
      true
    case .fmod, .remainder, .tgamma, .lgamma, .copysign, .nextafter, .fma, .ldexp: false
    }
  }

  /// The vector forms that the target and the chosen library have, the narrowest first.
  private func vectorForms() -> [VectorForm] {
    guard options.level.rawValue >= 2, hasVectorLibrary else { return [] }
    let all = [
      VectorForm(letter: "b", width: 128, feature: "sse4.1"),
      VectorForm(letter: "d", width: 256, feature: "avx2"),
      VectorForm(letter: "e", width: 512, feature: "avx512f"),
    ]
    return all.filter { target.hasFeature($0.feature) }
  }

  /// `true` iff vector functions may be called.
  private var hasVectorLibrary: Bool {
    guard target.backend == .x86 else { return false }
    switch options.vectorMath {
    case .none: return false
    case .libmvec, .sleef: return true
    case .automatic: return target.triple.contains("linux-gnu")
    }
  }
}
