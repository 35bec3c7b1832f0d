/// A parameter of a C prototype: what a Python parameter or result expands to (C ABI 1).
public struct CParameter: Hashable, Sendable {
  /// What a C parameter carries.
  public enum Role: Hashable, Sendable {
    /// The Python parameter's own value, by value.
    case value

    /// The real (0) or imaginary (1) half of a complex value.
    case complexHalf(Int)

    /// A pointer to a C function of parameters and a result of these types.
    case function([Type], Type)

    /// A pointer to an array's first element.
    case data

    /// The extent of dimension `axis`, in elements.
    case extent(axis: Int)

    /// The stride of dimension `axis`, in bytes.
    case stride(axis: Int)

    /// Whether a value that may be `None` is there, before the parameters of the value.
    case presence

    /// A pointer that is NULL for `None`.
    case optionalPointer

    /// A pointer to an object of a class, by its tag in C.
    case handle(String)

    /// A pointer through which a scalar result (`double ret[2]` for a complex one) or a record is
    /// returned.
    case resultScalar

    /// A pointer through which it is returned whether an optional result is there.
    case resultPresence

    /// A pointer through which a reference to an object of a class is returned, by its tag in C.
    case resultHandle(String)

    /// A pointer through which a new array's data pointer is returned.
    case resultData

    /// An array of `rank` extents through which a new array's shape is returned.
    case resultShape(rank: Int)

    /// The error cell of a kernel.
    case statusCell
  }

  /// The name in C.
  public var name: String

  /// What it carries.
  public var role: Role

  /// The bits of the value, or of what the pointer points to; `int64` for extents and strides.
  public var dtype: DType

  /// `true` iff the pointee is `const`.
  public var isConst: Bool

  /// The place in the Python tuple or parameter list that it comes from, outermost first.
  public var path: [Int]

  /// The record that the pointer points to, in place of a value of `dtype`.
  public var record: Record?

  /// The name of that record in C.
  public var recordSymbol: String?

  /// `true` iff the bytes behind the pointer are text or bytes: `char` in C.
  public var isText = false

  /// `true` iff there are references to objects behind the pointer.
  public var isReference = false
}

extension EntryPoint {
  /// The parameters of the C prototype, in order: those of the arguments, then the results'.
  ///
  /// - Source: C ABI 1, points 1 to 5 and 13.
  public var cParameters: [CParameter] {
    var list: [CParameter] = []
    for (i, p) in parameters.enumerated() {
      Self.expand(p.type, named: CIdentifier.escaped(p.name), path: [i], into: &list)
    }
    if !isKernel && naturalResult == nil {
      if case .tuple(let elements) = result {
        for (i, t) in elements.enumerated() { Self.expandResult(t, "ret\(i)", [i], into: &list) }
      } else {
        Self.expandResult(result, "ret", [], into: &list)
      }
    }
    if hasStatusCell {
      list.append(
        CParameter(name: "status", role: .statusCell, dtype: .uint32, isConst: false, path: []))
    }
    Self.makeNamesUnique(&list)
    for i in list.indices { list[i].recordSymbol = list[i].record.map { recordSymbol(of: $0) } }
    return list
  }

  /// The records that callers see, each behind those that it contains.
  public var records: [Record] {
    var list: [Record] = []
    func add(_ r: Record) {
      if list.contains(where: { $0.name == r.name }) { return }
      for f in r.fields { if let inner = f.type.fieldRecord { add(inner) } }
      list.append(r)
    }
    for p in cParameters { if let r = p.record { add(r) } }
    return list
  }

  /// Returns the name of `r` in C.
  private func recordSymbol(of r: Record) -> String {
    ModuleNames(module: "", prefix: recordPrefix).symbol(of: r.name)
  }

  /// Adds `_` to the names that an earlier parameter of `list` has, such as a second `a_d0`.
  private static func makeNamesUnique(_ list: inout [CParameter]) {
    var seen: Set<String> = []
    for i in list.indices {
      while !seen.insert(list[i].name).inserted { list[i].name += "_" }
    }
  }

  /// The scalar type that a `noexcept` function returns as C functions do, or `nil`.
  public var naturalResult: DType? {
    guard isNoexcept, let d = result.dtype, d.kind != .complex else { return nil }
    return d
  }

  /// Returns the number of parameters of the C prototype that carry an argument of type `t`.
  public static func count(of t: Type) -> Int {
    var list: [CParameter] = []
    expand(t, named: "", path: [], into: &list)
    return list.count
  }

