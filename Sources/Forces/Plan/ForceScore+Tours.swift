import Basics

extension ForceScore {
  /// What tours are worth, part by part; the parts but quality add up to the objective.
  init(_ tours: [ForceProblem.Tour], of task: ForceTask, _ problem: ForceProblem) {
    var counts: [Name: Double] = [:]
    var values: [Name: Double] = [:]
    func add(_ name: Name, _ count: Double, _ value: Double) {
      counts[name, default: 0] += count
      values[name, default: 0] += value
    }
    let kept = Set(problem.kept)
    for tour in tours {
      let option = problem.options[tour.option]
      let line = problem.lines[option.line]
      let pledge = problem.pledges[option.pledge]
      let months = Double(tour.end - tour.start)
      add(
        task.lines[option.line].isCritical ? .critical : .other, months, months * line.weight)
      let worth = (tour.start..<tour.end).reduce(0) { $0 + line.values[$1] }
      let late = (tour.start..<tour.end).count { line.values[$0] < line.weight }
      add(.lateness, Double(late), worth - months * line.weight)
      if option.loss > 0 { add(.substitution, months, -option.loss * months) }
      let extra = Double(tour.end - tour.start - pledge.longest)
      if extra > 0 { add(.overlong, extra, -pledge.extensionPrice * line.weight * extra) }
      // Who is there when the months end has not been moved out.
      let departures = tour.end < problem.horizon ? 1 : 0
      let moves = 1 + departures + 2 * Array(problem.rotations(of: tour)).count
      add(.lift, Double(moves) * line.lift * ForceTask.peopleALift, -line.lift)
      if problem.keepsPlan, !kept.contains(tour) { add(.moves, 1, -problem.movePrice) }
      add(.quality, months, option.quality * months)
    }
    let levels = Name.allCases.map { name in
      Level(name: name, count: counts[name] ?? 0, value: values[name] ?? 0)
    }
    let required = task.lines.reduce(0) { $0 + $1.required.reduce(0, +) }
    let open = task.lines.reduce(0) { $0 + $1.need.reduce(0, +) }
    self.init(
      levels: levels, required: required, committed: required - open,
      proposed: tours.reduce(0) { $0 + $1.end - $1.start })
  }
}
