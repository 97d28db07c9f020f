internal import Browsing
internal import Indexing
internal import Querying
internal import Rendering
internal import Searching

/// Answers what the interactive screen asks, beside it.
actor BrowseSearch {
  private static let surroundings = SearchRequest.Surroundings(before: 20, after: 60)
  private static let contextLength = 400

  private var searcher: Searcher
  private let columns: Set<String>
  private let language: Language

  /// A searcher of an index that reads queries by a lexicon.
  init(_ directory: IndexDirectory, lexicon: Lexicon, language: Language) throws(IndexError) {
    let searcher = try Searcher(Snapshot(directory), lexicon: lexicon)
    columns = try searcher.columns()
    self.searcher = searcher
    self.language = language
  }

  /// The first documents of an answer; no more is looked at than these need.
  func answer(_ request: BrowserRequest) -> BrowserEvent {
    let start = ContinuousClock.now
    let (response, remark) = response(to: request.query) { search in
      search.limit = request.limit
      search.contextLength = Self.contextLength
      search.surroundings = Self.surroundings
      search.countsMatches = false
    }
    let seconds = (ContinuousClock.now - start).seconds
    return .answered(
      BrowserAnswer(
        request, hits: response?.hits, remark: remark ?? response.flatMap(reading),
        milliseconds: Int((seconds * 1000).rounded())))
  }

  /// How much matches.
  func totals(of query: String) -> BrowserEvent? {
    let (response, _) = response(to: query) { search in
      search.limit = 1
      search.detail = .names
    }
    return response.map { response in
      .counted(
        BrowserTotals(
          query: query, documents: response.documentCount, places: response.placeCount))
    }
  }

  /// The values of a field in what matches.
  func values(of field: StandardField, in query: String) -> BrowserEvent? {
    let (response, _) = response(to: query) { search in
      search.limit = 1
      search.detail = .names
      search.facets = [field.rawValue]
    }
    guard let facet = response?.facets.first else { return nil }
    return .listed(query: query, facet)
  }

  /// The answer, or what is wrong with the query or the index.
  private func response(
    to query: String, _ change: (inout SearchRequest) -> Void
  ) -> (SearchResponse?, String?) {
    do {
      var request = SearchRequest(query: try QuerySyntax.wensou.parse(query, columns: columns))
      change(&request)
      return (try searcher.search(request), nil)
    } catch let error as QueryError {
      let text = QueryErrorText(language: language, width: nil).text(of: error, in: query)
      return (nil, text.split(separator: "\n").first.map(String.init))
    } catch let error as IndexError {
      return (nil, ErrorText(language: language).line(for: error))
    } catch {
      preconditionFailure("searching throws these two kinds of errors only: \(error)")
    }
  }

  /// How the query was read, where that is not as it was typed.
  private func reading(_ response: SearchResponse) -> String? {
    guard response.reading != .asWritten, response.documentCount > 0 else { return nil }
    let lines = QueryReading(language: language).text(of: response).split(separator: "\n")
    return lines.dropFirst().first.map(String.init)
  }
}
