import Types

extension Abstract {
  /// The type at the boundary of a datetime64 or timedelta64; `nil` for others.
  var time: ClassType? {
    guard case .structure(let name, let fields) = self,
      name == "datetime64" || name == "timedelta64",
      let unit = fields.first(where: { $0.name == "unit" })?.value.string,
      ClassType.timeUnits.contains(unit)
    else { return nil }
    return .time(unit, isDifference: name == "timedelta64")
  }
}

extension Operand {
  /// Returns the date, or difference of dates, of type `c` of `ticks` units; `nil` for other types.
  static func time(_ c: ClassType, _ ticks: Operand) -> Operand? {
    guard case .time(let unit, let isDifference) = c.form else { return nil }
    return .structure(
      isDifference ? "timedelta64" : "datetime64",
      [("ticks", ticks), ("unit", Operand(.constant(.string(unit))))])
  }
}
