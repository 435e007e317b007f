import Basics
import Capabilities

/// How long it takes from asking for a pledged unit until it is in its mission.
///
/// The steps of force-rules 3.1, those that run side by side counted once: first request, evaluation
/// and selection; then, in parallel, the notice given with the pledge, or reconnaissance and memorandum
/// where none was, and the contributor's own clearances; then the move. A unit at the rapid deployment
/// level is there 60 days after the request (R-PCRS-6).
struct Preparation {
  private let leadTimes: LeadTimes
  private let clearances: [Identifier<Contributor>: Clearance]

  /// Days from a request until a unit at the rapid deployment level is there (R-PCRS-6).
  static let rapidDays = 60

  init(_ register: CapabilityRegister, leadTimes: LeadTimes) {
    self.leadTimes = leadTimes
    clearances = Dictionary(
      register.clearances.map { ($0.contributor, $0) },
      uniquingKeysWith: { $0.id < $1.id ? $0 : $1 })
  }

  /// The first day on which the unit of `pledge` can be in its mission, if it is asked for on `day`;
  /// `isSelected` where request, evaluation and selection lie behind.
  func arrival(
    of pledge: Pledge, at level: ReadinessLevel, askedOn day: Day, isSelected: Bool = false
  ) -> Day {
    max(pledge.from ?? day, day.advanced(by: days(for: pledge, at: level, isSelected: isSelected)))
  }

  private func days(for pledge: Pledge, at level: ReadinessLevel, isSelected: Bool) -> Int {
    guard level < .rapid else { return Self.rapidDays }
    let choosing = isSelected ? 0 : days(.request) + days(.evaluation) + days(.selection)
    // The memorandum of a unit at level 3 is agreed in draft (R-PCRS-5).
    let usual = max(days(.reconnaissance), level < .level3 ? days(.memorandum) : 0)
    let visit = days(.predeploymentVisit)
    let own = max(pledge.noticeDays ?? usual + visit, clearance(of: pledge.contributor))
    return choosing + own + days(.lift)
  }

  /// Days that the move itself takes.
  var liftDays: Int { days(.lift) }

  private func clearance(of contributor: Identifier<Contributor>) -> Int {
    guard let clearance = clearances[contributor] else { return 0 }
    return [
      clearance.capitalDays, clearance.parliamentDays, clearance.agreementDays,
      clearance.visaDays,
    ].reduce(0) { $0 + ($1 ?? 0) }
  }

  private func days(_ step: GenerationStep) -> Int { leadTimes[step].days }
}
