import Types

/// What an exception carries beside its class.
enum ExceptionShape: Hashable, Sendable {
  /// Nothing.
  case none

  /// One text, which the site of the exception tells; the text itself if all have the same.
  case text(String?)

  /// The arguments and then the fields that its `__init__` sets, in a payload.
  case values([Field])

  /// Something that is not kept: the types of what it carries would be without end, or it is raised
  /// where there is no memory for it.
  case unknown
}

/// What is known of exceptions of one class that may arrive at a handler.
struct ExceptionCase: Hashable, Sendable {
  /// The class.
  var exception: ExceptionClass

  /// What it carries.
  var shape: ExceptionShape

  /// `true` iff it was made, and not raised yet.
  var isFresh = false

  /// The name of the field that holds the tuple `args`.
  static let argumentsName = "args"

  /// The name of the field that holds what is behind `from`.
  static let causeName = "__cause__"

  /// The most kinds of payloads of one class.
  fileprivate static let limit = 8

  /// The case of no exception, where one may be None.
  static let absent = ExceptionCase(
    exception: ExceptionClass(ExceptionKind(rawValue: 0), name: "None"), shape: .none)

  /// The fields of the payload.
  var fields: [Field]? { if case .values(let f) = shape { f } else { nil } }

  /// The case where no more than `depth` causes behind each other are known.
  func limited(to depth: Int) -> ExceptionCase {
    guard var f = fields, let i = f.firstIndex(where: { $0.name == Self.causeName }) else {
      return self
    }
    var copy = self
    copy.shape = .unknown
    if depth == 0 { return copy }
    let cause = Operand(f[i].value)
    f[i].value = cause.with(cause.exceptionCases.map { $0.limited(to: depth - 1) }).abstract
    copy.shape = .values(f)
    return copy
  }
}

extension [ExceptionCase] {
  /// `true` iff one of them has a payload.
  var haveValues: Bool { contains { $0.fields != nil } }

  /// Adds `c`, joined with what is there of its class.
  mutating func add(_ c: ExceptionCase) {
    if contains(c) { return }
    let own = indices.filter { self[$0].exception == c.exception }
    var new = c
    if own.contains(where: { self[$0].isFresh != c.isFresh }) {
      for i in own { self[i].isFresh = false }
      new.isFresh = false
      if contains(new) { return }
    }
    for i in own {
      switch (self[i].shape, c.shape) {
      case (.text, .text):
        self[i].shape = .text(nil)
        return
      case (.unknown, .values): return
      default: continue
      }
    }
    let payloads = own.filter { self[$0].fields != nil }
    if c.shape == .unknown || c.fields != nil && payloads.count >= ExceptionCase.limit {
      removeAll { $0.exception == c.exception && $0.fields != nil }
      new.shape = .unknown
    }
    let kind = c.exception.kind.rawValue
    insert(new, at: firstIndex { $0.exception.kind.rawValue > kind } ?? endIndex)
  }

  /// Returns the cases of both.
  static func join(_ a: [ExceptionCase], _ b: [ExceptionCase]) -> [ExceptionCase] {
    var all = a
    for c in b { all.add(c) }
    return all
  }
}

/// What payloads of exceptions hold.
///
/// All are objects of one class, which has a slot for each value of each type that an exception of
/// the program may carry, so that a handler takes them without knowing which it gets. The shape,
/// a number, says what is in the slots.
struct ExceptionPayloads {
  /// The class of payloads.
  static let reference = Reference("exception")

  /// The name of the structure of an exception as a value: its status word, the number of its
  /// shape (0 if there is no payload), the payload, and what is known of it.
  static let structure = "exception"

  /// The types of the slots.
  private(set) var slots: [Type] = []

  /// The number of each shape, and the slots of its leaves.
  private var shapes: [[Field]: (number: Int, slots: [Int])] = [:]

  /// Returns the number of the shape of `fields`, and the slots of its leaves.
  mutating func demand(_ fields: [Field]) -> (number: Int, slots: [Int]) {
    if let known = shapes[fields] { return known }
    var used: Set<Int> = []
    var places: [Int] = []
    for t in fields.flatMap(\.value.leafTypes).map(\.representation) {
      let free = slots.indices.first { slots[$0] == t && !used.contains($0) }
      let i = free ?? slots.count
      if free == nil { slots.append(t) }
      used.insert(i)
      places.append(i)
    }
    let new = (shapes.count + 1, places)
    shapes[fields] = new
    return new
  }
}
