internal import Describing
internal import Indexing

extension DocumentDescription {
  /// Its date, else its year.
  var date: String? {
    let dates = [FieldName.date, .year].lazy.compactMap { name in
      fields.first { $0.name == name }?.value
    }
    return dates.first
  }
}
