import Basics
import Capabilities

/// One stay that terms allow, in half-months counted from the grid's first.
struct RotationStay: Hashable {
  /// Its terms' place among the task's.
  let terms: Int
  let stay: Range<Int>
  /// The half-months that count in full; empty where the ramps leave none.
  let counts: Range<Int>
  /// Half-months that its terms do not allow, at its end.
  let extra: Int
}

extension RotationTask {
  /// Every stay that the terms allow, and those up to `extra` half-months longer; none twice.
  ///
  /// A stay ends with the grid and its own ramp, unless its shortest length reaches beyond. Stays in
  /// the way of an agreed slot of the same partner are left out.
  func stays(extra most: Int = 0) -> [RotationStay] {
    terms.indices.flatMap { index in
      terms[index].isFixed
        ? agreedStays(of: index, extra: most)
        : freeStays(of: index, extra: most).filter { !isInTheWay($0) }
    }
  }

  private func agreedStays(of index: Int, extra most: Int) -> [RotationStay] {
    let terms = terms[index]
    let start = grid.lowerBound.distance(to: terms.window.lowerBound)
    let end = grid.lowerBound.distance(to: terms.window.upperBound)
    let next =
      self.terms
      .filter {
        $0.isFixed && $0.partner == terms.partner && $0.window.lowerBound > terms.window.lowerBound
      }
      .map { grid.lowerBound.distance(to: $0.window.lowerBound) }.min() ?? .max
    return (0...most).filter { end + $0 <= next || $0 == 0 }
      .map { stay(index, start..<end + $0, extra: $0) }
  }

  private func freeStays(of index: Int, extra most: Int) -> [RotationStay] {
    let terms = terms[index]
    let window =
      grid.lowerBound.distance(
        to: terms.window.lowerBound)..<grid.lowerBound.distance(to: terms.window.upperBound)
    let latest = grid.count + terms.rampDown
    var stays: [RotationStay] = []
    for start in max(window.lowerBound, -terms.rampUp)..<max(window.lowerBound, grid.count) {
      for length in terms.lengths.lowerBound...(terms.lengths.upperBound + most) {
        let end = start + length
        let extra = max(0, end - window.upperBound, length - terms.lengths.upperBound)
        guard extra <= most, end <= latest || length == terms.lengths.lowerBound else { break }
        stays.append(stay(index, start..<end, extra: extra))
      }
    }
    return stays
  }

  private func stay(_ index: Int, _ stay: Range<Int>, extra: Int) -> RotationStay {
    let terms = terms[index]
    let first = stay.lowerBound + terms.rampUp
    return RotationStay(
      terms: index, stay: stay, counts: first..<max(first, stay.upperBound - terms.rampDown),
      extra: extra)
  }

  /// Whether a stay overlaps an agreed slot of its partner, or leaves either no rest.
  private func isInTheWay(_ stay: RotationStay) -> Bool {
    let own = terms[stay.terms]
    return terms.contains { other in
      guard other.isFixed, other.partner == own.partner else { return false }
      let start = grid.lowerBound.distance(to: other.window.lowerBound)
      let end = grid.lowerBound.distance(to: other.window.upperBound)
      return stay.stay.lowerBound < end + other.rest && start < stay.stay.upperBound + own.rest
    }
  }

  /// The stay as a slot of a plan.
  func slot(_ stay: RotationStay) -> RotationSlot {
    let terms = terms[stay.terms]
    func halves(_ range: Range<Int>) -> Range<HalfMonth> {
      grid.lowerBound.advanced(
        by: range.lowerBound)..<grid.lowerBound.advanced(by: range.upperBound)
    }
    return RotationSlot(
      partner: terms.partner, terms: terms.id, stay: halves(stay.stay),
      counts: halves(stay.counts), byNight: terms.byNight, isFixed: terms.isFixed)
  }
}

extension RotationTask {
  /// The contributors among the partners, in order of keys.
  var contributors: [Identifier<Contributor>] {
    Set(
      terms.compactMap { terms in
        if case .contributor(let id) = terms.partner { id } else { nil }
      }
    ).sorted()
  }
}
