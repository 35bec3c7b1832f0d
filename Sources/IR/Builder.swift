public import Diagnostics
public import Types

/// A place in a block: in front of the instruction at a position, or at the end.
public struct Cursor: Hashable, Sendable {
  /// The block.
  public var block: BlockID

  /// The position of the next instruction; `nil` for the end of the block.
  public var position: Int?

  /// The place at the end of `block`.
  public static func end(of block: BlockID) -> Cursor { Cursor(block: block, position: nil) }

  /// The place in front of the instruction at `position` of `block`.
  public static func at(_ position: Int, of block: BlockID) -> Cursor {
    Cursor(block: block, position: position)
  }

  /// Puts `i` at the place, and moves behind it.
  ///
  /// - Complexity: O(1) at the end of a block, else linear in the instructions that follow.
  public mutating func insert(
    _ i: Instruction, type: TypeID, span: SourceSpan? = nil, into f: inout Function
  ) -> ValueID {
    let v = f.make(i, type: type, span: span)
    guard let n = position else {
      f[block].instructions.append(v)
      return v
    }
    f[block].instructions.insert(v, at: n)
    position = n + 1
    return v
  }
}

/// Makes instructions at a place in a function.
///
/// Results get the type that the operation has by its operands; where that is open, it is given.
public struct Builder: Sendable {
  /// The function that is made.
  public var function: Function

  /// The types of the module.
  public var types: TypeTable

  /// Where the next instruction goes.
  public var cursor: Cursor

  /// The source text that the next instructions come from.
  public var span: SourceSpan?

  /// Creates a builder that owns `function` and `types`.
  public init(_ function: Function, _ types: TypeTable, at cursor: Cursor) {
    self.function = function
    self.types = types
    self.cursor = cursor
  }

  /// Calls `body` with a builder of `f`; both get what the builder has at its end.
  public static func edit<R>(
    _ f: inout Function, _ types: inout TypeTable, at cursor: Cursor, span: SourceSpan? = nil,
    _ body: (inout Builder) -> R
  ) -> R {
    var b = Builder(Function.stub(of: f), TypeTable(), at: cursor)
    b.span = span
    swap(&b.function, &f)
    swap(&b.types, &types)
    defer {
      swap(&b.function, &f)
      swap(&b.types, &types)
    }
    return body(&b)
  }

  // MARK: Blocks

  /// Adds a block at the end of the order, with parameters of the given types.
  public mutating func block(_ parameters: [TypeID] = []) -> BlockID {
    let b = function.appendBlock()
    for t in parameters { function.appendParameter(to: b, type: t) }
    return b
  }

  /// Goes on at the end of `block`.
  public mutating func move(to block: BlockID) { cursor = .end(of: block) }

  /// Ends the current block with `t`.
  public mutating func end(_ t: Terminator) {
    function[cursor.block].terminator = t
    function[cursor.block].terminatorSpan = span
  }

  /// Ends the current block with a jump to `target`.
  public mutating func jump(_ target: BlockID, _ arguments: [ValueID] = []) {
    end(.jump(BlockTarget(target, function.list(arguments))))
  }

  /// Ends the current block with a branch to `yes` if `condition` holds, and to `no` if not.
  public mutating func branch(
    _ condition: ValueID, _ yes: BlockID, _ yesArguments: [ValueID] = [], _ no: BlockID,
    _ noArguments: [ValueID] = [], _ hint: BranchHint = .none
  ) {
    let a = BlockTarget(yes, function.list(yesArguments))
    let b = BlockTarget(no, function.list(noArguments))
    end(.branch(condition, a, b, hint))
  }

  // MARK: Instructions

  /// Puts `i`, whose result has type `type`, at the cursor.
  @discardableResult
  public mutating func insert(_ i: Instruction, _ type: TypeID) -> ValueID {
    cursor.insert(i, type: type, span: span, into: &function)
  }

