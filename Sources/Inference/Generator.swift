import IR
import PythonSSA
import Types
import Utilities

/// What inference knows of the generators that the calls of a function make.
struct GeneratorFacts: Hashable {
  /// The number that names their class.
  let number: Int

  /// The join of what is yielded; `never` while no `yield` was reached.
  var element = Abstract.never

  /// The join of what is returned.
  var returned = Abstract.never

  /// The class of the objects.
  var reference: Reference { Reference("\(Self.prefix)\(number)") }

  /// What the names of the classes of generators begin with.
  private static let prefix = "generator#"

  /// Returns the number of the generators of class `r`, or `nil` if they are none.
  static func number(of r: Reference) -> Int? {
    r.name.hasPrefix(prefix) ? Int(r.name.dropFirst(prefix.count)) : nil
  }

}

extension FunctionSpecialisation {
  /// Forgets what is known of the result.
  func clearResult() {
    result = .never
    generatorLayout = nil
    guard let number = generator?.number else { return }
    let facts = GeneratorFacts(number: number)
    generator = facts
    result = .value(.reference(facts.reference))
  }
}

/// The fields of the objects of a class of generators: the state, the status of what is thrown,
/// what is sent, the element and the result, the captured variables, then what is alive where the
/// generator goes on.
///
/// The state is 0 before the first step, the number of a resume point while the generator waits
/// there, and -1 while it runs and when it has ended.
struct GeneratorLayout {
  /// A place where a generator goes on.
  struct Point {
    /// The state that stands for it.
    var state: Int

    /// The position of the instance among those of the specialisation.
    var instance: Int

    /// The fields of the parameters of the instance's IR block.
    var fields: [Int]
  }

  /// The types of the fields.
  private(set) var fields: [Type] = [.scalar(.int64), .scalar(.int32)]

  /// The first fields of what is sent, the element, the result and the captured variables.
  let sent: Int
  let element: Int
  let result: Int
  let captures: Int

  /// The places; the function's beginning is the first one.
  private(set) var points: [Point] = []

  /// The field of each leaf of a value of the function, by type.
  private var known: [Leaf: Int] = [:]

  /// A leaf of a value of the function.
  private struct Leaf: Hashable {
    var value: CodeValueID
    var position: Int
    var type: Type
  }

  /// The fields with a meaning of their own. The status is 0 if nothing is thrown.
  static let state = 0
  static let thrown = 1

  /// Creates the layout of the generators of `s`, which was inferred.
  init(_ s: FunctionSpecialisation, code: Code, liveness: Liveness) {
    let facts = s.generator ?? GeneratorFacts(number: 0)
    sent = fields.count
    fields += s.sent.leafTypes.map(\.representation)
    element = fields.count
    fields += facts.element.leafTypes.map(\.representation)
    result = fields.count
    fields += facts.returned.leafTypes.map(\.representation)
    captures = fields.count
    fields += s.key.captures.flatMap(\.leafTypes).map(\.representation)
    if s.instances.isEmpty { return }
    addPoint(0, s, code.blocks[s.instances[0].block].parameters)
    for i in s.instances.resumed {
      let block = s.instances[i].block
      addPoint(i, s, code.blocks[block].parameters + liveness.liveIn[block])
    }
  }

  /// The fields for what is alive where the generator waits.
  var locals: Set<Int> { Set(points.flatMap(\.fields)) }

  /// Adds the place where instance `i` begins, whose IR block takes the leaves of `values`.
  private mutating func addPoint(
    _ i: Int, _ s: FunctionSpecialisation, _ values: [CodeValueID]
  ) {
    var point = Point(state: points.count, instance: i, fields: [])
    for (k, v) in values.enumerated() {
      let types = (s.instances[i].entry[v] ?? .never).leafTypes
      if k == 0 && point.state > 0 {
        // What the expression `yield` gives.
        point.fields += types.indices.map { sent + $0 }
        continue
      }
      for (n, t) in types.enumerated() {
        point.fields.append(field(of: Leaf(value: v, position: n, type: t.representation)))
      }
    }
    points.append(point)
  }

  /// Returns the field of `leaf`, added if it is new.
  private mutating func field(of leaf: Leaf) -> Int {
    if let f = known[leaf] { return f }
    known[leaf] = fields.count
    fields.append(leaf.type)
    return fields.count - 1
  }
}

extension [Instance] {
  /// The positions of the instances at which a generator goes on, in order.
  var resumed: [Int] {
    var r: Set<Int> = []
    for i in self { for e in i.edges where e.isYield { r.insert(e.target) } }
    return r.sorted()
  }
}

extension Abstract {
  /// `true` iff part of the value is a generator, or stands for an iterator of Python: those are
  /// consumed by who reads them.
  var holdsIterator: Bool {
    switch self {
    case .tuple(let e), .list(let e, _), .instance(_, let e): e.contains(where: \.holdsIterator)
    case .structure: isIterator
    case .value(.reference(let r)): GeneratorFacts.number(of: r) != nil
    default: false
    }
  }

  /// `true` iff the value is a structure that stands for an iterator of Python.
  var isIterator: Bool {
    if case .structure(let name, _) = self { Self.iterators.contains(name) } else { false }
  }

  /// The names of the structures that stand for iterators.
  private static let iterators: Set<String> = [
    "generator", "chained", "zip", "enumerate", "count", "repeat", "chain", "product", "islice",
    "accumulate", "iterator",
  ]
}

extension Program {
  /// Gives the generators of `s`, a new specialisation of a function that yields, a class.
  func addGenerator(_ s: FunctionSpecialisation) {
    let facts = GeneratorFacts(number: generators.count)
    s.generator = facts
    s.result = .value(.reference(facts.reference))
    generators.append(s)
    guard code(s.key.function).isGuarded, let exit = ExceptionKind(name: "GeneratorExit") else {
      return
    }
    s.isThrownInto = true
    s.thrown = [ExceptionCase(exception: ExceptionClass(exit), shape: .none)]
  }

  /// Adds what the analysis `a` of `s` found.
  func add(_ a: Analysis, to s: FunctionSpecialisation) {
    guard var facts = s.generator else {
      s.result = join(s.result, a.result) ?? a.result
      return
    }
    facts.element = join(facts.element, a.element) ?? a.element
    facts.returned = join(facts.returned, a.result) ?? a.result
    s.generator = facts
  }

  /// Returns the function whose calls make generators like `a`; `nil` for other values.
  func generator(_ a: Abstract) -> FunctionSpecialisation? {
    guard case .value(.reference(let r)) = a, let n = GeneratorFacts.number(of: r) else {
      return nil
    }
    return generators[n]
  }

  /// Returns the layout of the generators of `s`, whose types are final.
  func layout(of s: FunctionSpecialisation) -> GeneratorLayout {
    if let known = s.generatorLayout { return known }
    infer(s)
    let l = GeneratorLayout(
      s, code: code(s.key.function), liveness: liveness(s.key.function))
    s.generatorLayout = l
    if let r = s.generator?.reference { objectLayouts[r.name] = l.fields }
    return l
  }
}
