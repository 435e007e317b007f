package import Basics
package import Capabilities

extension OwnUnit {
  /// What a contributor sees of its own units: each against every line of a type that it could fill, in
  /// order of line and unit.
  ///
  /// Nothing depends on what the deciding offices weigh, or on any other unit: a unit that lacks nothing
  /// of its own reads as complete, whatever else may bar it, until the line is decided.
  package static func views(
    of contributor: Identifier<Contributor>, in task: ForceTask
  ) -> [OwnUnit] {
    let lines = Dictionary(
      zip(task.lines.map(\.id), task.lines), uniquingKeysWith: { first, _ in first })
    var views: [OwnUnit] = []
    // The types of line that each unit was held against.
    var types: [Supply: Set<Identifier<UnitType>>] = [:]
    for (pair, fails) in held(of: contributor, in: task) {
      guard let line = lines[pair.line] else { continue }
      types[pair.supply, default: []].insert(line.unitType)
      let missing = fails.filter(\.isOwn)
      let isThere = fails.contains { $0.isInUse(on: line.id) }
      views.append(
        OwnUnit(
          line: line.id, supply: pair.supply, missing: isThere ? [] : missing,
          standing: isThere ? .selected : missing.isEmpty ? .complete : .lacking))
    }
    for line in task.lines {
      guard let selected = selection(for: line, in: task) else { continue }
      for (supply, types) in types where types.contains(line.unitType) {
        views.append(
          OwnUnit(
            line: line.id, supply: supply, missing: [],
            standing: selected.contains(supply) ? .selected : .notSelected))
      }
    }
    return views.sorted { left, right in
      left.line != right.line ? left.line < right.line : left.supply < right.supply
    }
  }

  private struct Pair: Hashable {
    let line: Identifier<RequirementLine>
    let supply: Supply
  }

  /// What each unit of a contributor fails on each line that it is held against; nothing where it has a
  /// way.
  private static func held(
    of contributor: Identifier<Contributor>, in task: ForceTask
  ) -> [Pair: [Failure]] {
    var held: [Pair: [Failure]] = [:]
    for rejection in task.rejections where rejection.contributor == contributor {
      held[Pair(line: rejection.line, supply: rejection.supply)] = rejection.fails
    }
    for supply in task.supplies where supply.contributor == contributor {
      for way in supply.ways {
        held[Pair(line: task.lines[way.line].id, supply: supply.supply)] = []
      }
    }
    return held
  }

  /// Whom an office selected for a line; nil where nobody was, or units are still to be found.
  private static func selection(for line: TaskLine, in task: ForceTask) -> Set<Supply>? {
    let selected = task.committed.filter { tour in
      if case .pledge = tour.supply { tour.line == line.id } else { false }
    }
    let isOpen = line.need.contains { $0 > 0 }
    return selected.isEmpty || isOpen ? nil : Set(selected.map(\.supply))
  }
}

extension Failure {
  /// Whether it is the contributor's own to know and to mend; all else is weighed by the offices that
  /// decide.
  fileprivate var isOwn: Bool {
    switch rule {
    case .type, .strength, .tags, .threatKit, .language, .level, .ceiling, .caveat, .mission,
      .registration, .ready, .available, .singleNation, .parts, .training, .dwell:
      return true
    case .visit:
      // The visit is the unit's own; a bar laid on it is the office's.
      if case .barred = short { return false }
      return true
    case .consent, .bar, .infrastructure, .command, .tour, .quantity, .partUse, .lift, .share,
      .missionCeiling, .cash, .changes, .account:
      return false
    }
  }

  /// Whether it says that the unit stands on a line already.
  fileprivate func isInUse(on line: Identifier<RequirementLine>) -> Bool {
    if case .inUse(line, _) = short { return rule == .dwell }
    return false
  }
}
