import Basics
import Council
import Markup
import Phrases

extension PageFrame {
  /// The words that an item carries beside its title: held, pinned, projected, moved ….
  func tags(of item: ProgrammeItem, saysPlanned: Bool = false) -> HTML {
    let marks = phrases.marks
    var words: [(String, String)] = []
    switch item.known {
    case .planned: if saysPlanned { words.append(("planned", council.known(.planned))) }
    case .actual: words.append(("held", council.known(.actual)))
    case .notHeld: words.append(("not-held", council.known(.notHeld)))
    }
    if item.isPinned { words.append(("pinned", marks.pinned)) }
    if item.isFixed && item.known == .planned { words.append(("fixed", marks.fixed)) }
    if item.isProjected { words.append(("projected", marks.projected)) }
    if let was = item.was, was != item.day { words.append(("moved", marks.was(was))) }
    return .fragment(
      words.map { name, word in
        group {
          " "
          span(.classes("tag", "tag-\(name)")) { word }
        }
      })
  }

  /// An item's title, its mission leading to its page.
  func linkedTitle(of item: ProgrammeItem) -> HTML {
    guard item.other == nil, let mission = item.mission, let step = item.step else {
      return .text(title(of: item))
    }
    return group {
      self.mission(mission)
      " \(council.step(step))"
    }
  }
}

extension PageFrame {
  /// An item's title, its step leading to the row it follows from.
  func sourcedTitle(of item: ProgrammeItem) -> HTML {
    guard item.other == nil, let mission = item.mission, let step = item.step else {
      return sourced(facts.source(of: item)) { title(of: item) }
    }
    return group {
      self.mission(mission)
      " "
      sourced(facts.source(of: item)) { council.step(step) }
    }
  }
}

extension PageFrame {
  /// What an item is called of which only the id is left; the id itself where it tells nothing.
  func title(ofItem id: Identifier<ProgrammeItem>) -> String {
    let parts = id.rawValue.split(separator: "/").map(String.init)
    if parts.count >= 2, parts[0] == "other", let rule = facts.otherItems[Identifier(parts[1])] {
      return language == .english ? rule.english : rule.french
    }
    guard let mission = parts.first, let step = parts.lazy.compactMap(Step.init(rawValue:)).first
    else { return id.rawValue }
    return "\(phrases.words.label(mission)) \(council.step(step))"
  }
}

extension ProgrammeItem {
  /// The key of the cycle that a step belongs to: its id up to the step; nil for other items.
  var cycle: String? {
    let parts = id.rawValue.split(separator: "/", omittingEmptySubsequences: false)
    guard let step, let place = parts.lastIndex(where: { $0 == step.rawValue }) else { return nil }
    return parts[..<place].joined(separator: "/")
  }
}

extension [ProgrammeItem] {
  /// In the order of days, sessions, missions and steps.
  var inOrder: [ProgrammeItem] {
    func rank(_ item: ProgrammeItem) -> (Int, Int, String, Int) {
      let session = item.session.flatMap { ProgrammeItem.Session.allCases.firstIndex(of: $0) } ?? 9
      let step = item.step.flatMap { Step.allCases.firstIndex(of: $0) } ?? 99
      return (item.day.number, session, item.id.rawValue, step)
    }
    return sorted { rank($0) < rank($1) }
  }
}
