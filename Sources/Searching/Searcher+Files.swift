package import Indexing
package import Querying
internal import Storage

extension Searcher {
  /// The names of the files in which no document matches, in the order of their bytes; of the response only
  /// the counts, and how the query was read, are of interest.
  package mutating func filesWithoutMatch(
    _ request: SearchRequest
  ) throws(IndexError) -> (files: [String], response: SearchResponse) {
    var request = request
    (request.limit, request.detail, request.countsCopiesOnce) = (nil, .names, false)
    let response = try search(request)
    var names: Set<[UInt8]> = []
    do throws(StorageError) {
      for segment in snapshot.segments {
        for document in segment.documents.documents where !segment.deleted.contains(document) {
          names.insert(Array(try segment.documents.name(of: document).utf8))
        }
      }
    } catch {
      throw .storage(error)
    }
    for hit in response.hits { names.remove(Array(hit.path.utf8)) }
    let files = names.sorted { $0.lexicographicallyPrecedes($1) }
    return (files.map { String(decoding: $0, as: UTF8.self) }, response)
  }

  /// What the snapshot holds in all.
  package var totals: SegmentTotals { snapshot.manifest.totals }
}
