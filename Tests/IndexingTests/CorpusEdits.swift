import Corpus
import Foundation
import Storage
import SystemPackage
import TestSupport

@testable import Indexing

/// What a user may do to a corpus, at random.
struct CorpusEdits {
  private let fixture: IndexFixture
  private var generator: SeededGenerator
  private var names: [String] = []

  init(_ fixture: IndexFixture, seed: UInt64) {
    self.fixture = fixture
    generator = SeededGenerator(seed: seed)
  }

  /// Makes some edits, and says which.
  mutating func next() throws -> String {
    let count = names.isEmpty ? 6 : Int.random(in: 1...3, using: &generator)
    return try (0..<count).map { _ in try edit() }.joined(separator: ", ")
  }

  private mutating func edit() throws -> String {
    guard names.count > 2, let name = names.randomElement(using: &generator) else {
      return try add()
    }
    switch Int.random(in: 0..<9, using: &generator) {
    case 0, 1: return try add()
    case 2, 3: return try change(name)
    case 4: return try delete(name)
    case 5: return try rename(name)
    case 6: return try exchange(name)
    case 7: return try touch(name)
    default: return try changeTable()
    }
  }

  private mutating func add() throws -> String {
    let folder = ["", "甲/", "乙/丙/"].randomElement(using: &generator) ?? ""
    let ending = ["txt", "txt", "txt", "jsonl", "csv"].randomElement(using: &generator) ?? "txt"
    let name = "\(folder)\(UInt16.random(in: 0...999, using: &generator)).\(ending)"
    if !names.contains(name) { names.append(name) }
    try fixture.write(text(for: name), to: name)
    return "add \(name)"
  }

  private mutating func change(_ name: String) throws -> String {
    try fixture.write(text(for: name), to: name)
    return "change \(name)"
  }

  private mutating func delete(_ name: String) throws -> String {
    try FileManager.default.removeItem(atPath: path(name).string)
    names.removeAll { $0 == name }
    return "delete \(name)"
  }

  private mutating func rename(_ name: String) throws -> String {
    let ending = name.split(separator: ".").last ?? "txt"
    let other = "改名\(UInt32.random(in: 0...9_999, using: &generator)).\(ending)"
    guard !names.contains(other) else { return "nothing" }
    try SystemDisk().rename(path(name), to: path(other))
    names.removeAll { $0 == name }
    names.append(other)
    return "rename \(name) to \(other)"
  }

  private mutating func exchange(_ name: String) throws -> String {
    guard let other = names.randomElement(using: &generator), other != name else {
      return "nothing"
    }
    let between = fixture.place.path.appending("between")
    try SystemDisk().rename(path(name), to: between)
    try SystemDisk().rename(path(other), to: path(name))
    try SystemDisk().rename(between, to: path(other))
    return "exchange \(name) and \(other)"
  }

  private func touch(_ name: String) throws -> String {
    let time = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes(
      [.modificationDate: time], ofItemAtPath: path(name).string)
    return "touch \(name)"
  }

  private mutating func changeTable() throws -> String {
    var table = "文件名,年份,地点\n"
    for name in names where Bool.random(using: &generator) {
      table += "\(name),\(Int.random(in: 2000...2020, using: &generator)),江苏省\n"
    }
    try fixture.write(table, to: "metadata.csv")
    return "change the table"
  }

  /// What a file of this name may hold.
  private mutating func text(for name: String) -> String {
    if name.hasSuffix(".jsonl") { return RandomTables.jsonLines(upTo: 9, using: &generator) }
    if name.hasSuffix(".csv") { return RandomTables.csv(upTo: 9, using: &generator) }
    return text()
  }

  /// A text, now and then none, or several speeches.
  private mutating func text() -> String {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return ""
    case 1:
      let body = String(repeating: "这一篇里的话说得长一些，好让它算作一篇讲话的正文。\n", count: 30)
      return "讲话三篇\n" + ["一", "二", "三"].map { "篇\($0)：工作讲话\n同志们：\n\(body)" }.joined()
    default:
      return "工会" + RandomDocuments.text(upTo: 60, using: &generator)
    }
  }

  private func path(_ name: String) -> FilePath {
    fixture.corpus.path.appending(FilePath(name).components)
  }
}
