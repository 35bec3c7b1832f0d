import IR
import LLVMSupport
import Types

// One object may hold the module's functions for several processors of x86-64. Each has a variant
// of every function; under the function's own name there is a jump through a pointer, which at
// first points to a function that asks the processor what it is and replaces the pointer. Nothing
// of it needs a linker's or loader's help, as indirect functions of ELF would.

extension ModuleEmitter {
  /// Makes all functions and entries for each of `targets`, and the entries that choose from them.
  func emitVariants(_ targets: [Target]) throws(CodeGenerationError) {
    let baseline = target
    var variants: [[LLVMFunction]] = []
    for t in targets {
      target = t
      functions = [:]
      try emitFunctions()
      variants.append(entries.map { emitEntry($0, symbol: Self.symbol(of: $0, for: t)) })
    }
    target = baseline
    for (i, e) in entries.enumerated() { emitChoice(e, among: variants.map { $0[i] }, targets) }
  }

  /// Returns the symbol of the variant of `e` for `t`, such as `m_f__x86_64_v3`.
  static func symbol(of e: Entry, for t: Target) -> String {
    "\(e.point.symbol)__\(symbolCharacters(t.cpu))"
  }

  /// Lets LLVM use all that the target of the function `f` of a variant has.
  func attachProcessor(to f: LLVMFunction) {
    guard isMultiple else { return }
    f.add(context.attribute("target-cpu", text: target.cpu))
    if !target.features.isEmpty {
      f.add(context.attribute("target-features", text: target.features))
    }
  }

  /// Makes the function of `e` that chooses from `variants`, which are for `targets`.
  private func emitChoice(_ e: Entry, among variants: [LLVMFunction], _ targets: [Target]) {
    let type = variants[0].type
    let f = llvm.addFunction(e.point.symbol, type)
    let choose = llvm.addFunction("\(names.service("_choose"))_\(e.point.symbol)", type)
    choose.setLinkage(.internal)
    let pointer = llvm.addVariable("\(e.point.symbol)__variant", context.pointer)
    pointer.setInitializer(choose.value)
    pointer.setLinkage(.internal)
    attachAttributes(e.point.cParameters, to: choose, isNoalias: false)
    for declared in [f, choose] { finishDeclaration(declared, e.point) }
    attachAttributes(e.point.cParameters, to: f, isNoalias: e.point.isNoalias)
    builder.move(toEndOf: f.appendBlock())
    let known = builder.atomicLoad(context.pointer, pointer.value, alignment: 8)
    jump(to: LLVMFunction(value: known, type: type), from: f)
    builder.move(toEndOf: choose.appendBlock())
    choose.add(context.attribute("noinline"))
    let level = builder.call(levelFunction(), [])
    level.setCallConvention(.fast)
    var chosen = variants[0].value
    for (variant, t) in zip(variants, targets).dropFirst() {
      let fits = builder.compare(
        .greaterOrEqualUnsigned, level, context.i32.integer(ProcessorLevel(t.cpu)?.rawValue ?? 0))
      chosen = builder.select(fits, variant.value, chosen)
    }
    builder.atomicStore(chosen, pointer.value, alignment: 8)
    jump(to: LLVMFunction(value: chosen, type: type), from: choose)
    addAliases(e, of: f)
  }

  /// Writes a jump from `f` to `other` with the same parameters.
  private func jump(to other: LLVMFunction, from f: LLVMFunction) {
    let call = builder.call(other, f.parameters)
    call.setTailCall(must: true)
    if f.type.result == context.void { builder.returnVoid() } else { builder.return(call) }
  }

  /// The function that tells the level of the processor that it runs on.
  ///
  /// - Source: System V ABI for x86-64, "Micro-architecture levels".
  private func levelFunction() -> LLVMFunction {
    if let known = helpers["level"] { return known }
    let f = llvm.addFunction(names.service("_level"), context.function([], to: context.i32))
    f.setLinkage(.internal)
    f.callingConvention = .fast
    for a in ["nounwind", "noinline"] { f.add(context.attribute(a)) }
    helpers["level"] = f
    let here = builder.block
    builder.move(toEndOf: f.appendBlock())
    let basic = processorWords(leaf: 1)
    let more = processorWords(leaf: 7)
    let extended = processorWords(leaf: 0x8000_0001)
    // The register that tells what the system saves may be read only where it exists.
    let hasRegister = has([27], in: basic[2])
    let (read, done) = (f.appendBlock(), f.appendBlock())
    let start = builder.block
    builder.branch(hasRegister, read, done)
    builder.move(toEndOf: read)
    let xgetbv = context.inlineAssembly(
      "xgetbv", "={eax},={edx},{ecx}", [context.i32],
      to: context.structure([context.i32, context.i32]))
    let saved = builder.extractField(builder.call(xgetbv, [context.i32.zero]), 0)
    builder.branch(done)
    builder.move(toEndOf: done)
    let state = builder.phi(context.i32)
    builder.addIncoming(state, context.i32.zero, from: start)
    builder.addIncoming(state, saved, from: read)
    let v2 = builder.and(has([0, 9, 13, 19, 20, 23], in: basic[2]), has([0], in: extended[2]))
    let v3 = [
      v2, has([12, 22, 27, 28, 29], in: basic[2]), has([3, 5, 8], in: more[1]),
      has([5], in: extended[2]), has([1, 2], in: state),
    ].reduce(context.i1.integer(1)) { builder.and($0, $1) }
    let v4 = [v3, has([16, 17, 28, 30, 31], in: more[1]), has([5, 6, 7], in: state)]
      .reduce(context.i1.integer(1)) { builder.and($0, $1) }
    let level = [v2, v3, v4].map { builder.zeroExtend($0, to: context.i32) }
      .reduce(context.i32.integer(1)) { builder.add($0, $1) }
    builder.return(level)
    builder.move(toEndOf: here)
    return f
  }

  /// Writes what the instruction `cpuid` gives for `leaf`, in registers A, B, C and D.
  private func processorWords(leaf: Int) -> [LLVMValue] {
    let word = context.i32
    let cpuid = context.inlineAssembly(
      "cpuid", "={eax},={ebx},={ecx},={edx},{eax},{ecx}", [word, word],
      to: context.structure([word, word, word, word]))
    let call = builder.call(cpuid, [word.integer(bits: UInt64(leaf)), word.zero])
    return (0..<4).map { builder.extractField(call, $0) }
  }

  /// Writes whether all of `bits` are set in `word`.
  private func has(_ bits: [Int], in word: LLVMValue) -> LLVMValue {
    let mask = context.i32.integer(bits: bits.reduce(UInt64(0)) { $0 | 1 << UInt64($1) })
    return builder.compare(.equal, builder.and(word, mask), mask)
  }
}

/// A level of the x86-64 architecture.
enum ProcessorLevel: Int {
  case v1 = 1
  case v2, v3, v4

  /// The level that the processor name `cpu` stands for, or `nil` if it stands for another one.
  init?(_ cpu: String) {
    switch cpu {
    case "x86-64", "x86-64-v1": self = .v1
    case "x86-64-v2": self = .v2
    case "x86-64-v3": self = .v3
    case "x86-64-v4": self = .v4
    default: return nil
    }
  }
}
