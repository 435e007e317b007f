import Basics
import Capabilities

/// A rotation scheme and its partners' terms on the grid of half-months.
///
/// Days are rounded inward: a half-month is somebody's where he is there on every day of it that the
/// scheme covers.
struct RotationTask {
  let scheme: RotationScheme
  /// The half-months that the scheme covers, the first and last in part where it begins or ends within.
  let grid: Range<HalfMonth>
  /// In order of keys.
  let terms: [RotationTerms]

  /// The terms of a scheme, as known.
  ///
  /// - Throws: `InvalidRotation` where they cannot be planned with.
  init(
    _ id: Identifier<RotationScheme>, from facts: ForceFacts
  ) throws(InvalidRotation) {
    let register = facts.capabilities
    guard let scheme = register.rotationSchemes.first(where: { $0.id == id }) else {
      throw .unknownScheme(id)
    }
    self.scheme = scheme
    grid = HalfMonth(of: scheme.from)..<HalfMonth(of: scheme.until.advanced(by: -1)).advanced(by: 1)
    guard grid.count <= 240 else { throw .tooLong(id, halfMonths: grid.count) }

    var terms: [RotationTerms] = []
    for row in register.schemePartners.sorted(by: { $0.id < $1.id }) where row.scheme == id {
      if let one = try RotationTerms(row, scheme: scheme, grid: grid, register: register) {
        terms.append(one)
      }
    }
    self.terms = terms
    try checkAgreed()
  }

  /// Throws where two agreed slots of one partner share days.
  private func checkAgreed() throws(InvalidRotation) {
    let agreed = terms.filter(\.isFixed).sorted { $0.window.lowerBound < $1.window.lowerBound }
    for (index, one) in agreed.enumerated() {
      for other in agreed[(index + 1)...]
      where other.partner == one.partner && other.window.lowerBound < one.window.upperBound {
        throw .agreedTwice(one.id, other.id)
      }
    }
  }
}

/// One partner's terms in a rotation scheme, by half-months.
struct RotationTerms {
  let id: Identifier<SchemePartner>
  let partner: RotationPartner
  /// The half-months in which it can be there; of an agreed slot, those in which it is.
  let window: Range<HalfMonth>
  let lengths: ClosedRange<Int>
  let mostSlots: Int?
  let rest: Int
  let rampUp: Int
  let rampDown: Int
  let byNight: Bool
  let isFixed: Bool

  /// The terms of a row; nil where they leave it no half-month.
  ///
  /// - Throws: `InvalidRotation` where the row contradicts itself.
  init?(
    _ row: SchemePartner, scheme: RotationScheme, grid: Range<HalfMonth>,
    register: CapabilityRegister
  ) throws(InvalidRotation) {
    let partner: RotationPartner
    if let contributor = row.contributor {
      partner = .contributor(contributor)
    } else if let contract = row.contract {
      partner = .contract(contract)
    } else {
      throw .nobody(row.id)
    }
    guard row.shortest <= row.longest else {
      throw .shortestAboveLongest(row.id, shortest: row.shortest, longest: row.longest)
    }
    let days = row.days(in: register)
    if row.isFixed, days.from == nil || days.until == nil { throw .agreedWithoutDays(row.id) }

    // What lies beyond a slot that serves the scheme at its very edge does not matter.
    let edge = row.isFixed ? 0 : row.longest + row.rampUp + row.rampDown
    let from =
      days.from.map { $0.firstHalf(of: scheme) } ?? grid.lowerBound.advanced(by: -row.rampUp)
    let until = days.until.map { $0.endHalf(of: scheme) } ?? grid.upperBound.advanced(by: edge)
    guard from < until, from < grid.upperBound, until > grid.lowerBound else { return nil }

    id = row.id
    self.partner = partner
    window = from..<until
    lengths = row.isFixed ? window.count...window.count : row.shortest...row.longest
    mostSlots = row.mostSlots
    rest = row.rest ?? 0
    rampUp = row.rampUp
    rampDown = row.rampDown
    byNight = row.fliesByNight
    isFixed = row.isFixed
  }
}

extension SchemePartner {
  /// The days between which it can be there: its own, else its pledge's, within its contract's and
  /// up to a notice of withdrawal.
  fileprivate func days(in register: CapabilityRegister) -> (from: Day?, until: Day?) {
    let pledge = pledge.flatMap { id in register.pledges.first { $0.id == id } }
    let contract = contract.flatMap { id in register.contracts.first { $0.id == id } }
    let notices = register.withdrawals.filter { notice in
      notice.contributor == contributor && notice.deployment == nil
        && (notice.pledge.map { $0 == self.pledge }
          ?? (pledge.map(notice.speaks) ?? true
            && (self.from.map { $0 < notice.effective } ?? true)))
    }
    let from = [self.from ?? pledge?.from, contract?.from].compactMap { $0 }.max()
    let until = ([self.until ?? pledge?.until, contract?.until] + notices.map(\.effective))
      .compactMap { $0 }.min()
    return (from, until)
  }
}

extension Day {
  /// The first half-month throughout which one who comes on this day is there, as far as the scheme
  /// covers it.
  fileprivate func firstHalf(of scheme: RotationScheme) -> HalfMonth {
    let half = HalfMonth(of: self)
    let isWhole =
      self == half.firstDay || (half == HalfMonth(of: scheme.from) && self <= scheme.from)
    return isWhole ? half : half.advanced(by: 1)
  }

  /// The half-month in which one who is gone from this day on is no longer there throughout, as far
  /// as the scheme covers it.
  fileprivate func endHalf(of scheme: RotationScheme) -> HalfMonth {
    let half = HalfMonth(of: self)
    let last = scheme.until.advanced(by: -1)
    let isWhole = half == HalfMonth(of: last) && self > last
    return isWhole ? half.advanced(by: 1) : half
  }
}
