#if canImport(Glibc)
  internal import Glibc
#endif

/// What tells the time; a test may have another than the system's.
package struct Clock: Sendable {
  /// Seconds since 1970.
  package let now: @Sendable () -> Int

  /// A clock that tells these seconds.
  package init(now: @escaping @Sendable () -> Int) {
    self.now = now
  }

  /// The system's.
  package static let system = Clock(now: secondsSince1970)

  @Sendable private static func secondsSince1970() -> Int { time(nil) }
}
