import Foundation
import XCTest

/// The files of the repository that the tests are compiled from.
enum Repository {
  /// The top folder.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Returns the text of the file at `path`, relative to the top.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// Returns the paths of the files under `folders` whose suffix is one of `suffixes`, in order.
  static func files(_ folders: [String], _ suffixes: Set<String>) -> [String] {
    var result: [String] = []
    for folder in folders {
      let base = root.appendingPathComponent(folder)
      guard let all = FileManager.default.enumerator(atPath: base.path) else { continue }
      for case let path as String in all where suffixes.contains((path as NSString).pathExtension) {
        result.append(folder + "/" + path)
      }
    }
    return result.sorted()
  }
}
