internal import IR

/// A sum of terms with constant factors, and a constant.
///
/// Numbers are kept small, so that the sum is exact in int64 if all terms are within `termLimit`.
struct AffineForm: Hashable {
  /// The factors of terms, none of them 0.
  private(set) var factors: [Term: Int64] = [:]

  /// The constant.
  private(set) var constant: Int64 = 0

  /// The largest magnitude of a term, of the constant, of a factor, and the most terms.
  static let termLimit: Int64 = 1 << 40
  private static let factorLimit: Int64 = 1 << 16
  private static let termCount = 8

  /// Creates the form of `offset`.
  init?(_ offset: Offset) {
    constant = offset.constant
    if offset.term != .zero { factors[offset.term] = 1 }
    guard isSmall else { return nil }
  }

  /// The form of the number `n`.
  init?(_ n: Int64) { self.init(Offset(term: .zero, constant: n)) }

  /// `true` iff the numbers are within the limits.
  private var isSmall: Bool {
    constant.magnitude <= UInt64(Self.termLimit) && factors.count <= Self.termCount
      && factors.values.allSatisfy { $0.magnitude <= UInt64(Self.factorLimit) }
  }

  /// `true` iff the form is a number.
  var isConstant: Bool { factors.isEmpty }

  /// The terms in an order that depends on nothing but them.
  var terms: [Term] { factors.keys.sorted { Self.order($0) < Self.order($1) } }

  /// What terms are ordered by.
  static func order(_ t: Term) -> UInt64 {
    switch t {
    case .zero: 0
    case .value(let v): UInt64(v.rawValue) << 16
    case .extent(let v, let axis): UInt64(v.rawValue) << 16 + UInt64(axis + 1)
    }
  }

  /// Returns `self + factor * other`, or `nil` beyond the limits.
  func adding(_ other: AffineForm, times factor: Int64 = 1) -> AffineForm? {
    guard factor.magnitude <= UInt64(Self.factorLimit) else { return nil }
    var sum = self
    for (t, k) in other.factors {
      let n = (sum.factors[t] ?? 0) + k * factor
      sum.factors[t] = n == 0 ? nil : n
    }
    let (product, o) = other.constant.multipliedReportingOverflow(by: factor)
    let (total, p) = constant.addingReportingOverflow(product)
    sum.constant = total
    return o || p || !sum.isSmall ? nil : sum
  }

  /// Returns `factor * self`, or `nil` beyond the limits.
  func scaled(by factor: Int64) -> AffineForm? { AffineForm(0)?.adding(self, times: factor) }

  /// Returns the form with `form` in the place of `t`, or `nil` beyond the limits.
  func replacing(_ t: Term, with form: AffineForm) -> AffineForm? {
    guard let k = factors[t] else { return self }
    var rest = self
    rest.factors[t] = nil
    return rest.adding(form, times: k)
  }
}
