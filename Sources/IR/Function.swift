public import Diagnostics
public import Types
public import Utilities

/// What defines a value.
public enum Definition: Hashable, Sendable, BitwiseCopyable {
  /// The parameter of a block at a position.
  case parameter(BlockID, UInt32)

  /// An instruction.
  case instruction(Instruction)
}

/// A value with its type and origin.
public struct Value: Hashable, Sendable, BitwiseCopyable {
  /// What defines it.
  public var definition: Definition

  /// Its type, a representation; `none` for instructions without a result.
  public var type: TypeID

  /// The source text it comes from.
  public var span: SourceSpan?
}

/// A basic block.
public struct Block: Sendable {
  /// The parameters.
  public var parameters: [ValueID] = []

  /// The instructions, in order.
  public var instructions: [ValueID] = []

  /// The end; `nil` while the block is under construction.
  public var terminator: Terminator?

  /// The source text that the terminator comes from.
  public var terminatorSpan: SourceSpan?

  /// Creates a block without parameters and instructions.
  public init(terminator: Terminator? = nil, terminatorSpan: SourceSpan? = nil) {
    self.terminator = terminator
    self.terminatorSpan = terminatorSpan
  }
}

/// How a function is to be called and optimised.
public struct FunctionTraits: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Merged into its callers in typed IR: library wrappers and elementwise functions.
  public static let inlined = FunctionTraits(rawValue: 1)

  /// A GPU kernel, or reached by one only.
  public static let device = FunctionTraits(rawValue: 2)

  /// Floats may be reassociated and contracted, without care for NaN and infinities.
  public static let fastMath = FunctionTraits(rawValue: 4)

  /// May raise: callers look at the status. Set by inference, narrowed by a pass.
  public static let raises = FunctionTraits(rawValue: 8)

  /// Comes from the library: its sites are shown at the user's call.
  public static let library = FunctionTraits(rawValue: 16)

  /// Called with the last reference to an object of the class that its parameter is of, before the
  /// object is freed; nothing else calls it.
  public static let finalizer = FunctionTraits(rawValue: 32)
}

/// A specialisation of a Python function.
///
/// The entry block is block 0; its parameters are the function's.
public struct Function: Sendable {
  /// A readable name, unique in the module, such as `mandel__f64_f64_i32`.
  public var name: String

  /// The Python name, for messages and debuggers.
  public var pythonName: String

  /// The result's type.
  public var result: TypeID

  /// How it is called and optimised.
  public var traits: FunctionTraits

  /// The source text of the definition.
  public var span: SourceSpan?

  /// The blocks; unreachable ones stay in the table but not in the order.
  public var blocks = Table<BlockID, Block>()

  /// The blocks in order, the entry first.
  public var order: [BlockID] = []

  /// The values.
  public var values = Table<ValueID, Value>()

  /// The operands of instructions and terminators with lists.
  public private(set) var pool: [ValueID] = []

  /// Names that the source gives to values, for debuggers and readers.
  public var names: [ValueID: String] = [:]

  /// Creates a function without blocks.
  public init(
    name: String, pythonName: String, result: TypeID, traits: FunctionTraits = [],
    span: SourceSpan? = nil
  ) {
    self.name = name
    self.pythonName = pythonName
    self.result = result
    self.traits = traits
    self.span = span
  }

  /// The entry block.
  public var entry: BlockID { order[0] }

  /// The parameters.
  public var parameters: [ValueID] { blocks[entry].parameters }

  /// Accesses the block named `b`.
  public subscript(b: BlockID) -> Block {
    @inlinable _read { yield blocks[b] }
    @inlinable _modify { yield &blocks[b] }
  }

  /// Accesses the value named `v`.
  public subscript(v: ValueID) -> Value {
    @inlinable _read { yield values[v] }
    @inlinable _modify { yield &values[v] }
  }

  /// Accesses the operands of `list`.
  public subscript(list: ValueList) -> ArraySlice<ValueID> {
    pool[Int(list.start)..<Int(list.start + list.count)]
  }

  /// The instruction that defines `v`, or `nil` for a block's parameter.
  public func instruction(_ v: ValueID) -> Instruction? {
    if case .instruction(let i) = values[v].definition { i } else { nil }
  }

  /// Adds `operands` to the pool and returns the list of them.
  public mutating func list(_ operands: some Sequence<ValueID>) -> ValueList {
    let start = pool.count
    pool.append(contentsOf: operands)
    return ValueList(start: UInt32(start), count: UInt32(pool.count - start))
  }

  /// Replaces the operand at `position` of `list`.
  public mutating func replace(operand position: Int, of list: ValueList, with v: ValueID) {
    pool[Int(list.start) + position] = v
  }

  /// Adds a block at the end of the order.
  public mutating func appendBlock() -> BlockID {
    let b = blocks.append(Block())
    order.append(b)
    return b
  }

  /// Adds a parameter of type `type` to `block`.
  @discardableResult
  public mutating func appendParameter(
    to block: BlockID, type: TypeID, span: SourceSpan? = nil
  ) -> ValueID {
    let n = UInt32(blocks[block].parameters.count)
    let v = values.append(Value(definition: .parameter(block, n), type: type, span: span))
    blocks[block].parameters.append(v)
    return v
  }

  /// Makes a value of `instruction` that stands in no block yet.
  public mutating func make(_ i: Instruction, type: TypeID, span: SourceSpan?) -> ValueID {
    values.append(Value(definition: .instruction(i), type: type, span: span))
  }

  /// Adds `instruction` at the end of `block`.
  @discardableResult
  public mutating func append(
    _ i: Instruction, type: TypeID, to block: BlockID, span: SourceSpan? = nil
  ) -> ValueID {
    let v = make(i, type: type, span: span)
    blocks[block].instructions.append(v)
    return v
  }
}
