import Diagnostics
import PythonSSA
import Syntax
import Types

/// What the instances of a class are made of.
enum ClassKind: Hashable, Sendable {
  /// A tuple whose elements have names.
  case namedTuple

  /// A dataclass: a value with fields.
  case data

  /// An enumeration, whose members are known at compile time.
  case enumeration

  /// An enumeration whose members are ints as well.
  case intEnumeration

  /// An enumeration whose members are floats as well.
  case floatEnumeration

  /// An enumeration whose members are text as well.
  case textEnumeration

  /// Flags, that is members that are sets of bits.
  case flag

  /// Flags that are ints as well.
  case intFlag

  /// A class without fields.
  case plain
}

/// A class of the program, as values carry it.
struct ClassReference: Hashable, Sendable {
  /// The name.
  var name: String

  /// What instances are made of.
  var kind: ClassKind

  /// The position of the description in the program.
  var position: Int

  /// The names of the fields; members of enumerations have one, their number, and flags their
  /// value.
  var fields: [String]

  /// The positions of the descriptions of the classes it derives from.
  var ancestors: [Int] = []

  /// The name with the functions around, if the class stands inside one.
  var qualifiedName: String?

  /// `true` iff the text of a member is that of its value, as `IntEnum` has it.
  var showsValue = false

  /// `true` iff the class is an enumeration.
  var isEnumeration: Bool { kind == .enumeration || isMixed || isFlag }

  /// `true` iff the members are flags.
  var isFlag: Bool { kind == .flag || kind == .intFlag }

  /// `true` iff the members of the enumeration are numbers or text as well.
  var isMixed: Bool {
    switch kind {
    case .intEnumeration, .floatEnumeration, .textEnumeration, .intFlag: true
    default: false
    }
  }

  /// The name of the class of the builtins of which the members are, too.
  var mixedClass: String? {
    switch kind {
    case .intEnumeration, .intFlag: "int"
    case .floatEnumeration: "float"
    case .textEnumeration: "str"
    default: nil
    }
  }
}

/// What a class holds beside the fields of its instances.
struct ClassDescription {
  /// How a method is called.
  enum MethodKind {
    case plain, `static`, `class`, property

    /// A property whose value is kept once it was computed.
    case cached
  }

  /// A method.
  struct Method {
    /// The function.
    var function: FunctionReference

    /// How it is called.
    var kind: MethodKind
  }

  /// The decorators of a method that are functions.
  struct Wrapping {
    /// The decorators, the outermost first.
    var decorators: [Decorator]

    /// The method in the source.
    var source: FunctionSource

    /// The module that it stands in.
    var module: Int

    /// `true` iff nothing else says how it is called: it takes the object if it is a function.
    var isPlain: Bool
  }

  /// The value of a field that no argument gives.
  enum Default {
    /// An expression of the class's body.
    case expression(FunctionReference)

    /// A constant.
    case constant(Abstract)
  }

  /// The class.
  var reference: ClassReference

  /// The defaults of fields.
  var defaults: [String: Default] = [:]

  /// The methods.
  var methods: [String: Method] = [:]

  /// The functions that assign to properties.
  var setters: [String: FunctionReference] = [:]

  /// The functions that delete properties.
  var deleters: [String: FunctionReference] = [:]

  /// The methods that subclasses have to define before there are instances.
  var abstractMethods: Set<FunctionReference> = []

  /// `true` iff classes with methods that are to be defined have no instances: those of `ABC`.
  var isGuarded = false

  /// The names of the methods that the class itself defines.
  var ownMethods: Set<String> = []

  /// `true` iff instances are objects on the heap, whose fields may change.
  var isObject = false

  /// The fields that have a value whenever a function other than `__init__` may see the object.
  var sureFields: Set<String> = []

  /// The names of the attributes to which methods of the class, and of those it derives from,
  /// assign by their first parameters.
  var assigned: Set<String> = []

  /// `true` iff other functions may see the object before its `__init__` is done.
  var handsOn = false

  /// `true` iff neither the class nor one it derives from has several bases.
  var hasOneLine = true

  /// The variables of the class that are no fields.
  var attributes: [String: FunctionReference] = [:]

  /// The names of those that the class itself defines.
  var ownAttributes: Set<String> = []

  /// The `class`, of one inside a function that uses variables of that.
  var statement: StatementID?

  /// The statements of such classes that it is or derives from, of which its objects hold what they
  /// made; its own is the last.
  var localStatements: [StatementID] = []

  /// The variables that such statements made.
  var localAttributes: [String: LocalMember] = [:]

  /// What the names mean that the class's body defines.
  var bodyNames: [String: Default] = [:]

  /// The members of an enumeration, in order.
  var members: [(name: String, value: Abstract)] = []

  /// `true` iff instances of a dataclass are compared field by field.
  var hasEquality = true

  /// `true` iff nothing may be assigned to the fields of a dataclass.
  var isFrozen = false

  /// `true` iff a dataclass makes its instances' text.
  var hasText = true

  /// `true` iff positional patterns look at the fields of a dataclass.
  var hasPatterns = true

  /// `true` iff instances of a dataclass are ordered.
  var isOrdered = false

  /// `true` iff instances of a dataclass are hashed though they may change.
  var isHashed = false

  /// `true` iff the class is decorated as a dataclass itself.
  var isDecorated = false

  /// `true` iff the fields of a dataclass that follow are given by named arguments only.
  var hasKeywordFields = false

  /// The parameters of the generated `__init__`, in order, those that are no fields included.
  var parameters: [String] = []

  /// What is said of the fields of a dataclass.
  var options: [String: FieldOptions] = [:]

  /// `true` iff the comparisons that the class does not define follow from one that it does.
  var isTotallyOrdered = false
}
