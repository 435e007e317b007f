import Basics

/// Which joint pledges use each pledge, as lead or for a part, and the days on which they are more
/// than it can serve.
struct JointUses {
  private let entries: [Identifier<Pledge>: [Use]]
  private let overfull: [Identifier<Pledge>: Overfull]

  /// The days on which one joint pledge needs a pledge.
  private struct Use {
    let joint: Identifier<JointPledge>
    /// Nil for its lead.
    let part: Identifier<JointPart>?
    let days: Stretch
  }

  /// Money is divided as needed; any other pledge serves as many joint pledges at once as it has
  /// units, one where it does not say.
  init(_ register: CapabilityRegister, pledges: [Identifier<Pledge>: Pledge]) {
    var entries: [Identifier<Pledge>: [Use]] = [:]
    for joint in register.jointPledges {
      let days = Stretch(pledges[joint.lead], from: nil, until: nil)
      entries[joint.lead, default: []].append(Use(joint: joint.id, part: nil, days: days))
    }
    for part in register.jointParts {
      let days = Stretch(pledges[part.pledge], from: part.from, until: part.until)
      entries[part.pledge, default: []].append(Use(joint: part.joint, part: part.id, days: days))
    }
    var overfull: [Identifier<Pledge>: Overfull] = [:]
    for (id, uses) in entries where uses.count > 1 {
      guard let pledge = pledges[id], pledge.nature != .money else { continue }
      let days = Overfull(Self.byJoint(uses), most: pledge.quantity ?? 1)
      if !days.isEmpty { overfull[id] = days }
    }
    self.entries = entries
    self.overfull = overfull
  }

  /// A joint pledge that needs a pledge twice on one day needs it once.
  private static func byJoint(_ uses: [Use]) -> [Stretch] {
    Dictionary(grouping: uses, by: \.joint).values.flatMap { uses -> [Stretch] in
      var merged: [Stretch] = []
      for days in uses.map(\.days).sorted(by: { $0.from < $1.from }) {
        if let last = merged.last, days.from <= last.until {
          merged[merged.count - 1] = Stretch(from: last.from, until: max(last.until, days.until))
        } else {
          merged.append(days)
        }
      }
      return merged
    }
  }

  /// The first of some days on which a pledge serves more joint pledges than it can, and up to three
  /// of the others that use it then: parts, and joint pledges that it leads, by their keys.
  func overlap(
    of pledge: Identifier<Pledge>, in joint: Identifier<JointPledge>, on days: Stretch
  ) -> (Stretch, [String])? {
    guard let over = overfull[pledge]?.first(from: days.from, until: days.until) else { return nil }
    let others = (entries[pledge] ?? []).lazy.filter {
      $0.joint != joint && $0.days.from < over.until && $0.days.until > over.from
    }
    return (over, others.prefix(3).map { $0.part?.rawValue ?? $0.joint.rawValue }.sorted())
  }
}

extension Stretch {
  /// The days given, else those of a pledge, else all.
  init(_ pledge: Pledge?, from: Day?, until: Day?) {
    self.init(
      from: (from ?? pledge?.from)?.number ?? .min, until: (until ?? pledge?.until)?.number ?? .max)
  }
}
