/// Returns the decimal digits of the integer whose bytes are `bytes`, the least significant first.
///
/// - Complexity: O(n²).
func decimalDigits(ofLittleEndian bytes: ArraySlice<UInt8>) -> String {
  var limbs: [UInt32] = []
  var i = bytes.startIndex
  while i < bytes.endIndex {
    var limb: UInt32 = 0
    for k in 0..<4 where i + k < bytes.endIndex { limb |= UInt32(bytes[i + k]) << UInt32(8 * k) }
    limbs.append(limb)
    i += 4
  }
  var groups: [UInt32] = []
  while let last = limbs.last {
    if last == 0 {
      limbs.removeLast()
      continue
    }
    groups.append(divide(&limbs, by: 1_000_000_000))
  }
  guard let first = groups.last else { return "0" }
  var digits = String(first)
  for g in groups.dropLast().reversed() {
    let s = String(g)
    digits += String(repeating: "0", count: 9 - s.utf8.count) + s
  }
  return digits
}

/// Divides `limbs`, the least significant first, by `divisor` and returns the remainder.
private func divide(_ limbs: inout [UInt32], by divisor: UInt64) -> UInt32 {
  var remainder: UInt64 = 0
  for k in limbs.indices.reversed() {
    let value = remainder << 32 | UInt64(limbs[k])
    limbs[k] = UInt32(truncatingIfNeeded: value / divisor)
    remainder = value % divisor
  }
  return UInt32(truncatingIfNeeded: remainder)
}

/// Returns the bytes, least significant first, of the integer with these digit values in `radix`.
///
/// - Complexity: O(n²) for radix 10, O(n) for powers of two.
func littleEndianBytes(ofDigits digits: [UInt8], radix: UInt32) -> [UInt8] {
  radix == 10 ? bytesOfDecimal(digits) : bytesOfPowerOfTwo(digits, bits: radix.trailingZeroBitCount)
}

/// Returns the bytes of a decimal integer.
private func bytesOfDecimal(_ digits: [UInt8]) -> [UInt8] {
  var limbs: [UInt32] = []
  var i = 0
  while i < digits.count {
    var chunk: UInt64 = 0
    var scale: UInt64 = 1
    for d in digits[i..<min(i + 9, digits.count)] {
      chunk = chunk * 10 + UInt64(d)
      scale *= 10
    }
    var carry = chunk
    for k in limbs.indices {
      carry += UInt64(limbs[k]) * scale
      limbs[k] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry != 0 { limbs.append(UInt32(truncatingIfNeeded: carry)) }
    i += 9
  }
  var bytes: [UInt8] = []
  for l in limbs { for k in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: l >> UInt32(8 * k))) } }
  while bytes.last == 0 { bytes.removeLast() }
  return bytes
}

/// Returns the bytes of an integer in a radix of `bits` bits.
private func bytesOfPowerOfTwo(_ digits: [UInt8], bits: Int) -> [UInt8] {
  var bytes: [UInt8] = []
  var pending: UInt32 = 0
  var count = 0
  for d in digits.reversed() {
    pending |= UInt32(d) << UInt32(count)
    count += bits
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }
  if pending != 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
  while bytes.last == 0 { bytes.removeLast() }
  return bytes
}
