import IR
import PythonSSA
import Types
import Utilities

extension Evaluator {
  /// Evaluates `o.name` where `name` is a field of records and no attribute of NumPy's; `nil` for
  /// others.
  func recordAttribute(_ name: String, of o: Operand) throws(EvaluationError) -> Operand? {
    let own = o.abstract.record
    guard let f = (own ?? o.abstract.elementRecord)?.field(name) else { return nil }
    if NumPyAttributes.names.contains(name) { throw error(.hiddenField(name, at: span)) }
    if own != nil, let view = recordView(of: o) { return try fieldValue(view, f) }
    return try fieldView(o, f)
  }

  /// Evaluates `o.name = value` of records; `false` for other operands.
  func setRecordAttribute(
    _ name: String, of o: Operand, _ value: Operand
  ) throws(EvaluationError) -> Bool {
    guard let r = o.abstract.record ?? o.abstract.elementRecord else { return false }
    if NumPyAttributes.names.contains(name) { throw error(.hiddenField(name, at: span)) }
    guard let f = r.field(name) else { throw error(.noField(name, r, at: span)) }
    try put(value, into: try fieldView(recordView(of: o) ?? o, f))
    return true
  }

  /// Evaluates an attribute of the structured dtype `r`; `nil` for those that are not known.
  func attribute(_ name: String, ofRecord r: Record) -> Operand? {
    switch name {
    case "itemsize": .int(r.size)
    case "alignment": .int(r.alignment)
    case "kind": Operand(.constant(.string("V")))
    case "name": Operand(.constant(.string("void\(8 * r.size)")))
    case "names": .tuple(r.fields.map { Operand(.constant(.string($0.name))) })
    default: nil
    }
  }
}

/// The names that NumPy's arrays, scalars and their subclasses for records give to other things
/// than fields.
private enum NumPyAttributes {
  /// The names, without those that begin with two underscores.
  static let names: Set<String> = Set(
    """
    T all any argmax argmin argpartition argsort astype base byteswap choose clip compress conj \
    conjugate copy ctypes cumprod cumsum data device diagonal dot dtype dump dumps field fill \
    flags flat flatten getfield imag item itemsize mT max mean min nbytes ndim nonzero partition \
    pprint prod put ravel real repeat reshape resize round searchsorted setfield setflags shape \
    size sort squeeze std strides sum swapaxes take to_device tobytes tofile tolist trace \
    transpose var view
    """.split(separator: " ").map(String.init))
}
