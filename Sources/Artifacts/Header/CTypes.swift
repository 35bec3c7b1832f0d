import Types

extension DType {
  /// The C type of a value, or of each half of a complex one.
  var cName: String {
    switch self {
    case .bool: "bool"
    case .float16: "uint16_t"
    case .float32, .complex64: "float"
    case .float64, .complex128: "double"
    default: name + "_t"
    }
  }
}

extension CParameter {
  /// The C type of a value, or of what the pointer points to.
  var cElement: String {
    isText ? "char" : isReference ? "void *" : recordSymbol ?? dtype.cName
  }

  /// The type in C, as a cast or an overload would write it.
  var cType: String {
    let base = isConst ? "const \(cElement)" : cElement
    switch role {
    case .value, .complexHalf, .presence, .extent, .stride: return base
    case .function(let parameters, let result):
      return result.cResult + " (*)" + parameters.cList
    case .data, .optionalPointer, .resultScalar, .resultShape: return base + " *"
    case .resultData: return base + " **"
    case .resultPresence: return "bool *"
    case .handle(let tag): return "struct \(tag) *"
    case .resultHandle(let tag): return "struct \(tag) **"
    case .statusCell: return "uint32_t *"
    }
  }

  /// The declaration in a C prototype, such as `const double *a` or `int64_t ret_shape[2]`.
  var cDeclaration: String {
    switch role {
    case .function(let parameters, let result):
      return result.cResult + " (*\(name))" + parameters.cList
    case .resultShape(let rank): return "\(dtype.cName) \(name)[\(rank)]"
    case .resultScalar where dtype.kind == .complex: return "\(dtype.cName) \(name)[2]"
    default: return cType.hasSuffix("*") ? cType + name : cType + " " + name
    }
  }

  /// The size in a kernel's parameter block, in bytes; also its alignment.
  var deviceSize: Int { cType.hasSuffix("*") ? 8 : dtype.component.size }
}

extension Type {
  /// The C type of a value that a C function returns.
  var cResult: String { dtype?.cName ?? "void" }

  /// The C type of a value that compiled code passes to a C function.
  var cArgument: String {
    switch self {
    case .array(let a):
      let element = a.dtype?.cName ?? "void"
      return (a.isReadOnly ? "const " : "") + element + " *"
    case .function(let parameters, let result): return result.cResult + " (*)" + parameters.cList
    default: return dtype?.cName ?? "void *"
    }
  }
}

extension [Type] {
  /// The parameters of a C function in brackets.
  var cList: String { isEmpty ? "(void)" : "(\(map(\.cArgument).joined(separator: ", ")))" }
}

extension EntryPoint {
  /// What the C function returns.
  var cResult: String {
    if let d = naturalResult { return d.cName }
    return isNoexcept ? "void" : "int32_t"
  }
}

/// The layout of a kernel's parameters in memory: that of a C struct.
struct ParameterBlock {
  /// The offset of each parameter, in bytes.
  private(set) var offsets: [Int] = []

  /// The size, in bytes, a multiple of the greatest alignment.
  private(set) var size = 0

  /// Lays out `parameters`.
  init(_ parameters: [CParameter]) {
    var alignment = 1
    for p in parameters {
      let n = p.deviceSize
      alignment = max(alignment, n)
      size = (size + n - 1) / n * n
      offsets.append(size)
      size += n
    }
    size = (size + alignment - 1) / alignment * alignment
  }
}
