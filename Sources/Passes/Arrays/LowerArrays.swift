internal import Diagnostics
internal import IR
internal import Types
internal import Utilities

extension Pass {
  /// Turns array-level operations into loops over elements.
  ///
  /// 1. `FusionPlan` decides which maps are computed in the nest of their consumer.
  /// 2. Each root becomes a nest (`Nest`): a new array, a reduction or an assignment, with the maps
  ///    that were fused into it, of which some are written to arrays too.
  /// 3. An assignment whose right side may share memory with its left side in another order is
  ///    buffered (`ArrayLowering+Assign`), by a test at run time where it must be.
  /// 4. Nests are emitted (`ArrayLowering+Versions`) as straight code, as one flat loop, by rows,
  ///    or for any strides; where only the run knows, two of them behind a test.
  /// Elements are computed by calls of `.inlined` functions, for `inline-functions` to take after.
  ///
  /// - Source: the fusion of array expressions as in the Halide and ISPC literature; NumPy user
  ///   guide, "Broadcasting".
  public static let lowerArrays = Pass(
    "lower-arrays", isRequired: true,
    .function { f, m, _ in
      guard ArrayLowering.isNeeded(by: f) else { return false }
      var lowering = ArrayLowering(&f, &m)
      lowering.run()
      lowering.finish(&f, &m)
      return true
    })
}

/// The lowering of one function.
struct ArrayLowering {
  /// The function and the module's types.
  var b: Builder

  /// The module without its types.
  var module: Module

  /// The arrays of which somebody asks whether there was memory for them.
  private let tested: Set<ValueID>

  /// What stands for values that are gone.
  private var replacements = SecondaryTable<ValueID, ValueID?>(nil)

  /// What is fused into what.
  private let plan: FusionPlan

  /// `true` iff `f` contains array-level operations.
  static func isNeeded(by f: Function) -> Bool {
    f.order.contains { b in
      f[b].instructions.contains {
        switch f.instruction($0) {
        case .map, .reduce, .assign, .copy: true
        default: false
        }
      }
    }
  }

  /// Takes `f` and the contents of `m` out of their places until `finish`.
  init(_ f: inout Function, _ m: inout Module) {
    plan = FusionPlan(f, m)
    tested = Self.testedArrays(in: f)
    b = Builder(Function.stub(of: f), TypeTable(), at: .end(of: f.entry))
    module = Module(name: m.name)
    swap(&b.function, &f)
    swap(&module, &m)
    swap(&module.types, &b.types)
  }

  /// Returns the arrays of `f` of which `isNull` is asked.
  private static func testedArrays(in f: Function) -> Set<ValueID> {
    var found: Set<ValueID> = []
    for b in f.order {
      for v in f[b].instructions {
        if case .isNull(let a)? = f.instruction(v) { found.insert(a) }
      }
    }
    return found
  }

  /// Puts the function and the module back.
  mutating func finish(_ f: inout Function, _ m: inout Module) {
    swap(&module.types, &b.types)
    swap(&module, &m)
    swap(&b.function, &f)
  }

  /// Lowers the function.
  mutating func run() {
    for block in b.function.order {
      let old = b.function[block]
      b.function[block].instructions = []
      b.move(to: block)
      for v in old.instructions { lower(v) }
      b.function[b.cursor.block].terminator = old.terminator
      b.function[b.cursor.block].terminatorSpan = old.terminatorSpan
    }
    let table = replacements
    b.function.mapAllOperands { v in
      var v = v
      while let r = table[v] { v = r }
      return v
    }
    b.function.order = ControlFlow(b.function).order
  }

  /// Emits what stands for `v`.
  private mutating func lower(_ v: ValueID) {
    guard let i = b.function.instruction(v) else { return }
    b.span = b.function[v].span
    switch i {
    case .map:
      if plan.home[v] == nil && !plan.unused.contains(v) { lowerArray(v, of: v, site: nil) }
    case .copy(let source, let site): lowerArray(v, of: source, site: site)
    case .reduce(let f, let list):
      let array = b.function.operand(0, of: list)
      let initial = b.function.operand(1, of: list)
      replacements[v] = lowerReduction(v, of: array, f, initial)
    case .assign(let target, let source): lowerAssignment(v, target, source)
    case .extent(let a, let axis):
      if case .map(_, let list) = b.function.instruction(a) {
        replacements[v] = b.function.operand(Int(axis), of: list)
      } else {
        b.place(v)
      }
    default: b.place(v)
    }
  }

  /// Emits a new array in the place of `v`, with the elements that `source` gives.
  private mutating func lowerArray(_ v: ValueID, of source: ValueID, site: SiteID?) {
    let maps = self.maps(in: v)
    let extents = self.extents(of: source)
    let place = site ?? memorySite()
    let kept = keptMaps(in: v, along: keys(of: extents))
    let target = allocate(as: v, extents, place)
    let sink = Sink.store(leaf(target, along: keys(of: extents)))
    var nest = makeNest(maps, element: source, extents, sink)
    nest.kept = kept
    guard tested.contains(v), target == v else {
      emit(nest)
      return
    }
    // Nothing is written where there was no memory, for which the test comes behind.
    let isNull = b.insert(.isNull(v), .scalar(.bool))
    let (filled, end) = (b.block(), b.block())
    b.branch(isNull, end, [], filled, [], .unlikely)
    b.move(to: filled)
    emit(nest)
    b.jump(end)
    b.move(to: end)
  }

  /// Makes the arrays that the nest of `root`, with extents known as `keys`, writes beside its own.
  private mutating func keptMaps(in root: ValueID, along keys: [ExtentKey]) -> [KeptMap] {
    let span = b.span
    defer { b.span = span }
    return (plan.kept[root] ?? []).map { v in
      b.span = b.function[v].span
      let array = allocate(as: v, extents(of: v), memorySite())
      return KeptMap(value: v, leaf: leaf(array, along: keys))
    }
  }

  /// Emits the reduction `v` of `array`, and returns the result.
  private mutating func lowerReduction(
    _ v: ValueID, of array: ValueID, _ f: FunctionID, _ initial: ValueID
  ) -> ValueID {
    let extents = self.extents(of: array)
    let nest = makeNest(
      maps(in: v), element: array, extents, .fold(f, initial: initial))
    return emit(nest).first ?? initial
  }

  /// The maps computed in the nest of `root`, in order, with the root itself if it is a map.
  func maps(in root: ValueID) -> [FusedMap] {
    ((plan.members[root] ?? []) + [root]).compactMap { v in
      guard case .map(let f, let list) = b.function.instruction(v),
        let rank = b.arrayType(v)?.rank
      else { return nil }
      return FusedMap(
        value: v, function: f, arguments: Array(b.function[list].dropFirst(rank)),
        span: b.function[v].span)
    }
  }
}
