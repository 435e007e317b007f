import Basics

extension CouncilRegister {
  /// The register with one fact a subject, and which of contradicting facts it took.
  ///
  /// Of contradicting facts a plan uses the desk's choice, else the higher confidence, else the later
  /// known-since, else the lower id. Facts that say the same twice are reduced without a word.
  package func asUsed(choices: [DeskChoice] = []) -> (CouncilRegister, [FactChoice]) {
    var chooser = FactChooser(choices: choices)
    var used = self
    used.missions = chooser.used(missions, kind: "missions")
    used.mandates = chooser.used(mandates, kind: "mandates")
    used.tasks = chooser.used(tasks, kind: "tasks")
    used.holidays = chooser.used(holidays, kind: "holidays")
    used.presidencies = chooser.used(presidencies, kind: "presidencies")
    used.members = chooser.used(members, kind: "members")
    used.penholders = chooser.used(penholders, kind: "penholders")
    used.otherItems = chooser.used(otherItems, kind: "other-items")
    used.steps = chooser.used(steps, kind: "steps")
    return (used, chooser.made)
  }
}

/// Chooses among facts that speak of the same subject, and notes what it chose.
private struct FactChooser {
  let desk: [String: Set<String>]
  var made: [FactChoice] = []

  init(choices: [DeskChoice]) {
    desk = Dictionary(grouping: choices, by: \.kind).mapValues { Set($0.map(\.used)) }
  }

  mutating func used<Fact: ContradictableFact>(_ facts: [Fact], kind: String) -> [Fact] {
    // Most registers hold no two facts on one subject, and are done here.
    var seen: [String: Int] = [:]
    var groups: [[Fact]] = []
    for fact in facts {
      if let group = seen[fact.subject] {
        groups[group].append(fact)
      } else {
        seen[fact.subject] = groups.count
        groups.append([fact])
      }
    }
    return groups.flatMap { group in
      group.count == 1 ? group : Fact.apart(group).map { used(among: $0, kind: kind) }
    }
  }

  private mutating func used<Fact: ContradictableFact>(among facts: [Fact], kind: String) -> Fact {
    let chosen = desk[kind] ?? []
    let ranked = facts.sorted { left, right in
      let (isLeft, isRight) = (chosen.contains(left.key), chosen.contains(right.key))
      if isLeft != isRight { return isLeft }
      if left.provenance.confidence != right.provenance.confidence {
        return left.provenance.confidence > right.provenance.confidence
      }
      if left.known != right.known { return left.known > right.known }
      return Identifier<Fact>(left.key) < Identifier<Fact>(right.key)
    }
    let best = ranked[0]
    let others = ranked.filter { $0.says != best.says }
    guard let next = others.first else { return best }

    let why: FactChoice.Why
    if chosen.contains(best.key) {
      why = .deskChoice
    } else if best.provenance.confidence != next.provenance.confidence {
      why = .higherConfidence
    } else if best.known != next.known {
      why = .laterKnownSince
    } else {
      why = .lowerID
    }
    made.append(
      FactChoice(
        kind: kind, subject: best.subject, used: best.key,
        setAside: others.map { Identifier<Fact>($0.key) }.sorted().map(\.rawValue), why: why))
    return best
  }
}

extension ContradictableFact {
  /// The day number since when it is known; the least there is where that is not said.
  fileprivate var known: Int { provenance.knownSince?.number ?? .min }
}
