/// Lays out a `SectionFile`.
package enum SectionFileWriter {
  /// The file's bytes in parts, to be written one behind the other.
  ///
  /// The order of the sections is that of `sections`; the same sections give the same bytes.
  package static func layOut(
    _ kind: SectionFile.Kind, sections: [(identifier: UInt32, bytes: [UInt8])]
  ) -> [[UInt8]] {
    let head = head(of: kind)
    var parts = [head]
    var offset = head.count
    var table = ByteWriter()
    for section in sections {
      var padded = section.bytes
      padded += repeatElement(0, count: padded.count.roundedUp(to: 8) - padded.count)
      table.append(section.identifier)
      table.append(UInt32(0))
      table.append(UInt64(offset))
      table.append(UInt64(section.bytes.count))
      table.append(Checksum(of: padded).value)
      parts.append(padded)
      offset += padded.count
    }
    var trailer = ByteWriter()
    trailer.append(UInt64(offset))
    trailer.append(UInt64(sections.count))
    trailer.append(Checksum(of: head + table.bytes + trailer.bytes).value)
    trailer.append(kind.name.utf8)
    return parts + [table.bytes, trailer.bytes]
  }

  /// The checksum in the trailer of a file laid out as `parts`.
  package static func trailerChecksum(of parts: [[UInt8]]) -> UInt64 {
    let trailer = parts.last ?? []
    return trailer.dropLast(8).suffix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The first bytes of a file of this kind.
  static func head(of kind: SectionFile.Kind) -> [UInt8] {
    var head = ByteWriter()
    head.append(kind.name.utf8)
    head.append(kind.version)
    head.append(UInt32(0))
    return head.bytes
  }
}
