/// The members of enumerations.
extension ClassDescription {
  /// The number of the member of the enumeration called `name`, or the value of the flag; aliases
  /// have that of the first of their value.
  func memberNumber(_ name: String) -> Int? {
    guard let m = members.first(where: { $0.name == name }) else { return nil }
    if reference.isFlag { return m.value.int.map { Int($0) } }
    return members.filter { !isAlias($0.name) }.firstIndex { $0.value.isSameKey(as: m.value) }
  }

  /// `true` iff an earlier member has the value of the one called `name`.
  private func isAlias(_ name: String) -> Bool {
    guard let i = members.firstIndex(where: { $0.name == name }) else { return false }
    return members[..<i].contains { $0.value.isSameKey(as: members[i].value) }
  }

  /// The members without aliases.
  var distinctMembers: [(name: String, value: Abstract)] { members.filter { !isAlias($0.name) } }

  /// The members over which loops go: of flags, those of one bit.
  var listedMembers: [(name: String, value: Abstract)] {
    guard reference.isFlag else { return distinctMembers }
    return distinctMembers.filter { ($0.value.int ?? 0).nonzeroBitCount == 1 }
  }

  /// The bits of all flags.
  var flagMask: Int64 { members.reduce(0) { $0 | ($1.value.int ?? 0) } }

  /// The bits of the flags of one bit.
  var singleBits: Int64 { listedMembers.reduce(0) { $0 | ($1.value.int ?? 0) } }

  /// All bits up to the highest flag.
  var allBits: Int64 {
    let mask = flagMask
    return mask == 0 ? 0 : Int64(bitPattern: UInt64.max >> UInt64(mask.leadingZeroBitCount))
  }

  /// The name of the flags with the value `v`: that of a member, or those of its bits; `nil` if
  /// they have none.
  func flagName(_ v: Int64) -> String? {
    if let m = members.first(where: { $0.value.int == v }) { return m.name }
    var found: Int64 = 0
    var names: [String] = []
    for m in listedMembers where v & (m.value.int ?? 0) != 0 {
      found |= m.value.int ?? 0
      names.append(m.name)
    }
    if v & ~flagMask != 0 {
      // Where there are bits of no member, those of several bits are listed, too.
      for m in distinctMembers {
        guard let bits = m.value.int, bits.nonzeroBitCount > 1, v & bits == bits else { continue }
        names.append(m.name)
      }
    }
    if found == 0 { return nil }
    if v != found { names.append("\(v ^ found)") }
    return names.joined(separator: "|")
  }
}
