import CLLVM

/// Who may refer to a global, and what linkers do with equal names.
public enum Linkage: Sendable {
  case external, `internal`, `private`, linkOnceODR, weakAny, weakODR, appending, externalWeak
  case common

  /// LLVM's name of it.
  var ref: LLVMLinkage {
    switch self {
    case .external: LLVMExternalLinkage
    case .internal: LLVMInternalLinkage
    case .private: LLVMPrivateLinkage
    case .linkOnceODR: LLVMLinkOnceODRLinkage
    case .weakAny: LLVMWeakAnyLinkage
    case .weakODR: LLVMWeakODRLinkage
    case .appending: LLVMAppendingLinkage
    case .externalWeak: LLVMExternalWeakLinkage
    case .common: LLVMCommonLinkage
    }
  }
}

/// Whether a global with external linkage can be seen from outside its shared library.
public enum Visibility: Sendable {
  case `default`, hidden, protected

  /// LLVM's name of it.
  var ref: LLVMVisibility {
    switch self {
    case .default: LLVMDefaultVisibility
    case .hidden: LLVMHiddenVisibility
    case .protected: LLVMProtectedVisibility
    }
  }
}

/// What functions and global variables have in common.
public protocol LLVMGlobal {
  /// The global's address.
  var value: LLVMValue { get }
}

extension LLVMFunction: LLVMGlobal {}

extension LLVMGlobal {
  /// Sets who may refer to the global.
  public func setLinkage(_ linkage: Linkage) { LLVMSetLinkage(value.ref, linkage.ref) }

  /// `true` iff the global cannot be named from outside its module.
  public var isLocal: Bool {
    let linkage = LLVMGetLinkage(value.ref)
    return linkage == LLVMInternalLinkage || linkage == LLVMPrivateLinkage
  }

  /// Sets who may see the global.
  public func setVisibility(_ visibility: Visibility) {
    LLVMSetVisibility(value.ref, visibility.ref)
  }

  /// Makes a Windows library export the global.
  public func setExported() { LLVMSetDLLStorageClass(value.ref, LLVMDLLExportStorageClass) }

  /// Says that the global's address means nothing, so that equal ones may be merged.
  public func setUnnamed() { LLVMSetUnnamedAddress(value.ref, LLVMGlobalUnnamedAddr) }

  /// Sets the section that the global is emitted in.
  public func setSection(_ name: String) { LLVMSetSection(value.ref, name) }

  /// Sets the least alignment of the global, in bytes.
  public func setAlignment(_ bytes: Int) { LLVMSetAlignment(value.ref, UInt32(bytes)) }

  /// Attaches `node` as the metadata of kind `kind`.
  public func setMetadata(_ kind: MetadataKind, _ node: Metadata) {
    LLVMGlobalSetMetadata(value.ref, kind.rawValue, node.ref)
  }
}

/// A variable that lives as long as the program.
public struct LLVMGlobalVariable: LLVMGlobal, Hashable {
  /// The variable's address.
  public let value: LLVMValue

  /// The type of what the variable holds.
  public let type: LLVMType

  /// Sets what the variable holds at start; without it the variable is a declaration.
  public func setInitializer(_ initializer: LLVMValue) {
    LLVMSetInitializer(value.ref, initializer.ref)
  }

  /// Says that the variable never changes.
  public func setConstant() { LLVMSetGlobalConstant(value.ref, 1) }

  /// Gives each thread a variable of its own.
  public func setThreadLocal() { LLVMSetThreadLocal(value.ref, 1) }

  /// Says that others may have written the variable before the program starts, as with the shared
  /// memory of a kernel.
  public func setExternallyInitialized() { LLVMSetExternallyInitialized(value.ref, 1) }
}
