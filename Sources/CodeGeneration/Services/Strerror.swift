import Diagnostics
import IR
import LLVMSupport
import Types
import Utilities

// `const char *strerror(int32_t status)` looks up the text of a status word, `site << 8 | kind`, in
// two tables: one has, for each site, the offset of its text in the other. There is no pointer in
// them, so nothing has to be relocated when a program is loaded.

extension ModuleEmitter {
  /// The function that gives the text of a status.
  ///
  /// It is complete once all code is there, because it has the texts of those sites only that the
  /// code mentions; `completeStrerror` gives it its tables.
  func strerrorFunction() -> LLVMFunction {
    if let known = helpers["strerror"] { return known }
    services.insert(.strerror)
    let f = addService("strerror", [context.i32], to: context.pointer)
    helpers["strerror"] = f
    return f
  }

  /// Gives the function its body, if it was asked for.
  func completeStrerror() {
    guard let f = helpers["strerror"] else { return }
    let (texts, offsets, _) = siteTexts(first: "\(Self.success)\0unknown error\0") {
      message(of: $0)
    }
    let blob = llvm.addConstant("messages", context.bytes(texts))
    let table = llvm.addConstant(
      "sites", context.i32.array(of: offsets.map { context.i32.integer($0) }))
    let (entry, known, end) = (f.appendBlock(), f.appendBlock(), f.appendBlock())
    builder.move(toEndOf: entry)
    returnKeptText(of: f.parameters[0])
    let before = builder.block
    let site = builder.integer(.shiftRightLogical, f.parameters[0], context.i32.integer(8))
    let isKnown = builder.compare(.lessUnsigned, site, context.i32.integer(offsets.count))
    builder.branch(isKnown, known, end)
    builder.move(toEndOf: known)
    let place = builder.elementAddress(
      context.i32, table.value, builder.zeroExtend(site, to: context.i64))
    let found = builder.load(context.i32, place)
    builder.branch(end)
    builder.move(toEndOf: end)
    let offset = builder.phi(context.i32)
    builder.addIncoming(offset, context.i32.integer(Self.success.utf8.count + 1), from: before)
    builder.addIncoming(offset, found, from: known)
    builder.return(
      builder.elementAddress(
        context.i8, blob.value, builder.zeroExtend(offset, to: context.i64)))
  }

  /// The text of the status 0.
  private static let success = "success"

  /// Writes the return of the text that the program made of the values of an exception, if that is
  /// what `status` says; goes on in a new block.
  private func returnKeptText(of status: LLVMValue) {
    guard let last = llvm.variable(variableName(0)), let text = llvm.variable(variableName(1))
    else { return }
    let f = builder.block.function
    let (kept, next) = (f.appendBlock(), f.appendBlock())
    let known = builder.load(context.i32, last.value)
    let isKept = builder.and(
      builder.isNonzero(status), builder.compare(.equal, known, status))
    builder.branch(isKept, kept, next)
    builder.move(toEndOf: kept)
    builder.return(text.value)
    builder.move(toEndOf: next)
  }

  /// The function behind `External.siteText`, which `completeSiteText` gives its body.
  func siteTextFunction() -> LLVMFunction {
    if let known = helpers["site.text"] { return known }
    let f = llvm.addFunction(
      names.service("_site_text"),
      context.function([context.i32, context.pointer, context.i64], to: context.i64))
    helpers["site.text"] = f
    f.setLinkage(.internal)
    for a in ["nounwind", "noinline", "cold"] { f.add(context.attribute(a)) }
    return f
  }

  /// Gives the function behind `External.siteText` its body, if it was asked for.
  func completeSiteText() {
    guard let f = helpers["site.text"] else { return }
    let (texts, offsets, lengths) = siteTexts(first: "\0\0\0\0") { parts(of: $0) }
    func table(_ name: String, _ list: [Int]) -> LLVMValue {
      llvm.addConstant(
        name, context.i32.array(of: list.map { context.i32.integer($0) })
      ).value
    }
    let blob = llvm.addConstant("parts", context.bytes(texts))
    let (places, sizes) = (table("parts.offsets", offsets), table("parts.sizes", lengths))
    builder.move(toEndOf: f.appendBlock())
    let site = builder.integer(.shiftRightLogical, f.parameters[0], context.i32.integer(8))
    let isKnown = builder.compare(.lessUnsigned, site, context.i32.integer(offsets.count))
    let index = builder.zeroExtend(
      builder.select(isKnown, site, context.i32.zero), to: context.i64)
    func entry(_ table: LLVMValue) -> LLVMValue {
      let address = builder.elementAddress(context.i32, table, index)
      return builder.zeroExtend(builder.load(context.i32, address), to: context.i64)
    }
    let (offset, size) = (entry(places), entry(sizes))
    let fits = builder.compare(.lessUnsigned, size, f.parameters[2])
    builder.copyMemory(
      to: f.parameters[1], from: builder.elementAddress(context.i8, blob.value, offset),
      count: builder.select(fits, size, f.parameters[2]))
    builder.return(size)
  }

  /// Returns all texts, each with a zero at its end, and the offset and length of each site's.
  ///
  /// `first` holds that of site 0, which no error has, and that of sites without any.
  private func siteTexts(
    first: String, _ text: (SiteID) -> String
  ) -> (texts: [UInt8], offsets: [Int], lengths: [Int]) {
    var texts = Array(first.utf8)
    var known: [String: Int] = [:]
    var offsets = [0]
    var lengths = [2]
    for site in source.sites.ids.dropFirst() {
      guard usedSites.contains(site) else {
        offsets.append((texts.firstIndex(of: 0) ?? 0) + 1)
        lengths.append(2)
        continue
      }
      let text = text(site)
      if known[text] == nil {
        known[text] = texts.count
        texts += Array(text.utf8) + [0]
      }
      offsets.append(known[text] ?? 0)
      lengths.append(text.utf8.count)
    }
    return (texts, offsets, lengths)
  }

  /// Returns what `External.siteText` tells of `site`.
  private func parts(of site: SiteID) -> String {
    let s = source.sites[site]
    return "\(source.exceptions[s.kind].name)\0\(s.message)\0\(place(of: s))"
  }

  /// Returns the text of the error of `site`, such as `KeyError: missing (m.py:12, in f)`.
  private func message(of site: SiteID) -> String {
    let s = source.sites[site]
    let name = source.exceptions[s.kind].name
    return (s.message.isEmpty ? name : "\(name): \(s.message)") + place(of: s)
  }

  /// Returns the place of `s` as messages end with it, such as ` (m.py:12, in f)`.
  private func place(of s: Site) -> String {
    guard let span = s.span else { return s.function.isEmpty ? "" : " (in \(s.function))" }
    let file = source.sources[span.file]
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    let line = file.position(of: span.start).line
    return " (\(name):\(line)" + (s.function.isEmpty ? ")" : ", in \(s.function))")
  }
}
