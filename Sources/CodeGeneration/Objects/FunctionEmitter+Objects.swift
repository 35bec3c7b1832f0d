import IR
import LLVMSupport
import Types

extension FunctionEmitter {
  /// Writes a new object, which defines `v`, whose fields have the given values.
  mutating func emitNewObject(
    _ values: ValueList, _ site: SiteID, _ v: ValueID
  ) throws(CodeGenerationError) -> [LLVMValue] {
    try requireHost("objects", v)
    let lanes = function[values].flatMap { self[$0] }
    let fields = Type.tuple(function[values].map { type($0) })
    let size = module.context.i64.integer(module.memorySize(fields))
    let object = module.builder.call(module.allocateObjectFunction(), [size])
    object.setCallConvention(.fast)
    let isThere = module.builder.isNonzero(object)
    guard observedArrays.contains(v) else {
      require(isThere, orStatus: status(of: site))
      fill(object, lanes, fields)
      return [object]
    }
    let (there, next) = (llvm.appendBlock(), llvm.appendBlock())
    module.weigh(module.builder.branch(isThere, there, next), firstIsRare: false)
    module.builder.move(toEndOf: there)
    fill(object, lanes, fields)
    module.builder.branch(next)
    module.builder.move(toEndOf: next)
    return [object]
  }

  /// Gives the new `object` its fields.
  private func fill(_ object: LLVMValue, _ lanes: [LLVMValue], _ fields: Type) {
    module.retain(lanes, fields)
    module.store(lanes, fields, object)
  }

  /// Writes the value of field `n` of `object`.
  func emitField(_ object: ValueID, _ n: Int) -> [LLVMValue] {
    slots(of: n, in: object).map { module.load($0, of: scalar(object)) }
  }

  /// Writes a store of `value` to field `n` of `object`.
  func emitSetField(
    _ object: ValueID, _ n: Int, _ value: ValueID, _ v: ValueID
  ) throws(CodeGenerationError) {
    try emitStore(of: value, slots(of: n, in: object), scalar(object), v)
  }

  /// Returns where the lanes of field `n` lie in the memory of `object`.
  private func slots(of n: Int, in object: ValueID) -> [MemorySlot] {
    guard let r = type(object).asReference else {
      preconditionFailure("\(object) of \(function.name) is no object")
    }
    let fields = module.fields(of: r)
    let start = fields[..<n].reduce(0) { $0 + module.laneCount($1) }
    let all = module.memoryLayout(.tuple(fields)).slots
    return Array(all[start..<start + module.laneCount(fields[n])])
  }
}
