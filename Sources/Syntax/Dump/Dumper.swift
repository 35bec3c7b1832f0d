public import Diagnostics
import Utilities

/// Appends the text of `tree`, the tree of `file`, as `ast.dump` prints it with its attributes.
public func dumpAST(
  _ tree: Tree, of file: SourceFile, options: DumpOptions = DumpOptions(),
  into out: inout [UInt8]
) {
  var taken: [UInt8] = []
  swap(&taken, &out)
  var dumper = Dumper(tree: tree, file: file, writer: DumpWriter(taken, options))
  dumper.dumpRoot()
  swap(&dumper.writer.out, &out)
}

/// Prints a tree.
struct Dumper {
  /// The tree.
  let tree: Tree

  /// Its file, for line numbers.
  let file: SourceFile

  /// The output.
  var writer: DumpWriter

  /// The offset of column 0 of the first line: behind a byte-order mark.
  private let origin: UInt32

  /// The line looked up last, and where it starts and ends.
  private var line = 1
  private var lineStart: UInt32 = 0
  private var lineEnd: UInt32 = 0

  /// The place that the parts of the f-string being printed have, if it is not their own.
  var partPlace: SourceSpan?

  /// The place that the format printed next has, if it is not its own.
  var formatPlace: SourceSpan?

  /// Creates a dumper.
  init(tree: Tree, file: SourceFile, writer: DumpWriter) {
    self.tree = tree
    self.file = file
    self.writer = writer
    self.origin = file.text.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
  }

  /// Prints the module or expression.
  mutating func dumpRoot() {
    if let e = tree.expression {
      writer.open("Expression")
      writer.field("body")
      dump(e)
    } else {
      writer.open("Module")
      statements("body", tree.body)
      emptyList("type_ignores")
    }
    writer.close()
  }

  /// Returns the line and column of `offset`.
  mutating func position(_ offset: UInt32) -> (line: Int, column: Int) {
    if offset < lineStart || offset >= lineEnd {
      line = file.position(of: offset).line
      lineStart = file.lineStarts[line - 1]
      lineEnd = line < file.lineStarts.count ? file.lineStarts[line] : .max
    }
    return (line, Int(offset - lineStart) - (line == 1 ? Int(origin) : 0))
  }

  /// Ends a node that stands at `span`.
  mutating func close(_ span: SourceSpan) {
    let start = position(span.start)
    let end = position(span.end)
    writer.field("lineno", start.line)
    writer.field("col_offset", start.column)
    writer.field("end_lineno", end.line)
    writer.field("end_col_offset", end.column)
    writer.close()
  }
}

/// Fields.
extension Dumper {
  /// `true` iff empty lists are left out.
  var omitsEmpty: Bool { writer.options.minorVersion >= 13 }

  /// Prints a field with an empty list.
  mutating func emptyList(_ name: StaticString) {
    if omitsEmpty { return }
    writer.field(name)
    writer.openList()
    writer.closeList()
  }

  /// Prints a list of what `element` prints.
  mutating func list<C: Collection>(
    _ name: StaticString, _ elements: C, _ element: (inout Dumper, C.Element) -> Void
  ) {
    if elements.isEmpty { return emptyList(name) }
    writer.field(name)
    writer.openList()
    for e in elements {
      writer.separate()
      element(&self, e)
    }
    writer.closeList()
  }

  /// Prints a list of expressions.
  mutating func expressions(_ name: StaticString, _ ids: ExpressionList) {
    list(name, tree[ids]) { $0.dump($1) }
  }

  /// Prints a list of expressions, some absent.
  mutating func expressions(_ name: StaticString, _ ids: OptionalExpressionList) {
    list(name, tree[ids]) { (d, id) in
      if let id { d.dump(id) } else { d.writer.none() }
    }
  }

  /// Prints a list of statements.
  mutating func statements(_ name: StaticString, _ ids: StatementList) {
    list(name, tree[ids]) { $0.dump($1) }
  }

  /// Prints a list of names.
  mutating func names(_ name: StaticString, _ ids: NameList) {
    list(name, tree[ids]) { (d, id) in d.writer.string(Array(d.tree.name(id).utf8)[...]) }
  }

  /// Prints an expression.
  mutating func expression(_ name: StaticString, _ id: ExpressionID) {
    writer.field(name)
    dump(id)
  }

  /// Prints an expression if it is there.
  mutating func expression(_ name: StaticString, _ id: ExpressionID?) {
    if let id { expression(name, id) }
  }

  /// Prints a name if it is there.
  mutating func name(_ field: StaticString, _ id: NameID?) {
    if let id { writer.field(field, tree.name(id)) }
  }

  /// Prints a node without fields.
  mutating func symbol(_ field: StaticString, _ text: StaticString) {
    writer.field(field)
    writer.symbol(text)
  }
}
