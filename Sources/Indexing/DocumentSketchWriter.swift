internal import Analysis
internal import Storage

/// Collects the sketches of documents; the counterpart of `DocumentSketches`.
struct DocumentSketchWriter {
  private var ends = ByteWriter()
  private var values = ByteWriter()
  private var count = 0

  /// Adds the sketch of the next document.
  mutating func append(_ sketch: TextSketch, _ numbers: inout NarrowNumbers) {
    values.append(littleEndian: sketch.values[...])
    count += sketch.values.count
    ends.append(numbers.narrow(count))
  }

  /// The section.
  var bytes: [UInt8] { ends.bytes + values.bytes }
}
