package import Studying

/// What is said of numbers over many documents.
extension Messages {
  /// What the numbers are of.
  func studied(_ documents: String, documents count: Int, characters: Int) -> String {
    choose(
      "范围: \(documents)，\(number(count)) 篇、\(number(characters)) 字",
      "範圍: \(documents)，\(number(count)) 篇、\(number(characters)) 字",
      "Of: \(documents), \(english(count, "document", "documents")), \(english(characters, "character", "characters"))"
    )
  }

  /// How many near-copies are not among them.
  func leftOut(_ copies: Int, isEstimated: Bool) -> String {
    let estimate = isEstimated ? choose("，凭文本指纹估计", "，憑文字指紋估計", ", estimated by sketches") : ""
    return bracketed(
      choose(
        "去重，略去相近文本 \(number(copies)) 篇\(estimate)",
        "去重，略去相近文本 \(number(copies)) 篇\(estimate)",
        "copies counted once, \(english(copies, "near-copy", "near-copies")) left out\(estimate)"))
  }

  var termHead: String { choose("词语", "詞語", "term") }
  var totalHead: String { choose("合计", "合計", "all") }
  var noTexts: String { choose("无文本", "無文本", "no texts") }

  /// By which names of the lexicon a term is studied, too.
  package func alsoCounted(_ term: StudyTerm) -> String {
    let names = term.otherNames.map(quoted).joined(separator: listSeparator)
    return choose(
      "词典: \(quoted(term.text))也包括 \(names)（加引号则只数原词）",
      "詞典: \(quoted(term.text))也包括 \(names)（加引號則只數原詞）",
      "Lexicon: \(quoted(term.text)) is \(names) too (quotation marks keep to the text itself)")
  }

  /// The heads of the columns of counts: places, documents with the term, all documents, their share,
  /// characters, rate.
  func countHeads(per unit: RateUnit) -> [String] {
    [
      placesHead, choose("含词篇", "含詞篇", "with it"), choose("总篇", "總篇", "documents"),
      shareHead, choose("总字", "總字", "characters"), rateHead(per: unit),
    ]
  }

  var shareHead: String { choose("占比", "佔比", "share") }

  func rateHead(per unit: RateUnit) -> String {
    switch unit {
    case .thousand: choose("每千字", "每千字", "per 1,000")
    case .tenThousand: choose("每万字", "每萬字", "per 10,000")
    case .million: choose("每百万字", "每百萬字", "per 1,000,000")
    }
  }

  /// What a measure is called where it stands alone.
  func rateTitle(per unit: RateUnit) -> String {
    choose(
      "\(rateHead(per: unit))出现次数", "\(rateHead(per: unit))出現次數",
      "occurrences \(rateHead(per: unit)) characters")
  }

  /// What stands above a picture of a measure: with the term, if there is one only.
  func pictureTitle(_ measure: String, of terms: [String]) -> String {
    terms.count == 1 ? quoted(TruncatedText.of(terms[0], cells: 30)) + " · " + measure : measure
  }

  func trendTitle(of terms: [String]) -> String {
    pictureTitle(choose("历年变化", "歷年變化", "by year"), of: terms)
  }

  /// How many documents no year is told of.
  func undated(_ count: Int) -> String {
    choose(
      "另有 \(number(count)) 篇没有注明年份，未计入", "另有 \(number(count)) 篇沒有註明年份，未計入",
      "\(english(count, "document has", "documents have")) no year and \(count == 1 ? "is" : "are") not shown"
    )
  }

  /// The greatest value, and its year.
  func highest(_ value: String, in year: Int) -> String {
    choose("最高 \(value)（\(year)）", "最高 \(value)（\(year)）", "highest \(value) (\(year))")
  }

  var sparklineKey: String {
    let (zero, missing) = (Sparkline.zero, Sparkline.missing)
    return choose(
      "（\(zero) 为 0，\(missing) 为该年无文本）", "（\(zero) 為 0，\(missing) 為該年無文本）",
      "(\(zero) is 0, \(missing) a year without texts)")
  }

  /// What bands in a picture are.
  var missingYearsKey: String {
    choose(" · 灰带为无文本的年份", " · 灰帶為無文本的年份", " · grey: no texts of the year")
  }

  var documentsTotalHead: String { choose("总篇", "總篇", "documents") }
  var charactersHead: String { choose("总字", "總字", "characters") }

  var shareTitle: String {
    choose("含词篇占全部篇数 %", "含詞篇佔全部篇數 %", "documents with the term, % of all")
  }
}
