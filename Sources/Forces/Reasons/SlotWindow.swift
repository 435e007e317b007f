import Basics
import Capabilities

/// When a unit would have to arrive, and until when to stay, to fill one month of a line by a way.
struct SlotWindow {
  private let first: Month
  private let option: ForceProblem.Option
  private let terms: ForceProblem.Pledge
  private let line: ForceProblem.Line
  /// The last month in which it may arrive.
  private let arrival: Int
  /// The first month in which it could begin, were it ready in time, and by when it must then end.
  private let start: Int
  private let end: Int
  /// The months in which the unit stands nowhere else, and the bar that keeps it away.
  private let free: Range<Month>?
  private let bar: TaskBar?

  /// The window of a way that a unit with such `terms` has to the line of `slot`.
  init(
    _ option: ForceProblem.Option, _ terms: ForceProblem.Pledge, for slot: Slot,
    in problem: ForceProblem, from first: Month, by way: TaskWay? = nil
  ) {
    let line = problem.lines[slot.line]
    let begins = line.months.lowerBound
    let takesOver = line.hasHandover ? 1 : 0
    self.first = first
    self.option = option
    self.terms = terms
    self.line = line
    free = way?.free
    bar = way?.bar
    arrival = slot.month > begins ? slot.month - takesOver : slot.month
    start = min(slot.month, option.ready > begins ? option.ready + takesOver : begins)
    let least = max(min(terms.shortest, line.months.upperBound - start), terms.floor)
    end = max(slot.month + 1, start + least)
  }

  private func month(_ offset: Int) -> Month { first.advanced(by: offset) }

  /// The way as it would be, were the unit ready in time and there for long enough; never while it
  /// stands elsewhere or is barred.
  var mended: ForceProblem.Option {
    let held = max(free.map { first.distance(to: $0.lowerBound) } ?? .min, barred ?? .min)
    let released = free.map { first.distance(to: $0.upperBound) } ?? .max
    return ForceProblem.Option(
      line: option.line, pledge: option.pledge,
      ready: min(option.ready, max(arrival, held)),
      till: max(option.till, min(end, released)), loss: option.loss, quality: option.quality,
      parts: option.parts, draws: option.draws)
  }

  /// Why no tour reaches the month: ready too late, gone too soon, or too short between; empty where
  /// time is not what is missing.
  var failures: [Failure] {
    var failures: [Failure] = []
    if option.ready > arrival {
      failures.append(contentsOf: holding)
      // Where nothing else holds it so long, it is the unit that is late.
      let held = max(free.map { first.distance(to: $0.lowerBound) } ?? .min, barred ?? .min)
      if option.ready > held { failures.append(late(.ready, month(option.ready).firstDay)) }
    }
    if end > line.months.upperBound {
      let (least, rest) = (end - start, line.months.upperBound - start)
      failures.append(
        Failure(
          rule: .tour, short: .months(rest, allowed: least...max(least, terms.longest)), mend: nil))
    } else if let free, first.distance(to: free.upperBound) < end {
      failures.append(inUse(until: line.months.upperBound))
    } else if option.till < end {
      failures.append(short(month(option.till - 1).lastDay))
    }
    return failures
  }

  /// The first month, counted from the task's, in which a bar no longer holds.
  private var barred: Int? { bar.map { first.distance(to: $0.until) } }

  /// What keeps the unit elsewhere past the last month in which it may arrive.
  private var holding: [Failure] {
    var failures: [Failure] = []
    if let free, first.distance(to: free.lowerBound) > arrival {
      failures.append(inUse(until: first.distance(to: free.lowerBound)))
    }
    if let bar, let barred, barred > arrival {
      failures.append(Failure(rule: .bar, short: .barred(bar.id), mend: .closeBar(bar.id)))
    }
    return failures
  }

  private func inUse(until month: Int) -> Failure {
    Failure(
      rule: .dwell, short: .inUse(nil, until: self.month(month)), mend: .release(from: nil))
  }

  /// What a unit that is refused the line fails in this month: what it is refused for, measured by the
  /// month where that asks for more, and what it would fail besides.
  func failures(refusedFor fails: [Failure]) -> [Failure] {
    let refused = fails.map { fail in
      switch fail.short {
      case .readyOn(let day, let needed) where needed > month(arrival).firstDay:
        late(fail.rule, day)
      case .endsOn(let day, let needed) where needed < month(end - 1).lastDay:
        short(day)
      default: fail
      }
    }
    let rules = Set(refused.map(\.rule))
    let isLate = !rules.isDisjoint(with: [.ready, .infrastructure])
    let more = failures.filter { !rules.contains($0.rule) && !($0.rule == .ready && isLate) }
    return (refused + more).sorted { $0.rule.place < $1.rule.place }
  }

  private func late(_ rule: ForceRule, _ day: Day) -> Failure {
    let needed = month(arrival).firstDay
    return Failure(
      rule: rule, short: .readyOn(day, needed: needed),
      mend: .readySooner(days: needed.distance(to: day)))
  }

  private func short(_ day: Day) -> Failure {
    let needed = month(end - 1).lastDay
    return Failure(
      rule: .available, short: .endsOn(day, needed: needed),
      mend: .stayLonger(days: day.distance(to: needed)))
  }
}
