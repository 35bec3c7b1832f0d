import IR
import Types
import Utilities

@testable import Passes

/// Makes random functions of array-level operations that are valid for arguments of given shapes.
struct ArrayProgram {
  /// An array of the program, with the shape that it has in the run.
  struct Item {
    var value: ValueID
    var shape: [Int]
    var isWritable: Bool
  }

  /// The functions of elements that each program has.
  static let elements = """
    site s1 memoryError "" in "f"

    func @add -> float64 inlined {
    b0(v0: float64, v1: float64):
      v2: float64 = add v0, v1
      return v2
    }

    func @subtract -> float64 inlined {
    b0(v0: float64, v1: float64):
      v2: float64 = subtract v0, v1
      return v2
    }

    func @wave -> float64 inlined {
    b0(v0: float64):
      v1: float64 = float 0.5
      v2: float64 = multiply v0, v1
      v3: float64 = cos v2
      return v3
    }
    """

  private var r: Random
  private var b: Builder
  private var items: [Item] = []
  private var scalars: [ValueID] = []

  /// Returns a module with function `f`, and the shapes and layouts of its parameters.
  static func make(seed: Int) throws -> (Module, [([Int], Layout)]) {
    var r = Random(seed)
    var m = try Reader.read(elements)
    let isOdd = r.below(6) == 0
    let n = isOdd ? r.of([0, 1, 17]) : 2 + r.below(3)
    let k = isOdd ? r.of([0, 1, 2]) : 1 + r.below(5)
    var parameters: [([Int], Layout)] = []
    for _ in 0..<3 {
      var shape = r.below(3) == 0 ? [k] : [n, k]
      for axis in shape.indices where r.below(5) == 0 { shape[axis] = 1 }
      parameters.append((shape, r.of([.c, .c, .fortran, .strided, .strided])))
    }
    let extentsKnown = r.below(4) == 0
    var f = Function(name: "f", pythonName: "f", result: m.types.demand(.none))
    let entry = f.appendBlock()
    for (shape, layout) in parameters {
      let t = ArrayType(
        .float64, rank: shape.count, layout: layout,
        extents: extentsKnown && layout == .c ? shape : nil)
      f.appendParameter(to: entry, type: m.types.demand(.array(t)))
    }
    var p = ArrayProgram(r: r, b: Builder(f, m.types, at: .end(of: entry)))
    for (v, shape) in zip(f.parameters, parameters) {
      p.items.append(Item(value: v, shape: shape.0, isWritable: true))
    }
    p.fill()
    m.types = p.b.types
    m.functions.append(p.b.function)
    return (m, parameters)
  }

  private init(r: Random, b: Builder) {
    self.r = r
    self.b = b
  }

  /// Adds operations, and returns what they made.
  private mutating func fill() {
    scalars.append(b.float(3))
    addOperations(3 + r.below(9), depth: 0)
    let results = items.suffix(2).map(\.value) + scalars.suffix(1)
    let t = Type.tuple(results.map { b.type($0) })
    b.function.result = b.types.demand(t)
    let all = b.insert(.tuple(b.function.list(results)), t)
    b.end(.return(all))
  }

  /// Adds `n` operations.
  private mutating func addOperations(_ n: Int, depth: Int) {
    for _ in 0..<n {
      switch r.below(depth < 2 ? 12 : 10) {
      case 0...3: addMap()
      case 4: addView()
      case 5, 6: addAssign()
      case 7: addReduce()
      case 8: addStore()
      case 9: addCopy()
      case 10: addBranch(depth + 1)
      default: addLoop(depth + 1)
      }
    }
  }

  /// Adds an `if` whose ways give a scalar.
  private mutating func addBranch(_ depth: Int) {
    let c = b.compare(.less, r.of(scalars), r.of(scalars))
    let float = b.types.demand(.scalar(.float64))
    let (yes, no, join) = (b.block(), b.block(), b.block([float]))
    b.branch(c, yes, [], no)
    let (outerItems, outerScalars) = (items, scalars)
    for way in [yes, no] {
      b.move(to: way)
      addOperations(r.below(3), depth: depth)
      b.jump(join, [r.of(scalars)])
      (items, scalars) = (outerItems, outerScalars)
    }
    b.move(to: join)
    scalars.append(b.function[join].parameters[0])
  }

  /// Adds a loop of two iterations that hands on a scalar.
  private mutating func addLoop(_ depth: Int) {
    let (int, float) = (b.types.demand(.scalar(.int64)), b.types.demand(.scalar(.float64)))
    let (header, body, after) = (b.block([int, float]), b.block(), b.block())
    b.jump(header, [b.integer(0), r.of(scalars)])
    b.move(to: header)
    let parameters = b.function[header].parameters
    b.branch(b.compare(.less, parameters[0], b.integer(2)), body, [], after)
    b.move(to: body)
    let (outerItems, outerScalars) = (items, scalars)
    scalars.append(parameters[1])
    addOperations(1 + r.below(3), depth: depth)
    b.jump(header, [b.binary(.add, parameters[0], b.integer(1)), r.of(scalars)])
    (items, scalars) = (outerItems, outerScalars)
    b.move(to: after)
    scalars.append(parameters[1])
  }

