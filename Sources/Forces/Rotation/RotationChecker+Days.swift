import Basics
import Capabilities

extension RotationChecker {
  func breaches(
    of remedy: RotationRemedy, in scheme: RotationScheme
  ) -> [RotationCheck.Breach] {
    var broken: [RotationCheck.Breach] = []
    var fresh: [RotationSlot] = []
    var longer: [Identifier<SchemePartner>: Range<HalfMonth>] = [:]
    for addition in remedy.additions {
      switch addition {
      case .extends(_, let terms, let halves): longer[terms] = halves
      case .slot(let halves, let byNight):
        fresh.append(
          RotationSlot(
            partner: .contributor(""), terms: "", stay: halves, counts: halves, byNight: byNight,
            isFixed: false))
      }
    }
    for slot in remedy.slots {
      let halves = longer[slot.terms]
      let isLonger = halves?.upperBound == slot.stay.upperBound
      broken += breaches(of: slot, longer: isLonger ? halves?.count ?? 0 : 0)
    }
    broken += togetherBreaches(of: remedy.slots)
    let open = openDays(remedy.slots + fresh, in: scheme)
    let asked = remedy.additions.reduce(0) { $0 + $1.halfMonths.count }
    if open.day + open.night > 0 || asked != remedy.halfMonths {
      broken.append(.remedy(daysOpen: open.day + open.night))
    }
    return broken
  }

  /// On how many days nobody of `slots` keeps the capability in full.
  func openDays(
    _ slots: [RotationSlot], in scheme: RotationScheme
  ) -> (day: Int, night: Int) {
    var open = (day: 0, night: 0)
    for day in scheme.from..<scheme.until {
      let there = slots.filter {
        $0.counts.lowerBound.firstDay <= day && day < $0.counts.upperBound.firstDay
      }
      if there.isEmpty { open.day += 1 }
      if scheme.needsNight, !there.contains(where: \.byNight) { open.night += 1 }
    }
    return open
  }

  /// Half-months of the scheme in which a contributor is there.
  func served(
    _ contributor: Identifier<Contributor>, in slots: [RotationSlot], of scheme: RotationScheme
  ) -> Int {
    var served = 0
    var day = scheme.from
    while day < scheme.until {
      let half = HalfMonth(of: day)
      if slots.contains(where: {
        $0.partner == .contributor(contributor) && $0.stay.contains(half)
      }) {
        served += 1
      }
      day = half.days.upperBound
    }
    return served
  }

  func key(of row: SchemePartner) -> String? {
    row.contributor?.rawValue ?? row.contract?.rawValue
  }

  /// The days that a row, its pledge, its contract and notices of withdrawal leave it.
  func days(of row: SchemePartner) -> (from: Day?, until: Day?) {
    var from = row.from
    var until = row.until
    for pledge in register.pledges where pledge.id == row.pledge {
      from = from ?? pledge.from
      until = until ?? pledge.until
    }
    for contract in register.contracts where contract.id == row.contract {
      from = max(from ?? contract.from, contract.from)
      until = [until, contract.until].compactMap { $0 }.min()
    }
    for notice in register.withdrawals
    where notice.contributor == row.contributor && notice.deployment == nil
      && (notice.pledge == nil || notice.pledge == row.pledge)
    {
      until = min(until ?? notice.effective, notice.effective)
    }
    return (from, until)
  }
}
