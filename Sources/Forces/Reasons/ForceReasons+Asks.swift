import Basics
import Capabilities

extension ForceReasons {
  /// How many units are tried for one ask, those that the prices value most.
  private static let mostTrials = 60

  /// The units worth asking for most, at most `count`, those that gain most first.
  ///
  /// The first is the one by which the plan gains most, the next the one by which the plan with the
  /// first gains most, and so on; together they gain the sum. What the prices of the certificate value
  /// most is tried first, and each gain is confirmed: it is the exact difference of two plans that hold.
  /// A unit is asked for with the tags of the lines it would go on, and by the month in which it would
  /// first arrive.
  package func asks(_ count: Int) async -> [Ask] {
    guard var plan = numbers?.settled else { return [] }
    var asks: [Ask] = []
    while asks.count < count, let book = AskBook(plan, of: task),
      let (draft, residual) = bestDraft(of: book, beside: plan)
    {
      let (first, pledge) = (plan.problem.options.count, book.known + draft)
      let options = book.problem.options[book.problem.pledges[pledge].options]
      let gain = residual.objective - plan.residual.objective
      asks.append(ask(book.drafts[draft], residual.tours[pledge], in: book.problem, gain: gain))

      // What was asked for is there from now on.
      let (before, now) = (book.problem.pledges[pledge], plan.problem.pledges.count)
      let moved = first - before.options.lowerBound
      let more = try? plan.problem.adding(
        before.with(first..<first + options.count), options: options.map { $0.of(now) })
      guard let more else { break }
      let others = residual.tours.prefix(book.known).flatMap { $0 }
      let own = residual.tours[pledge].map {
        ForceProblem.Tour(option: $0.option + moved, start: $0.start, end: $0.end)
      }
      plan = NumberedPlan(more, others + own)
    }
    return asks
  }

  /// The draft by which a plan gains most, and what the plan then is; nil where none gains.
  private func bestDraft(
    of book: AskBook, beside plan: NumberedPlan
  ) -> (draft: Int, residual: ForceResidual)? {
    let plan = NumberedPlan(
      ForceResidual(of: book.problem, without: plan.tours), known: book.known)
    let prices = ForcePrices(of: book.problem, at: self.plan.certificate)
    let ranked = book.drafts.indices.map { draft in
      (draft: draft, priced: prices.best(of: book.known + draft))
    }.sorted { ($1.priced.profit, $0.draft) < ($0.priced.profit, $1.draft) }

    var best: (draft: Int, residual: ForceResidual)?
    for (draft, priced) in ranked.prefix(Self.mostTrials) {
      let least = best?.residual.objective ?? plan.residual.objective
      for residual in plans(with: book.known + draft, priced.tours, beside: plan)
      where residual.objective > least + ForceResidual.tolerance
        && residual.objective > (best?.residual.objective ?? least) + ForceResidual.tolerance
      {
        best = (draft, residual)
      }
    }
    return best
  }

  /// Plans with a pledge that is thought of: where it fills what is open, and where it goes as the
  /// prices have it and others make room.
  private func plans(
    with pledge: Int, _ priced: [ForceProblem.Tour], beside plan: NumberedPlan
  ) -> [ForceResidual] {
    var filling = Rearrangement(plan)
    filling.take(SeriesSearch(of: pledge, in: plan.residual).series ?? [])
    var displacing = Rearrangement(plan)
    for tour in priced {
      displacing.makeRoom(for: tour)
    }
    displacing.settle()
    return [filling.residual, displacing.residual]
  }

  /// An ask in names.
  private func ask(
    _ draft: AskBook.Draft, _ tours: [ForceProblem.Tour], in problem: ForceProblem, gain: Double
  ) -> Ask {
    let lines = tours.map { task.lines[problem.options[$0.option].line] }
    let arrival = tours.first.map { problem.arrival(of: $0) } ?? 0
    return Ask(
      unitType: draft.unitType, tags: Set(lines.flatMap(\.tags)).sorted(),
      readyBy: task.months.lowerBound.advanced(by: arrival), gain: gain,
      unitMonths: tours.reduce(0) { $0 + $1.end - $1.start },
      lines: zip(lines, tours).map { line, tour in
        Ask.Stay(line: line.id, months: months(tour.start..<tour.end))
      })
  }
}

extension ForceProblem.Option {
  /// The same way, of another pledge.
  fileprivate func of(_ pledge: Int) -> Self {
    Self(
      line: line, pledge: pledge, ready: ready, till: till, loss: loss, quality: quality,
      parts: parts, draws: draws)
  }
}