  /// Puts `i`, whose result has type `type`, at the cursor.
  @discardableResult
  public mutating func insert(_ i: Instruction, _ type: Type) -> ValueID {
    insert(i, types.demand(type))
  }

  /// The type of `v`.
  public func type(_ v: ValueID) -> Type { types[function[v].type] }

  /// An integer or bool constant.
  public mutating func integer(_ n: Int64, _ d: DType = .int64) -> ValueID {
    insert(.integer(n), .scalar(d))
  }

  /// A float constant.
  public mutating func float(_ x: Double, _ d: DType = .float64) -> ValueID {
    insert(.float(x.bitPattern), .scalar(d))
  }

  /// `op a`.
  public mutating func unary(_ o: UnaryOperator, _ a: ValueID) -> ValueID {
    let t = function[a].type
    return insert(.unary(o, a), t)
  }

  /// `a op b`.
  public mutating func binary(_ o: BinaryOperator, _ a: ValueID, _ b: ValueID) -> ValueID {
    if o.givesBool { return insert(.binary(o, a, b), .scalar(.bool)) }
    let t = function[a].type
    return insert(.binary(o, a, b), t)
  }

  /// `a op b`, bool.
  public mutating func compare(_ p: Predicate, _ a: ValueID, _ b: ValueID) -> ValueID {
    insert(.compare(p, a, b), .scalar(.bool))
  }

  /// `a` converted to `d`; `a` itself if it has that type.
  public mutating func convert(_ a: ValueID, to d: DType) -> ValueID {
    type(a).dtype == d ? a : insert(.convert(a), .scalar(d))
  }

  /// `condition ? a : b`.
  public mutating func select(_ condition: ValueID, _ a: ValueID, _ b: ValueID) -> ValueID {
    let t = function[a].type
    return insert(.select(condition, a, b), t)
  }

  /// The extent of dimension `axis` of `array`, in elements.
  public mutating func extent(_ array: ValueID, _ axis: Int) -> ValueID {
    insert(.extent(array, axis: UInt32(axis)), .scalar(.int64))
  }

  /// The stride of dimension `axis` of `array`, in bytes.
  public mutating func stride(_ array: ValueID, _ axis: Int) -> ValueID {
    insert(.stride(array, axis: UInt32(axis)), .scalar(.int64))
  }

  /// The element of `array` at `indices`.
  ///
  /// - Requires: `array` has an array type.
  public mutating func load(_ array: ValueID, _ indices: [ValueID]) -> ValueID {
    let element = type(array).asArray?.element ?? .none
    return insert(.load(function.list([array] + indices)), element)
  }

  /// Writes `value` to `array` at `indices`.
  public mutating func store(_ value: ValueID, to array: ValueID, _ indices: [ValueID]) {
    insert(.store(function.list([array, value] + indices)), .none)
  }

  /// The element at `position` of a contiguous `array`.
  ///
  /// - Requires: `array` has an array type.
  public mutating func loadFlat(_ array: ValueID, _ position: ValueID) -> ValueID {
    let element = type(array).asArray?.element ?? .none
    return insert(.loadFlat(array, position), element)
  }

  /// Writes `value` at `position` of a contiguous `array`.
  public mutating func storeFlat(_ value: ValueID, to array: ValueID, _ position: ValueID) {
    insert(.storeFlat(array, position, value), .none)
  }

  /// The view of type `type` of `array`'s memory.
  public mutating func view(
    _ array: ValueID, offset: ValueID, extents: [ValueID], strides: [ValueID], _ type: Type
  ) -> ValueID {
    insert(.view(function.list([array, offset] + extents + strides)), type)
  }

  /// The result of `callee`, of type `result`.
  public mutating func call(
    _ callee: FunctionID, _ arguments: [ValueID], _ result: TypeID
  ) -> ValueID {
    insert(.call(callee, function.list(arguments)), result)
  }
}
