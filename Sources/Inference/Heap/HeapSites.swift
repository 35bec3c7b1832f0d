import IR
import PythonSSA
import Types
import Utilities

/// A place in the program that makes objects on the heap: what is known of their types so far.
///
/// A list display is a *static* list, a value of known length whose elements may differ in type,
/// until something is done with it that takes a list on the heap: then the place is promoted, and
/// the function that contains it is inferred again. The types that the objects are generic over
/// only rise; each rise has the function inferred again, too.
struct HeapSite {
  /// The specialisation whose body contains it.
  let owner: FunctionSpecialisation

  /// `true` iff its objects are on the heap.
  var isHeap: Bool

  /// The types that the objects are generic over; empty while nothing is known of them.
  var arguments: [Type] = []

  /// The site that it is united with, because the same variable may hold objects of both; 0 if it
  /// stands for itself.
  var parent: UInt32 = 0

  /// The number of times that its types rose.
  var rises = 0

  /// The types that the objects are generic over if the site is promoted, as far as the display
  /// tells; empty if it does not.
  var displayed: [Type] = []
}

/// Names a place in a specialisation.
struct HeapSiteKey: Hashable {
  /// The specialisation.
  var owner: ObjectIdentifier

  /// The operation.
  var value: CodeValueID
}

/// The places that make objects, and which functions are to be inferred again because of them.
struct HeapSites {
  /// The sites; position 0 is none.
  private(set) var sites: [HeapSite?] = [nil]

  /// Their positions.
  private var positions: [HeapSiteKey: UInt32] = [:]

  /// The numbers of places that call functions which ask for them.
  private var numbers: [HeapSiteKey: Int] = [:]

  /// The specialisation, in progress, whose inference begins again at once: all others that are in
  /// progress inside it are given up.
  private(set) var restarted: FunctionSpecialisation?

  /// `true` iff inference of the whole program begins again.
  private(set) var isRestartingAll = false

  /// `true` iff there is no going on before it does.
  private var isUrgent = false

  /// `true` iff inference of the whole program begins again once it is at its end.
  private(set) var isAllPostponed = false

  /// The number of functions in progress that begin again once they are at their ends.
  private var postponed = 0

  /// The most rises of a site: beyond, a type grows without end.
  private static let limit = 40

  /// `true` while what is in progress is given up.
  var isUnwinding: Bool { isRestartingAll || restarted != nil }

  /// `true` while what was found before may rest on places that are otherwise now.
  var isPostponing: Bool { isAllPostponed || postponed > 0 }

  /// Returns the site of the operation `v` of `s`.
  mutating func demand(
    _ v: CodeValueID, of s: FunctionSpecialisation, isHeap: Bool = false
  ) -> UInt32 {
    let key = HeapSiteKey(owner: ObjectIdentifier(s), value: v)
    if let n = positions[key] { return representative(n) }
    let n = UInt32(sites.count)
    sites.append(HeapSite(owner: s, isHeap: isHeap))
    positions[key] = n
    return n
  }

  /// Returns a number of the operation `v` of `s`, which no other has.
  mutating func number(of v: CodeValueID, in s: FunctionSpecialisation) -> Int {
    let key = HeapSiteKey(owner: ObjectIdentifier(s), value: v)
    if let n = numbers[key] { return n }
    numbers[key] = numbers.count + 1
    return numbers.count
  }

  /// Returns the site that stands for `n` and those united with it.
  func representative(_ n: UInt32) -> UInt32 {
    var n = n
    while let p = sites[Int(n)]?.parent, p != 0 { n = p }
    return n
  }

  /// Accesses the site that stands for `n`.
  subscript(n: UInt32) -> HeapSite? { sites[Int(representative(n))] }

  /// Puts the objects of `n` on the heap, and begins again with its function.
  mutating func promote(_ n: UInt32) {
    let r = Int(representative(n))
    guard let s = sites[r], !s.isHeap else { return }
    sites[r]?.isHeap = true
    if s.arguments.isEmpty { sites[r]?.arguments = s.displayed }
    restart(s.owner)
  }

  /// Gives the objects of `n` the types `arguments`, which cover what they were; `false` if they
  /// have risen too often.
  mutating func widen(_ n: UInt32, to arguments: [Type]) -> Bool {
    let r = Int(representative(n))
    guard let s = sites[r], s.arguments != arguments else { return true }
    guard s.rises < Self.limit else { return false }
    sites[r]?.arguments = arguments
    sites[r]?.rises += 1
    restart(s.owner)
    return true
  }

  /// Makes one site of `a` and `b`.
  mutating func unite(_ a: UInt32, _ b: UInt32) {
    let (x, y) = (representative(a), representative(b))
    guard x != y, let s = sites[Int(y)], let t = sites[Int(x)] else { return }
    sites[Int(y)]?.parent = x
    if s.isHeap { sites[Int(x)]?.isHeap = true }
    restart(s.owner)
    restart(t.owner)
  }

  /// Notes what the display of `n` tells of the types that its objects would be generic over.
  mutating func note(_ displayed: [Type], of n: UInt32) {
    sites[Int(representative(n))]?.displayed = displayed
  }

  /// Begins again with `s`, or with everything if it was done already.
  mutating func restart(_ s: FunctionSpecialisation) {
    guard s.state == .inProgress else {
      isRestartingAll = true
      return
    }
    guard let other = restarted else {
      restarted = s
      return
    }
    // The outer one takes the inner one with it.
    if s.depth < other.depth { restarted = s }
  }

  /// Begins again with the whole program, once the functions in progress are at their ends.
  mutating func restartEverything() { isRestartingAll = true }

  /// Begins again with the whole program, at once: values are of another kind now.
  mutating func restartAll() {
    isRestartingAll = true
    isUrgent = true
  }

  /// Lets the inference of `s` go on to its end, and begin again there, so that it learns of all
  /// places in one pass; `false` if there is nothing to postpone, or a function around it is the
  /// one to begin again with.
  mutating func postpone(in s: FunctionSpecialisation) -> Bool {
    guard isUnwinding, !isUrgent else { return false }
    if isRestartingAll {
      isRestartingAll = false
      isAllPostponed = true
    }
    guard let other = restarted else { return true }
    guard other === s else { return false }
    restarted = nil
    if !s.isPostponed { postponed += 1 }
    s.isPostponed = true
    return true
  }

  /// `true` iff `s` is the one to begin again with; then nothing is given up any more.
  mutating func resumes(at s: FunctionSpecialisation) -> Bool {
    if s.isPostponed {
      s.isPostponed = false
      postponed -= 1
      if !isUnwinding { return true }
    }
    guard !isRestartingAll, restarted === s else { return false }
    restarted = nil
    return true
  }

  /// Notes that everything was given up.
  mutating func clearRestart() {
    isRestartingAll = false
    isUrgent = false
    isAllPostponed = false
    postponed = 0
    restarted = nil
  }
}
