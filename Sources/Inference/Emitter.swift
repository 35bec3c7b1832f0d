import Diagnostics
import IR
import Types
import Utilities

/// Writes the typed IR of one specialisation, or nothing while types are still being found.
///
/// The same evaluation serves both: in a dry run instructions have no identity of their own, and
/// only the abstract values count.
struct Emitter {
  /// `true` iff nothing is written.
  let isDry: Bool

  /// The function under construction.
  var function: Function

  /// The block to which instructions are added.
  var block = BlockID(0)

  /// `true` iff the block has got its end.
  var isClosed = false

  /// The types of the module.
  var types: TypeTable

  /// The source text under evaluation.
  var span: SourceSpan?

  /// Creates an emitter.
  init(_ function: Function, types: TypeTable, isDry: Bool) {
    self.function = function
    self.types = types
    self.isDry = isDry
  }

  /// Adds `i`, whose result is of type `t`.
  mutating func emit(_ i: Instruction, _ t: Type) -> ValueID {
    if isDry { return ValueID(0) }
    return function.append(i, type: types.demand(t.representation), to: block, span: span)
  }

  /// Returns the list of `values`.
  mutating func list(_ values: [ValueID]) -> ValueList {
    isDry ? ValueList(start: 0, count: 0) : function.list(values)
  }

  /// Adds a block; the current block stays.
  mutating func makeBlock() -> BlockID { isDry ? BlockID(0) : function.appendBlock() }

  /// Adds a parameter of type `t` to `b`.
  mutating func makeParameter(of b: BlockID, _ t: Type) -> ValueID {
    isDry
      ? ValueID(0)
      : function.appendParameter(to: b, type: types.demand(t.representation), span: span)
  }

  /// Ends the current block with `t`.
  mutating func terminate(_ t: Terminator) {
    isClosed = true
    if isDry { return }
    function[block].terminator = t
    function[block].terminatorSpan = span
  }

  /// Goes on with `b`.
  mutating func position(at b: BlockID) {
    block = b
    isClosed = false
  }

  /// Ends the current block with a jump to `b`.
  mutating func jump(to b: BlockID, _ arguments: [ValueID] = []) {
    terminate(.jump(BlockTarget(b, list(arguments))))
  }

  /// Returns the constant `i` of the integer or bool type `d`.
  mutating func integer(_ i: Int64, _ d: DType = .int64) -> ValueID {
    emit(.integer(i), .scalar(d))
  }

  /// Returns the constant `x` of the float type `d`.
  mutating func float(_ x: Double, _ d: DType = .float64) -> ValueID {
    emit(.float(x.bitPattern), .scalar(d))
  }
}
