internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// Time by the clock on the wall and by that of the thread, in seconds.
struct ElapsedTime {
  var wall = 0.0
  var processor = 0.0

  /// The time now.
  static var now: ElapsedTime {
    ElapsedTime(wall: seconds(CLOCK_MONOTONIC), processor: seconds(CLOCK_THREAD_CPUTIME_ID))
  }

  static func + (left: ElapsedTime, right: ElapsedTime) -> ElapsedTime {
    ElapsedTime(wall: left.wall + right.wall, processor: left.processor + right.processor)
  }

  static func - (left: ElapsedTime, right: ElapsedTime) -> ElapsedTime {
    ElapsedTime(wall: left.wall - right.wall, processor: left.processor - right.processor)
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
