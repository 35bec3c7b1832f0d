import IR
import Types

/// What is known of the fields of the objects of the program's classes.
///
/// A field is what covers all values assigned to it anywhere in the program. When that rises,
/// everything is inferred once more; it only rises, so that this ends.
struct ObjectTable {
  /// A field.
  struct Member {
    /// The name.
    var name: String

    /// What is known of the value; its leaves lie side by side in the object.
    var value: Abstract

    /// `true` iff the object may have no value for it when `__init__` is done: then a bool behind
    /// the leaves says whether it has.
    var mayBeAbsent: Bool

    /// The number of leaves, with the bool.
    var size: Int { value.leafCount + (mayBeAbsent ? 1 : 0) }
  }

  /// The fields of the objects of each class, by the name of the reference, in the order in which
  /// they were found.
  private(set) var members: [String: [Member]] = [:]

  /// `true` iff a field was found, or rose, since everything was inferred last.
  var isChanged = false

  /// The expressions of the module whose values threads keep.
  private(set) var threadObjects: Set<FunctionReference> = []

  /// The expressions whose values, variables of classes, functions assign anew.
  private(set) var assignedVariables: Set<FunctionReference> = []

  /// Notes that functions assign to the variable of a class that the expression `f` gives.
  mutating func noteAssigned(_ f: FunctionReference) {
    if assignedVariables.insert(f).inserted { isChanged = true }
  }

  /// Notes that threads keep the value of the expression `f`.
  mutating func noteThreadObject(_ f: FunctionReference) {
    if threadObjects.insert(f).inserted { isChanged = true }
  }

  /// Returns the field `name` of the class `r`, with the position of its first leaf.
  func member(_ name: String, of r: String) -> (position: Int, member: Member)? {
    var position = 0
    for m in members[r] ?? [] {
      if m.name == name { return (position, m) }
      position += m.size
    }
    return nil
  }

  /// Notes that the field `name` of the class `r` holds `value`, which covers what it held.
  mutating func set(
    _ name: String, of r: String, to value: Abstract, mayBeAbsent: Bool
  ) {
    if let i = members[r]?.firstIndex(where: { $0.name == name }) {
      if members[r]?[i].value == value { return }
      members[r]?[i].value = value
    } else {
      members[r, default: []].append(
        Member(name: name, value: value, mayBeAbsent: mayBeAbsent))
    }
    isChanged = true
  }

  /// Returns the types of the leaves of the objects of the class `r`.
  func layout(of r: String) -> [Type] {
    (members[r] ?? []).flatMap { $0.value.leafTypes + ($0.mayBeAbsent ? [.python(.bool)] : []) }
  }
}

extension ClassReference {
  /// The type of references to the objects of the class.
  var objectType: Reference {
    Reference("\(name == "generator" ? "generator_" : name)#\(position)")
  }
}

extension Reference {
  /// The position of the class of the program whose objects are referred to; `nil` for others.
  var classPosition: Int? {
    guard arguments.isEmpty, let mark = name.lastIndex(of: "#"), !name.hasPrefix("generator#")
    else { return nil }
    return Int(name[name.index(after: mark)...])
  }
}

extension Abstract {
  /// The position of the class of the program whose object on the heap the value is.
  var objectClassPosition: Int? {
    if case .value(.reference(let r)) = self { r.classPosition } else { nil }
  }

  /// `true` iff the value is or holds an object on the heap of a class of the program.
  var holdsObject: Bool {
    switch self {
    case .tuple(let e), .list(let e, _), .instance(_, let e), .union(let e):
      e.contains(where: \.holdsObject)
    case .object(.function(_, let captures)): captures.contains(where: \.holdsObject)
    case .object(.method(_, let receiver)): receiver.holdsObject
    case .structure(_, let f): f.contains(where: \.value.holdsObject)
    default: objectClassPosition != nil
    }
  }

  /// `true` iff the value is an object of a class of the program, on the heap or not.
  var isInstance: Bool {
    switch self {
    case .instance: true
    case .union(let cases): cases.allSatisfy(\.isInstance)
    default: objectClassPosition != nil
    }
  }
}
