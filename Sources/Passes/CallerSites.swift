import Diagnostics
import IR
import Utilities

/// The sites of library functions as their callers show them: with the span of the call and the
/// caller's name, so that users see a line of their own.
struct CallerSites {
  /// A site of a library function, seen from a call.
  private struct Key: Hashable {
    var site: SiteID
    var span: SourceSpan?
    var function: String
  }

  /// The files of the library.
  private let files: Set<FileID>

  /// The copies made so far.
  private var copies: [Key: SiteID] = [:]

  /// Creates the table for `m`, without copies.
  init(_ m: Module) {
    let library = m.functions.elements.filter { $0.traits.contains(.library) }
    files = Set(library.compactMap(\.span?.file))
  }

  /// `true` iff `s`, in a function of the library, is the library's own, not that of a function of
  /// the user that was inlined there or is called there.
  func isOfLibrary(_ s: SiteID, _ m: Module) -> Bool {
    m.sites[s].span.map { files.contains($0.file) } ?? true
  }

  /// Returns the copy of site `s` of `m` for a call at `span` in the function called `name`.
  mutating func copy(
    of s: SiteID, for span: SourceSpan?, in name: String, _ m: inout Module
  ) -> SiteID {
    let key = Key(site: s, span: span, function: name)
    if let known = copies[key] { return known }
    var site = m.sites[s]
    (site.span, site.function) = (span, name)
    let new = m.sites.append(site)
    copies[key] = new
    return new
  }
}
