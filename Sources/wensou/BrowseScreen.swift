internal import Analysis
internal import ArgumentParser
internal import Browsing
internal import Indexing
internal import Rendering
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#endif

/// The interactive screen at a terminal: brings keys and answers to its state, and shows what that says.
struct BrowseScreen: ~Copyable {
  /// How long a lone escape character may be the beginning of a key.
  private static let escapePause: Int32 = 50
  /// How long nothing is typed before all that matches is counted.
  private static let countPause: Int32 = 150

  private var browser: Browser
  private let finding: BrowseLane
  private let counting: BrowseLane
  private let index: IndexOption
  private let isColored: Bool
  private var terminal = RawTerminal()
  private var decoder = KeyDecoder()
  private var shown: Frame?
  private var uncounted: String?
  private var isAtEnd = false

  init(
    _ browser: Browser, finding: BrowseLane, counting: BrowseLane, index: IndexOption,
    isColored: Bool
  ) {
    self.browser = browser
    self.finding = finding
    self.counting = counting
    self.index = index
    self.isColored = isColored
  }

  /// Runs until the user leaves.
  mutating func run() throws {
    guard (try? Wakeup.begin()) != nil else { throw ExitStatus.trouble.code }
    terminal.enter()
    defer { terminal.leave() }
    for effect in browser.firstEffects { perform(effect) }
    while !isAtEnd {
      show()
      step()
    }
  }

  /// Waits for something, and takes all that is there.
  private mutating func step() {
    let pause =
      decoder.isInsideSequence ? Self.escapePause : uncounted == nil ? -1 : Self.countPause
    let (hasKeys, causes) = Wakeup.wait(milliseconds: pause)
    for cause in causes { take(cause) }
    if hasKeys {
      takeKeys()
    } else if causes.isEmpty {
      takePause()
    }
  }

  private mutating func takeKeys() {
    guard let bytes = terminal.read() else { return isAtEnd = true }
    for key in decoder.keys(of: bytes) { handle(.key(key)) }
  }

  private mutating func takePause() {
    let keys = decoder.keysAfterPause()
    for key in keys { handle(.key(key)) }
    if keys.isEmpty, let query = uncounted {
      uncounted = nil
      counting.ask { await $0.totals(of: query) }
    }
  }

  private mutating func take(_ cause: Wakeup.Cause) {
    switch cause {
    case .work:
      for lane in [finding, counting] {
        if let event = lane.take() { handle(event) }
      }
    case .signal(SIGWINCH): handle(.resized(RawTerminal.size))
    case .signal(SIGCONT): showAnew()
    case .signal(let number):
      terminal.leave()
      Wakeup.end(by: number)
    }
  }

  private mutating func handle(_ event: BrowserEvent) {
    guard !isAtEnd else { return }
    for effect in browser.handle(event) { perform(effect) }
  }

  private mutating func perform(_ effect: BrowserEffect) {
    switch effect {
    case .search(let request):
      uncounted = nil
      finding.ask { await $0.answer(request) }
    case .count(let query): uncounted = query
    case .list(let field, let query): counting.ask { await $0.values(of: field, in: query) }
    case .page(let path, let line): page(path, line)
    case .edit(let path, let line): edit(path, line)
    case .export(let marks, let name): handle(.told(MarkFile(name, index.paths).write(marks)))
    case .redraw: shown = nil
    case .suspend: suspend()
    case .quit: isAtEnd = true
    }
  }

  private mutating func show() {
    guard !isAtEnd else { return }
    let frame = browser.frame
    if frame == shown { return }
    let isCleared = shown == nil ? "\u{1B}[2J" : ""
    if !terminal.show(isCleared + frame.sequence(after: shown, isColored: isColored)) {
      isAtEnd = true
    }
    shown = frame
  }

  /// Takes the terminal again after others had it.
  private mutating func showAnew() {
    terminal.leave()
    terminal.enter()
    shown = nil
    handle(.resized(RawTerminal.size))
  }

  private mutating func suspend() {
    terminal.leave()
    let causes = Wakeup.suspend()
    showAnew()
    for cause in causes { take(cause) }
  }

  /// Shows a text in the pager, its line at the top.
  private mutating func page(_ path: String, _ line: Int) {
    let document = BrowsedDocument(path: path, index: index)
    guard let text = document.page(around: line, isColored: isColored) else {
      return handle(.told(Session.messages.noSuchFile(document.name)))
    }
    terminal.leave()
    let isShown = Pager.page(text.text, from: text.row(ofLine: line))
    showAnew()
    if !isShown { handle(.told(Session.messages.programFailed("$PAGER", status: 127))) }
  }

  private mutating func edit(_ path: String, _ line: Int) {
    let document = BrowsedDocument(path: path, index: index)
    guard document.isFile else {
      return handle(.told(Session.messages.notAFile(document.name)))
    }
    terminal.leave()
    let status = Editor.open(document.name, line: line)
    showAnew()
    if status != 0 {
      handle(.told(Session.messages.programFailed("$EDITOR", status: status)))
    }
  }
}
