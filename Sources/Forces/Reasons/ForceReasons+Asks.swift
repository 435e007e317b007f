package import Basics
import Capabilities

extension ForceReasons {
  /// How many units are tried for one ask, those that the prices value most, and how many of them are
  /// solved again.
  private static let mostTrials = 60
  private static let mostConfirmed = 2

  /// The units worth asking for most, at most `count`, in the order in which to ask.
  ///
  /// The first is the one by which the plan gains most, the next the one by which the plan with the
  /// first gains most, and so on; together they gain the sum. What the prices of the certificate value
  /// most is tried first, and the best of those are confirmed by solving again: each gain is the exact
  /// difference of two plans that hold. A unit is asked for with the tags of the lines it would go on,
  /// and by the month in which it would first arrive, which is never before `month`: unless given, the
  /// first of the plan that has not begun before the day of the facts.
  package func asks(_ count: Int, from month: Month? = nil) async -> [Ask] {
    guard count > 0, let numbers else { return [] }
    var plan = await solvedAgain(numbers.settled)
    let ready = max(
      0, task.months.lowerBound.distance(to: month ?? task.asOf.firstWholeMonth))
    var asks: [Ask] = []
    while asks.count < count, let best = await best(beside: plan, from: ready) {
      asks.append(best.ask)
      plan = best.plan
    }
    return asks
  }

  /// The unit by which a plan gains most, and what the plan then is; nil where none gains.
  private func best(
    beside plan: NumberedPlan, from ready: Int
  ) async -> (ask: Ask, plan: NumberedPlan)? {
    guard let book = AskBook(plan, of: task, ready: ready) else { return nil }
    var best: (ask: Ask, plan: NumberedPlan)?
    for (draft, residual) in trials(of: book, beside: plan).prefix(Self.mostConfirmed) {
      guard let pledged = book.pledged(draft, by: residual, beside: plan) else { continue }
      let solved = await solvedAgain(pledged)
      if solved.residual.objective > best?.plan.residual.objective ?? -.infinity {
        let gain = solved.residual.objective - plan.residual.objective
        best = (ask(book.drafts[draft], in: solved, gain: gain), solved)
      }
    }
    return best
  }

  /// A plan as the engine betters it in so many steps; the same where it does not.
  private func solvedAgain(_ plan: NumberedPlan) async -> NumberedPlan {
    guard iterations > 0, !plan.problem.options.isEmpty else { return plan }
    let answer = await engine.answer(
      to: plan.problem, from: plan.tours, prices: self.plan.certificate,
      limits: ForceLimits(iterations: iterations))
    let isBetter = answer.objective > plan.residual.objective + ForceResidual.tolerance
    return isBetter ? NumberedPlan(plan.problem, answer.tours) : plan
  }

  /// The drafts by which a plan gains, those that gain most first, and what is then left free.
  private func trials(
    of book: AskBook, beside plan: NumberedPlan
  ) -> [(draft: Int, residual: ForceResidual)] {
    let plan = NumberedPlan(
      ForceResidual(of: book.problem, without: plan.tours), known: book.known)
    let prices = ForcePrices(of: book.problem, at: self.plan.certificate)
    let ranked = book.drafts.indices.map { draft in
      (draft: draft, priced: prices.best(of: book.known + draft))
    }.sorted { ($1.priced.profit, $0.draft) < ($0.priced.profit, $1.draft) }

    let least = plan.residual.objective + ForceResidual.tolerance
    return ranked.prefix(Self.mostTrials).compactMap { draft, priced in
      let residual = residual(with: book.known + draft, priced.tours, beside: plan)
      return residual.objective > least ? (draft, residual) : nil
    }.sorted { ($1.residual.objective, $0.draft) < ($0.residual.objective, $1.draft) }
  }

  /// The better of two plans with a pledge that is thought of: where it fills what is open, and where it
  /// goes as the prices have it and others make room.
  private func residual(
    with pledge: Int, _ priced: [ForceProblem.Tour], beside plan: NumberedPlan
  ) -> ForceResidual {
    var filling = Rearrangement(plan)
    filling.take(SeriesSearch(of: pledge, in: plan.residual).series ?? [])
    var displacing = Rearrangement(plan)
    for tour in priced {
      displacing.makeRoom(for: tour)
    }
    displacing.settle()
    return displacing.residual.objective > filling.residual.objective
      ? displacing.residual : filling.residual
  }

  /// An ask in names; its unit is the last pledge of the plan's problem.
  private func ask(_ draft: AskBook.Draft, in plan: NumberedPlan, gain: Double) -> Ask {
    let tours = plan.residual.tours.last ?? []
    let lines = tours.map { task.lines[plan.problem.options[$0.option].line] }
    let arrival = tours.first.map { plan.problem.arrival(of: $0) } ?? 0
    return Ask(
      unitType: draft.unitType, tags: Set(lines.flatMap(\.tags)).sorted(),
      readyBy: task.months.lowerBound.advanced(by: arrival), gain: gain,
      unitMonths: tours.reduce(0) { $0 + $1.end - $1.start },
      lines: zip(lines, tours).map { line, tour in
        Ask.Stay(line: line.id, months: months(tour.start..<tour.end))
      })
  }
}
