package import Basics
package import Council

/// How much of what one mandated task asks for a plan fills: what a ceiling, or too little money, does to
/// the mandate.
package struct TaskCover: Hashable, Sendable {
  /// The mandated task that the requirement lines name.
  package let task: Identifier<MandatedTask>
  package let mission: Identifier<Mission>
  /// Unit-months required on its lines in the months of the plan.
  package let required: Int
  /// Unit-months filled by what is in place or selected, and by the plan's options.
  package let filled: Int

  /// Takes the parts as they are.
  package init(
    task: Identifier<MandatedTask>, mission: Identifier<Mission>, required: Int, filled: Int
  ) {
    self.task = task
    self.mission = mission
    self.required = required
    self.filled = filled
  }
}

extension ForceTask {
  /// What `tours`, proposed and in place, fill of each mandated task that a line names; in order of
  /// missions and tasks.
  func cover(by tours: [PlannedTour]) -> [TaskCover] {
    let months = Dictionary(grouping: tours, by: \.line).mapValues { tours in
      tours.reduce(0) { $0 + $1.months.clamped(to: self.months).count }
    }
    let lines = Dictionary(grouping: lines.filter { $0.task != nil }, by: \.task)
    return lines.compactMap { task, lines -> TaskCover? in
      guard let task, let first = lines.first else { return nil }
      return TaskCover(
        task: task, mission: first.mission,
        required: lines.reduce(0) { $0 + $1.required.reduce(0, +) },
        filled: lines.reduce(0) { $0 + (months[$1.id] ?? 0) })
    }.sorted { ($0.mission, $0.task) < ($1.mission, $1.task) }
  }
}
