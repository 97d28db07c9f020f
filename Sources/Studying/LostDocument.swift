internal import Indexing
internal import Storage

/// Why the text of a document cannot be looked at: its original file does not give it any more.
struct LostDocument: Error {
  let loss: FigureTable.Loss
}

extension Subset {
  /// What is read of a document, told by its place in `documents`, or why it is lost; other errors stay errors.
  func unlessLost<Value>(
    _ place: Int, _ read: (DocumentStore, DocumentID) throws(StorageError) -> Value
  ) throws(IndexError) -> Result<Value, LostDocument> {
    let (store, document) = store(of: place)
    do throws(StorageError) { return .success(try read(store, document)) } catch {
      guard case .lostOriginal(_, let reason) = error else { throw .storage(error) }
      return .failure(
        LostDocument(loss: FigureTable.Loss(name: try name(of: place), reason: reason)))
    }
  }

  /// The folded text of a document, told by its place in `documents`, or why it is lost; other errors stay errors.
  func foldedOrLost(_ place: Int) throws(IndexError) -> Result<[UInt32], LostDocument> {
    do throws(IndexError) { return .success(try folded(place)) } catch {
      guard case .storage(.lostOriginal(_, let reason)) = error else { throw error }
      return .failure(
        LostDocument(loss: FigureTable.Loss(name: try name(of: place), reason: reason)))
    }
  }
}
