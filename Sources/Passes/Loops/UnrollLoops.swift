internal import IR
internal import Types
internal import Utilities

extension Pass {
  /// Puts the iterations of small loops, of which there are a few for all values, one behind the
  /// other.
  ///
  /// LLVM unrolls loops too, but it does not know what the ranges of counters prove: behind this
  /// pass the branches of each iteration, and the checks of what they sum up, are proven one by
  /// one. Loops that still have checks stay, and so do those that are hardly ever reached.
  public static let unrollLoops = Pass(
    "unroll-loops",
    .function { f, m, _ in
      guard LoopUnrolling.run(&f, &m) else { return false }
      if ProvenBranches.fold(&f, m.types) { _ = f.simplify(&m) }
      if CheckRemoval.hasChecks(f) && CheckRemoval.run(&f, &m.types) { _ = f.simplify(&m) }
      return true
    })
}

/// The work of `unrollLoops`.
struct LoopUnrolling {
  /// The most iterations, the most instructions that they make together, and the most that are
  /// made in a function.
  private static let tripLimit = 16
  private static let sizeLimit = 240
  private static let growthLimit = 2000

  /// `true` iff loops with checks are unrolled too.
  private let evenChecked: Bool

  /// The instructions made so far.
  private var growth = 0

  /// Prepares the work.
  private init(evenChecked: Bool) { self.evenChecked = evenChecked }

  /// Unrolls the loops of `f`, inner ones first; true iff there was one.
  ///
  /// - Parameter evenChecked: `true` to unroll loops with checks too, which is right, but no gain.
  static func run(_ f: inout Function, _ m: inout Module, evenChecked: Bool = false) -> Bool {
    var unrolling = LoopUnrolling(evenChecked: evenChecked)
    var changed = false
    while unrolling.round(&f, m.types) {
      changed = true
      _ = f.simplify(&m)
    }
    return changed
  }

  /// Unrolls the loops that contain no other; `false` if none is left.
  ///
  /// Those around them follow in the next round, once the iterations are folded. So do loops that
  /// stay in this one, unless it changes nothing.
  private mutating func round(_ f: inout Function, _ types: TypeTable) -> Bool {
    let loops = Loops(f, Dominators(f))
    let parents = Set(loops.loops.ids.compactMap { loops[$0].parent })
    var candidates = Set(loops.loops.ids.filter { !parents.contains($0) }.map { loops[$0].header })
    var changed = false
    while step(&f, types, &candidates) { changed = true }
    return changed
  }

  /// Unrolls one loop of those whose headers are `candidates`, and takes it from these with all
  /// that stay; `false` if none is left.
  private mutating func step(
    _ f: inout Function, _ types: TypeTable, _ candidates: inout Set<BlockID>
  ) -> Bool {
    if candidates.isEmpty { return false }
    let dominators = Dominators(f)
    let loops = Loops(f, dominators)
    let ids = loops.loops.ids.reversed().filter { candidates.contains(loops[$0].header) }
    if ids.isEmpty { return false }
    let placement = Placement(f)
    let cold = ColdBlocks(f, dominators)
    var prover = RangeProver(f, types, dominators)
    for id in ids {
      let loop = loops[id]
      candidates.remove(loop.header)
      if cold[loop.header] { continue }
      if let trip = trip(of: id, f, loops, placement, &prover),
        let copy = LoopCopy(loop, id, f, loops, dominators, placement)
      {
        growth += size(of: loop, f) * trip.count
        Self.unroll(&f, loop, copy, trip)
        return true
      }
    }
    return false
  }

  /// The number of instructions in `loop`, ends of blocks counted.
  private func size(of loop: Loop, _ f: Function) -> Int {
    loop.blocks.reduce(0) { $0 + f[$1].instructions.count + 1 }
  }

  /// Returns how often loop `id` runs, if it is to be unrolled.
  private func trip(
    of id: LoopID, _ f: Function, _ loops: Loops, _ placement: Placement,
    _ prover: inout RangeProver
  ) -> TripCount? {
    let size = size(of: loops[id], f)
    guard size <= Self.sizeLimit,
      evenChecked || !loops[id].blocks.contains(where: { CheckRemoval.hasChecks(in: $0, f) }),
      let trip = TripCount(
        of: id, f, loops, placement, &prover, limit: min(Self.tripLimit, Self.sizeLimit / size)),
      growth + size * trip.count <= Self.growthLimit
    else { return nil }
    return trip
  }

  /// Puts the iterations of `loop` in front of it, which then ends at once.
  private static func unroll(
    _ f: inout Function, _ loop: Loop, _ copy: LoopCopy, _ trip: TripCount
  ) {
    copy.close(&f)
    let source = f
    var next = loop.header
    for _ in 0..<trip.count {
      var copier = BodyCopier()
      f.order += copier.copy(loop.blocks, of: source, into: &f)
      guard let header = copier.blocks[loop.header] else { return }
      for latch in loop.latches.compactMap({ copier.blocks[$0] }) {
        f[latch].terminator = f[latch].terminator?.mapTargets {
          $0.block == header ? BlockTarget(next, $0.arguments) : $0
        }
      }
      f.decide(header, target: trip.inside)
      next = header
    }
    var position = 0
    f[copy.entry.block].terminator = f[copy.entry.block].terminator?.mapTargets {
      defer { position += 1 }
      return position == copy.entry.target ? BlockTarget(next, $0.arguments) : $0
    }
    f.decide(loop.header, target: 1 - trip.inside)
    f.order = ControlFlow(f).order
  }
}

extension Function {
  /// Turns the branch at the end of `b` into a jump to its target `n`.
  fileprivate mutating func decide(_ b: BlockID, target n: Int) {
    if case .branch(_, let yes, let no, _)? = self[b].terminator {
      self[b].terminator = .jump(n == 0 ? yes : no)
    }
  }
}
