import PythonSSA
import Types
import Utilities

/// Constants of the module that some function changes, whatever name it knows them by: they are
/// objects of the thread.
///
/// A value does not tell which constant it comes from. So where something is changed that can't be,
/// all constants of the module like it, or with such a part, are made objects, and inference begins
/// again; that changes no result, for what is read of an object is what the constant holds.
extension Evaluator {
  /// Sees to it that the constants of the module that `o` may be are objects, and gives up what is
  /// evaluated if there are any that were none.
  func shareConstants(like o: Operand) throws(EvaluationError) {
    guard emitter.isDry, !mode.isKernel else { return }
    let a = o.abstract.withoutOrigins
    let others = program.constantValues.filter { !program.sharedConstants.contains($0.key) }
    var found = others.filter { $0.value.holdsPart { $0 == a } }
    if found.isEmpty {
      let general = a.generalised
      found = others.filter { $0.value.holdsPart { $0.generalised == general } }
    }
    if found.isEmpty, let array = a.array {
      found = others.filter { $0.value.holdsPart { $0.array?.element == array.element } }
    }
    if found.isEmpty { return }
    program.sharedConstants.formUnion(found.keys)
    program.sites.restartEverything()
    throw .consequence
  }

  /// Notes that the expression `f` of the module gives `a`.
  func noteConstant(_ f: FunctionReference, _ a: Abstract) {
    if f.module == 0, emitter.isDry, a.canChange { program.constantValues[f] = a.withoutOrigins }
  }
}

extension Abstract {
  /// `true` iff the value is a container that can be changed, or a tuple with one.
  var canChange: Bool {
    switch self {
    case .list, .mapping, .value(.reference), .value(.array): true
    case .structure(let name, _): name == "static_set"
    case .tuple(let e): e.contains(where: \.canChange)
    default: false
    }
  }

  /// `true` iff the value is, or a tuple has, a list, dict or array of another constant.
  var isOfConstant: Bool {
    switch self {
    case .list(_, let n), .mapping(_, let n): n == 0
    case .value(.array(let a)): a.isReadOnly
    case .tuple(let e): e.contains(where: \.isOfConstant)
    default: false
    }
  }

  /// `true` iff `isWanted` holds for the value, or a part of it.
  fileprivate func holdsPart(_ isWanted: (Abstract) -> Bool) -> Bool {
    if isWanted(self) { return true }
    return switch self {
    case .list(let e, _), .tuple(let e), .instance(_, let e):
      e.contains { $0.holdsPart(isWanted) }
    case .mapping(let e, _): e.contains { $0.value.holdsPart(isWanted) }
    default: false
    }
  }
}
