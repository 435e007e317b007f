import Basics
import Council

extension LadderReading {
  /// One criterion of each rule, in the order of `LadderRule`.
  var criteria: [Criterion] {
    [
      criterion(.acknowledged, [.pledgeReceived, .acknowledgement], acknowledged),
      criterion(.level1, LadderReading.level1, level1),
      help,
      criterion(.level2, [.assessmentVisit], level2),
      criterion(.level3, [.alignedRequirement, .memorandumDraft, .loadList], level3),
      ceiling.map { $0.most < .rapid } ?? false
        ? Criterion(rule: .rapid, standing: .notApplicable)
        : criterion(.rapid, LadderReading.rapid, rapid),
      term, confirmation, review, allowed,
    ]
  }

  /// What a level asks for and is not there, without what the levels below ask for.
  func missing(for level: ReadinessLevel) -> [MissingStep] {
    switch level {
    case .none: []
    case .level1: acknowledged + level1
    case .level2: level2
    case .level3: level3
    case .rapid: rapid
    }
  }

  private func criterion(
    _ rule: LadderRule, _ natures: [EvidenceNature], _ missing: [MissingStep]
  ) -> Criterion {
    let shown = natures.compactMap { self[$0] }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    return Criterion(
      rule: rule, standing: missing.isEmpty ? .met : .notMet, evidence: shown.map(\.id),
      missing: missing)
  }

  /// What is wanting of some evidence: what was found wanting is for the contributor to mend.
  private func wanting(
    _ rule: LadderRule, _ needs: [(nature: EvidenceNature, owner: LadderOwner)]
  ) -> [MissingStep] {
    needs.compactMap { nature, owner in
      guard let entry = self[nature] else {
        return MissingStep(rule: rule, need: .evidence(nature), owedBy: owner)
      }
      guard entry.outcome == .notMet else { return nil }
      return MissingStep(
        rule: rule, need: .mended(nature, since: entry.day, entry.id), owedBy: .contributor)
    }
  }

  /// R-PCRS-1; a registration that is recorded shows what its evidence would.
  private var acknowledged: [MissingStep] {
    switch registered.registration {
    case .acknowledged: []
    case .submitted: wanting(.acknowledged, [(.acknowledgement, .planningCell)])
    case .notRegistered, .draft, .rejected, .withdrawn:
      wanting(
        .acknowledged, [(.pledgeReceived, .contributor), (.acknowledgement, .planningCell)])
    }
  }

  private static let level1: [EvidenceNature] = [
    .noteVerbale, .tableOfOrganization, .majorEquipment, .selfSustainment, .basicTraining,
    .humanRightsScreening, .acceptanceNotice,
  ]

  /// R-PCRS-2.
  private var level1: [MissingStep] {
    wanting(
      .level1,
      LadderReading.level1.map { ($0, $0 == .acceptanceNotice ? .planningCell : .contributor) })
  }

  /// R-PCRS-3: gaps in training and equipment are closed with the Secretariat's help.
  private var help: Criterion {
    let natures: [EvidenceNature] = [.majorEquipment, .selfSustainment, .basicTraining]
    let gaps = natures.compactMap { self[$0] }.filter { $0.outcome == .notMet }
    guard stands, notified.level < .level1, !gaps.isEmpty else {
      return Criterion(rule: .help, standing: .notApplicable)
    }
    return Criterion(
      rule: .help, standing: .notMet, evidence: gaps.map(\.id),
      missing: gaps.map {
        MissingStep(
          rule: .help, need: .mended($0.nature, since: $0.day, $0.id), owedBy: .planningCell)
      })
  }

  /// R-PCRS-4; a visit older than 24 months is to be made again (R-PCRS-9).
  private var level2: [MissingStep] {
    if let visit = met(.assessmentVisit), isAged(visit) {
      return [
        MissingStep(
          rule: .level2, need: .aged(.assessmentVisit, since: visit.day, visit.id),
          owedBy: generation)
      ]
    }
    return wanting(.level2, [(.assessmentVisit, generation)])
  }

  /// R-PCRS-5: shown as such, or by draft lists of a memorandum together with a load list.
  private var level3: [MissingStep] {
    let lists = wanting(
      .level3, [(.memorandumDraft, .capabilitiesSupport), (.loadList, .contributor)])
    guard let aligned = self[.alignedRequirement] else { return lists }
    return aligned.outcome == .met
      ? lists.filter { if case .mended = $0.need { true } else { false } }
      : wanting(.level3, [(.alignedRequirement, .contributor)]) + lists
  }

  private static let rapid: [EvidenceNature] = [
    .deploymentCommitment, .rapidAgreement, .verificationVisit, .approval,
  ]

  /// R-PCRS-6; agreement and visit come in either order.
  private var rapid: [MissingStep] {
    wanting(
      .rapid,
      [
        (.deploymentCommitment, .contributor), (.rapidAgreement, .contributor),
        (.verificationVisit, generation), (.approval, .underSecretaryGeneral),
      ])
  }
}
