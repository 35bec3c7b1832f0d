import Diagnostics
import PythonSSA
import Utilities

/// Finding the types of specialisations.
extension Program {
  /// Finds the types of `s`, and of what it calls.
  ///
  /// A recursive function is inferred again, with the result found last, until it is the same.
  func infer(_ s: FunctionSpecialisation) {
    switch s.state {
    case .done: return
    case .inProgress:
      s.isRecursive = true
      return
    case .fresh: break
    }
    let nesting = active[s.key.function]?.count ?? 0
    if nesting >= Self.nestingLimit {
      reportEndlessTypes(s)
      return
    }
    active[s.key.function, default: []].append(s)
    defer { _ = active[s.key.function]?.popLast() }
    s.state = .inProgress
    s.depth = provisional.count
    var finished: [FunctionSpecialisation] = []
    while true {
      provisional.append([])
      let (before, generatorBefore, raisedBefore) = (s.result, s.generator, s.raised)
      s.isRecursive = false
      s.fails = false
      var analysis = Analysis(s, in: self)
      analysis.run()
      s.instances = analysis.instances
      add(analysis, to: s)
      s.raised = .join(raisedBefore, analysis.raised)
      finished += provisional.removeLast()
      if sites.isUnwinding || s.isPostponed {
        // What was found rests on objects that are made in another way now.
        for other in finished where s.isRecursive { other.reset() }
        s.clearResult()
        if s.isPostponed { s.raised = [] }
        if sites.resumes(at: s) { continue }
        s.reset()
        if !provisional.isEmpty { provisional[provisional.count - 1] += finished }
        return
      }
      let isSame =
        s.result == before && s.generator == generatorBefore && s.raised == raisedBefore
      if !s.isRecursive || isSame {
        s.state = .done
        if !provisional.isEmpty { provisional[provisional.count - 1] += finished + [s] }
        return
      }
      for other in finished { other.state = .fresh }
      finished.removeAll()
    }
  }

  /// Finds the types of everything that `work` asks for, again and again until the objects on the
  /// heap are made in the same way to the end.
  func inferAll(_ work: () -> Void) {
    isInferring = true
    defer { isInferring = false }
    while true {
      work()
      guard sites.isUnwinding || sites.isAllPostponed || objects.isChanged else { return }
      sites.clearRestart()
      objects.isChanged = false
      for s in specialisations.values { s.reset() }
      globals.removeAll()
      provisional.removeAll()
      active.removeAll()
    }
  }

  /// Reports that calls of a function ask for it with ever new types, and gives `s` no result.
  private func reportEndlessTypes(_ s: FunctionSpecialisation) {
    s.state = .done
    let name = code(s.key.function).name
    diagnostics.insert(.endlessTypes(name, at: s.requestSpan))
  }
}
