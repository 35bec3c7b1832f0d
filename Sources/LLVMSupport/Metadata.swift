import CLLD
import CLLVM

/// A node of metadata: a string, a tuple, a constant or a description for the debugger.
public struct Metadata: Hashable {
  /// The node itself.
  let ref: LLVMMetadataRef

  /// Wraps `ref`.
  init(ref: LLVMMetadataRef?) {
    guard let ref else { preconditionFailure("LLVM gave no metadata") }
    self.ref = ref
  }
}

/// What a node says about the instruction or global that it is attached to.
public struct MetadataKind: Hashable, Sendable {
  /// LLVM's number.
  let rawValue: UInt32

  /// The weights of a branch.
  public static let prof = Self(rawValue: 2)

  /// The range of a loaded integer.
  public static let range = Self(rawValue: 4)

  /// The type-based alias class of an access.
  public static let tbaa = Self(rawValue: 1)

  /// The scopes that an access is in.
  public static let aliasScope = Self(rawValue: 7)

  /// The scopes that an access shares no memory with.
  public static let noalias = Self(rawValue: 8)

  /// A load of what never changes.
  public static let invariantLoad = Self(rawValue: 6)

  /// The properties of the loop that a branch closes.
  public static let loop = Self(rawValue: 18)

  /// The groups of accesses that a parallel loop names.
  public static let accessGroup = Self(rawValue: 25)
}

extension LLVMContext {
  /// Returns the string node of `text`.
  public func string(_ text: String) -> Metadata {
    Metadata(ref: LLVMMDStringInContext2(storage.ref, text, text.utf8.count))
  }

  /// Returns the node that holds the constant `value`.
  public func constant(_ value: LLVMValue) -> Metadata {
    Metadata(ref: LLVMValueAsMetadata(value.ref))
  }

  /// Returns the tuple of `operands`; equal tuples are the same.
  public func node(_ operands: [Metadata]) -> Metadata {
    withRefs(operands.map(\.ref)) { p, n in
      Metadata(ref: LLVMMDNodeInContext2(storage.ref, p, Int(n)))
    }
  }

  /// Returns a new tuple of `operands`, the same as no other; itself first if
  /// `isSelfReferential`, as the identities of loops and alias scopes are.
  public func distinctNode(_ operands: [Metadata], isSelfReferential: Bool = false) -> Metadata {
    withRefs(operands.map(\.ref)) { p, n in
      Metadata(ref: clld_distinct_node(storage.ref, p, Int(n), isSelfReferential))
    }
  }

  /// Returns the node that says how often a branch goes each way, relative to each other.
  public func branchWeights(_ weights: [Int]) -> Metadata {
    node([string("branch_weights")] + weights.map { constant(i32.integer($0)) })
  }

  /// Returns the node that gives the half-open range of an integer of type `type`.
  public func range(_ low: Int, _ high: Int, of type: LLVMType) -> Metadata {
    node([constant(type.integer(low)), constant(type.integer(high))])
  }

  /// Returns the identity of a loop with the given properties.
  public func loop(_ properties: [LoopProperty]) -> Metadata {
    distinctNode(properties.map { $0.node(in: self) }, isSelfReferential: true)
  }

  /// Returns a new domain of alias scopes called `name`.
  public func aliasDomain(_ name: String) -> Metadata {
    distinctNode([string(name)], isSelfReferential: true)
  }

  /// Returns a new alias scope called `name` in `domain`.
  public func aliasScope(_ name: String, in domain: Metadata) -> Metadata {
    distinctNode([domain, string(name)], isSelfReferential: true)
  }
}

/// What the optimiser is told about a loop.
public enum LoopProperty: Hashable {
  /// The loop ends, though the optimiser cannot see why.
  case mustProgress

  /// The loop is vectorised, or is not.
  case vectorize(Bool)

  /// The number of elements that one vector holds.
  case vectorWidth(Int)

  /// The number of vectors that one round works on.
  case interleave(Int)

  /// The loop is never unrolled.
  case noUnroll

  /// The loop is not unrolled unless the number of its rounds is known.
  case noRuntimeUnroll

  /// The loop is unrolled by a factor.
  case unroll(Int)

  /// The loop is unrolled to nothing.
  case unrollFully

  /// The loop is not split in two for the sake of vectors.
  case noDistribution

  /// The accesses of the group depend on no other round of the loop.
  case parallelAccesses(Metadata)

  /// Returns the node that LLVM looks for.
  func node(in context: borrowing LLVMContext) -> Metadata {
    switch self {
    case .mustProgress: context.node([context.string("llvm.loop.mustprogress")])
    case .vectorize(let on): pair("llvm.loop.vectorize.enable", context.i1, on ? 1 : 0, context)
    case .vectorWidth(let n): pair("llvm.loop.vectorize.width", context.i32, n, context)
    case .interleave(let n): pair("llvm.loop.interleave.count", context.i32, n, context)
    case .noUnroll: context.node([context.string("llvm.loop.unroll.disable")])
    case .noRuntimeUnroll: context.node([context.string("llvm.loop.unroll.runtime.disable")])
    case .unroll(let n): pair("llvm.loop.unroll.count", context.i32, n, context)
    case .unrollFully: context.node([context.string("llvm.loop.unroll.full")])
    case .noDistribution: pair("llvm.loop.distribute.enable", context.i1, 0, context)
    case .parallelAccesses(let group):
      context.node([context.string("llvm.loop.parallel_accesses"), group])
    }
  }

  /// Returns the node of `name` and the integer `value`.
  private func pair(
    _ name: String, _ type: LLVMType, _ value: Int, _ context: borrowing LLVMContext
  ) -> Metadata {
    context.node([context.string(name), context.constant(type.integer(value))])
  }
}

extension LLVMValue {
  /// Attaches `node` to the instruction as what `kind` says; `nil` removes it. Does nothing to
  /// constants, which folding may have made of an instruction.
  public func setMetadata(_ kind: MetadataKind, _ node: Metadata?) {
    guard isInstruction else { return }
    guard let node else { return LLVMSetMetadata(ref, kind.rawValue, nil) }
    let context = LLVMGetTypeContext(LLVMTypeOf(ref))
    LLVMSetMetadata(ref, kind.rawValue, LLVMMetadataAsValue(context, node.ref))
  }
}
