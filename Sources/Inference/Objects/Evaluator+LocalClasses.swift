import Diagnostics
import PythonSSA
import Syntax
import Types
import Utilities

/// A class inside a function as one of the program: for each kind of what it uses there is one.
struct LocalClassKey: Hashable {
  /// The `class`.
  var statement: StatementID

  /// The bases and the members, without what may still be found out of the objects in them.
  var parts: [Abstract]
}

/// Where objects of a class inside a function, and the class itself, hold what the statement made.
struct LocalMember {
  /// The `class`.
  var statement: StatementID

  /// The position among the members of that.
  var position: Int

  /// `true` iff the value lies in a cell, for it is assigned to.
  var isCell = false

  /// `true` iff decorators made it of a function.
  var isDecorated = false

  /// `true` iff nothing else than being a function makes it a method.
  var isPlain = true
}

/// What executing a `class` inside a function gives.
struct LocalClassSource {
  /// A member of the class.
  struct Member {
    var name: String

    /// The `def`, if it is one.
    var definition: StatementID?

    /// `true` iff it lies in a cell.
    var isCell: Bool

    /// The number of functions that decorate it.
    var decorators: Int

    /// The method without these.
    var function: FunctionReference?

    /// The value.
    var value: Operand
  }

  /// The `class`.
  var statement: StatementID

  /// The bases that are values of the function, None for others.
  var bases: [Operand]

  /// The members, in order.
  var members: [Member]
}

/// Classes inside functions that use variables of these. The class is a structure of its name and,
/// for each such `class` that it derives from, its own last, of what that made; objects hold the
/// latter as fields, of which methods take the variables that they capture.
extension Evaluator {
  /// The name of the structure.
  static let localClass = "local_class"

  /// The name of the structure of members.
  static let localMembers = "local_members"

  /// The name of the field for the members that the statement `s` made.
  static func membersName(_ s: StatementID) -> String { "<class \(s.rawValue)>" }

  /// Evaluates what stands behind classes inside functions; `nil` for other intrinsics.
  func localClassOperation(_ name: String, _ a: [Operand]) throws(EvaluationError) -> Operand? {
    switch name {
    case "__make_local_class__": return try makeLocalClass(a)
    case "__own_local_class__":
      guard let n = try argument(a, 1).abstract.int else { throw .consequence }
      return try ownClass(StatementID(Int(n)), of: a[0])
    default: return nil
    }
  }

  /// Evaluates a `class` inside a function.
  private func makeLocalClass(_ a: [Operand]) throws(EvaluationError) -> Operand {
    guard a.count == 7, let n = a[0].abstract.int, let bases = a[1].elements,
      let names = a[2].elements, let statements = a[3].elements, let counts = a[4].elements,
      let functions = a[5].elements, let values = a[6].elements
    else { throw error(.badIntrinsic("__make_local_class__", at: span)) }
    var source = LocalClassSource(statement: StatementID(Int(n)), bases: bases, members: [])
    var parts = bases.map { program.erased($0.abstract) }
    for i in names.indices {
      let v = try coerce(values[i], to: try kept(values[i].abstract))
      var function: FunctionReference?
      if case .object(.function(let f, _)) = functions[i].abstract { function = f }
      let s = Int(statements[i].abstract.int ?? -1)
      source.members.append(
        LocalClassSource.Member(
          name: names[i].abstract.string ?? "", definition: s < 0 ? nil : StatementID(s),
          isCell: s == -2, decorators: Int(counts[i].abstract.int ?? 0), function: function,
          value: v))
      parts.append(program.erased(v.abstract))
    }
    let key = LocalClassKey(statement: source.statement, parts: parts)
    if program.methods.localClasses[key] == nil {
      program.methods.localClasses[key] = try describeLocalClass(source)
    }
    guard let position = program.methods.localClasses[key] else { throw .consequence }
    let d = program.classes[position]
    let made = source.members.enumerated().map { i, m in ("\(i)", m.value) }
    var fields = [("class", Operand(.object(.userClass(d.reference))))]
    for s in d.localStatements {
      let name = Self.membersName(s)
      if s == source.statement {
        fields.append((name, .structure(Self.localMembers, made)))
      } else if let held = bases.lazy.compactMap({ $0.field(name) }).first {
        fields.append((name, held))
      }
    }
    return .structure(Self.localClass, fields)
  }

  /// Adds the class that `source` gives to the program; returns its position.
  private func describeLocalClass(_ source: LocalClassSource) throws(EvaluationError) -> Int {
    guard program.methods.localClasses.count < 1000 else {
      throw error(.unsupported("a class inside a function of types without an end", at: span))
    }
    return try describeClass(source.statement, in: 0, as: source)
  }

