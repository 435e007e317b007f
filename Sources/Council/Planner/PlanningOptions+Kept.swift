package import Basics

extension PlanningOptions {
  /// These options with such of the desk's lasting pins as name an item of the window.
  ///
  /// A pin of these options goes before a lasting one. A lasting pin of another month says nothing
  /// here, where a pin given for this plan alone and naming nothing is told.
  ///
  /// - Throws: `InvalidWindow`.
  package func keeping(
    _ lasting: [Identifier<ProgrammeItem>: Day], for window: Range<Month>,
    from register: CouncilRegister, asOf: Day, choices: [DeskChoice] = []
  ) throws(InvalidWindow) -> PlanningOptions {
    guard !lasting.isEmpty else { return self }
    let task = try ProgrammeTask(
      for: window, from: register, asOf: asOf, options: self, choices: choices)
    let known = Set(task.items.map(\.id))
    var options = self
    options.pins.merge(lasting.filter { known.contains($0.key) }) { given, _ in given }
    return options
  }
}
