internal import Glibc

/// Where the programs of the system lie.
enum ProgramPath {
  /// The first file of that name that may be run, in the absolute directories of PATH.
  static func find(_ name: String) -> String? {
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").filter { $0.hasPrefix("/") }
      .map { "\($0)/\(name)" }
      .first { unsafe access($0, X_OK) == 0 }
  }
}
