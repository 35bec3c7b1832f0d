import Types

extension ModuleInterface {
  /// The line before and behind the slice for cffi.
  static var marker: String { "/*@cdef*/\n" }

  /// The C header: C99 and C++, ASCII, the same for the same interface everywhere.
  ///
  /// - Source: C ABI 1, point 10.
  public var header: String {
    let guardName = "PYAOT_" + CIdentifier.escaped(facts.names.module).uppercased() + "_H"
    var h = banner
    h += "#ifndef \(guardName)\n#define \(guardName)\n\n"
    h += "#include <stdbool.h>\n#include <stddef.h>\n#include <stdint.h>\n\n"
    h += "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n"
    h += packedDefinitions + Self.marker + "\n" + cdef + Self.marker + "\n"
    h += recordAssertions + kernelHelpers
    h += "#ifdef __cplusplus\n}\n#endif\n"
    h += overloads
    return h + "\n#endif\n"
  }

  /// The declarations that `cffi.FFI().cdef()` takes: the header's text between the markers.
  public var cdef: String {
    var c = "#define PYAOT_ABI \(Self.abi)\n\n"
    c += statusMacros
    c += serviceDeclarations
    c += recordDefinitions
    for t in classes { c += t.declarations(facts.names) }
    c += containerDeclaration
    for f in functions { c += f.comment(facts.names) + f.declarations + "\n" }
    for k in kernels { c += k.entryPoint.kernelDeclarations(k.facts, facts.names) + "\n" }
    for i in facts.images { c += i.declarations + "\n" }
    return c
  }

  /// The comment at the top.
  private var banner: String {
    var c = CComment()
    let sources = facts.sources.map(\.file).joined(separator: " and ")
    let origin = sources.isEmpty ? "" : " from \(sources)"
    c.line("\(facts.names.module).h: made by \(facts.compiler)\(origin); do not edit.")
    c.line("C ABI \(Self.abi), \(([facts.triple] + facts.gpus).joined(separator: ", ")).")
    c.line("For cffi: ffi.cdef(text.split(\"/\" \"*@cdef*\" \"/\")[1])")
    if !facts.externals.isEmpty {
      c.separate()
      c.line("The object calls these functions, which the program defines:")
      for e in facts.externals { c.line("  \(e.prototype);") }
    }
    return c.text + "\n"
  }

  /// The numbers of the kinds of errors, if a function returns a status.
  private var statusMacros: String {
    guard functions.contains(where: \.returnsStatus) else { return "" }
    var c = CComment()
    c.line("A status is 0 for success; else its low 8 bits say what was raised, the others where.")
    var text = c.text + "#define PYAOT_OK 0\n"
    for k in ExceptionKind.allCases { text += "#define \(k.cMacro) \(k.rawValue)\n" }
    return text + exceptionMacros + "\n"
  }

  /// The numbers of the module's own classes of exceptions.
  private var exceptionMacros: String {
    if facts.exceptions.isEmpty { return "" }
    var c = CComment()
    c.line("The module's own exceptions, from PYAOT_E_USER on.")
    return facts.exceptions.reduce("\n" + c.text) { text, e in
      let name = facts.names.service("E_" + CIdentifier.escaped(e.reference.name))
      return text + "#define \(name) \(e.reference.kind.rawValue)\n"
    }
  }

  /// The services that the object has.
  private var serviceDeclarations: String {
    var text = ""
    for s in ModuleNames.Services.named where facts.services.contains(s.service) {
      text += Self.declaration(of: s.service, facts.names.service(s.name)) + "\n"
    }
    return text
  }

  /// Returns the prototype of `service` under the name `symbol`, with its comment.
  private static func declaration(of service: ModuleNames.Services, _ symbol: String) -> String {
    var c = CComment()
    let prototype: String
    switch service {
    case .strerror:
      c.line("Returns what a status says, with the Python file and line; never NULL, not yours.")
      prototype = "const char *\(symbol)(int32_t status)"
    case .free:
      c.line("Releases an array that a function of this module returned; NULL is allowed.")
      prototype = "void \(symbol)(void *array)"
    case .setAllocator:
      c.line("Replaces malloc and free for arrays; call it before anything else, from one thread.")
      prototype =
        "void \(symbol)(void *(*allocate)(size_t size, size_t alignment),\n"
        + "    void (*release)(void *pointer))"
    default:
      c.line("Replaces what happens on an error in a noexcept function (message and abort).")
      prototype = "void \(symbol)(void (*handler)(int32_t status, const char *message))"
    }
    return c.text + "extern \(prototype);\n"
  }
}

extension EntryPoint {
  /// The prototypes under all of the function's names.
  var declarations: String {
    ([symbol] + aliases).map { prototype($0) + ";\n" }.joined()
  }

  /// Returns the prototype of the function under the name `symbol`.
  private func prototype(_ symbol: String) -> String {
    let list = cParameters.map(\.cDeclaration)
    let head = "extern \(cResult)\(cResult.hasSuffix("*") ? "" : " ")\(symbol)("
    if list.isEmpty { return head + "void)" }
    return head + Self.filled(list, from: head.utf8.count) + ")"
  }

  /// Returns `list` separated by commas, in lines of 100 columns of which the first has `used`.
  static func filled(_ list: [String], from used: Int) -> String {
    var text = ""
    var column = used
    for (i, p) in list.enumerated() {
      let last = i == list.count - 1
      if i > 0 {
        if column + p.utf8.count + 3 > 98 {
          text += "\n    "
          column = 4
        } else {
          text += " "
          column += 1
        }
      }
      text += p + (last ? "" : ",")
      column += p.utf8.count + 1
    }
    return text
  }
}

extension ModuleFacts.Image {
  /// The declarations of the bytes and their number.
  fileprivate var declarations: String {
    var c = CComment()
    c.line(description)
    return c.text
      + "extern const unsigned char \(symbol)[];\nextern const size_t \(symbol)_size;\n"
  }
}
