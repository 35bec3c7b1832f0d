import Driver
import Glibc
import XCTest

final class OutputBatchTests: XCTestCase {
  /// A folder of the test's own.
  private var folder = ""

  override func setUp() {
    var name = Array("/tmp/pyaot-test-XXXXXX".utf8CString)
    folder = mkdtemp(&name).map { String(cString: $0) } ?? ""
    XCTAssertFalse(folder.isEmpty)
  }

  override func tearDown() {
    for name in entries() {
      unlink(folder + "/" + name)
      rmdir(folder + "/" + name)
    }
    rmdir(folder)
  }

  /// The names of the files in the folder, in order.
  private func entries() -> [String] {
    guard let d = opendir(folder) else { return [] }
    defer { closedir(d) }
    var names: [String] = []
    while let e = readdir(d) {
      let name = withUnsafeBytes(of: e.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Returns the text of the file called `name`.
  private func text(_ name: String) throws -> String {
    String(decoding: try InputFile.read(folder + "/" + name), as: UTF8.self)
  }

  func testFilesAreWrittenAndReplaced() throws {
    for round in ["one", "two"] {
      var b = OutputBatch()
      b.add(folder + "/m.o", Array(round.utf8))
      b.add(folder + "/m.h", [])
      try b.commit()
    }
    XCTAssertEqual(entries(), ["m.h", "m.o"])
    XCTAssertEqual(try text("m.o"), "two")
  }

  func testNothingIsReplacedIfOneFileCannotBeWritten() throws {
    var first = OutputBatch()
    first.add(folder + "/m.o", Array("old".utf8))
    try first.commit()
    for (path, reason) in [(folder + "/no/m.h", ENOENT), (folder, EISDIR), ("/dev/full", ENOSPC)] {
      var b = OutputBatch()
      b.add(folder + "/m.o", Array("new".utf8))
      b.add(path, [1])
      XCTAssertThrowsError(try b.commit()) {
        XCTAssertEqual($0 as? FileFailure, FileFailure(path: path, reason: reason))
      }
      XCTAssertEqual(try text("m.o"), "old")
      XCTAssertEqual(entries(), ["m.o"], "a temporary file stayed behind")
    }
  }

  func testSymbolicLinksStayLinks() throws {
    XCTAssertEqual(symlink("real", folder + "/link"), 0)
    XCTAssertEqual(close(creat(folder + "/real", 0o644)), 0)
    var b = OutputBatch()
    b.add(folder + "/link", [65])
    try b.commit()
    XCTAssertEqual(try text("real"), "A")
    var status = stat()
    XCTAssertEqual(lstat(folder + "/link", &status), 0)
    XCTAssertEqual(status.st_mode & S_IFMT, S_IFLNK)
  }

  func testExecutableFilesAreExecutable() throws {
    var b = OutputBatch()
    b.add(folder + "/m.so", [], isExecutable: true)
    b.add(folder + "/m.o", [])
    try b.commit()
    XCTAssertEqual(access(folder + "/m.so", X_OK), 0)
    var status = stat()
    XCTAssertEqual(stat(folder + "/m.o", &status), 0)
    XCTAssertEqual(status.st_mode & 0o111, 0)
  }

  func testReadingFoldersAndMissingFilesFails() {
    for (path, reason) in [(folder, EISDIR), (folder + "/no", ENOENT)] {
      XCTAssertThrowsError(try InputFile.read(path)) {
        XCTAssertEqual($0 as? FileFailure, FileFailure(path: path, reason: reason))
      }
    }
  }

  func testEndlessInputIsRefused() {
    XCTAssertThrowsError(try InputFile.read("/dev/zero")) {
      XCTAssertEqual($0 as? FileFailure, FileFailure(path: "/dev/zero", reason: EFBIG))
    }
  }
}
