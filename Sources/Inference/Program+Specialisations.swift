import Diagnostics
import PythonSSA
import Types
import Utilities

/// Which compilation of a function a call takes.
///
/// Functions are inferred once for all calls with arguments of the same types. The lists that such
/// a function makes would have the same elements everywhere: where one caller stores floats in its
/// `list(range(n))`, those of all others would hold floats, too. So once somebody widens what a
/// function has made, each call of it in the user's source has a specialisation of its own, as
/// have the functions of the library between the two.
extension Program {
  /// Returns the specialisation of `f` for `arguments`, new or not.
  func demand(
    _ f: FunctionReference, captures: [Abstract], _ arguments: [Abstract],
    _ mode: CompilationMode, at span: SourceSpan?
  ) -> FunctionSpecialisation {
    demand(
      SpecialisationKey(function: f, captures: captures, arguments: arguments, mode: mode),
      at: span)
  }

  /// Returns the specialisation of `key`, new or not.
  func demand(_ key: SpecialisationKey, at span: SourceSpan?) -> FunctionSpecialisation {
    if let s = specialisations[key] { return s }
    let s = FunctionSpecialisation(key, prototype: makeFunction(key))
    s.requestSpan = span
    if code(key.function).isGenerator { addGenerator(s) }
    specialisations[key] = s
    return s
  }

  /// Gives the objects of the place `n` the types `arguments`, which cover what they were, or has
  /// the function that makes them inferred for each call; `false` if the types rise without end.
  func widen(_ n: UInt32, to arguments: [Type]) -> Bool {
    if let s = sites[n], s.arguments != arguments, separateMaker(of: n) { return true }
    return sites.widen(n, to: arguments)
  }

  /// Has the function that makes the objects of the site `n` inferred for each call, or else the
  /// nearest of those that called it to make them; `false` if none is known to its end.
  func separateMaker(of n: UInt32) -> Bool {
    guard isInferring else { return false }
    var next = sites[n]?.owner
    while let maker = next, maker.state == .done, maker.generator == nil {
      if separate(maker.key) { return true }
      next = callers[maker.key.place]
    }
    return false
  }

  /// The most specialisations of which calls have their own: beyond, callers share them again.
  private static let mostPlaced = 64

  /// Has each call infer `key`, a specialisation for all calls, by itself; `false` if they do.
  fileprivate func separate(_ key: SpecialisationKey) -> Bool {
    guard key.place == 0, placed.count < Self.mostPlaced, placed.insert(key).inserted else {
      return false
    }
    sites.restartAll()
    return true
  }
}

extension Evaluator {
  /// Returns the specialisation of `f` for `arguments` that the call under evaluation takes.
  func demand(
    _ f: FunctionReference, captures: [Abstract], _ arguments: [Abstract]
  ) throws(EvaluationError) -> FunctionSpecialisation {
    var key = SpecialisationKey(
      function: f, captures: captures, arguments: arguments, mode: mode(of: f))
    if program.placed.contains(key) {
      let caller = specialisation.key
      // What takes no arguments, such as the function that makes a thread's objects, is one.
      let isCaller = !isLibrary || caller.arguments.isEmpty && caller.captures.isEmpty
      if caller.place != 0, isLibrary || !program.isLibrary(f) {
        // Recursion goes on with the objects of its first call.
        key.place = caller.place
      } else if isCaller {
        key.place = program.sites.number(of: value, in: specialisation)
        program.callers[key.place] = specialisation
      } else if program.separate(caller) {
        throw .consequence
      }
    }
    return program.demand(key, at: requestPlace)
  }
}
