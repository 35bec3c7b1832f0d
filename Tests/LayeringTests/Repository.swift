import Foundation
import XCTest

/// The files of the repository that the tests are compiled from.
enum Repository {
  /// The top folder.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Returns the text of the file at `path`, relative to the top; inputs of tests need not be text.
  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
  }

  /// Returns the paths of the files under `folders` whose suffix is one of `suffixes`, in order;
  /// what was built, which git ignores, is none of them.
  static func files(_ folders: [String], _ suffixes: Set<String>) -> [String] {
    all.filter { path in
      folders.contains { path.hasPrefix($0 + "/") }
        && suffixes.contains((path as NSString).pathExtension)
    }
  }

  /// The paths of all files: those that git knows or would take, or where there is no git, all.
  private static let all: [String] = {
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "-C", root.path, "ls-files", "-co", "--exclude-standard"]
    let pipe = Pipe()
    git.standardOutput = pipe
    git.standardError = FileHandle.nullDevice
    if (try? git.run()) != nil {
      let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      git.waitUntilExit()
      let known = text.split(separator: "\n").map(String.init).filter {
        FileManager.default.fileExists(atPath: root.appendingPathComponent($0).path)
      }
      if git.terminationStatus == 0, !known.isEmpty { return known.sorted() }
    }
    let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { !$0.contains("/out/") && !$0.hasPrefix(".") }.sorted()
  }()
}