  /// Appends what an argument of type `t` expands to.
  private static func expand(
    _ t: Type, named name: String, path: [Int], into list: inout [CParameter]
  ) {
    func add(_ suffix: String, _ role: CParameter.Role, _ d: DType, const: Bool = false) {
      list.append(
        CParameter(name: name + suffix, role: role, dtype: d, isConst: const, path: path))
    }
    switch t {
    case .none, .composite: break
    case .reference: add("", .handle(Container.tag), .uint8)
    case .function(let parameters, let result): add("", .function(parameters, result), .int64)
    case .string, .bytes:
      add("", .data, .uint8, const: true)
      list[list.count - 1].isText = true
      add("_d0", .extent(axis: 0), .int64)
    case .python, .scalar:
      guard let d = t.dtype else { return }
      if d.kind == .complex {
        add("_re", .complexHalf(0), d.component)
        add("_im", .complexHalf(1), d.component)
      } else {
        add("", .value, d)
      }
    case .record(let r):
      add("", .data, .uint8)
      list[list.count - 1].record = r
    case .array(let a):
      guard a.hasPassableElements || a.holdsReferences else { return }
      add("", .data, a.dtype ?? .uint8, const: a.isReadOnly)
      list[list.count - 1].record = a.element.asRecord
      list[list.count - 1].isReference = a.holdsReferences
      if a.extents != nil { return }
      for i in 0..<a.rank { add("_d\(i)", .extent(axis: i), .int64) }
      if a.isContiguous { return }
      for i in 0..<a.rank { add("_s\(i)", .stride(axis: i), .int64) }
    case .tuple(let elements):
      for (i, e) in elements.enumerated() {
        expand(e, named: "\(name)_\(i)", path: path + [i], into: &list)
      }
    case .optional(let inner):
      if let d = inner.pointedScalar?.dtype {
        return add("", .optionalPointer, d, const: true)
      }
      if !inner.isReturnedByPointer { add("_present", .presence, .bool) }
      expand(inner, named: name, path: path, into: &list)
    case .instance(let c):
      switch c.form {
      case .handle: add("", .handle(c.symbol), .uint8)
      case .enumeration: add("", .value, .int64)
      case .namedTuple(let fields), .data(let fields):
        for (i, f) in fields.enumerated() {
          expand(f.type, named: "\(name)_\(f.name)", path: path + [i], into: &list)
        }
      }
    }
  }

  /// Appends what a result of type `t` expands to.
  private static func expandResult(
    _ t: Type, _ name: String, _ path: [Int], into list: inout [CParameter]
  ) {
    func add(_ suffix: String, _ role: CParameter.Role, _ d: DType) {
      list.append(
        CParameter(name: name + suffix, role: role, dtype: d, isConst: false, path: path))
    }
    switch t {
    case .none, .function, .composite: break
    case .reference: add("", .resultHandle(Container.tag), .uint8)
    case .record(let r):
      add("", .resultScalar, .uint8)
      list[list.count - 1].record = r
    case .string, .bytes:
      add("", .resultData, .uint8)
      list[list.count - 1].isText = true
      add("_shape", .resultShape(rank: 1), .int64)
    case .python, .scalar: if let d = t.dtype { add("", .resultScalar, d) }
    case .array(let a):
      guard a.hasPassableElements || a.holdsReferences else { return }
      add("", .resultData, a.dtype ?? .uint8)
      list[list.count - 1].record = a.element.asRecord
      list[list.count - 1].isReference = a.holdsReferences
      if a.rank > 0 { add("_shape", .resultShape(rank: a.rank), .int64) }
    case .tuple(let elements):
      for (i, e) in elements.enumerated() {
        expandResult(e, "\(name)_\(i)", path + [i], into: &list)
      }
    case .optional(let inner):
      expandResult(inner, name, path, into: &list)
      if !inner.isReturnedByPointer { add("_present", .resultPresence, .bool) }
    case .instance(let c):
      switch c.form {
      case .handle: add("", .resultHandle(c.symbol), .uint8)
      case .enumeration: add("", .resultScalar, .int64)
      case .namedTuple(let fields), .data(let fields):
        for (i, f) in fields.enumerated() {
          expandResult(f.type, "\(name)_\(f.name)", path + [i], into: &list)
        }
      }
    }
  }
}
