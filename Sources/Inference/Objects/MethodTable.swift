/// What methods of the program's classes belong to, and what takes their places.
struct MethodTable {
  /// The position of the class whose body contains each method.
  var owners: [FunctionReference: Int] = [:]

  /// The decorators of each method that other functions take the place of.
  var wrappings: [FunctionReference: ClassDescription.Wrapping] = [:]

  /// The classes inside functions that use variables of these.
  var localClasses: [LocalClassKey: Int] = [:]

  /// The methods of such classes.
  var closures: [FunctionReference: LocalMember] = [:]
}
