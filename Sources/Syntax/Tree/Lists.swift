public import Utilities

/// A list of entities, kept in the pool of the tree: read it as `tree[list]`.
public struct IDList<Element: Identity>: Hashable, Sendable, BitwiseCopyable {
  /// The position in the pool of the list's count, which its elements follow; 0 if it is empty.
  let start: UInt32

  /// The list of no element.
  public static var empty: IDList { IDList(start: 0) }

  /// `true` iff the list has no element.
  public var isEmpty: Bool { start == 0 }
}

/// A list of entities some of which are absent: read it as `tree[list]`.
public struct OptionalIDList<Element: Identity>: Hashable, Sendable, BitwiseCopyable {
  /// The position in the pool of the list's count, which its elements follow; 0 if it is empty.
  let start: UInt32

  /// The list of no element.
  public static var empty: OptionalIDList { OptionalIDList(start: 0) }

  /// `true` iff the list has no element.
  public var isEmpty: Bool { start == 0 }
}

/// The elements of an `IDList`.
public struct IDListView<Element: Identity>: RandomAccessCollection, Sendable {
  /// The pool of the tree.
  let pool: [UInt32]

  /// The position of the first element.
  let base: Int

  /// The number of elements.
  public let count: Int

  public var startIndex: Int { 0 }
  public var endIndex: Int { count }

  /// Accesses the element at `position`, from 0.
  public subscript(position: Int) -> Element {
    precondition(position >= 0 && position < count, "position out of the list")
    return Element(rawValue: pool[base + position])
  }
}

/// The elements of an `OptionalIDList`.
public struct OptionalIDListView<Wrapped: Identity>: RandomAccessCollection, Sendable {
  /// The pool of the tree.
  let pool: [UInt32]

  /// The position of the first element.
  let base: Int

  /// The number of elements.
  public let count: Int

  public var startIndex: Int { 0 }
  public var endIndex: Int { count }

  /// Accesses the element at `position`, from 0; `nil` where it is absent.
  public subscript(position: Int) -> Wrapped? {
    precondition(position >= 0 && position < count, "position out of the list")
    let raw = pool[base + position]
    return raw == UInt32.max ? nil : Wrapped(rawValue: raw)
  }
}

/// A list of expressions.
public typealias ExpressionList = IDList<ExpressionID>

/// A list of expressions some of which are absent.
public typealias OptionalExpressionList = OptionalIDList<ExpressionID>

/// A list of statements.
public typealias StatementList = IDList<StatementID>

/// A list of patterns.
public typealias PatternList = IDList<PatternID>

/// A list of names.
public typealias NameList = IDList<NameID>

/// A list of parameters.
public typealias ParameterList = IDList<ParameterID>

/// A list of keyword arguments.
public typealias KeywordList = IDList<KeywordID>

/// A list of `for` clauses.
public typealias ComprehensionList = IDList<ComprehensionID>

/// A list of context managers.
public typealias WithItemList = IDList<WithItemID>

/// A list of `except` clauses.
public typealias HandlerList = IDList<HandlerID>

/// A list of `case` clauses.
public typealias MatchCaseList = IDList<MatchCaseID>

/// A list of imported names.
public typealias AliasList = IDList<AliasID>

/// A list of type parameters.
public typealias TypeParameterList = IDList<TypeParameterID>

/// A list of comparison operators: read it as `tree[list]`.
public struct ComparisonList: Hashable, Sendable, BitwiseCopyable {
  /// The position in the pool of the list's count, which its elements follow.
  let start: UInt32
}
