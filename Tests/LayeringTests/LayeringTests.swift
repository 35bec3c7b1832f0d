import XCTest

/// Compares the imports of all sources with the table of rooms in `Docs/Architecture.md`.
final class LayeringTests: XCTestCase {
  /// Returns what each room may import, from the rows `| room | owns | imports |`.
  private func table() throws -> [String: Set<String>] {
    var rooms: [String: Set<String>] = [:]
    for line in try Repository.text("Docs/Architecture.md").split(separator: "\n") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard cells.count == 5, let initial = cells[1].first, initial.isLetter else { continue }
      let imports = cells[3].split(separator: " ").map { $0.trimmingCharacters(in: ["`"]) }
      if cells[1] != "room" { rooms[cells[1]] = Set(imports) }
    }
    return rooms
  }

  func testImportsFollowTheTable() throws {
    let rooms = try table()
    XCTAssertGreaterThan(rooms.count, 15, "the table was not understood")
    let statement = /(?:[a-z]+ )*import (?:struct |class |enum |func |protocol )?(\w+).*/
    for path in Repository.files(["Sources"], ["swift"]) {
      let room = String(path.split(separator: "/")[1])
      let allowed = try XCTUnwrap(rooms[room], "the table lacks the room \(room)")
      for line in try Repository.text(path).split(separator: "\n") {
        guard let match = line.wholeMatch(of: statement) else { continue }
        let name = String(match.1)
        XCTAssertTrue(allowed.contains(name), "\(path): \(room) may not import \(name)")
      }
    }
  }

  func testRoomsAreLayered() throws {
    let rooms = try table()
    var open: [String] = []
    func visit(_ room: String) {
      if let i = open.firstIndex(of: room) {
        return XCTFail("rooms import each other: \(open[i...].joined(separator: " "))")
      }
      open.append(room)
      for r in rooms[room, default: []].sorted() { visit(r) }
      open.removeLast()
    }
    visit("pyaot")
  }

  func testOnlyTheDriverReadsAndWritesFiles() throws {
    let calls = /\b(?:fopen|FileManager|FileHandle|readLine|Swift\.print|puts|fputs)\(|^ *print\(/
    for path in Repository.files(["Sources"], ["swift"]) {
      let room = String(path.split(separator: "/")[1])
      if ["Driver", "pyaot", "LLVMSupport"].contains(room) { continue }
      for line in try Repository.text(path).split(separator: "\n") where line.contains(calls) {
        XCTFail("\(path) reads, writes or prints: \(line)")
      }
    }
  }
}
