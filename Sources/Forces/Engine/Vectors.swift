/// Eight neighbouring cells.
typealias Cells = SIMD8<Float>

extension Cells {
  /// Raises each cell to the other's.
  @inline(__always)
  mutating func raise(to other: Self) {
    replace(with: other, where: other .> self)
  }

  /// The largest cell.
  @inline(__always)
  var largest: Float {
    var four = lowHalf
    four.replace(with: highHalf, where: highHalf .> four)
    var two = four.lowHalf
    two.replace(with: four.highHalf, where: four.highHalf .> two)
    return two.x > two.y ? two.x : two.y
  }

  /// The cells whose bit is set among the lowest eight of `bits`; the others are −∞.
  @inline(__always)
  func only(_ bits: UInt64) -> Self {
    let byte = SIMD8<Int32>(repeating: Int32(truncatingIfNeeded: bits & 0xFF))
    // Compared with a vector, not a number, which would be done lane by lane.
    let isOff =
      (byte & SIMD8<Int32>(1, 2, 4, 8, 16, 32, 64, 128)) .== SIMD8<Int32>(repeating: 0)
    return replacing(with: Self(repeating: -.infinity), where: isOff)
  }
}

extension [Float] {
  /// The eight cells from `place` on.
  @inline(__always)
  func cells(at place: Int) -> Cells {
    // Checked against the array's bounds; any bits make a `Float`.
    unsafe span.bytes.unsafeLoadUnaligned(
      fromByteOffset: place &* MemoryLayout<Float>.stride, as: Cells.self)
  }

  /// Puts eight cells down from `place` on.
  @inline(__always)
  mutating func put(_ cells: Cells, at place: Int) {
    var span = mutableSpan
    var bytes = unsafe span.mutableBytes
    bytes.storeBytes(
      of: cells, toByteOffset: place &* MemoryLayout<Float>.stride, as: Cells.self)
  }
}
