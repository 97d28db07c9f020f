internal import Glibc

/// A program that runs as a child of this one, waited for until it ends or its time is over.
enum ChildProcess {
  /// How it ended.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
    case overtime
    /// It wrote more than it may.
    case oversize
  }

  /// What it wrote to its standard output, and how it ended.
  struct Output {
    let bytes: [UInt8]
    let end: End
  }

  /// Runs a program by its absolute path. Standard input and output are files without a name, so
  /// that neither side ever waits for the other; its errors are not read.
  static func run(
    _ program: String, _ arguments: [String], input: [UInt8], seconds: Int
  ) throws(UnreadableDocument) -> Output {
    let source = try NamelessFile(input)
    let target = try NamelessFile([])
    let child = try spawn(program, arguments, source.descriptor, target.descriptor)
    let end = wait(for: child, seconds: seconds)
    return Output(bytes: end == .exit(0) ? target.contents() : [], end: end)
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ input: Int32, _ output: Int32
  ) throws(UnreadableDocument) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    unsafe resetSignals(&attributes)
    defer { unsafe _ = posix_spawnattr_destroy(&attributes) }
    var child: pid_t = 0
    let status = unsafe withStrings([program] + arguments) { arguments in
      unsafe withStrings(environment) { environment in
        unsafe posix_spawn(&child, program, &actions, &attributes, arguments, environment)
      }
    }
    guard status == 0 else {
      throw UnreadableDocument(.unreadable(unsafe String(cString: strerror(status))))
    }
    return child
  }

  /// Signals end the program whatever this one does about them.
  private static func resetSignals(_ attributes: UnsafeMutablePointer<posix_spawnattr_t>) {
    var signals = sigset_t()
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_init(attributes)
    unsafe posix_spawnattr_setsigdefault(attributes, &signals)
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(attributes, &signals)
    unsafe posix_spawnattr_setflags(
      attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
  }

  /// Looks for the end ever more seldom, at least every twenty milliseconds.
  private static func wait(for child: pid_t, seconds: Int) -> End {
    let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
    var (status, pause): (Int32, useconds_t) = (0, 500)
    while true {
      let ended = unsafe waitpid(child, &status, WNOHANG)
      if ended == child { return End(status: status) }
      if ended == -1 && errno != EINTR { return .signal(0) }
      if ContinuousClock.now >= deadline {
        kill(child, SIGKILL)
        unsafe waitpid(child, &status, 0)
        return .overtime
      }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
  }

  private static let environment = ["PATH=/usr/bin:/bin", "LANG=C.UTF-8", "LC_ALL=C.UTF-8"]

  /// Strings as C has them, with a null pointer behind the last; valid while `body` runs.
  private static func withStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var copies = unsafe strings.map { unsafe strdup($0) } + [nil]
    defer { for index in unsafe copies.indices { unsafe free(copies[index]) } }
    return unsafe body(&copies)
  }
}

extension ChildProcess.End {
  fileprivate init(status: Int32) {
    switch status & 0x7F {
    case 0: self = .exit(status >> 8 & 0xFF)
    case SIGXCPU: self = .overtime
    case SIGXFSZ: self = .oversize
    case let signal: self = .signal(signal)
    }
  }
}
