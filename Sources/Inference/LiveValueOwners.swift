import PythonSSA
import Utilities

/// For each live value of each instance: the instance that gave it its present form.
///
/// That is the one that defines it, or one where different forms meet, which then takes the value
/// as a parameter. Optimistic iteration, as in the placement of phis by Braun et al. (2013).
struct LiveValueOwners {
  /// The owner of each live value, by instance.
  private var owners: [[CodeValueID: Int]]

  /// The parameters of the instances' blocks.
  private let parameters: [Set<CodeValueID>]

  /// Computes the owners.
  init(_ instances: [Instance], order: [Int], code: Code, liveness: Liveness) {
    owners = instances.map { _ in [:] }
    parameters = instances.map { Set(code.blocks[$0.block].parameters) }
    var predecessors: [[(Int, InstanceEdge)]] = instances.map { _ in [] }
    for i in order {
      for e in instances[i].edges { predecessors[e.target].append((i, e)) }
    }
    var changed = true
    while changed {
      changed = false
      for i in order {
        for v in liveness.liveIn[instances[i].block] where owners[i][v] != i {
          let new = meet(v, i, instances, predecessors[i])
          if new != owners[i][v] {
            owners[i][v] = new
            changed = true
          }
        }
      }
    }
  }

  /// Returns the owner of `v` in `i` by what the ways in say; `nil` while none says anything.
  private func meet(
    _ v: CodeValueID, _ i: Int, _ instances: [Instance], _ predecessors: [(Int, InstanceEdge)]
  ) -> Int? {
    var found: Int?
    for (p, edge) in predecessors {
      // What is alive where a generator is resumed is read from its object.
      if edge.isYield { return i }
      if edge.refined.contains(v) || edge.state[v] != instances[i].entry[v] { return i }
      guard let owner = owners[p][v] ?? (isDefined(v, by: p, instances) ? p : nil) else { continue }
      if let f = found, f != owner { return i }
      found = owner
    }
    return found
  }

  /// `true` iff `v` is not handed to instance `p`: it is defined there.
  private func isDefined(_ v: CodeValueID, by p: Int, _ instances: [Instance]) -> Bool {
    instances[p].entry[v] == nil || parameters[p].contains(v)
  }

  /// Accesses the owner of `v` in `i`.
  subscript(v: CodeValueID, i: Int) -> Int { owners[i][v] ?? i }

  /// The live values that instance `i` takes as parameters, in order.
  func introduced(by i: Int) -> [CodeValueID] {
    owners[i].filter { $0.value == i }.map(\.key).sorted()
  }
}
