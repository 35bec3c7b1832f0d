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

/// The folder that LLVM 19 is installed in; only lld, which has no C API, needs to know it.
let llvmPrefix = "/usr/lib/llvm-19"

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
    .target(name: "CLibrary", exclude: ["Python"]),
    room("Library", ["CLibrary", "Syntax", "Diagnostics", "Utilities"]),
    room(
      "Inference",
      [
        "PythonSSA", "IR", "Library", "Signatures", "Syntax", "Types", "Diagnostics", "Utilities",
      ]),
    room("Passes", ["IR", "Types", "Diagnostics", "Utilities"]),
    .target(name: "CLLVM"),
    .target(
      name: "CLLD",
      cxxSettings: [.unsafeFlags(["-I\(llvmPrefix)/include"])],
      linkerSettings: [
        .unsafeFlags(["-L\(llvmPrefix)/lib"]),
        .linkedLibrary("lldELF"), .linkedLibrary("lldCommon"), .linkedLibrary("LLVM-19"),
        .linkedLibrary("z"), .linkedLibrary("zstd"),
      ]),
    .systemLibrary(name: "CELF", pkgConfig: "libelf", providers: [.apt(["libelf-dev"])]),
    room("Artifacts", ["CELF", "Signatures", "Types", "Diagnostics", "Utilities"]),
    room("LLVMSupport", ["CLLVM", "CLLD", "Utilities"]),
    room("CodeGeneration", ["IR", "LLVMSupport", "Types", "Diagnostics", "Utilities"]),
    room(
      "Driver",
      [
        "Artifacts", "CodeGeneration", "Inference", "IR", "LLVMSupport", "Passes", "PythonSSA",
        "Signatures", "Syntax", "Types", "Diagnostics", "Utilities",
      ]),
    .executableTarget(
      name: "pyaot",
      dependencies: [
        "Driver", "Syntax", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    tests("Utilities"),
    tests("LLVMSupport"),
    tests(
      "CodeGeneration", ["IR", "LLVMSupport", "Passes", "Types", "Diagnostics", "Utilities"]),
    tests("Types"),
    tests("Artifacts", ["Types", "Signatures", "Diagnostics", "Utilities"]),
    tests("Signatures", ["Syntax", "Types", "Diagnostics", "Utilities"]),
    tests(
      "Inference",
      ["PythonSSA", "IR", "Signatures", "Syntax", "Types", "Diagnostics", "Utilities"]),
    tests("IR", ["Types", "Diagnostics", "Utilities"]),
    tests("Passes", ["IR", "Types", "Diagnostics", "Utilities"]),
    tests("Diagnostics"),
    tests("Driver", ["Diagnostics"]),
    tests("Syntax", ["Diagnostics"]),
    .testTarget(
      name: "LayeringTests", dependencies: ["Diagnostics"], swiftSettings: settings),
    tests("PythonSSA", ["Syntax", "Diagnostics", "Utilities"]),
  ],
  cxxLanguageStandard: .cxx17
)