  /// Reads the members of a class inside a function.
  func readLocalMembers(
    _ local: LocalClassSource, _ source: ClassSource, into d: inout ClassDescription
  ) throws(EvaluationError) {
    let name = source.name
    for (i, m) in local.members.enumerated() {
      var place = LocalMember(statement: local.statement, position: i, isCell: m.isCell)
      if let s = m.definition, let f = m.function {
        guard case .functionDef(let definition) = program.modules[0].tree[s] else {
          throw .consequence
        }
        let method = FunctionSource(
          statement: s, name: m.name,
          decorators: Array(program.modules[0].tree[program.modules[0].tree[definition].decorators])
        )
        let found = try readMethodDecorators(method, of: name, in: 0)
        guard found.functions.count == m.decorators else {
          let place = program.modules[0].tree.span(of: s)
          throw error(.unsupported("the decorators of '\(name).\(m.name)'", at: place))
        }
        place.isDecorated = m.decorators > 0
        place.isPlain = found.role == nil
        program.methods.closures[f] = place
        add(f, m.name, found, to: &d)
        d.localAttributes[m.name] = nil
      } else if case .object(.function(let f, _)) = m.value.abstract {
        if let other = program.methods.closures[f], other.position != i,
          !isSame(other, i, in: local)
        {
          throw error(.unsupported("such a function in the class '\(name)'", at: span))
        }
        if program.methods.closures[f] == nil { program.methods.closures[f] = place }
        add(f, m.name, MethodDecorators(), to: &d)
        d.localAttributes[m.name] = nil
      } else {
        d.localAttributes[m.name] = place
        d.attributes[m.name] = nil
        d.methods[m.name] = nil
      }
    }
  }

  /// `true` iff the member at position `i` is the method, without decorators, at `other`.
  private func isSame(_ other: LocalMember, _ i: Int, in local: LocalClassSource) -> Bool {
    guard other.statement == local.statement, !other.isDecorated,
      local.members.indices.contains(other.position)
    else { return false }
    return local.members[other.position].value.abstract == local.members[i].value.abstract
      && local.members[other.position].definition != nil
  }

  // MARK: Classes and objects as holders

  /// Returns the class that `o`, a class inside a function or an object of one, is or has; `nil`
  /// for others.
  func localClassReference(of o: Operand) -> ClassReference? {
    if let c = o.abstract.localClassReference { return c }
    guard let c = objectClass(of: o), !program.classes[c.position].localStatements.isEmpty else {
      return nil
    }
    return c
  }

  /// Returns what the statement `s` made, as `holder`, an object or a class, holds it.
  private func members(_ s: StatementID, of holder: Operand) throws(EvaluationError) -> Operand {
    let name = Self.membersName(s)
    if holder.abstract.localClassReference != nil {
      if let f = holder.field(name) { return f }
    } else if let c = objectClass(of: holder), let f = try field(name, of: holder, c) {
      return f
    }
    if emitter.isDry { throw .consequence }
    throw error(.unsupported("such a use of a class inside a function", at: span))
  }

  /// Returns the member at `place` that `holder` holds.
  func localMember(_ place: LocalMember, of holder: Operand) throws(EvaluationError) -> Operand {
    guard let v = try members(place.statement, of: holder).field("\(place.position)") else {
      throw .consequence
    }
    if !place.isCell { return v }
    return try callLibrary(
      "builtins", "__cell_value__", [v, Operand(.constant(.string(""))), .bool(true)])
  }

  /// Evaluates `c.name = value` of a class inside a function.
  func setLocalClassVariable(
    _ name: String, of c: Operand, _ value: Operand
  ) throws(EvaluationError) {
    guard let own = c.abstract.localClassReference,
      let place = program.classes[own.position].localAttributes[name], place.isCell,
      place.statement == program.classes[own.position].statement,
      let cell = try members(place.statement, of: c).field("\(place.position)")
    else { throw error(.noAttributeAssignment(name, c.abstract, at: span)) }
    _ = try callLibrary("builtins", "__set_cell__", [cell, value])
  }

  /// Returns the class of the object `o` as a value, with what it holds.
  func classOperand(of o: Operand, _ c: ClassReference) throws(EvaluationError) -> Operand {
    if o.abstract.localClassReference != nil { return o }
    let d = program.classes[c.position]
    let own = Operand(.object(.userClass(c)))
    return d.localStatements.isEmpty ? own : try localClass(d, of: o)
  }

