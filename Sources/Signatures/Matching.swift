public import Diagnostics
public import Types
import Utilities

/// Returns the specialisations that `declarations` ask of a module, with their C names.
///
/// - Parameters:
///   - functions: the functions at the top level of the module, in order; of several with one
///     name, the last counts, as in Python.
///   - externals: the C functions of which the module defines none.
///   - file: the module's file as users know it, without folders.
/// - Reports: functions that don't exist, arguments that don't fit, doubles and clashes of names.
///   The declarations concerned are left out.
public func match(
  _ declarations: [Declaration], with functions: [SourceFunction],
  externals: [ExternalDeclaration] = [], names: ModuleNames, file: String,
  into diagnostics: inout DiagnosticSet
) -> [Specialisation] {
  var matcher = Matcher(functions: functions, names: names, file: file)
  matcher.externals = externals
  let list = declarations.compactMap { matcher.specialisation(of: $0) }
  let result = matcher.named(matcher.withoutDoubles(list))
  for d in matcher.diagnostics.elements { diagnostics.insert(d) }
  return result
}

/// Finds the functions that declarations name.
struct Matcher {
  /// The functions of the module.
  let functions: [SourceFunction]

  /// The positions of the functions.
  let positions: [String: Int]

  /// How symbols are named.
  let names: ModuleNames

  /// The module's file.
  let file: String

  /// The C functions that compiled code may call.
  var externals: [ExternalDeclaration] = []

  /// What is wrong.
  var diagnostics = DiagnosticSet()

  /// Creates a matcher of declarations with `functions`.
  init(functions: [SourceFunction], names: ModuleNames, file: String) {
    self.functions = functions
    self.names = names
    self.file = file
    self.positions = Dictionary(
      functions.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { $1 })
  }

  /// Returns the specialisation that `d` asks for, without names, or `nil` after a report.
  mutating func specialisation(of d: Declaration) -> Specialisation? {
    guard let position = positions[d.name.value] else {
      // What reads it was asked for before.
      if d.isSetter { return refusedSetter(d) }
      diagnostics.insert(
        .unknownFunction(
          d.name.value, nearest: nearestName(to: d.name.value, in: positions.keys),
          in: file, at: d.name.span))
      return nil
    }
    guard let (f, gathered) = expanded(functions[position], for: d) else { return nil }
    var traits = d.traits
    if f.isKernel { traits.insert(.kernel) }
    guard checkKernel(d, traits), checkFunctions(d, traits), checkMember(f, d, traits),
      let arguments = arguments(of: d, for: f),
      checkInstance(f, arguments, d)
    else { return nil }
    var result: Spelling<Type>?
    if let r = d.result {
      guard let written = r.value, let type = written.returned else { return nil }
      result = Spelling(type, at: r.span)
    }
    if f.role == .constructor, let t = f.owner?.type {
      guard checkConstructor(f, result, .instance(t)) else { return nil }
      result = Spelling(.instance(t), at: d.span)
    }
    if let star = gathered?.star, !star.isEmpty,
      arguments[..<star.lowerBound].contains(.defaultValue)
    {
      diagnostics.insert(.missingArguments(d, f))
      return nil
    }
    var s = Specialisation(
      function: position, arguments: arguments, declaredResult: result, traits: traits,
      span: d.span, entryPoint: entryPoint(f, arguments, result?.value, traits))
    s.gathered = gathered
    return withCName(d.cName, s)
  }

  /// Returns `s` with the C name written in its declaration.
  private func withCName(_ n: Spelling<String>?, _ s: Specialisation) -> Specialisation {
    var copy = s
    copy.entryPoint.symbol = n?.value ?? ""
    return copy
  }

  /// `true` iff `d` is no kernel with a result.
  private mutating func checkKernel(_ d: Declaration, _ traits: DeclarationTraits) -> Bool {
    guard traits.contains(.kernel), let r = d.result, r.value != Type.none else { return true }
    diagnostics.insert(.kernelResult(d.name.value, at: r.span))
    return false
  }

