import Rendering
import SystemPackage
import Testing

/// What the system says of a refusal is said in the user's language.
@Suite struct SystemReasonTests {
  private static let reasons: [Errno] = [
    .noSuchFileOrDirectory, .permissionDenied, .notPermitted, .isDirectory, .notDirectory,
    .fileExists, .noSpace,
    .diskQuotaExceeded, .fileTooLarge, .readOnlyFileSystem, .ioError, .tooManyOpenFiles,
    .tooManySymbolicLinkLevels,
    .fileNameTooLong, .noMemory, .badFileDescriptor, .brokenPipe, .resourceBusy, .directoryNotEmpty,
    .staleNFSFileHandle,
    .textFileBusy,
  ]

  @Test(arguments: reasons)
  func isTranslated(_ reason: Errno) {
    for language in [Language.simplified, .traditional] {
      let line = ErrorText(language: language).line(forFile: "甲", reason: reason.description)
      #expect(!line.contains(reason.description), "\(line)")
      #expect(!line.unicodeScalars.contains { "a"..."z" ~= $0 }, "\(line)")
    }
    let line = ErrorText(language: .english).line(forFile: "甲", reason: reason.description)
    #expect(line.contains(reason.description))
  }

  @Test func whatIsNotKnownIsToldAsItIs() {
    let line = ErrorText(language: .simplified).line(forFile: "甲", reason: "Strange thing")
    #expect(line.hasSuffix("Strange thing\n"))
  }
}
