import Diagnostics
import Types

/// The arguments that `*args` and `**kwargs` gather, among those that a line of signatures names.
public struct GatheredArguments: Hashable, Sendable {
  /// The place of the first argument of `*args`, and their number, if the function has it.
  public var star: Range<Int>?

  /// The same of `**kwargs`, with the names.
  public var keywords: Range<Int>?
  public var names: [String] = []

  /// Returns the position among the parameters of the function of the argument at position `i`,
  /// `nil` if it is gathered.
  public func parameter(_ i: Int) -> Int? {
    if star?.contains(i) == true || keywords?.contains(i) == true { return nil }
    guard let star, i >= star.upperBound else { return i }
    return i - star.count + 1
  }
}

extension Matcher {
  /// Returns `f` with a parameter for each argument that `d` has `*args` and `**kwargs` gather, and
  /// where they stand; `nil` after a report.
  ///
  /// What stands behind the function's own parameters goes to `*args`, or by its name to
  /// `**kwargs`; where the function has both, what has a name goes to the second.
  mutating func expanded(
    _ f: SourceFunction, for d: Declaration
  ) -> (function: SourceFunction, gathered: GatheredArguments?)? {
    let star = f.parameters.first { $0.kind == .variadic }
    let keywords = f.parameters.first { $0.kind == .variadicKeyword }
    guard star != nil || keywords != nil else { return (f, nil) }
    guard f.role == .function || f.role == .method, !f.isKernel else {
      diagnostics.insert(.variadicFunction(f, at: d.name.span))
      return nil
    }
    let own = f.parameters.filter { $0.kind == .positionalOnly || $0.kind == .positionalOrKeyword }
    let named = f.parameters.filter { $0.kind == .keywordOnly }
    let extra = others(d, f, own, named)
    var positional: [SourceFunction.Parameter] = []
    var byName: [SourceFunction.Parameter] = []
    for p in extra {
      if let name = p.name?.value, keywords != nil {
        byName.append(.init(name: name, hasDefault: false, kind: .keywordOnly))
      } else if let star {
        let name = p.name?.value ?? "\(star.name)_\(positional.count)"
        positional.append(.init(name: name, hasDefault: false, kind: .positionalOnly))
      } else {
        diagnostics.insert(.tooManyArguments(d, f, at: p.span))
        return nil
      }
    }
    var whole = f
    whole.parameters = own + positional + named + byName
    var gathered = GatheredArguments()
    if star != nil { gathered.star = own.count..<(own.count + positional.count) }
    if keywords != nil {
      let first = own.count + positional.count + named.count
      gathered.keywords = first..<(first + byName.count)
      gathered.names = byName.map(\.name)
    }
    return (whole, gathered)
  }

  /// Returns the parameters of `d` that are none of `own`, the positional ones of `f`, nor of those
  /// given by name only.
  private func others(
    _ d: Declaration, _ f: SourceFunction, _ own: [SourceFunction.Parameter],
    _ named: [SourceFunction.Parameter]
  ) -> [DeclaredParameter] {
    var next = instance(d, f).count
    var extra: [DeclaredParameter] = []
    for p in d.parameters {
      if let n = p.name?.value, named.contains(where: { $0.name == n }) { continue }
      guard next < own.count else {
        extra.append(p)
        continue
      }
      if let n = p.name?.value, own[next].name != n {
        let behind = own.dropFirst(next).firstIndex { $0.name == n }
        if behind == nil, own[next...].allSatisfy(\.hasDefault) {
          extra.append(p)
          continue
        }
        next = behind ?? next
      }
      next += 1
    }
    return extra
  }
}
