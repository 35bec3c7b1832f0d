// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // Metadata of generic types is made by direct calls. By their names, the run time would look for
  // the conformances of their arguments in tables of the whole program: a fifth of a small build.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
    .when(configuration: .release)),
  // What the debug program checks while it is tested, the release program need not count.
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
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

/// The folder that LLVM 19 is installed in.
let llvmPrefix = "/usr/lib/llvm-19"

/// The archives of LLVM that the release program holds, by name without `LLVM`: those behind
/// `default<O3>` and bitcode, lld's, and the back ends' of `Target+Table.swift`.
let llvmArchives = """
  AggressiveInstCombine Analysis AsmParser AsmPrinter BinaryFormat BitReader BitWriter \
  BitstreamReader CFGuard CodeGen CodeGenTypes Core Coroutines DebugInfoCodeView DebugInfoDWARF \
  Demangle FrontendOffloading FrontendOpenMP GlobalISel HipStdPar IRPrinter IRReader InstCombine \
  Instrumentation LTO Linker MC MCDisassembler MCParser MIRParser ObjCARCOpts Object Option \
  Passes ProfileData Remarks ScalarOpts SelectionDAG Support Target TargetParser TextAPI \
  TransformUtils Vectorize ipo \
  AArch64AsmParser AArch64CodeGen AArch64Desc AArch64Info AArch64Utils \
  AMDGPUAsmParser AMDGPUCodeGen AMDGPUDesc AMDGPUInfo AMDGPUUtils \
  NVPTXCodeGen NVPTXDesc NVPTXInfo \
  RISCVAsmParser RISCVCodeGen RISCVDesc RISCVInfo \
  WebAssemblyAsmParser WebAssemblyCodeGen WebAssemblyDesc WebAssemblyInfo WebAssemblyUtils \
  X86AsmParser X86CodeGen X86Desc X86Info
  """.split(separator: " ")

/// How a program is linked with LLVM and lld.
///
/// The release program holds all that it needs: a build of a small module would otherwise spend a
/// third of its time on relocating LLVM and what LLVM asks for. Tests link the shared library,
/// which takes less time to do.
let linkingLLVM: [LinkerSetting] =
  [
    .unsafeFlags(["-L\(llvmPrefix)/lib"]),
    .linkedLibrary("lldELF"), .linkedLibrary("lldCommon"),
    .linkedLibrary("LLVM-19", .when(configuration: .debug)),
  ]
  + llvmArchives.map { .linkedLibrary("LLVM\($0)", .when(configuration: .release)) }
  + [.linkedLibrary("z"), .linkedLibrary("zstd")]

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
    room("Library", ["CLibrary"]),
    room(
      "Inference",
      [
        "PythonSSA", "IR", "Library", "Signatures", "Syntax", "Types", "Diagnostics", "Utilities",
      ]),
    room("Passes", ["IR", "Types", "Diagnostics", "Utilities"]),
    .target(
      name: "CAllocator",
      cSettings: [.define("USES_JEMALLOC", to: "1", .when(configuration: .release))],
      linkerSettings: [.linkedLibrary("jemalloc_pic", .when(configuration: .release))]),
    .target(name: "CLLVM"),
    .target(
      name: "CLLD",
      cxxSettings: [
        .unsafeFlags(["-I\(llvmPrefix)/include"]),
        .define("LINKS_LLVM_STATICALLY", .when(configuration: .release)),
      ],
      linkerSettings: linkingLLVM),
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
        "Driver", "Syntax", "Diagnostics", "CAllocator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings,
      linkerSettings: [
        .unsafeFlags(["-static-executable", "-use-ld=lld"], .when(configuration: .release))
      ]),
    tests("Utilities"),
    tests("LLVMSupport"),
    tests(
      "CodeGeneration", ["IR", "LLVMSupport", "Passes", "Types", "Diagnostics", "Utilities"]),
    tests("Types"),
    tests("Artifacts", ["Types", "Signatures", "Diagnostics", "Utilities"]),
    tests("Signatures", ["Syntax", "Types", "Diagnostics", "Utilities"]),
    tests(
      "Inference",
      [
        "PythonSSA", "IR", "Library", "Signatures", "Syntax", "Types", "Diagnostics", "Utilities",
      ]),
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
