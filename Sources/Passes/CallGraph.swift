import IR
import Utilities

/// Which functions of a module call which, and the groups that call each other in circles.
struct CallGraph {
  /// The functions, callees before callers where they are in no circle together.
  private(set) var bottomUp: [FunctionID] = []

  /// The number of the circle of each function; functions of one circle have the same.
  private(set) var circle = SecondaryTable<FunctionID, Int>(-1)

  /// The functions that call themselves directly.
  private var callsItself = SecondaryTable<FunctionID, Bool>(false)

  /// The functions in circles with others.
  private var isInCircle = SecondaryTable<FunctionID, Bool>(false)

  /// Creates the graph of `m`.
  ///
  /// - Source: Tarjan, "Depth-First Search and Linear Graph Algorithms", 1972, without recursion.
  init(_ m: Module) {
    var walk = Walk(m)
    for f in m.functions.ids where walk.index[f] < 0 { walk.run(from: f) }
    for (n, group) in walk.groups.enumerated() {
      for f in group {
        circle[f] = n
        isInCircle[f] = group.count > 1
        callsItself[f] = walk.callees[f].contains(f)
      }
      bottomUp += group.sorted()
    }
  }

  /// `true` iff a call of `f` may lead to another call of `f`.
  func isRecursive(_ f: FunctionID) -> Bool { isInCircle[f] || callsItself[f] }

  /// The walk that finds the groups.
  private struct Walk {
    /// The callees of each function, each once, in order.
    var callees = SecondaryTable<FunctionID, [FunctionID]>([])

    /// When each function was entered, and the first that it leads back to; -1 for not yet.
    var index = SecondaryTable<FunctionID, Int>(-1)
    private var low = SecondaryTable<FunctionID, Int>(-1)

    /// The functions entered whose group is not known yet.
    private var open: [FunctionID] = []
    private var isOpen = SecondaryTable<FunctionID, Bool>(false)

    /// The groups, callees first.
    private(set) var groups: [[FunctionID]] = []

    /// The number of functions entered.
    private var clock = 0

    /// Prepares a walk of `m`.
    init(_ m: Module) {
      for f in m.functions.ids {
        var seen: Set<FunctionID> = []
        for b in m[f].order {
          for c in m[f][b].instructions.compactMap({ m[f].instruction($0)?.callee })
          where seen.insert(c).inserted {
            callees[f].append(c)
          }
        }
      }
    }

    /// Enters `f`.
    private mutating func enter(_ f: FunctionID) {
      index[f] = clock
      low[f] = clock
      clock += 1
      open.append(f)
      isOpen[f] = true
    }

    /// Walks from `root`.
    mutating func run(from root: FunctionID) {
      var stack: [(function: FunctionID, next: Int)] = [(root, 0)]
      enter(root)
      while let (f, next) = stack.last {
        if next < callees[f].count {
          stack[stack.count - 1].next += 1
          let c = callees[f][next]
          if index[c] < 0 {
            enter(c)
            stack.append((c, 0))
          } else if isOpen[c] {
            low[f] = min(low[f], index[c])
          }
          continue
        }
        stack.removeLast()
        if let caller = stack.last?.function { low[caller] = min(low[caller], low[f]) }
        if low[f] == index[f] { close(f) }
      }
    }

    /// Makes a group of `f` and what was entered behind it.
    private mutating func close(_ f: FunctionID) {
      var group: [FunctionID] = []
      while let g = open.popLast() {
        isOpen[g] = false
        group.append(g)
        if g == f { break }
      }
      groups.append(group)
    }
  }
}
