internal import CodeGeneration
internal import Diagnostics
internal import LLVMSupport
internal import Types

extension Diagnostic {
  /// Returns the report that nothing of `module` is asked for.
  static func noSignatures(_ module: String) -> Diagnostic {
    .error(
      .noSignatures, "nothing says which functions of '\(module)' are to be compiled", at: nil,
      notes: [
        Note("give a signature file with --sig, or annotate all parameters of a function")
      ])
  }

  /// Returns the report of a mistake of the compiler, which `text` describes.
  static func bug(_ text: String) -> Diagnostic {
    .error(
      .internalError, text, at: nil,
      notes: [Note("this is a bug of pyaot: please report it with the module and signatures")])
  }

  /// Returns the report of a target that code can't be made for.
  static func unknownTarget(_ e: TargetError) -> Diagnostic {
    func near(_ names: [String]) -> [Note] {
      names.isEmpty ? [] : [Note("did you mean '\(names.joined(separator: "', '"))'?")]
    }
    switch e {
    case .unknownTriple(let t, let nearest):
      return .error(
        .unknownTarget, "there is no code for the target '\(t)'", at: nil, notes: near(nearest))
    case .unknownCPU(let c, let triple, let nearest):
      return .error(
        .unknownTarget, "'\(c)' is no processor of '\(triple)'", at: nil, notes: near(nearest))
    case .unknownFeature(let f, let triple, let nearest):
      return .error(
        .unknownTarget, "'\(f)' is no feature of '\(triple)'", at: nil, notes: near(nearest))
    case .unsupportedDevice(let d, let use):
      return .error(
        .unknownTarget, "there is no code for '\(d)'", at: nil, notes: [Note("use '\(use)'")])
    case .refused(let text): return .error(.unknownTarget, text, at: nil)
    }
  }

  /// Returns the report that no code could be made.
  static func codeGeneration(_ e: CodeGenerationError) -> Diagnostic {
    switch e {
    case .unsupported(let what, let span):
      return .error(.unsupportedOnTarget, "\(what) is not possible on this target", at: span)
    case .failed(let e): return .bug(e.description)
    case .target(let e): return .unknownTarget(e)
    case .missingDeviceLibrary(let kind):
      return .error(
        .missingDeviceLibrary, "the \(kind) library of elementary functions was not found",
        at: nil, notes: [Note("'pyaot explain A012' says where it comes from")])
    case .malformed(let text): return .bug(text)
    }
  }

  /// Returns the warning that `function`, which is noexcept, can raise `kinds`.
  static func noexceptRaises(_ function: String, _ kinds: [String], at line: String) -> Diagnostic {
    Diagnostic(
      .warning, .noexceptRaises,
      "'\(function)' is declared noexcept and can raise \(kinds.joined(separator: ", "))", at: nil,
      notes: [Note("it is defined at \(line); an error there ends the program unless handled")])
  }

  /// Returns the remark that `function` never writes to its parameter `name` at `span`, which is
  /// declared as `type`.
  static func couldBeConst(
    _ name: String, of function: String, _ type: ArrayType, at span: SourceSpan?
  ) -> Diagnostic {
    var constant = type
    constant.isReadOnly = true
    return Diagnostic(
      .remark, .couldBeConst,
      "'\(function)' never writes to '\(name)': its signature may say '\(constant)'", at: span)
  }

  /// Returns the report of the linker's failure.
  static func linkFailed(_ text: String) -> Diagnostic {
    let lines = text.split(separator: "\n").map(String.init)
    return .error(
      .linkFailed, "the linker failed: \(lines.first ?? "it said nothing")", at: nil,
      notes: lines.dropFirst().prefix(10).map { Note($0) })
  }

  /// Returns the report that there is no C compiler called `program`.
  static func missingCCompiler(_ program: String) -> Diagnostic {
    .error(
      .missingCCompiler, "there is no C compiler '\(program)' to link the Python extension",
      at: nil,
      notes: [Note("install gcc or clang, or name a compiler in the variable CC")])
  }
}
