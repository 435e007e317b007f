package import Basics
package import Council
package import Phrases

/// An item of the programme as a feed carries it.
package struct FeedItemState: Hashable, Sendable {
  package let item: ProgrammeItem
  /// Raised with every change of the item.
  package let sequence: Int
  package let isCancelled: Bool
  /// When it last changed; nil where that is not recorded.
  package let changed: Moment?

  /// Takes the parts as they are.
  package init(item: ProgrammeItem, sequence: Int, isCancelled: Bool, changed: Moment?) {
    self.item = item
    self.sequence = sequence
    self.isCancelled = isCancelled
    self.changed = changed
  }
}

extension CalendarFeed {
  /// The items of one mission, or of all, and the days on which mandates expire.
  ///
  /// Items keep the chain: each points to the step before it. `link` gives the page of an item.
  package init(
    name: String, source: String? = nil, items: [FeedItemState], expiries: [MandatePeriod] = [],
    register: CouncilRegister, phrases: CouncilPhrases,
    link: (ProgrammeItem) -> String? = { _ in nil }
  ) {
    let others = Dictionary(
      register.otherItems.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let earlier = CalendarFeed.stepsBefore(items.map(\.item))
    let steps = items.map { state in
      FeedEntry(
        state, after: earlier[state.item.id], phrases: phrases,
        isLetter: register.isLetter(state.item),
        other: state.item.other.flatMap { others[$0] }, link: link(state.item))
    }
    self.init(
      name: name, source: source, color: "steelblue",
      entries: steps + expiries.compactMap { FeedEntry(expiryOf: $0, phrases: phrases) })
  }

  /// The step before each step of a cycle, in the order of the chain.
  private static func stepsBefore(
    _ items: [ProgrammeItem]
  ) -> [Identifier<ProgrammeItem>: String] {
    let cycles = Dictionary(grouping: items.filter { $0.kind == .cycle }) {
      "\($0.mission?.rawValue ?? "")/\($0.decision?.text ?? $0.id.rawValue)"
    }
    var before: [Identifier<ProgrammeItem>: String] = [:]
    for steps in cycles.values {
      let chain = steps.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
      for (first, second) in zip(chain, chain.dropFirst()) {
        before[second.id] = first.id.rawValue
      }
    }
    return before
  }
}

extension FeedEntry {
  fileprivate init(
    _ state: FeedItemState, after: String?, phrases: CouncilPhrases, isLetter: Bool,
    other: OtherItem?, link: String?
  ) {
    let item = state.item
    var lines: [String] = []
    if let decision = item.decision { lines.append(decision.text) }
    lines.append(phrases.known(item.known))
    if let due = item.due, due != item.day { lines.append(phrases.due(due)) }
    if let other { lines.append(other.provenance.source) }
    let isHeld = item.known != .notHeld && !state.isCancelled
    self.init(
      id: item.id.rawValue, title: phrases.title(of: item, following: other, isLetter: isLetter),
      description: lines.joined(separator: "\n"), when: When(item),
      status: !isHeld ? .cancelled : item.known == .actual ? .confirmed : .tentative,
      sequence: state.sequence, changed: state.changed,
      categories: [item.mission?.rawValue, phrases.kind(item.kind)].compactMap { $0 },
      after: after, location: item.room == .none ? "" : phrases.room(item.room), link: link)
  }

  fileprivate init?(expiryOf period: MandatePeriod, phrases: CouncilPhrases) {
    guard let expiry = period.expiry else { return nil }
    self.init(
      id: "\(period.mission)/\(period.decision)/expiry",
      title: phrases.expiry(of: period.mission), description: period.decision.text,
      when: .wholeDay(expiry), status: .confirmed, sequence: 0,
      categories: [period.mission.rawValue])
  }
}

extension FeedEntry.When {
  fileprivate init(_ item: ProgrammeItem) {
    switch (item.room, item.session) {
    case (.none, _), (_, nil): self = .wholeDay(item.day)
    case (_, .morning?): self = .morning(item.day)
    case (_, .afternoon?), (_, .extra?): self = .afternoon(item.day)
    }
  }
}
