import IR
import Types

/// What is known of the fields of the objects of the program's classes.
///
/// A field has the type that covers all values assigned to it anywhere in the program. When it
/// rises, everything is inferred once more; types only rise, so that this ends.
struct ObjectTable {
  /// A field.
  struct Member {
    /// The name.
    var name: String

    /// The type, with Python's scalars.
    var type: Type

    /// The position of the bool that says whether the field has a value; `nil` if it surely has
    /// one once `__init__` is done.
    var flag: Int?
  }

  /// The fields of the objects of each class, by the name of the reference, in the order in which
  /// they were found; bools that say whether a field has a value have no name.
  private(set) var members: [String: [Member]] = [:]

  /// `true` iff a field was found, or its type rose, since everything was inferred last.
  var isChanged = false

  /// Returns the position and description of the field `name` of the class `r`.
  func member(_ name: String, of r: String) -> (position: Int, member: Member)? {
    guard let list = members[r], let i = list.firstIndex(where: { $0.name == name }) else {
      return nil
    }
    return (i, list[i])
  }

  /// Gives the field `name` of the class `r` the type `type`, and a bool if it may have no value.
  mutating func set(_ name: String, of r: String, to type: Type, mayBeAbsent: Bool) {
    if let i = members[r]?.firstIndex(where: { $0.name == name }) {
      if members[r]?[i].type == type { return }
      members[r]?[i].type = type
    } else {
      let n = members[r, default: []].count
      let flag = mayBeAbsent ? n + 1 : nil
      members[r, default: []].append(Member(name: name, type: type, flag: flag))
      if mayBeAbsent { members[r]?.append(Member(name: "", type: .python(.bool))) }
    }
    isChanged = true
  }

  /// Returns the types of the fields of the class `r` as they are stored.
  func layout(of r: String) -> [Type] {
    (members[r] ?? []).map { $0.type == .none ? .scalar(.bool) : $0.type }
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
    case .tuple(let e), .list(let e, _), .instance(_, let e): e.contains(where: \.holdsObject)
    case .structure(_, let f): f.contains(where: \.value.holdsObject)
    default: objectClassPosition != nil
    }
  }

  /// `true` iff the value is an object of a class of the program, on the heap or not.
  var isInstance: Bool {
    if case .instance = self { true } else { objectClassPosition != nil }
  }
}
