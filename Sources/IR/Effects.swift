/// What an instruction does beside giving a result from its operands.
public struct Effects: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Its result depends on the elements of arrays.
  public static let readsMemory = Effects(rawValue: 1)

  /// It may change the elements of arrays.
  public static let writesMemory = Effects(rawValue: 2)

  /// It may end the function with an exception.
  public static let raises = Effects(rawValue: 4)

  /// Each execution gives memory of its own, so that two equal ones are not one.
  public static let allocates = Effects(rawValue: 8)

  /// It counts references, or waits for other threads: it stays where it is.
  public static let isFixed = Effects(rawValue: 16)
}

extension Instruction {
  /// The effects, where a called function has the traits that `m` gives it.
  public func effects(in m: Module) -> Effects {
    switch self {
    case .integer, .float, .unit, .undefined, .unary, .binary, .compare, .convert, .select, .math,
      .complex, .realPart, .imaginaryPart, .tuple, .element, .some, .absent, .isPresent, .payload,
      .status, .siteStatus, .isNull, .extent, .stride, .view, .address, .deviceIndex,
      .constantArray, .globalArray:
      return []
    case .check, .index: return .raises
    case .load, .loadFlat, .isExclusive, .field: return .readsMemory
    case .store, .storeFlat, .setField: return .writesMemory
    case .allocate, .newObject: return [.raises, .allocates]
    case .allocateLocal: return .allocates
    case .assign: return [.readsMemory, .writesMemory]
    case .copy: return [.readsMemory, .raises, .allocates]
    case .map(let f, _):
      return m[f].traits.contains(.raises)
        ? [.readsMemory, .allocates, .raises] : [.readsMemory, .allocates]
    case .reduce(let f, _):
      return m[f].traits.contains(.raises) ? [.readsMemory, .raises] : .readsMemory
    case .call(let f, _):
      let e: Effects = [.readsMemory, .writesMemory, .allocates]
      return m[f].traits.contains(.raises) ? e.union(.raises) : e
    case .callExternal, .callPointer: return [.readsMemory, .writesMemory]
    case .retain, .release: return .isFixed
    case .barrier: return [.isFixed, .readsMemory, .writesMemory]
    }
  }

  /// `true` iff the result depends on nothing but the operands, and nothing else happens.
  ///
  /// Two executions with equal operands are one; but a division, a `payload` or an `element` must
  /// not be moved in front of the test that guards it.
  public func isPure(in m: Module) -> Bool { effects(in: m).isEmpty }

  /// `true` iff the instruction may go if nothing uses its result.
  ///
  /// `status` and `isNull` stay: they say that the function itself handles the error. A MemoryError
  /// of memory that nobody uses is not missed.
  public func isRemovable(in m: Module) -> Bool {
    switch self {
    case .status, .isNull: false
    case .allocate, .copy, .newObject: true
    default: effects(in: m).isDisjoint(with: [.writesMemory, .raises, .isFixed])
    }
  }
}
