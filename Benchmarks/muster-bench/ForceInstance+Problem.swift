import Forces

/// An instance of the prototypes as a force problem, and what its options stand for there.
struct ForceInstanceProblem {
  let problem: ForceProblem
  let choices: [Choice]
  /// The pledge that each part is.
  let parts: [Int]
  /// The mission and the contributor whose people each budget bounds.
  let budgets: [Share]

  /// A way to fill a line: its units, their equipment and their course, as the prototypes count them.
  struct Choice {
    let line: Int
    let pledge: Int
    let equipment: Int?
    let training: Int?
  }

  /// One contributor in one mission.
  struct Share: Hashable {
    let mission: Int
    let contributor: Int
  }

  /// Takes over all lines; pledges that cannot be sent by themselves become parts.
  init(of instance: ForceInstance) throws {
    let choices = instance.choices
    let shares = instance.shares(of: choices)
    let parts = instance.pledges.indices.filter { !instance.pledges[$0].isMain }
    let place = Dictionary(uniqueKeysWithValues: parts.enumerated().map { ($1, $0) })
    let mains = instance.pledges.indices.filter { instance.pledges[$0].isMain }
    let rank = Dictionary(uniqueKeysWithValues: mains.enumerated().map { ($1, $0) })
    let budget = Dictionary(uniqueKeysWithValues: shares.enumerated().map { ($1, $0) })

    self.choices = choices
    self.parts = parts
    budgets = shares
    let ends = mains.map { main in choices.partition { $0.pledge > main } }
    problem = try ForceProblem(
      horizon: instance.horizon,
      lines: instance.lines.map { instance.line($0) },
      pledges: mains.indices.map { index in
        let start = index == 0 ? 0 : ends[index - 1]
        return instance.pledge(mains[index], options: start..<ends[index])
      },
      parts: parts.map { _ in ForceProblem.Part() },
      budgets: shares.map { share in
        ForceProblem.Budget(
          capacity: [Double](repeating: instance.caps[share.mission], count: instance.horizon))
      },
      lift: instance.lift,
      options: choices.map { choice in
        let share = Share(
          mission: instance.lines[choice.line].m, contributor: instance.pledges[choice.pledge].c)
        return instance.option(
          choice, pledge: rank[choice.pledge] ?? 0, budget: budget[share],
          equipment: choice.equipment.flatMap { place[$0] },
          training: choice.training.flatMap { place[$0] })
      })
  }
}

extension [ForceInstanceProblem.Choice] {
  /// Where the first stands for which `isLater`; all of those stand at the end.
  fileprivate func partition(_ isLater: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isLater(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension ForceInstance {
  /// Every way to fill a line, those of one pledge together.
  fileprivate var choices: [ForceInstanceProblem.Choice] {
    let lines = Dictionary(grouping: lines.indices) { self.lines[$0].t }
    var choices: [ForceInstanceProblem.Choice] = []
    for (index, pledge) in pledges.enumerated() where pledge.isMain {
      let equipment: [Int?] = pledge.kind == "pers" ? pledge.eq : [nil]
      let training: [Int?] = pledge.train ? pledge.tr : [nil]
      for line in lines[pledge.t] ?? [] where pledge.ok.contains(self.lines[line].m) {
        for equipment in equipment {
          let tags = pledge.attr.union(equipment.map { pledges[$0].attr } ?? [])
          guard self.lines[line].need.isSubset(of: tags) else { continue }
          for training in training {
            choices.append(
              .init(line: line, pledge: index, equipment: equipment, training: training))
          }
        }
      }
    }
    return choices
  }

  /// The contributors that could have more people in a mission than they may.
  fileprivate func shares(
    of choices: [ForceInstanceProblem.Choice]
  ) -> [ForceInstanceProblem.Share] {
    var most: [ForceInstanceProblem.Share: [Int: Double]] = [:]
    for choice in choices {
      let mission = lines[choice.line].m
      let share = ForceInstanceProblem.Share(
        mission: mission, contributor: pledges[choice.pledge].c)
      let strength = types[lines[choice.line].t].strength
      most[share, default: [:]][choice.pledge] = strength
    }
    return most.filter { $0.value.values.reduce(0, +) > caps[$0.key.mission] }.keys
      .sorted { ($0.mission, $0.contributor) < ($1.mission, $1.contributor) }
  }

  fileprivate func line(_ line: Line) -> ForceProblem.Line {
    let months = line.a..<line.b
    return ForceProblem.Line(
      months: months,
      need: (0..<horizon).map { months.contains($0) ? line.n : 0 },
      values: [Double](repeating: line.w, count: horizon), weight: line.w,
      lift: types[line.t].lift, hasHandover: types[line.t].handover)
  }

  fileprivate func pledge(_ index: Int, options: Range<Int>) -> ForceProblem.Pledge {
    ForceProblem.Pledge(
      options: options, dwell: pledges[index].dwell, shortest: 6, floor: 3, longest: 12,
      extensionMonths: pledges[index].ext ? 3 : 0, extensionPrice: 0.25)
  }

  fileprivate func option(
    _ choice: ForceInstanceProblem.Choice, pledge rank: Int, budget: Int?, equipment: Int?,
    training: Int?
  ) -> ForceProblem.Option {
    let pledge = pledges[choice.pledge]
    let used = choice.equipment.map { pledges[$0] }
    let taught = choice.training.map { pledges[$0] }
    var uses: [ForceProblem.PartUse] = []
    if let equipment {
      uses.append(.init(part: equipment, isThroughout: true, after: used?.dwell ?? 0))
    }
    if let training {
      uses.append(.init(part: training, before: 3, isThroughout: false))
    }
    return ForceProblem.Option(
      line: choice.line, pledge: rank,
      ready: max(pledge.ready, used?.ready ?? 0, taught.map { $0.ready + 3 } ?? 0),
      till: min(pledge.till, used?.till ?? horizon), parts: uses,
      draws: budget.map {
        [.init(budget: $0, amount: types[lines[choice.line].t].strength, isFromArrival: true)]
      } ?? [])
  }
}
