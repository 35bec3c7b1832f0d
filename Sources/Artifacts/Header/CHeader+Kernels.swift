import Types

extension EntryPoint {
  /// The macro called `name` of the kernel.
  func kernelMacro(_ name: String) -> String { ModuleNames.macro(symbol, name) }

  /// The type of the struct of the kernel's parameters.
  var parameterStruct: String { symbol + "_params" }

  /// The kernel's part of the slice for cffi: its parameters in device layout and its numbers.
  func kernelDeclarations(_ facts: ModuleFacts.Kernel, _ names: ModuleNames) -> String {
    let parameters = cParameters
    var text = comment(names)
    if !parameters.isEmpty {
      text += "typedef struct \(parameterStruct) {\n"
      for p in parameters {
        let isPointer = p.cType.hasSuffix("*")
        text += "    \(p.cDeclaration);\(isPointer ? " /* device pointer */" : "")\n"
      }
      text += "} \(parameterStruct);\n"
    }
    text += "#define \(kernelMacro("NPARAMS")) \(parameters.count)\n"
    text += "#define \(kernelMacro("PARAM_BYTES")) \(ParameterBlock(parameters).size)\n"
    text += "#define \(kernelMacro("MAX_BLOCK")) \(facts.maximumBlock)\n"
    text += "#define \(kernelMacro("SHARED_BYTES")) \(facts.sharedBytes)\n"
    return text
  }

  /// The kernel's part of the header that cffi does not take: its name, and the list of pointers
  /// to parameters that launch functions want.
  fileprivate var kernelHelper: String {
    var text = "#define \(kernelMacro("NAME")) \"\(symbol)\"\n"
    for a in aliases { text += "#define \(ModuleNames.macro(a, "NAME")) \"\(symbol)\"\n" }
    let parameters = cParameters
    if parameters.isEmpty { return text + "\n" }
    text += "static inline void \(symbol)_args(\(parameterStruct) *params, void **args)\n{\n"
    for (i, p) in parameters.enumerated() {
      text += "    args[\(i)] = (void *)&params->\(p.name);\n"
    }
    return text + "}\n\n"
  }
}

extension ModuleInterface {
  /// What callers that launch kernels need outside the slice for cffi.
  var kernelHelpers: String {
    let list = kernels.map(\.entryPoint)
    if list.isEmpty { return "" }
    var c = CComment()
    c.line("The names of kernels in their modules, and the pointers to each parameter.")
    return c.text + list.map(\.kernelHelper).joined()
  }
}
