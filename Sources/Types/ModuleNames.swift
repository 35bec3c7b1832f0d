/// The names that a compiled module gives to its symbols (C ABI 1, points 8 and 9).
public struct ModuleNames: Hashable, Sendable {
  /// The Python module's name.
  public var module: String

  /// What stands before the functions' names; may be empty.
  public var prefix: String

  /// Creates the names of `module`; its own name is the prefix unless another is given.
  public init(module: String, prefix: String? = nil) {
    self.module = module
    self.prefix = prefix ?? module
  }

  /// Returns the symbol of the Python function called `name`.
  public func symbol(of name: String) -> String {
    CIdentifier.escaped(prefix.isEmpty ? name : prefix + "_" + name)
  }

  /// Returns the symbol of `member` of the class called `name`, without the underscores of names
  /// such as `__len__`.
  public func symbol(of name: String, member: String) -> String {
    var m = member[...]
    if m.hasPrefix("__"), m.hasSuffix("__"), m.count > 4 { m = m.dropFirst(2).dropLast(2) }
    return symbol(of: "\(name)_\(m)")
  }

  /// Returns the symbol of the module's service called `name`, such as `free`.
  ///
  /// A module of empty prefix uses its name here: nobody wants to redefine `free`.
  public func service(_ name: String) -> String {
    CIdentifier.escaped((prefix.isEmpty ? module : prefix) + "_" + name)
  }

  /// Returns the macro called `name` of the module, such as `KERN_AXPY_NPARAMS`.
  public static func macro(_ symbol: String, _ name: String) -> String {
    symbol.uppercased() + "_" + name
  }

  /// The services that a module may have; the object has those that it needs.
  public struct Services: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `<mod>_strerror`: the text of a status.
    public static let strerror = Services(rawValue: 1)

    /// `<mod>_free`: releases a returned array.
    public static let free = Services(rawValue: 2)

    /// `<mod>_set_allocator`: replaces malloc and free.
    public static let setAllocator = Services(rawValue: 4)

    /// `<mod>_set_unhandled`: replaces what an error in a `noexcept` function does.
    public static let setUnhandled = Services(rawValue: 8)

    /// The services with their names, in the order of the header.
    public static let named: [(service: Services, name: String)] = [
      (.strerror, "strerror"), (.free, "free"), (.setAllocator, "set_allocator"),
      (.setUnhandled, "set_unhandled"),
    ]
  }
}
