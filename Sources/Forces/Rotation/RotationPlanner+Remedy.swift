import Basics
import Capabilities
import Optimization

extension RotationPlanner {
  /// What a remedy may be made of.
  private enum Form: CaseIterable {
    case any, longerStays, newSlots
  }

  /// The smallest remedies: of any form, then of each form alone where that differs.
  ///
  /// No partner is asked for more than a year beyond its terms. `open` is how many half-months the
  /// plan leaves open: somebody new could keep just those.
  func remedies(
    of task: RotationTask, open: Int, limits: SolveLimits, isCancelled: @Sendable () -> Bool
  ) -> [RotationRemedy] {
    var remedies: [RotationRemedy] = []
    for form in Form.allCases {
      guard
        let remedy = remedy(form, of: task, open: open, limits: limits, isCancelled: isCancelled),
        !remedies.contains(where: { $0.additions == remedy.additions })
      else { continue }
      remedies.append(remedy)
    }
    return remedies
  }

  private func remedy(
    _ form: Form, of task: RotationTask, open: Int, limits: SolveLimits,
    isCancelled: @Sendable () -> Bool
  ) -> RotationRemedy? {
    let halves = task.grid.count
    let most =
      switch form {
      case .any: min(24, open)
      case .longerStays: min(24, 2 * open + 4)
      case .newSlots: 0
      }
    let stays = task.stays(extra: most)
    guard stays.count <= 120_000 else { return nil }

    var model = RotationModel(of: task, stays: stays)
    let mayFill = form != .longerStays
    let filler = (0..<halves).map { _ in
      model.program.columns.add(cost: 0, from: 0, to: mayFill ? 1 : 0, isInteger: true)
    }
    model.countGaps(filler: filler, mayStayOpen: false)
    model.countDoubled()
    let begins = model.program.begins(of: filler)
    let longer = stays.indices.filter { stays[$0].extra > 0 }
    // The half-months asked for; then how many things are asked for, of somebody new last.
    model.program.levels.append(
      filler.map { .init(column: $0, price: 1) }
        + longer.map { .init(column: Int32($0), price: Double(stays[$0].extra)) })
    model.program.levels.append(
      begins.map { .init(column: $0, price: 2) }
        + longer.map { .init(column: Int32($0), price: 1) })
    model.price(model.doubled)
    model.price(stays.indices.map { Int32($0) })
    let answer = model.program.answer(by: solver, limits: limits, isCancelled: isCancelled)
    guard !answer.values.isEmpty else { return nil }

    let chosen = model.chosen(answer.values)
    let slots = chosen.map(task.slot)
    let filled = filler.indices.filter { answer.values[Int(filler[$0])] > 0.5 }
    let open = Set(task.nightOpen(slots))
    let additions =
      chosen.filter { $0.extra > 0 }.map { task.addition($0) }
      + filled.stretches.map { stretch in
        let halves =
          task.grid.lowerBound.advanced(
            by: stretch.lowerBound)..<task.grid.lowerBound.advanced(by: stretch.upperBound)
        return .slot(halves, byNight: halves.contains { open.contains($0) })
      }
    return RotationRemedy(
      additions: additions.sorted { $0.halfMonths.lowerBound < $1.halfMonths.lowerBound },
      halfMonths: additions.reduce(0) { $0 + $1.halfMonths.count }, slots: slots,
      isProved: answer.proved > 0)
  }
}

extension LevelledProgram {
  /// Columns that say where a run of chosen columns begins.
  fileprivate mutating func begins(of filler: [Int32]) -> [Int32] {
    filler.indices.map { place in
      let begin = columns.add(cost: 0, from: 0, to: 1, isInteger: false)
      rows.term(1, of: begin)
      rows.term(-1, of: filler[place])
      if place > 0 { rows.term(1, of: filler[place - 1]) }
      rows.end(from: 0, to: .infinity)
      return begin
    }
  }
}

extension RotationTask {
  /// What a stay beyond its terms asks of its partner.
  fileprivate func addition(_ stay: RotationStay) -> RotationRemedy.Addition {
    let slot = slot(stay)
    return .extends(
      slot.partner, terms: slot.terms,
      slot.stay.upperBound.advanced(by: -stay.extra)..<slot.stay.upperBound)
  }

  /// The half-months that no slot keeps by night, where they must be.
  fileprivate func nightOpen(_ slots: [RotationSlot]) -> [HalfMonth] {
    guard scheme.needsNight else { return [] }
    return grid.filter { half in !slots.contains { $0.byNight && $0.counts.contains(half) } }
  }
}

extension [Int] {
  /// Runs of numbers one after another, of numbers in order.
  fileprivate var stretches: [Range<Int>] {
    reduce(into: []) { stretches, number in
      if let last = stretches.last, last.upperBound == number {
        stretches[stretches.count - 1] = last.lowerBound..<number + 1
      } else {
        stretches.append(number..<number + 1)
      }
    }
  }
}
