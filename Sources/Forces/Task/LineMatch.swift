import Basics
import Capabilities

/// What comes of holding one candidate against one line.
struct LineMatch {
  /// Every rule that it fails; of several sets of parts, those of the set that fails fewest.
  let fails: [Failure]
  /// The sets of parts with which it fails none, and from when to when.
  let openings: [Opening]
  /// The set of parts whose failures are told; nil where there is none.
  let nearest: Int?

  /// One set of parts with which a candidate could go.
  struct Opening {
    /// Its place among the candidate's sets.
    let set: Int
    let ready: Month
    let until: Month
    let quality: Double
  }

  /// Judges by every rule that speaks of a unit and a line alone.
  init(_ candidate: Candidate, _ standing: MissionStanding, on draft: LineDraft) {
    var fails = candidate.fails + standing.fails
    if let failure = draft.strengthFailure(of: candidate) {
      fails.append(failure)
    }
    var openings: [Opening] = []
    var least: (set: Int, fails: [Failure])?
    for set in candidate.sets.indices {
      let window = MatchWindow(
        candidate, candidate.sets[set], standing.bars[set], on: draft)
      let own = draft.tagFailures(of: set, candidate, standing) + window.failures
      if own.isEmpty, fails.isEmpty {
        let quality = draft.quality(of: candidate, with: standing.tags[set])
        openings += window.stretches.map { months in
          Opening(set: set, ready: months.lowerBound, until: months.upperBound, quality: quality)
        }
      }
      if own.count < least?.fails.count ?? .max {
        least = (set, own)
      }
    }
    fails += least?.fails ?? []
    nearest = least?.set
    self.fails = openings.isEmpty ? fails.sorted { $0.rule.place < $1.rule.place } : []
    self.openings = openings
  }
}

extension ForceRule {
  /// Its place in the list of rules.
  var place: Int { Self.places[self] ?? Self.allCases.count }

  private static let places = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))
}

extension LineDraft {
  /// Where a unit has too few people for the line, or too many.
  ///
  /// A substitute is measured by its own type's band.
  fileprivate func strengthFailure(of candidate: Candidate) -> Failure? {
    let band = candidate.unitType == line.unitType ? strengths : candidate.strengths
    guard let strength = candidate.strength, let band, !band.contains(strength) else { return nil }
    let nearest = strength < band.lowerBound ? band.lowerBound : band.upperBound
    return Failure(
      rule: .strength, short: .people(strength, allowed: band), mend: .people(nearest - strength))
  }

  /// What a set of parts lacks of tags, kit and language, and which caveats are in the way.
  fileprivate func tagFailures(
    of set: Int, _ candidate: Candidate, _ standing: MissionStanding
  ) -> [Failure] {
    let has = standing.tags[set]
    var fails = standing.partFails[set]
    var caveats: [Caveat] = []
    func lacking(_ wanted: [String]) -> [String] {
      wanted.filter { tag in
        guard !has.contains(tag) else { return false }
        guard let caveat = standing.caveats[set][tag] else { return true }
        if !caveats.contains(caveat) { caveats.append(caveat) }
        return false
      }
    }
    let missing: [(ForceRule, [String])] = [
      (.tags, lacking(tags)), (.threatKit, lacking(kit)),
      (.language, language.isEmpty ? [] : lacking([language])),
    ]
    for (rule, tags) in missing where !tags.isEmpty {
      fails.append(Failure(rule: rule, short: .tagsMissing(tags), mend: .addTags(tags)))
    }
    for caveat in caveats {
      let isOwn = caveat.contributor == candidate.pledge.contributor
      fails.append(
        Failure(
          rule: isOwn ? .caveat : .command, short: .caveat(caveat.id), mend: .liftCaveat(caveat.id))
      )
    }
    return fails
  }

  /// How good a choice a unit is, for ties alone.
  ///
  /// A tenth for each tag beyond what is asked, up to five; a fifth for each level above the second; up
  /// to one for a strength close to what is asked; three tenths more or less by the last evaluation.
  fileprivate func quality(of candidate: Candidate, with has: Set<String>) -> Double {
    let beyond = has.count - tags.count(where: has.contains) - kit.count(where: has.contains)
    var quality = 0.1 * Double(max(0, min(5, beyond)))
    switch candidate.level.level {
    case .none, .level1, .level2: break
    case .level3: quality += 0.2
    case .rapid: quality += 0.4
    }
    if let strength = candidate.strength, line.strength > 0 {
      let away = Double(abs(strength - line.strength)) / Double(line.strength)
      quality += max(0, 1 - away)
    }
    switch candidate.evaluation {
    case .met: quality += 0.3
    case .notMet: quality -= 0.3
    case nil: break
    }
    return quality
  }
}
