import LLVMSupport
import Types

// Results go out through pointers, which come behind the arguments. What may be None is told by a
// null pointer where the result is a pointer anyway, and else by a bool of its own.

extension ModuleEmitter {
  /// Writes the result of type `t`, as callers see it, through the pointers that come next.
  func write(_ t: Type, _ lanes: [LLVMValue], _ reader: inout ParameterReader) {
    switch t {
    case .scalar, .python: store(lanes, t.representation, reader.next())
    case .array, .string, .bytes: writeArray(t, lanes, &reader)
    case .tuple(let elements): write(elements, lanes, &reader)
    case .instance(let c):
      if c.isHandle {
        builder.store(lanes[0], reader.next())
      } else if c.fields.isEmpty {
        store(lanes, .scalar(.int64), reader.next())
      } else {
        write(c.fields.map(\.type), lanes, &reader)
      }
    case .optional(let inner): writeOptional(inner, lanes, &reader)
    case .record(let r):
      let size = context.i64.integer(r.size)
      builder.moveMemory(to: reader.next(), from: lanes[0], count: size)
      release(lanes, t.representation)
    case .reference: builder.store(lanes[0], reader.next())
    case .none, .function, .composite: break
    }
  }

  /// Writes the parts of types `parts` of a result.
  private func write(_ parts: [Type], _ lanes: [LLVMValue], _ reader: inout ParameterReader) {
    var position = 0
    for t in parts {
      let count = laneCount(boundaryLanes(t))
      write(t, Array(lanes[position..<position + count]), &reader)
      position += count
    }
  }

  /// Returns the type of the lanes that the entry's function gives for a result of type `t`.
  private func boundaryLanes(_ t: Type) -> Type {
    switch t {
    case .tuple(let e): .tuple(e.map { boundaryLanes($0) })
    case .optional(let inner): .optional(boundaryLanes(inner))
    case .instance(let c) where !c.fields.isEmpty: .tuple(c.fields.map { boundaryLanes($0.type) })
    default: (t.returned ?? t).carried
    }
  }

  /// Writes a result that may be None: nothing, a null pointer or zeros are in its place then.
  private func writeOptional(
    _ inner: Type, _ lanes: [LLVMValue], _ reader: inout ParameterReader
  ) {
    let isPresent = lanes[0]
    let safe = lanes.dropFirst().map { builder.select(isPresent, $0, $0.type.zero) }
    write(inner, safe, &reader)
    if inner.isReturnedByPointer { return }
    store([isPresent], .scalar(.bool), reader.next())
  }

  /// Hands out the new array that `lanes` are.
  private func writeArray(_ t: Type, _ lanes: [LLVMValue], _ reader: inout ParameterReader) {
    guard let type = boundaryLanes(t).asArray else { return }
    let a = ArrayLanes(type, lanes, in: self)
    builder.store(a.data, reader.next())
    if a.type.rank == 0 { return }
    let shape = reader.next()
    for (i, extent) in a.extents.enumerated() {
      let place = builder.elementAddress(context.i64, shape, context.i64.integer(i))
      builder.store(extent, place, alignment: 8)
    }
  }
}
