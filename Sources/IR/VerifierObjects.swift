import Types
import Utilities

extension Verifier {
  /// Checks an operation on an object.
  func checkObject(_ i: Instruction, _ t: Type, _ operands: [ValueID]) {
    if case .newObject = i {
      guard let fields = layout(t) else { return }
      let given = operands.map { type($0) }
      return require(given == fields, "an object of \(fields) given \(given)")
    }
    guard let fields = operands.first.flatMap({ layout(type($0)) }) else { return }
    switch i {
    case .field(_, let n):
      guard n < fields.count else { return require(false, "no field \(n)") }
      require(t == fields[Int(n)], "field \(n) is \(fields[Int(n)]), not \(t)")
    case .setField(_, let n, let v):
      guard n < fields.count else { return require(false, "no field \(n)") }
      require(type(v) == fields[Int(n)], "field \(n) is \(fields[Int(n)]), given \(type(v))")
      require(t == .none, "result is \(t), not none")
    default: break
    }
  }

  /// Checks a call of a C function.
  func checkForeignCall(_ i: Instruction, _ t: Type, _ operands: [ValueID]) {
    switch i {
    case .callExternal(let x, _):
      guard x.index < module.externals.count else { return require(false, "no external \(x)") }
      let e = module.externals[x]
      let given = operands.map { type($0) }
      require(given == e.parameters, "\(e.symbol) given \(given)")
      require(t == e.result, "result is \(t), not \(e.result)")
    case .callPointer:
      guard case .function(let parameters, let r)? = operands.first.map({ type($0) }) else {
        return require(false, "calls no function")
      }
      let given = operands.dropFirst().map { type($0) }
      require(given == parameters, "a function of \(parameters) given \(given)")
      require(t == r, "result is \(t), not \(r)")
    default: break
    }
  }

  /// The types of the fields of objects of type `t`; reports and gives `nil` if it has none.
  private func layout(_ t: Type) -> [Type]? {
    let fields = t.asReference.flatMap { module.layouts[$0] }
    require(fields != nil, "\(t) is no reference to objects of a known layout")
    return fields
  }
}
