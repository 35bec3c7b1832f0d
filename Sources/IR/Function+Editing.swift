public import Types
import Utilities

extension Function {
  /// Adds a block behind `b` in the order.
  public mutating func insertBlock(after b: BlockID) -> BlockID {
    let new = blocks.append(Block())
    let at = order.firstIndex(of: b).map { $0 + 1 } ?? order.count
    order.insert(new, at: at)
    return new
  }

  /// Moves the instructions of `b` from `position` on, and its terminator, to a new block behind
  /// `b`, and returns it. The caller gives `b` a new terminator.
  public mutating func split(_ b: BlockID, at position: Int) -> BlockID {
    let new = insertBlock(after: b)
    self[new].instructions = Array(self[b].instructions[position...])
    self[new].terminator = self[b].terminator
    self[new].terminatorSpan = self[b].terminatorSpan
    self[b].instructions.removeSubrange(position...)
    self[b].terminator = nil
    return new
  }

  /// Puts a new block without parameters on the edge that is target `n` of the terminator of `b`,
  /// and returns it. It stands behind `b` in the order and jumps to the old target.
  @discardableResult
  public mutating func splitEdge(from b: BlockID, target n: Int) -> BlockID? {
    guard let t = self[b].terminator, n < t.targets.count else { return nil }
    let new = insertBlock(after: b)
    self[new].terminator = .jump(t.targets[n])
    self[new].terminatorSpan = self[b].terminatorSpan
    let empty = list([])
    var position = 0
    self[b].terminator = t.mapTargets {
      defer { position += 1 }
      return position == n ? BlockTarget(new, empty) : $0
    }
    return new
  }

  /// Removes the parameters of `b` for whose positions `isRemoved` holds, with their arguments in
  /// the blocks of `predecessors`.
  public mutating func removeParameters(
    of b: BlockID, from predecessors: [BlockID], where isRemoved: (Int) -> Bool
  ) {
    let kept = self[b].parameters.indices.filter { !isRemoved($0) }
    let old = self[b].parameters
    self[b].parameters = kept.map { old[$0] }
    for (n, v) in self[b].parameters.enumerated() {
      self[v].definition = .parameter(b, UInt32(n))
    }
    for p in Set(predecessors).sorted() {
      guard let t = self[p].terminator else { continue }
      self[p].terminator = t.mapTargets {
        guard $0.block == b else { return $0 }
        let arguments = Array(self[$0.arguments])
        return BlockTarget(b, list(kept.map { arguments[$0] }))
      }
    }
  }

  /// Adds a parameter of type `type` to `b`, and to each jump to `b` the argument that `argument`
  /// gives for the block it is in.
  @discardableResult
  public mutating func appendParameter(
    to b: BlockID, type: TypeID, from predecessors: [BlockID], argument: (BlockID) -> ValueID
  ) -> ValueID {
    let v = appendParameter(to: b, type: type)
    for p in Set(predecessors).sorted() {
      guard let t = self[p].terminator else { continue }
      self[p].terminator = t.mapTargets {
        guard $0.block == b else { return $0 }
        return BlockTarget(b, list(Array(self[$0.arguments]) + [argument(p)]))
      }
    }
    return v
  }

  /// Takes the blocks that the entry does not reach out of the order; `true` iff there was one.
  @discardableResult
  public mutating func removeUnreachableBlocks() -> Bool {
    removeUnreachableBlocks(ControlFlow(self))
  }

  /// The same, where `flow` is the function's graph, which stays as it is.
  public mutating func removeUnreachableBlocks(_ flow: ControlFlow) -> Bool {
    if flow.order.count == order.count { return false }
    order.removeAll { !flow.isReachable($0) }
    return true
  }

  /// Creates a function without contents, to stand in the place of one that is being changed.
  public static func stub(of f: Function) -> Function {
    Function(
      name: f.name, pythonName: f.pythonName, result: f.result, traits: f.traits, span: f.span)
  }
}

extension Module {
  /// Calls `body` with the function named `id`, taken out of the module so that both can change;
  /// a stub with its name, result and traits stands in its place meanwhile.
  public mutating func edit<R>(
    _ id: FunctionID, _ body: (inout Function, inout Module) -> R
  ) -> R {
    var f = Function.stub(of: self[id])
    swap(&f, &self[id])
    defer { swap(&f, &self[id]) }
    return body(&f, &self)
  }
}
