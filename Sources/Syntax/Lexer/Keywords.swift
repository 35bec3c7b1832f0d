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
    case 0x61_6e64: .keywordAnd
    case 0x64_6566: .keywordDef
    case 0x64_656c: .keywordDel
    case 0x66_6f72: .keywordFor
    case 0x6e_6f74: .keywordNot
    case 0x74_7279: .keywordTry
    case 0x4e6f_6e65: .keywordNone
    case 0x5472_7565: .keywordTrue
    case 0x656c_6966: .keywordElif
    case 0x656c_7365: .keywordElse
    case 0x6672_6f6d: .keywordFrom
    case 0x7061_7373: .keywordPass
    case 0x7769_7468: .keywordWith
    case 0x46_616c_7365: .keywordFalse
    case 0x61_7379_6e63: .keywordAsync
    case 0x61_7761_6974: .keywordAwait
    case 0x62_7265_616b: .keywordBreak
    case 0x63_6c61_7373: .keywordClass
    case 0x72_6169_7365: .keywordRaise
    case 0x77_6869_6c65: .keywordWhile
    case 0x79_6965_6c64: .keywordYield
    case 0x6173_7365_7274: .keywordAssert
    case 0x6578_6365_7074: .keywordExcept
    case 0x676c_6f62_616c: .keywordGlobal
    case 0x696d_706f_7274: .keywordImport
    case 0x6c61_6d62_6461: .keywordLambda
    case 0x7265_7475_726e: .keywordReturn
    case 0x66_696e_616c_6c79: .keywordFinally
    case 0x636f_6e74_696e_7565: .keywordContinue
    case 0x6e6f_6e6c_6f63_616c: .keywordNonlocal
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
