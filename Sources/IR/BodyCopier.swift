public import Diagnostics
public import Utilities

/// Copies blocks from one function to another, or to itself, with new values.
///
/// Used to inline functions, and to make versions of loops.
public struct BodyCopier {
  /// The copy of each value. Set those that come from outside of the copied blocks, such as a
  /// function's parameters; other outside values are kept, which is right within one function.
  public var values = SecondaryTable<ValueID, ValueID?>(nil)

  /// The copy of each block; preset ones are jumped to, not copied.
  public var blocks = SecondaryTable<BlockID, BlockID?>(nil)

  /// The site that the copies name.
  public var site: (SiteID) -> SiteID = { $0 }

  /// The source text that the copies come from; `nil` for that of the originals.
  public var span: SourceSpan?

  /// Creates a copier.
  public init() {}

  /// Returns the copy of `v`, or `v` itself if it was not copied.
  public func copy(of v: ValueID) -> ValueID { values[v] ?? v }

  /// Copies the blocks `list` of `source` to new blocks of `target`, in the order given, which the
  /// caller puts into the order of `target`.
  ///
  /// - Parameter source: the function copied; a copy of `target` itself to make versions.
  @discardableResult
  public mutating func copy(
    _ list: [BlockID], of source: Function, into target: inout Function
  ) -> [BlockID] {
    let new = list.map { b in
      let copy = target.blocks.append(Block())
      blocks[b] = copy
      return copy
    }
    for (b, n) in zip(list, new) { copyValues(of: b, source, to: n, &target) }
    for (b, n) in zip(list, new) { copyOperations(of: b, source, to: n, &target) }
    return new
  }

  /// Makes the copies of the parameters and instructions of `b`, these without operands yet.
  private mutating func copyValues(
    of b: BlockID, _ source: Function, to n: BlockID, _ target: inout Function
  ) {
    for v in source[b].parameters where values[v] == nil {
      let copy = target.appendParameter(to: n, type: source[v].type, span: source[v].span)
      values[v] = copy
      target.names[copy] = source.names[v]
    }
    for v in source[b].instructions {
      let copy = target.append(.unit, type: source[v].type, to: n, span: span ?? source[v].span)
      values[v] = copy
      target.names[copy] = source.names[v]
    }
  }

  /// Fills the copies of the instructions of `b`, and of its terminator.
  private func copyOperations(
    of b: BlockID, _ source: Function, to n: BlockID, _ target: inout Function
  ) {
    for v in source[b].instructions {
      guard let i = source.instruction(v), let c = values[v] else { continue }
      let moved = i.map(value: copy(of:), list: { target.list(source[$0].map(copy(of:))) })
      let named = moved.site.map { moved.replacingSite(with: site($0)) } ?? moved
      target[c].definition = .instruction(named)
    }
    target[n].terminator = source[b].terminator.map { copy($0, source, &target) }
    target[n].terminatorSpan = span ?? source[b].terminatorSpan
  }

  /// Returns the copy of terminator `t`.
  private func copy(
    _ t: Terminator, _ source: Function, _ target: inout Function
  ) -> Terminator {
    let moved = t.mapTargets {
      BlockTarget(
        blocks[$0.block] ?? $0.block, target.list(source[$0.arguments].map(copy(of:))))
    }
    return switch moved {
    case .branch(let v, let a, let b, let h): .branch(copy(of: v), a, b, h)
    case .return(let v): .return(copy(of: v))
    case .propagate(let v): .propagate(copy(of: v))
    case .raise(let s): .raise(site(s))
    case .jump, .unreachable: moved
    }
  }
}