  /// Returns the class `d` with what `holder`, an object or class of it or derived from it, holds.
  private func localClass(
    _ d: ClassDescription, of holder: Operand
  ) throws(EvaluationError) -> Operand {
    var fields = [("class", Operand(.object(.userClass(d.reference))))]
    for s in d.localStatements {
      fields.append((Self.membersName(s), try members(s, of: holder)))
    }
    return .structure(Self.localClass, fields)
  }

  /// Returns the class of the statement `s` of which `holder` is, or derives from, or is an object.
  private func ownClass(
    _ s: StatementID, of holder: Operand
  ) throws(EvaluationError) -> Operand {
    guard let own = localClassReference(of: holder) else {
      throw error(.unsupported("the name of a class inside a function here", at: span))
    }
    for p in [own.position] + own.ancestors where program.classes[p].statement == s {
      return try localClass(program.classes[p], of: holder)
    }
    throw error(.unsupported("the name of a class inside a function here", at: span))
  }

  /// Returns what takes the place of the method `f` where it is called with `receiver`, and whether
  /// that takes the receiver; `nil` if it is called itself.
  func replaced(
    _ f: FunctionReference, _ receiver: Operand
  ) throws(EvaluationError) -> (function: Operand, isBound: Bool)? {
    // Other callables than functions, such as instances, are called without the object.
    if let place = program.methods.closures[f] {
      let made = try localMember(place, of: receiver)
      return (made, made.isFunction || !place.isPlain)
    }
    guard let w = program.methods.wrappings[f] else { return nil }
    let made = try wrapped(f)
    return (made, made.isFunction || !w.isPlain)
  }

  /// Returns the function that the static method `f` of the class that `holder` is, or has, is.
  func staticMethod(_ f: FunctionReference, of holder: Operand) throws(EvaluationError) -> Operand {
    if let place = program.methods.closures[f] { return try localMember(place, of: holder) }
    return try wrapped(f)
  }

  /// Evaluates `c.name` of a class inside a function; `nil` if it has no such attribute.
  func attribute(
    _ name: String, ofLocalClass c: Operand
  ) throws(EvaluationError) -> Operand? {
    guard let own = c.abstract.localClassReference else { return nil }
    if let place = program.classes[own.position].localAttributes[name] {
      return try localMember(place, of: c)
    }
    return try attribute(name, ofClass: own, holder: c)
  }

  /// Returns the values of the fields that objects of `d` have of their class, `holder`.
  func heldValues(
    _ d: ClassDescription, of holder: Operand?
  ) throws(EvaluationError) -> [String: Operand] {
    if d.localStatements.isEmpty { return [:] }
    guard let holder else {
      throw error(.unsupported("an object of a class inside a function here", at: span))
    }
    var values: [String: Operand] = [:]
    for s in d.localStatements { values[Self.membersName(s)] = try members(s, of: holder) }
    for (name, place) in d.localAttributes
    where program.objects.hasMember(name, of: d.reference) {
      if place.isCell {
        let what = "assignment to '\(name)' of the class '\(d.reference.name)' and of its objects"
        throw error(.unsupported(what, at: span))
      }
      values[name] = try localMember(place, of: holder)
    }
    return values
  }
}

extension Operand {
  /// The class of the program, if the value is one inside a function: without what it holds.
  var plainClass: Operand {
    if let c = abstract.localClassReference { return Operand(.object(.userClass(c))) }
    guard case .tuple = abstract, let e = elements else { return self }
    return .tuple(e.map(\.plainClass))
  }
}

extension Abstract {
  /// The class of the program, if the value is one inside a function.
  var localClassReference: ClassReference? {
    guard case .structure(Evaluator.localClass, let fields) = self,
      case .object(.userClass(let c))? = fields.first?.value
    else { return nil }
    return c
  }
}

extension Abstract {
  /// What the members of a class inside a function hold, as messages name it.
  var variables: String {
    var found: [String] = []
    if case .structure(_, let fields) = self {
      for f in fields {
        switch f.value {
        case .object(.function(_, let captures)): found += captures.map(\.description)
        case let other: found.append(other.description)
        }
      }
    }
    return "(\(found.joined(separator: ", ")))"
  }
}

extension Program {
  /// Returns `a` without what may still be found out of the objects in it.
  func erased(_ a: Abstract) -> Abstract {
    a.withoutOrigins.mappingTypes { erased($0) }
  }

  /// Returns `t` without the types of what is in objects.
  private func erased(_ t: Type) -> Type {
    switch t {
    case .reference(let r): .reference(Reference(r.name, []))
    case .optional(let u): .optional(erased(u))
    case .tuple(let e): .tuple(e.map { erased($0) })
    default: t
    }
  }
}
