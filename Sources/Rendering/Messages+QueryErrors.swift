package import Querying

/// What is said about a query that cannot be answered.
extension Messages {
  /// What is wrong and what to do about it, in one line.
  package func explanation(of kind: QueryError.Kind) -> String {
    switch kind {
    case .empty: nothingToSearchFor
    case .loneOperator: loneOperator
    case .tooLong(let limit): tooLong(limit)
    case .tooDeep(let limit): tooDeep(limit)
    case .fieldWithoutValue(let name): fieldWithoutValue(name)
    case .badYear(let value): badYear(value)
    case .tooFar(let limit): tooFar(limit)
    case .notAText: notAText
    case .unknownField(let name): unknownField(name)
    }
  }

  func queryProblem(_ explanation: String) -> String {
    choose("查询有误: \(explanation)", "查詢有誤: \(explanation)", "Query error: \(explanation)")
  }

  func place(_ ordinal: Int) -> String {
    bracketed(
      choose("第 \(number(ordinal)) 个字", "第 \(number(ordinal)) 個字", "character \(number(ordinal))"))
  }

  private var nothingToSearchFor: String {
    choose(
      "没有要查的内容；标点放在引号里才能查", "沒有要查的內容；標點放在引號裡才能查",
      "nothing to search for; punctuation is searched in quotation marks only")
  }

  private var loneOperator: String {
    choose(
      "运算符两边没有内容；要查这个词，请加引号", "運算子兩邊沒有內容；要查這個詞，請加引號",
      "an operator with nothing to combine; put it in quotation marks to search for it")
  }

  private func tooLong(_ limit: Int) -> String {
    choose(
      "查询太长，最多 \(number(limit)) 个字", "查詢太長，最多 \(number(limit)) 個字",
      "too long; \(number(limit)) characters at most")
  }

  private func tooDeep(_ limit: Int) -> String {
    choose(
      "括号套得太深，最多 \(number(limit)) 层", "括號套得太深，最多 \(number(limit)) 層",
      "brackets nested too deep; \(number(limit)) levels at most")
  }

  private func fieldWithoutValue(_ name: String) -> String {
    let field = quoted(field(named: name) + ":")
    return choose(
      "字段 \(field) 后面没有内容；冒号后不要空格，要按原文查请加引号", "欄位 \(field) 後面沒有內容；冒號後不要空格，要按原文查請加引號",
      "the field \(field) has no value; write it without a space after the colon,"
        + " or put it in quotation marks to search for it as text")
  }

  private func badYear(_ value: String) -> String {
    choose(
      "年份要写数字，如 年:2013 或 年:2013..2015，而不是 \(quoted(value))",
      "年份要寫數字，如 年:2013 或 年:2013..2015，而不是 \(quoted(value))",
      "a year is a number, as in year:2013 or year:2013..2015, not \(quoted(value))")
  }

  private func tooFar(_ limit: Int) -> String {
    choose(
      "距离最多 \(number(limit)) 个字；更远可用“同段”", "距離最多 \(number(limit)) 個字；更遠可用「同段」",
      "a distance is \(number(limit)) characters at most; PARA asks for the same paragraph")
  }

  private var notAText: String {
    choose(
      "NEAR、PREV、同句、同段的两边要是词语、引号里的原文，或用“或”连起来的几个",
      "NEAR、PREV、同句、同段的兩邊要是詞語、引號裡的原文，或用「或」連起來的幾個",
      "NEAR, PREV, SEN and PARA stand between words, quoted texts, or several of these with OR")
  }

  private func unknownField(_ name: String) -> String {
    choose(
      "没有字段 \(quoted(name))；可用 TI、SU、KY、AU、AF、YE、PT、FT 和元数据的列名",
      "沒有欄位 \(quoted(name))；可用 TI、SU、KY、AU、AF、YE、PT、FT 和中繼資料的欄名",
      "no field \(quoted(name)); there are TI, SU, KY, AU, AF, YE, PT, FT and the columns of metadata"
    )
  }
}
