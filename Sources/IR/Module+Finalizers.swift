public import Types
import Utilities

extension Module {
  /// The functions that are called with the last reference to objects of a class.
  ///
  /// - Complexity: O(functions).
  public var finalizers: [Reference: FunctionID] {
    var found: [Reference: FunctionID] = [:]
    for id in functions.ids where self[id].traits.contains(.finalizer) {
      guard let p = self[id].parameters.first,
        case .reference(let r) = type(of: p, in: self[id])
      else { continue }
      found[r] = id
    }
    return found
  }

  /// `true` iff the end of an object may run code of the program.
  public var hasFinalizers: Bool {
    functions.ids.contains { self[$0].traits.contains(.finalizer) && !self[$0].order.isEmpty }
  }
}