  /// The shape that `x` and `y` broadcast to, if they do.
  private func broadcast(_ x: [Int], _ y: [Int]) -> [Int]? {
    let rank = Swift.max(x.count, y.count)
    let a = [Int](repeating: 1, count: rank - x.count) + x
    let c = [Int](repeating: 1, count: rank - y.count) + y
    guard zip(a, c).allSatisfy({ $0 == $1 || $0 == 1 || $1 == 1 }) else { return nil }
    return zip(a, c).map { $0 == 1 ? $1 : $0 }
  }

  /// The extents of the broadcast of the items, as the program computes them.
  private mutating func extents(_ x: Item, _ y: Item) -> [ValueID] {
    let rank = Swift.max(x.shape.count, y.shape.count)
    return (0..<rank).map { axis in
      let (i, j) = (axis - rank + x.shape.count, axis - rank + y.shape.count)
      if i < 0 { return b.extent(y.value, j) }
      if j < 0 || x.value == y.value { return b.extent(x.value, i) }
      let (e, g) = (b.extent(x.value, i), b.extent(y.value, j))
      let one = b.integer(1)
      return b.select(b.compare(.equal, e, one), g, e)
    }
  }

  private mutating func addMap() {
    let x = r.of(items)
    let unary = r.below(3) == 0
    let y = unary ? x : r.of(items)
    guard let shape = broadcast(x.shape, y.shape) else { return }
    let e = extents(x, y)
    let layout: Layout = r.below(8) == 0 ? .fortran : .c
    let t = Type.array(ArrayType(.float64, rank: shape.count, layout: layout))
    let callee = FunctionID(unary ? 2 : r.below(2))
    let second = !unary && r.below(5) == 0 ? r.of(scalars) : y.value
    let arguments = unary ? [x.value] : [x.value, second]
    let v = b.insert(.map(callee, b.function.list(e + arguments)), t)
    items.append(Item(value: v, shape: shape, isWritable: true))
  }

  private mutating func addView() {
    let x = r.of(items)
    var offset = b.integer(0)
    var extents: [ValueID] = []
    var strides: [ValueID] = []
    var shape = x.shape
    for axis in shape.indices {
      var e = b.extent(x.value, axis)
      var s = b.stride(x.value, axis)
      switch r.below(4) {
      case 0 where shape[axis] > 1:  // [1:]
        offset = b.binary(.add, offset, s)
        e = b.binary(.subtract, e, b.integer(1))
        shape[axis] -= 1
      case 1 where shape[axis] > 1:  // [:-1]
        e = b.binary(.subtract, e, b.integer(1))
        shape[axis] -= 1
      case 2 where shape[axis] > 0:  // [::-1]
        let last = b.binary(.multiply, b.binary(.subtract, e, b.integer(1)), s)
        offset = b.binary(.add, offset, last)
        s = b.unary(.negate, s)
      default: break
      }
      extents.append(e)
      strides.append(s)
    }
    let t = Type.array(ArrayType(.float64, rank: shape.count, layout: .strided))
    let v = b.view(x.value, offset: offset, extents: extents, strides: strides, t)
    items.append(Item(value: v, shape: shape, isWritable: x.isWritable))
  }

  private mutating func addAssign() {
    let x = r.of(items)
    let y = r.of(items)
    if r.below(6) == 0 {
      b.insert(.assign(x.value, r.of(scalars)), .none)
      return
    }
    guard broadcast(x.shape, y.shape) == x.shape else { return }
    b.insert(.assign(x.value, y.value), .none)
  }

  private mutating func addReduce() {
    let x = r.of(items)
    let list = b.function.list([x.value, r.of(scalars)])
    scalars.append(b.insert(.reduce(FunctionID(0), list), .scalar(.float64)))
  }

  private mutating func addStore() {
    let x = r.of(items)
    if x.shape.contains(0) { return }
    let indices = x.shape.map { b.integer(Int64(r.below($0))) }
    if r.below(2) == 0 {
      b.store(r.of(scalars), to: x.value, indices)
    } else {
      scalars.append(b.load(x.value, indices))
    }
  }

  private mutating func addCopy() {
    let x = r.of(items)
    let t = Type.array(ArrayType(.float64, rank: x.shape.count))
    let v = b.insert(.copy(x.value, SiteID(1)), t)
    items.append(Item(value: v, shape: x.shape, isWritable: true))
  }
}
