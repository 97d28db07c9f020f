#if canImport(Glibc)
  internal import Glibc
#endif

/// The system's clock.
enum Clock {
  /// Seconds since 1970.
  static var now: Int { time(nil) }
}
