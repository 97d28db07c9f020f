import Testing

/// What `wensou why` prints.
@Suite struct WhyTests {
  @Test(arguments: [
    ("why-matches", ["集体协商 同句 合同 年:2013..2015 -草案", "Corpus/总结/云河县总工会_工作总结_2013.txt"]),
    ("why-not", ["形:協商 玛雅 -要约书 地:射阳", "Corpus/总结/云河县总工会_工作总结_2013.txt"]),
    ("why-english", ["--lang", "en", "“协商企业” OR 节:履约", "Corpus/总结/云河县总工会_工作总结_2013.txt"]),
    ("why-no-file", ["工会", "Corpus/没有.txt"]), ("why-no-query", ["，", "Corpus/没有.txt"]),
  ])
  func isAsReviewed(name: String, arguments: [String]) throws {
    let library = try SampleLibrary.get()
    let outcome = try library.program.run(["why"] + arguments)
    try expectGolden(Transcript(["why"] + arguments, outcome, in: library.path).text, named: name)
  }
}
