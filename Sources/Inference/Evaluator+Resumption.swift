import IR
import PythonSSA
import Syntax
import Types
import Utilities

/// The generator that a function resumes.
struct GeneratorDispatch {
  /// The object.
  var object: ValueID

  /// Its state at the entry.
  var state: ValueID

  /// The block that goes on with the tests of the state.
  var block: BlockID
}

/// The IR function behind the generators of a specialisation: it takes a generator, lets it run to
/// its next `yield` and says whether there was one.
///
/// 1. The entry reads the state and the captured variables, and sets the state to "ended", which
///    stands if an exception or a `return` ends the generator.
/// 2. For each place where the generator may wait: if the state is that place's, the values alive
///    there are read and handed to its block.
/// 3. A `yield` writes the element and the values alive behind it, then the state.
extension Evaluator {
  /// Begins the function: makes the entry, and stays there.
  func makeDispatch(_ g: GeneratorLayout) {
    guard let r = specialisation.generator?.reference else { return }
    let entry = emitter.makeBlock()
    let object = emitter.makeParameter(of: entry, .reference(r))
    emitter.position(at: entry)
    emitter.span = code.headSpan
    let state = emitter.emit(.field(object, UInt32(GeneratorLayout.state)), .scalar(.int64))
    dispatch = GeneratorDispatch(object: object, state: state, block: entry)
    let types = specialisation.key.captures.flatMap(\.leafTypes)
    captureLeaves = types.enumerated().map { read(g.captures + $0, $1) }
    setField(GeneratorLayout.state, emitter.integer(-1))
  }

  /// Writes the test whether the generator goes on at `p`, whose IR block is `target`.
  func writeResumption(_ p: GeneratorLayout.Point, at target: BlockID) {
    guard let d = dispatch else { return }
    emitter.position(at: d.block)
    emitter.span = code.headSpan
    let number = emitter.integer(Int64(p.state))
    let isHere = emitter.emit(.compare(.equal, d.state, number), .scalar(.bool))
    let (here, next) = (emitter.makeBlock(), emitter.makeBlock())
    let none = emitter.list([])
    emitter.terminate(
      .branch(isHere, BlockTarget(here, none), BlockTarget(next, none), .none))
    emitter.position(at: here)
    let parameters = emitter.function[target].parameters
    let values = zip(p.fields, parameters).map { f, v in
      read(f, emitter.types[emitter.function[v].type])
    }
    if program.modules[0].tree.guardsYields {
      // While it runs, its variables alone hold what it has.
      for (f, v) in zip(p.fields, values) {
        let t = emitter.types[emitter.function[v].type]
        if t.ownsMemory { setField(f, emitter.emit(.undefined, t)) }
      }
    }
    emitter.jump(to: target, values)
    dispatch?.block = next
  }

  /// Ends the function where the generator has ended.
  func finishDispatch() {
    guard let d = dispatch else { return }
    emitter.position(at: d.block)
    emitter.terminate(.return(emitter.integer(0, .bool)))
  }

  /// Hands `o` out; `values` are those of the block of instance `target`, which follows. `false`
  /// iff there is no type for all that is yielded.
  func writeYield(
    _ o: Operand, _ g: GeneratorLayout, _ values: [ValueID], before target: Int
  ) -> Bool {
    guard let point = g.points.first(where: { $0.instance == target && $0.state > 0 }),
      let element = specialisation.generator?.element
    else { return false }
    guard let e = try? coerce(o, to: element) else {
      report(.yieldConflict(o.abstract, element, at: span))
      return false
    }
    for (i, v) in e.leaves.enumerated() { setField(g.element + i, v) }
    for (f, v) in zip(point.fields, values) { setField(f, v) }
    // What is not alive behind is let go.
    for f in g.locals where g.fields[f].ownsMemory && !point.fields.contains(f) {
      setField(f, emitter.emit(.undefined, g.fields[f]))
    }
    setField(GeneratorLayout.state, emitter.integer(Int64(point.state)))
    emitter.terminate(.return(emitter.integer(1, .bool)))
    return true
  }

  /// Ends the generator with the result `o`.
  func writeReturn(_ o: Operand, _ g: GeneratorLayout) {
    guard let returned = specialisation.generator?.returned,
      let r = try? coerce(o, to: returned)
    else {
      let known = specialisation.generator?.returned ?? .never
      report(.returnConflict(o.abstract, known, at: span))
      emitter.terminate(.unreachable)
      return
    }
    for (i, v) in r.leaves.enumerated() { setField(g.result + i, v) }
    emitter.terminate(.return(emitter.integer(0, .bool)))
  }

  /// Reads the field `n` of the generator.
  private func read(_ n: Int, _ t: Type) -> ValueID {
    guard let d = dispatch else { return emitter.emit(.undefined, t) }
    return emitter.emit(.field(d.object, UInt32(n)), t)
  }

  /// Writes the field `n` of the generator.
  private func setField(_ n: Int, _ v: ValueID) {
    guard let d = dispatch else { return }
    _ = emitter.emit(.setField(d.object, UInt32(n), v), .none)
  }
}