  /// `true` iff `d` is no kernel that gets a C function.
  private mutating func checkFunctions(_ d: Declaration, _ traits: DeclarationTraits) -> Bool {
    guard traits.contains(.kernel) else { return true }
    for p in d.parameters {
      guard case .argument(let t?) = p.role, t.holdsFunction else { continue }
      diagnostics.insert(.unsupportedType("'\(t)' as an argument of a kernel", at: p.span))
      return false
    }
    return true
  }

  /// Returns what each parameter of `f` is by `d`, or `nil` after a report.
  private mutating func arguments(
    of d: Declaration, for f: SourceFunction
  ) -> [Specialisation.Argument]? {
    var list = [Specialisation.Argument]()
    var isComplete = true
    list += instance(d, f)
    for p in d.parameters {
      guard let i = place(of: p, from: list.count, d, f) else { return nil }
      while list.count < i { list.append(.defaultValue) }
      switch p.role {
      case .argument(let t?): list.append(.value(t))
      case .argument(nil):
        list.append(.defaultValue)
        isComplete = false
      case .constant(let value): list.append(.constant(value))
      }
    }
    let missing = f.parameters.dropFirst(list.count)
    guard missing.allSatisfy(\.hasDefault) else {
      diagnostics.insert(.missingArguments(d, f))
      return nil
    }
    return isComplete ? list + missing.map { _ in .defaultValue } : nil
  }

  /// Returns the place of `p` among the parameters of `f`, at `next` or behind defaults from there.
  private mutating func place(
    of p: DeclaredParameter, from next: Int, _ d: Declaration, _ f: SourceFunction
  ) -> Int? {
    guard let name = p.name else {
      if next < f.parameters.count { return next }
      diagnostics.insert(.tooManyArguments(d, f, at: p.span))
      return nil
    }
    var i = next
    while i < f.parameters.count, f.parameters[i].name != name.value, f.parameters[i].hasDefault {
      i += 1
    }
    if i < f.parameters.count, f.parameters[i].name == name.value { return i }
    let isKnown = f.parameters.contains { $0.name == name.value }
    if next >= f.parameters.count, !isKnown {
      diagnostics.insert(.tooManyArguments(d, f, at: p.span))
    } else {
      let expected = f.parameters.dropFirst(next).first?.name
      diagnostics.insert(.parameterName(name, isKnown ? nil : expected, f))
    }
    return nil
  }

  /// Returns what C callers see of `f`, without a symbol.
  private func entryPoint(
    _ f: SourceFunction, _ arguments: [Specialisation.Argument], _ result: Type?,
    _ traits: DeclarationTraits
  ) -> EntryPoint {
    var parameters: [EntryPoint.Parameter] = []
    var constants: [EntryPoint.Constant] = []
    for (i, (p, a)) in zip(f.parameters, arguments).enumerated() {
      switch a {
      case .value(let t):
        parameters.append(.init(name: p.name, type: t, defaultValue: p.defaultValue))
      case .constant(let v): constants.append(.init(name: p.name, position: i, value: v))
      case .defaultValue: constants.append(.init(name: p.name, position: i, value: nil))
      }
    }
    var e = EntryPoint(
      pythonName: f.role == .setter ? String(f.name.dropLast()) : f.name, symbol: "", aliases: [],
      parameters: parameters,
      result: result ?? .none, isNoexcept: traits.contains(.noexcept),
      isNoalias: traits.contains(.noalias), isKernel: traits.contains(.kernel),
      documentation: f.documentation.map(cleanedDocumentation), file: file, line: f.line)
    e.constants = constants
    e.recordPrefix = names.prefix
    e.role = f.role
    return e
  }
}

extension Type {
  /// `true` iff the type is that of a C function or an object on the heap, or has one as a part.
  fileprivate var holdsFunction: Bool {
    switch self {
    case .function, .reference: true
    case .tuple(let elements): elements.contains(where: \.holdsFunction)
    case .optional(let t): t.holdsFunction
    case .instance(let c): c.isHandle || c.fields.contains { $0.type.holdsFunction }
    default: false
    }
  }
}
