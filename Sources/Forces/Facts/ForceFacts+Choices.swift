import Basics
import Capabilities
import Council

extension CapabilityRegister {
  /// Of the choices made among its entries those that could matter in `days`: where the entry used, or
  /// one set aside, has a day there.
  func choices(_ made: [FactChoice], touching days: Range<Day>) -> [FactChoice] {
    made.filter { choice in
      guard let kind = CapabilityKind(rawValue: choice.kind) else { return true }
      let keys = Set(choice.setAside + [choice.used])
      return entries(of: kind).contains { keys.contains($0.key) && $0.days.overlaps(days) }
    }
  }
}

extension CapabilityEntry {
  /// From its first day to the day after its last; without end where it says nothing of either.
  fileprivate var days: Range<Day> {
    var (from, until) = (Day.always, Day.never)
    for (field, value) in zip(Self.fields, values) {
      let day: Day? =
        switch value {
        case .day(let day): day
        case .month(let month): month.firstDay
        default: nil
        }
      guard let day else { continue }
      if field.name == .from { from = day }
      if field.name == .until { until = day }
    }
    return from..<max(from, until)
  }
}
