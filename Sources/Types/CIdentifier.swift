/// Names as C and C++ compilers accept them.
public enum CIdentifier {
  /// Returns `name` as an identifier of C and C++ in ASCII.
  ///
  /// Keywords and the names of `<stdint.h>`, `<stdbool.h>` and `<stddef.h>` get a trailing `_`;
  /// characters outside ASCII are written `_uXXXX`.
  public static func escaped(_ name: String) -> String {
    let ascii = name.utf8.allSatisfy { $0 < 128 } ? name : transliterated(name)
    return reserved.contains(ascii) ? ascii + "_" : ascii
  }

  /// Returns `name` with each character outside ASCII as `_u` and its code in hexadecimal.
  private static func transliterated(_ name: String) -> String {
    var text = ""
    for u in name.unicodeScalars {
      if u.isASCII {
        text.unicodeScalars.append(u)
      } else {
        text += "_u" + String(u.value, radix: 16, uppercase: true)
      }
    }
    return text
  }

  /// `true` iff `text` has the form of an identifier in ASCII.
  public static func isWellFormed(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(48...57).contains(first) else { return false }
    return text.utf8.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 95
    }
  }

  /// `true` iff C or C++ takes `name` for something else than a new identifier.
  public static func isReserved(_ name: String) -> Bool { reserved.contains(name) }

  /// The keywords of C23 and C++20, and the standard types that headers use.
  private static let reserved: Set<String> = Set(
    """
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t \
    char32_t class co_await co_return co_yield compl concept const const_cast consteval constexpr \
    constinit continue decltype default delete do double dynamic_cast else enum explicit export \
    extern false float for friend goto if inline int long mutable namespace new noexcept not \
    not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires \
    restrict return short signed sizeof static static_assert static_cast struct switch template \
    this thread_local throw true try typedef typeid typename typeof typeof_unqual union unsigned \
    using virtual void volatile wchar_t while xor xor_eq _Alignas _Alignof _Atomic _Bool _Complex \
    _Generic _Imaginary _Noreturn _Static_assert _Thread_local NULL int8_t int16_t int32_t \
    int64_t uint8_t uint16_t uint32_t uint64_t size_t ptrdiff_t intptr_t uintptr_t offsetof linux \
    unix
    """.split(separator: " ").map(String.init))
}
