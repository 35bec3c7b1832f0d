import Diagnostics

/// A type as a signature writes it.
indirect enum TypeForm: Sendable {
  /// A name such as `float64`, without the package in `np.float64`.
  case name(String)

  /// A name with parts in brackets: `list[T]`, `datetime64[ns]`.
  case generic(String, [TypeSyntax])

  /// An array; no dimension stands for `[()]`.
  case array(TypeSyntax, [Dimension])

  /// A read-only array.
  case const(TypeSyntax)

  /// A tuple.
  case tuple([TypeSyntax])

  /// One of several types.
  case union([TypeSyntax])

  /// A pointer to a C function.
  case function([TypeSyntax], TypeSyntax)

  /// A number among the parts of another type, such as the count of `UniTuple(f8, 2)`.
  case number(Int)

  /// `...` behind the type of the elements of a tuple of any length.
  case ellipsis

  /// A text among the parts of another type, such as the order of `Array(f8, 1, 'C')`.
  case text(String)
}

/// A type as a signature writes it, with its place.
struct TypeSyntax: Sendable {
  /// The form.
  var form: TypeForm

  /// The place.
  var span: SourceSpan
}

/// A dimension of an array as a signature writes it.
enum Dimension: Hashable, Sendable {
  /// `:`, any extent.
  case any

  /// `::1`, any extent, elements side by side.
  case unit

  /// `::`, any extent and stride (Pythran).
  case strided

  /// An extent known at compile time.
  case fixed(Int)
}
