// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: a target of Swift sources under `Sources/<name>`.
func room(_ name: String, _ dependencies: [String]) -> Target {
  .target(
    name: name, dependencies: dependencies.map { .byName(name: $0) }, swiftSettings: settings)
}

/// The tests of a room, under `Tests/<room>Tests`.
func tests(_ room: String, _ dependencies: [String] = []) -> Target {
  .testTarget(
    name: "\(room)Tests", dependencies: ([room] + dependencies).map { .byName(name: $0) },
    swiftSettings: settings)
}

let package = Package(
  name: "pyaot",
  products: [.executable(name: "pyaot", targets: ["pyaot"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    room("Utilities", []),
    room("Diagnostics", ["Utilities"]),
    room("Syntax", ["Diagnostics", "Utilities"]),
    room("Types", ["Utilities"]),
    room("Signatures", ["Types", "Syntax", "Diagnostics", "Utilities"]),
    room("PythonSSA", ["Syntax", "Diagnostics", "Utilities"]),
    room("IR", ["Types", "Diagnostics", "Utilities"]),
    .target(name: "CLibrary"),
    room("Library", ["CLibrary", "Syntax", "Diagnostics", "Utilities"]),
    room(
      "Inference",
      [
        "PythonSSA", "IR", "Library", "Signatures", "Syntax", "Types", "Diagnostics", "Utilities",
      ]),
    room("Passes", ["IR", "Types", "Diagnostics", "Utilities"]),
    .executableTarget(
      name: "pyaot",
      dependencies: [
        "Syntax", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    tests("Utilities"),
    tests("Syntax", ["Diagnostics"]),
    tests("PythonSSA", ["Syntax", "Diagnostics", "Utilities"]),
  ]
)
