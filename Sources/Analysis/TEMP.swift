package enum Cleaner { static let version = 1; package static func repairs(in source: [UInt8]) -> [Repair] { [] } }
package enum Folding { package static let version = 1; package static func fold(_ s: UInt32) -> UInt32 { s } }
package enum TextClass { package static func isGram(_ s: UInt32) -> Bool { s > 0x2fff }
 package static func isParagraphBreak(_ s: UInt32) -> Bool { s == 10 } }
package struct OffsetMap: Sendable { package func sourceOffset(ofCleanStart x: Int) -> Int {x}; package func sourceOffset(ofCleanEnd x: Int) -> Int {x} }
package struct CleanText: Sendable { package let utf8: [UInt8]; package let repairs: [Repair]; package let offsets: OffsetMap
 package init(source: [UInt8], repairs: [Repair]) throws(AnalysisError) { utf8 = source; self.repairs = repairs; offsets = OffsetMap() }
 package func utf8Offsets(ofAscendingPositions p: [Int]) -> [Int] { p } }
package struct FoldedText: Sendable { package let scalars: [UInt32]; package init(clean utf8: [UInt8]) { scalars = String(decoding: utf8, as: UTF8.self).unicodeScalars.map(\.value) } }

package enum CharacterOffsets { package static func utf8Offsets(ofAscendingPositions: [Int], in: [UInt8]) -> [Int] { [] } }
