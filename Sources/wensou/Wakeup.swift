internal import Synchronization
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#endif

/// Wakes a process that waits for keys: signals and finished work write a byte to a pipe.
///
/// Invariant: the numbers of both ends are set, once and for all, before any signal is taken; writing is all
/// that is done inside a signal.
enum Wakeup {
  /// What work that is done writes; signals write their own number.
  private static let workIsDone: UInt8 = 0

  private static let reader = Atomic<Int32>(-1)
  private static let writer = Atomic<Int32>(-1)

  /// What woke the process.
  enum Cause: Hashable {
    case work
    case signal(Int32)
  }

  /// Takes the signals that change or end the screen.
  static func begin() throws(Errno) {
    do {
      let pipe = try FileDescriptor.pipe()
      for end in [pipe.readEnd, pipe.writeEnd] {
        _ = fcntl(end.rawValue, F_SETFL, O_NONBLOCK)
        _ = fcntl(end.rawValue, F_SETFD, FD_CLOEXEC)
      }
      reader.store(pipe.readEnd.rawValue, ordering: .releasing)
      writer.store(pipe.writeEnd.rawValue, ordering: .releasing)
    } catch let error as Errno {
      throw error
    } catch {
      throw .ioError
    }
    for number in [SIGWINCH, SIGCONT, SIGTERM, SIGHUP, SIGINT] {
      signal(number) { Wakeup.write(UInt8(truncatingIfNeeded: $0)) }
    }
    unblock([SIGWINCH, SIGCONT, SIGTERM, SIGHUP, SIGINT, SIGTSTP])
  }

  /// Lets signals come that whoever started the process may have kept from it.
  private static func unblock(_ numbers: [Int32]) {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for number in numbers { unsafe sigaddset(&set, number) }
    _ = unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  /// Tells that work is done.
  static func workDone() { write(workIsDone) }

  /// Ends the process as a signal does that nobody takes.
  static func end(by number: Int32) -> Never {
    signal(number, SIG_DFL)
    raise(number)
    exit(128 + number)
  }

  /// Stops the process and those it works with until the shell lets them go on; gives what else woke it. Where
  /// no shell could let it go on, nothing is stopped.
  static func suspend() -> [Cause] {
    var causes: [Cause] = []
    kill(0, SIGTSTP)
    while !causes.contains(.signal(SIGCONT)) {
      let more = waitForWork(milliseconds: 500)
      if more.isEmpty { break }
      causes += more
    }
    return causes.filter { $0 != .signal(SIGCONT) }
  }

  private static func write(_ byte: UInt8) {
    let error = errno
    var byte = byte
    _ = unsafe Glibc.write(writer.load(ordering: .acquiring), &byte, 1)
    errno = error
  }

  /// Waits until there are keys, or the process is woken, at most so many milliseconds; -1 waits on. Gives
  /// whether there are keys, and what woke the process.
  static func wait(milliseconds: Int32) -> (hasKeys: Bool, causes: [Cause]) {
    let pipe = reader.load(ordering: .acquiring)
    var files = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: pipe, events: Int16(POLLIN), revents: 0),
    ]
    guard unsafe poll(&files, nfds_t(files.count), milliseconds) > 0 else {
      return (false, causes(in: pipe))
    }
    return (files[0].revents != 0, files[1].revents != 0 ? causes(in: pipe) : [])
  }

  private static func waitForWork(milliseconds: Int32) -> [Cause] {
    let pipe = reader.load(ordering: .acquiring)
    var file = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&file, 1, milliseconds) > 0 ? causes(in: pipe) : []
  }

  private static func causes(in pipe: Int32) -> [Cause] {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = unsafe Glibc.read(pipe, &bytes, bytes.count)
    return bytes.prefix(max(0, count)).map { $0 == workIsDone ? .work : .signal(Int32($0)) }
  }
}
