import Foundation
import XCTest

/// A folder for the files of a test, removed behind it.
struct Scratch {
  /// The folder.
  let folder: URL

  /// Makes the folder.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Removes the folder.
  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Writes `text` into the file called `name`.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// Returns the bytes of the file called `name`.
  func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  /// Runs `command` in the folder; returns what it printed and its exit status.
  func run(_ command: String) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command + " 2>&1"]
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }

  /// Runs `command` and fails with its output if it does.
  func check(_ command: String, file: StaticString = #filePath, line: UInt = #line) throws {
    let (output, status) = try run(command)
    XCTAssertEqual(status, 0, output, file: file, line: line)
  }

  /// `true` iff `command` succeeds.
  func succeeds(_ command: String) -> Bool { (try? run(command).status) == 0 }
}
