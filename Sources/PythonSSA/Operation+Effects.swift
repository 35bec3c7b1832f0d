extension Operation {
  /// `false` iff the operation raises no exception whatever its operands are. What is refused at
  /// compile time instead, as an unknown name, raises none.
  public var canRaise: Bool {
    switch self {
    case .constant, .global, .importation, .captured, .itself, .unbound, .matches, .slice,
      .unpacked,
      .function, .kept, .keep, .unsupported:
      false
    case .compare(let op, _, _): op != .is && op != .isNot
    case .tuple(_, let stars): !stars.isEmpty
    case .setGlobal, .unary, .binary, .truth, .attribute, .setAttribute, .item, .setItem,
      .deleteItem, .list, .set, .dict, .unpack, .call, .stepped, .resumed, .delegated, .iterator,
      .hasNext, .next, .advance, .format, .join:
      true
    }
  }
}
