extension TokenKind {
  /// Returns the keyword whose letters are the bytes of `packed`, the last in the lowest byte, or
  /// `name` if there is none.
  static func keyword(_ packed: UInt64) -> TokenKind {
    switch packed {
    case 0x6173: .keywordAs
    case 0x6966: .keywordIf
    case 0x696e: .keywordIn
    case 0x6973: .keywordIs
    case 0x6f72: .keywordOr
    case 0x616e64: .keywordAnd
    case 0x646566: .keywordDef
    case 0x64656c: .keywordDel
    case 0x666f72: .keywordFor
    case 0x6e6f74: .keywordNot
    case 0x747279: .keywordTry
    case 0x4e6f6e65: .keywordNone
    case 0x54727565: .keywordTrue
    case 0x656c6966: .keywordElif
    case 0x656c7365: .keywordElse
    case 0x66726f6d: .keywordFrom
    case 0x70617373: .keywordPass
    case 0x77697468: .keywordWith
    case 0x46616c7365: .keywordFalse
    case 0x6173796e63: .keywordAsync
    case 0x6177616974: .keywordAwait
    case 0x627265616b: .keywordBreak
    case 0x636c617373: .keywordClass
    case 0x7261697365: .keywordRaise
    case 0x7768696c65: .keywordWhile
    case 0x7969656c64: .keywordYield
    case 0x617373657274: .keywordAssert
    case 0x657863657074: .keywordExcept
    case 0x676c6f62616c: .keywordGlobal
    case 0x696d706f7274: .keywordImport
    case 0x6c616d626461: .keywordLambda
    case 0x72657475726e: .keywordReturn
    case 0x66696e616c6c79: .keywordFinally
    case 0x636f6e74696e7565: .keywordContinue
    case 0x6e6f6e6c6f63616c: .keywordNonlocal
    default: .name
    }
  }

  /// `true` iff this is a keyword.
  var isKeyword: Bool { rawValue >= TokenKind.keywordFalse.rawValue }

  /// `true` iff a statement starts with this keyword and no expression contains it.
  var isStatementKeyword: Bool {
    switch self {
    case .keywordDef, .keywordClass, .keywordReturn, .keywordImport, .keywordWhile, .keywordTry,
      .keywordRaise, .keywordDel, .keywordPass, .keywordBreak, .keywordContinue,
      .keywordGlobal, .keywordNonlocal, .keywordAssert, .keywordElif, .keywordExcept,
      .keywordFinally, .keywordWith:
      true
    default: false
    }
  }
}
