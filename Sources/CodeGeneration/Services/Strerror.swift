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
    let (texts, offsets) = siteTexts()
    let blob = llvm.addConstant("messages", context.bytes(texts))
    let table = llvm.addConstant(
      "sites", context.i32.array(of: offsets.map { context.i32.integer($0) }))
    let (entry, known, end) = (f.appendBlock(), f.appendBlock(), f.appendBlock())
    builder.move(toEndOf: entry)
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
    builder.addIncoming(offset, context.i32.integer(Self.success.utf8.count + 1), from: entry)
    builder.addIncoming(offset, found, from: known)
    builder.return(
      builder.elementAddress(
        context.i8, blob.value, builder.zeroExtend(offset, to: context.i64)))
  }

  /// The text of the status 0.
  private static let success = "success"

  /// Returns all texts, each with a zero at its end, and the offset of each site's.
  ///
  /// The first is that of site 0, which no error has, the second that of sites without any.
  private func siteTexts() -> ([UInt8], [Int]) {
    var texts = Array("\(Self.success)\0unknown error\0".utf8)
    var known: [String: Int] = [:]
    var offsets = [0]
    for site in source.sites.ids.dropFirst() {
      guard usedSites.contains(site) else {
        offsets.append(Self.success.utf8.count + 1)
        continue
      }
      let text = message(of: site)
      if known[text] == nil {
        known[text] = texts.count
        texts += Array(text.utf8) + [0]
      }
      offsets.append(known[text] ?? 0)
    }
    return (texts, offsets)
  }

  /// Returns the text of the error of `site`, such as `KeyError: missing (m.py:12, in f)`.
  private func message(of site: SiteID) -> String {
    let s = source.sites[site]
    var text = source.exceptions[s.kind].name
    if !s.message.isEmpty { text += ": " + s.message }
    guard let span = s.span else { return s.function.isEmpty ? text : "\(text) (in \(s.function))" }
    let file = source.sources[span.file]
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    text += " (\(name):\(file.position(of: span.start).line)"
    return text + (s.function.isEmpty ? ")" : ", in \(s.function))")
  }
}
