public import IR
public import Types
import Utilities

extension Pass {
  /// Gives the trait `raises` to the functions that may, and to no others, whose status is 0.
  public static let narrowRaises = Pass(
    "narrow-raises", .module { m, _ in m.narrowRaises() })
}

/// The errors that may leave a function by its own operations, and through which callees.
private struct ErrorSources {
  /// The sites raised in the function itself.
  var sites: Set<SiteID> = []

  /// The callees whose errors are passed on.
  var callees: Set<FunctionID> = []

  /// `true` iff a status may be raised that an object held: what was thrown into a generator.
  var raisesThrown = false

  /// Finds the sources of errors of `f`.
  ///
  /// An allocation or call whose `isNull` or `status` is used raises nothing by itself. A status
  /// that is propagated may be that of any callee unless it is seen to be one call's.
  init(_ f: Function, _ types: TypeTable) {
    var isTested = SecondaryTable<ValueID, Bool>(false)
    var all: Set<FunctionID> = []
    for b in f.order {
      for v in f[b].instructions {
        switch f.instruction(v) {
        case .status(let a)?, .isNull(let a)?: isTested[a] = true
        case let i?: if let c = i.callee { all.insert(c) }
        case nil: break
        }
      }
    }
    var caught: Set<SiteID> = []
    var passesOnCaught = false
    for b in f.order {
      for v in f[b].instructions where !isTested[v] {
        guard let i = f.instruction(v) else { continue }
        if case .siteStatus(let s) = i {
          caught.insert(s)
        } else if let s = i.site {
          sites.insert(s)
        }
        if let c = i.callee { callees.insert(c) }
      }
      switch f[b].terminator {
      case .raise(let s)?: sites.insert(s)
      case .propagate(let v)?:
        if case .status(let a)? = f.instruction(v), let c = f.instruction(a)?.callee {
          callees.insert(c)
        } else {
          callees.formUnion(all)
          passesOnCaught = true
          raisesThrown = raisesThrown || f.readsStatus(types)
        }
      default: break
      }
    }
    if passesOnCaught { sites.formUnion(caught) }
  }
}

extension Module {
  /// Gives the trait `raises` to the functions that may raise, takes it from the others, and
  /// replaces the status of calls of these by 0; true iff something changed.
  mutating func narrowRaises() -> Bool {
    let kinds = exceptionKinds()
    var changed = false
    for f in functions.ids where !self[f].order.isEmpty {
      if self[f].traits.contains(.raises) == !kinds[f].isEmpty { continue }
      self[f].traits.formSymmetricDifference(.raises)
      changed = true
    }
    for id in functions.ids where edit(id, { f, m in f.dropStatus(m) }) { changed = true }
    return changed
  }

  /// The kinds of exceptions that `f` may raise, by their numbers.
  public func exceptionKinds(of f: FunctionID) -> [ExceptionKind] {
    exceptionKinds()[f].sorted { $0.rawValue < $1.rawValue }
  }

  /// Sets what each entry raises, for the header and the manifest.
  public mutating func setExceptionsOfEntries() {
    let kinds = exceptionKinds()
    for n in entries.indices {
      let sorted = kinds[entries[n].function].sorted { $0.rawValue < $1.rawValue }
      entries[n].point.raises = sorted.map { exceptions[$0] }
    }
  }

  /// The kinds of exceptions that each function may raise.
  private func exceptionKinds() -> SecondaryTable<FunctionID, Set<ExceptionKind>> {
    let errors = errorSites()
    var kinds = SecondaryTable<FunctionID, Set<ExceptionKind>>([])
    for f in functions.ids { kinds[f] = Set(errors[f].map { sites[$0].kind }) }
    return kinds
  }

  /// The sites whose exceptions may leave each function: the least fixed point over calls.
  func errorSites() -> SecondaryTable<FunctionID, Set<SiteID>> {
    var errors = SecondaryTable<FunctionID, Set<SiteID>>([])
    var callers = SecondaryTable<FunctionID, [FunctionID]>([])
    var thrown: Set<SiteID>?
    for f in functions.ids {
      let sources = ErrorSources(self[f], types)
      errors[f] = sources.sites
      if sources.raisesThrown {
        let all = thrown ?? thrownSites()
        errors[f].formUnion(all)
        thrown = all
      }
      for c in sources.callees { callers[c].append(f) }
    }
    var work = Array(functions.ids)
    while let f = work.popLast() {
      for caller in callers[f] where !errors[f].isSubset(of: errors[caller]) {
        errors[caller].formUnion(errors[f])
        work.append(caller)
      }
    }
    return errors
  }
}

extension Module {
  /// The sites whose exceptions may be thrown into generators: all, where what was caught is.
  fileprivate func thrownSites() -> Set<SiteID> {
    var found: Set<SiteID> = []
    for f in functions.ids {
      for b in self[f].order {
        for v in self[f][b].instructions {
          guard case .setField(_, _, let value)? = self[f].instruction(v),
            type(of: value, in: self[f]) == .scalar(.int32)
          else { continue }
          switch self[f].instruction(value) {
          case .integer?: break
          case .siteStatus(let s)?: found.insert(s)
          default: return Set(sites.ids.dropFirst())
          }
        }
      }
    }
    return found
  }
}

extension Function {
  /// `true` iff the function reads a field that may hold a status.
  fileprivate func readsStatus(_ types: TypeTable) -> Bool {
    order.contains { b in
      self[b].instructions.contains { v in
        if case .field? = instruction(v) { types[self[v].type] == .scalar(.int32) } else { false }
      }
    }
  }

  /// Replaces the status of calls of functions that do not raise by 0; true iff there was one.
  fileprivate mutating func dropStatus(_ m: Module) -> Bool {
    var changed = false
    for b in order {
      for v in self[b].instructions {
        guard case .status(let a)? = instruction(v), let c = instruction(a)?.callee,
          !m[c].traits.contains(.raises)
        else { continue }
        self[v].definition = .instruction(.integer(0))
        changed = true
      }
    }
    return changed
  }
}
