internal import IR
internal import Types

/// What an extent is known to be; equal keys are equal extents.
enum ExtentKey: Hashable {
  /// A constant.
  case constant(Int64)

  /// An int64 value.
  case value(ValueID)

  /// The extent of an axis of an array about which its definition says nothing.
  case extent(ValueID, Int)

  /// The key of the int64 value `v`.
  init(_ v: ValueID, in f: Function, _ types: TypeTable) {
    switch f.instruction(v) {
    case .integer(let n): self = .constant(n)
    case .extent(let array, let axis): self.init(array, Int(axis), in: f, types)
    default: self = .value(v)
    }
  }

  /// The key of `axis` of `array`, traced through the definitions of views and new arrays.
  init(_ array: ValueID, _ axis: Int, in f: Function, _ types: TypeTable) {
    var array = array
    var axis = axis
    while true {
      if let known = types[f[array].type].asArray?.extents {
        self = .constant(Int64(known[axis]))
        return
      }
      let operand: ValueID
      switch f.instruction(array) {
      case .allocate(let list, _): operand = f.operand(axis, of: list)
      case .map(_, let list): operand = f.operand(axis, of: list)
      case .view(let list): operand = f.operand(2 + axis, of: list)
      case .copy(let source, _):
        array = source
        continue
      default:
        self = .extent(array, axis)
        return
      }
      switch f.instruction(operand) {
      case .integer(let n):
        self = .constant(n)
        return
      case .extent(let next, let nextAxis): (array, axis) = (next, Int(nextAxis))
      default:
        self = .value(operand)
        return
      }
    }
  }

  /// The constant, or `nil` if the extent is not one.
  var constant: Int? {
    if case .constant(let n) = self { Int(exactly: n) } else { nil }
  }
}

extension Function {
  /// Returns the operand at `position` of `list`.
  func operand(_ position: Int, of list: ValueList) -> ValueID {
    self[list][self[list].startIndex + position]
  }
}
