/// An operation of typed SSA.
///
/// Sixteen bytes at most; operands beyond three lie in the function's pool. The type of the result
/// is the type of the value that the instruction defines (`none` where nothing is said).
/// Array-level operations (`map`, `reduce`, `assign`, `copy`) are gone after lowering.
public enum Instruction: Hashable, Sendable, BitwiseCopyable {
  // MARK: Constants

  /// An integer or bool constant; a `uint64` by its bit pattern.
  case integer(Int64)

  /// A float constant, by the bits of the `Double` that is rounded to the type.
  case float(UInt64)

  /// The only value of type `none`.
  case unit

  /// A value of any type about which nothing is known; never used on a path that runs, but for
  /// counting references: an undefined array has no owner.
  case undefined

  // MARK: Scalars

  /// `op a`.
  case unary(UnaryOperator, ValueID)

  /// `a op b`.
  case binary(BinaryOperator, ValueID, ValueID)

  /// `a op b`, bool.
  case compare(Predicate, ValueID, ValueID)

  /// A scalar converted to the result's scalar type, as C does: wrapping among integers, rounding
  /// to nearest among floats, to zero from float to integer (out of range: saturating, NaN to 0),
  /// `!= 0` to bool, a zero imaginary half to complex, the real half from complex.
  case convert(ValueID)

  /// `condition ? a : b`, of any type; both are evaluated.
  case select(ValueID, ValueID, ValueID)

  /// An elementary function of its operands.
  case math(MathFunction, ValueList)

  /// The complex number of two floats.
  case complex(real: ValueID, imaginary: ValueID)

  /// The real half of a complex number.
  case realPart(ValueID)

  /// The imaginary half of a complex number.
  case imaginaryPart(ValueID)

  // MARK: Aggregates

  /// The tuple of the operands.
  case tuple(ValueList)

  /// The element at a position of a tuple.
  case element(ValueID, UInt32)

  /// An optional that holds the operand.
  case some(ValueID)

  /// The optional that is `None`.
  case absent

  /// `true` iff an optional holds a value.
  case isPresent(ValueID)

  /// The value that an optional holds; undefined if it holds none.
  case payload(ValueID)

  // MARK: Objects

  /// A new object of the result's type, a reference, whose fields have the operands' values. Raises
  /// the site's MemoryError, with the exception that `allocate` makes for `isNull`.
  case newObject(ValueList, SiteID)

  /// The field at a position of an object, by the layout of its type.
  case field(ValueID, UInt32)

  /// Gives the field at a position of an object (first) a value (second).
  case setField(ValueID, UInt32, ValueID)

  // MARK: Calls and errors

  /// The result of a function of the module. Parameters are borrowed, results are owned. A callee
  /// that raises gives a result of zero bits (arrays without memory) and a `status` other than 0,
  /// which is propagated as by `propagate` unless the function uses `status` of the call. The
  /// status of a callee without the trait `raises` is 0.
  case call(FunctionID, ValueList)

  /// The result of a C function of `Module.externals`; arrays are passed as the address of the
  /// first element. Nothing is known of what it reads and writes; it raises nothing.
  case callExternal(ExternalID, ValueList)

  /// The result of the C function that operand 0 points to, with the operands from 1 on as its
  /// arguments.
  case callPointer(ValueList)

  /// The status word of a call: int32, 0 unless the callee raised.
  case status(ValueID)

  /// The status word of the site's exception: int32.
  case siteStatus(SiteID)

  /// Raises the site's exception unless the bool operand holds.
  case check(ValueID, SiteID)

  /// An index (int64) into a dimension of the given extent, wrapped once if it is negative; raises
  /// the site's IndexError unless the result is in `0..<extent`.
  case index(ValueID, extent: ValueID, SiteID)

  // MARK: Arrays

  /// A new C-contiguous array of undefined elements (null references where they are such); the
  /// operands are the extents (int64, not negative), also for a type of known extents. Raises the
  /// site's MemoryError, unless the function uses `isNull` of the result: then it raises nothing,
  /// and gives a null array if there is no memory. Memory of no bytes is never null.
  case allocate(ValueList, SiteID)

  /// `true` iff an array (the result of an `allocate` or `copy`) has no memory because there was
  /// none left. The pass `expand-checks` puts it behind each allocation; nothing else that touches
  /// the array's elements may come before the test.
  case isNull(ValueID)

  /// A new array in the function's frame, of the extents that its type knows; elements are
  /// undefined. Each execution gives the same memory again, and nobody owns it: it must not be
  /// returned, nor be alive when the instruction is executed again.
  case allocateLocal

  /// The array of constant elements, C-contiguous and of the extents that its type knows, whose
  /// bytes are at a position of the module's `constants`. Nobody owns it, nothing writes to it.
  case constantArray(UInt32)

  /// The array of the extents that its type knows at a position among those that live as long as
  /// the program: zeros at first, each thread's own. Nobody owns it.
  case globalArray(UInt32)

  /// The extent of a dimension, in elements: int64.
  case extent(ValueID, axis: UInt32)

  /// The stride of a dimension, in bytes: int64.
  case stride(ValueID, axis: UInt32)

  /// The element of the array (operand 0) at the indices (int64, in range).
  case load(ValueList)

  /// Writes to the array (operand 0) the value (operand 1) at the indices (from 2).
  case store(ValueList)

  /// The element at a position of a contiguous array, in memory order: int64, in range.
  case loadFlat(ValueID, ValueID)

  /// Writes, at a position (operand 1) of a contiguous array (0), a value (2).
  case storeFlat(ValueID, ValueID, ValueID)

  /// Another view of an array's memory. Operands: the array, the offset of the first element in
  /// bytes, the extents, the byte strides (both by the result's rank). The result's type
  /// says what layout the strides have. It shares, and keeps alive, the owner of the array.
  case view(ValueList)

  /// The address of an array's first element, or of an object: int64. For tests of overlap and
  /// identity.
  case address(ValueID)

  /// `true` iff nobody else holds the array's memory, and it is C-contiguous and begins with the
  /// first element: then it may be handed to a C caller as it is. bool.
  case isExclusive(ValueID)

  // MARK: Array-level operations

  /// The array of `function` applied to elements. Operands: the extents of the result, by its
  /// rank, then the function's arguments, arrays and scalars, which broadcast to the extents (this
  /// was checked before). The arrays' elements are read when the value is materialised, which
  /// passes must not move across a write that may touch them.
  case map(FunctionID, ValueList)

  /// The elements of an array folded in memory order: operand 0 the array, 1 the initial
  /// accumulator; `function` takes accumulator and element, and gives the accumulator.
  case reduce(FunctionID, ValueList)

  /// Writes the elements of a scalar or array (second), broadcast and of the same element type, to
  /// those of a view (first), as if the whole right side was read first.
  case assign(ValueID, ValueID)

  /// A new C-contiguous array of the operand's elements. Raises the site's MemoryError, with the
  /// exception that `allocate` makes for `isNull` (nothing is copied then).
  case copy(ValueID, SiteID)

  // MARK: Ownership

  /// Adds a reference to the memory of an array, of all arrays in a tuple, or of an optional if it
  /// holds one. Nothing happens for arrays without owner: those of C callers, of `allocateLocal`,
  /// undefined and null ones.
  case retain(ValueID)

  /// Drops a reference, and frees the memory with the last one; nothing where `retain` does
  /// nothing.
  case release(ValueID)

  // MARK: GPU

  /// The thread's place along an axis: int32.
  case deviceIndex(DeviceIndex, axis: UInt32)

  /// Waits for all threads of the block.
  case barrier
}
