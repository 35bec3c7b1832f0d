import Types

/// Follows what the dimensions of a view say of its layout.
struct ViewLayout {
  /// The layout of the operand.
  private let source: Layout

  /// `true` while the view is contiguous in C order if what follows is whole.
  private var isC: Bool

  /// `true` once a dimension of the result was seen that may be longer than 1.
  private var hasDimension = false

  /// Begins with the operand's type.
  init(_ a: ArrayType) {
    source = a.layout
    isC = a.isCContiguous
  }

  /// An index: contiguous only in front of all dimensions that are kept.
  mutating func dropDimension() { if hasDimension { isC = false } }

  /// A slice: contiguous only with step 1 and in front of all dimensions that are kept.
  mutating func sliceDimension(isUnit: Bool) {
    if hasDimension || !isUnit { isC = false }
    hasDimension = true
  }

  /// A whole dimension.
  mutating func keepDimension() { hasDimension = true }

  /// A new dimension of extent 1 changes nothing.
  mutating func insertDimension() {}

  /// The layout of the view.
  var result: Layout { isC ? .c : .strided }
}
