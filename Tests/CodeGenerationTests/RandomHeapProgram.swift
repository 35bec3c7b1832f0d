/// A random program over objects: nodes with boxes, boxes with arrays, and an array of boxes.
///
/// It has structured loops and branches, so it ends. `run(n)` gives a number that depends on all
/// that it reads.
struct RandomHeapProgram {
  /// The next number of the generator.
  private var seed: UInt64

  /// The numbers of the next value and block.
  private var (next, nextBlock) = (0, 1)

  /// The variables: two nodes, two boxes, the storage of boxes, and the number.
  private var variables: [String] = []

  /// The types of the variables.
  private static let types = ["Node", "Node", "Box", "Box", "Box[::1]", "int64"]

  /// The text.
  private(set) var text = """
    site s2 valueError "no" in "f"
    layout Node(Box, int64)
    layout Box(int64[::1], int64)

    func @box -> Box raises {
    b0(v0: int64):
      v1: int64 = integer 1
      v2: int64[::1] = allocate v1, s1
      v3: int64 = integer 0
      v4 = storeFlat v2, v3, v0
      v5: Box = newObject v2, v0, s1
      return v5
    }

    func @replace -> none raises {
    b0(v0: Node, v1: int64):
      v2: Box = call @box, v1
      v3 = setField v0, v2, 0
      v4 = unit
      return v4
    }

    func @mix -> int64 raises {
    b0(v0: Node, v1: Box):
      v2: int64 = field v1, 1
      v3 = call @replace, v0, v2
      v4: int64[::1] = field v1, 0
      v5: int64 = integer 0
      v6: int64 = loadFlat v4, v5
      v7: int64 = field v1, 1
      v8: int64 = add v6, v7
      return v8
    }

    func @shuffle -> none {
    b0(v0: Box[::1]):
      v1: int64 = integer 0
      v2: int64 = integer 1
      v3: Box = loadFlat v0, v1
      v4: Box = loadFlat v0, v2
      v5 = storeFlat v0, v1, v4
      v6 = storeFlat v0, v2, v3
      v7 = unit
      return v7
    }

    func @run -> int64 raises {
    b0(v0: int64):
      v1: int64 = integer 0
      v2: int64 = integer 1
      v3: int64 = integer 2
      v4: int64 = integer 3
      v5: int64 = integer 31
      v6: Box = call @box, v0
      v7: Box = call @box, v5
      v8: Node = newObject v6, v3, s1
      v9: Node = newObject v7, v4, s1
      v10: Box[::1] = allocate v4, s1
      v11 = storeFlat v10, v1, v7
      v12 = storeFlat v10, v2, v6
      v13 = storeFlat v10, v3, v6

    """

  /// Throws a program.
  init(seed: UInt64) {
    self.seed = seed &* 7_919 &+ 17
    next = 14
    variables = ["v8", "v9", "v6", "v7", "v10", "v0"]
    region(depth: 0)
    text += "  return \(variables[5])\n}\n"
  }

  /// Returns a number under `n`.
  private mutating func random(_ n: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((seed >> 33) % UInt64(n))
  }

  /// Adds a value, and returns its name.
  @discardableResult
  private mutating func value(_ rest: String) -> String {
    text += "  v\(next)\(rest)\n"
    next += 1
    return "v\(next - 1)"
  }

  /// Mixes the number `x` into the result.
  private mutating func mix(_ x: String) {
    let product = value(": int64 = multiply \(variables[5]), v5")
    variables[5] = value(": int64 = add \(product), \(x)")
  }

  /// Adds a stretch of statements, loops and branches.
  private mutating func region(depth: Int) {
    for _ in 0..<(2 + random(5)) {
      switch random(depth < 3 ? 8 : 6) {
      case 6: loop(depth)
      case 7: branch(depth)
      default: statement()
      }
    }
  }

  /// Adds a statement.
  private mutating func statement() {
    let (n, b) = (variables[random(2)], 2 + random(2))
    let (box, k) = (variables[b], "v\(1 + random(3))")
    let (storage, number) = (variables[4], variables[5])
    switch random(16) {
    case 0: variables[b] = value(": Box = call @box, \(number)")
    case 1, 2: variables[b] = value(": Box = field \(n), 0")
    case 3: value(" = setField \(n), \(box), 0")
    case 4, 5: mix(value(": int64 = field \(box), 1"))
    case 6: value(" = setField \(box), \(number), 1")
    case 7: value(" = call @replace, \(n), \(number)")
    case 8: mix(value(": int64 = call @mix, \(n), \(box)"))
    case 9: value(" = storeFlat \(storage), \(k), \(box)")
    case 10: variables[b] = value(": Box = loadFlat \(storage), \(k)")
    case 11: variables[random(2)] = value(": Node = newObject \(box), \(number), s1")
    case 12: variables[random(2)] = n
    case 13:
      let items = value(": int64[::1] = field \(box), 0")
      mix(value(": int64 = loadFlat \(items), v1"))
    case 14: value(" = call @shuffle, \(storage)")
    default:
      let low = value(": int64 = and \(number), v5")
      let isOther = value(": bool = notEqual \(low), v4")
      value(" = check \(isOther), s2")
    }
  }

  /// Begins the block named `b`, whose parameters are the variables and those in `more`.
  private mutating func begin(_ b: String, _ more: [String] = []) -> [String] {
    let names = (0..<(6 + more.count)).map { "v\(next + $0)" }
    let list = zip(names, Self.types + more).map { "\($0): \($1)" }
    text += "\(b)(" + list.joined(separator: ", ") + "):\n"
    next += names.count
    variables = Array(names[..<6])
    return Array(names[6...])
  }

  /// Returns a new block's name.
  private mutating func block() -> String {
    nextBlock += 1
    return "b\(nextBlock - 1)"
  }

  /// The arguments that the variables are, and `more`.
  private func arguments(_ more: [String] = []) -> String {
    "(" + (variables + more).joined(separator: ", ") + ")"
  }

  /// Adds a loop.
  private mutating func loop(_ depth: Int) {
    let (header, body, end) = (block(), block(), block())
    text += "  jump \(header)\(arguments(["v1"]))\n"
    let counter = begin(header, ["int64"])[0]
    var limit = "v4"
    if random(2) == 0 {
      let number = value(": int64 = field \(variables[2 + random(2)]), 1")
      limit = value(": int64 = and \(number), v4")
    }
    let goesOn = value(": bool = less \(counter), \(limit)")
    text += "  branch \(goesOn), \(body)\(arguments([counter])), \(end)\(arguments())\n"
    let inside = begin(body, ["int64"])[0]
    region(depth: depth + 1)
    let new = value(": int64 = add \(inside), v2")
    text += "  jump \(header)\(arguments([new]))\n"
    _ = begin(end)
  }

  /// Adds a branch, and what is behind it.
  private mutating func branch(_ depth: Int) {
    let (yes, no, end) = (block(), block(), block())
    let low = value(": int64 = and \(variables[5]), v2")
    let isOdd = value(": bool = equal \(low), v2")
    text += "  branch \(isOdd), \(yes)\(arguments()), \(no)\(arguments())\n"
    for b in [yes, no] {
      _ = begin(b)
      region(depth: depth + 1)
      text += "  jump \(end)\(arguments())\n"
    }
    _ = begin(end)
  }
}
