import Council

extension FrenchCouncil {
  static func force(_ force: Force) -> String {
    switch force {
    case .hard:
      "impératif\(joined): une décision, un article du règlement ou une nécessité logique"
    case .should: "attendu\(joined): demandé ou escompté par le texte"
    case .preferred:
      "souhaitable\(joined): le texte dit de préférence, dans la mesure du possible ou peut"
    case .habit: "usage\(joined): pratique observée, qu’aucun texte ne consigne"
    }
  }

  static func provenance(_ provenance: RuleProvenance) -> String {
    switch provenance {
    case .source: "lu dans le document cité"
    case .seen: "lu dans un autre document public"
    case .recalled: "non vérifié\(joined): de mémoire, non lu"
    case .data: "compté dans des cycles datés"
    }
  }

  static func citation(_ citation: Citation) -> String {
    switch citation {
    case .attachment(let number): "S/2009/659, pièce jointe \(number)"
    case .workingGroup2009(let paragraph): "S/2009/659, annexe, \(paragraph)"
    case .workingGroup2006(let paragraph): "S/2006/972, par. \(paragraph.french)"
    case .jointMeetings: "S/2002/56"
    case .resolution1353(let section, let paragraph):
      "S/RES/1353 (2001), annexe II \(section)"
        + (paragraph.map { ", par. \($0.french)" } ?? "")
    case .note507(let paragraph):
      "S/2017/507" + (paragraph.map { ", annexe, par. \($0)" } ?? "")
    case .note507Of2006: "S/2006/507"
    case .monthlyAssessment: "S/2019/994"
    case .note1998(let paragraph): "S/1998/1016, par. \(paragraph.french)"
    case .charter(let article): "Charte, Article \(article)"
    case .rulesOfProcedure(let rules):
      "S/96/Rev.7, \(rules.utf8.contains(0xE2) ? "articles" : "article") \(rules)"
    case .assembly69250: "A/RES/69/250"
    case .mandateCycles: "Secrétariat, Reporting and mandate cycles"
    case .practice: "pratique observée"
    case .datedCycles: "cycles datés, 2015 à 2026"
    }
  }

  static func setting(_ setting: GuidelineRule.Setting) -> String {
    switch setting {
    case .lead(let strict, let loose):
      "\(days(strict))\(joined); au sens souple, \(days(loose))"
    case .calendarDays(let count): days(count)
    case .workingDays(let count): workingDays(count)
    case .businessDaysAWeek(let count): "\(days(count)) par semaine"
    case .sessionsPerRoom(let count):
      "\(counted(count, "séance", "séances")) par salle et par jour"
    case .followed(let isFollowed): isFollowed ? "suivi" : "non suivi"
    }
  }

  static func trigger(_ trigger: Trigger) -> String {
    switch trigger {
    case .planningOrCreation: "planification ou création d’un mandat"
    case .changeInMandate: "modification du mandat"
    case .renewal: "prorogation du mandat"
    case .completionOrWithdrawal: "achèvement, retrait ou réduction des effectifs"
    case .rapidDeterioration: "dégradation rapide de la situation sur le terrain"
    case .significantDevelopments:
      "faits nouveaux importants d’ordre politique, militaire ou humanitaire"
    case .councilMission: "mission du Conseil auprès de l’opération"
    case .conceptOfOperations:
      "modification du concept des opérations ou des règles d’engagement"
    case .substantialChange: "création, ou prorogation avec modification substantielle"
    case .safetyCrisis: "crise touchant la sûreté et la sécurité du personnel"
    case .expectedWithdrawal: "retrait attendu dans un proche avenir"
    case .contributorRequest: "demande des pays contributeurs"
    }
  }

  static func proposal(_ proposal: TriggerProposal) -> String {
    "\(proposal.trigger.rawValue) (\(trigger(proposal.trigger))) propose une "
      + "\(meeting(proposal.meeting)), \(lead(proposal.lead))"
      + (proposal.by.map { "\(joined); à prévoir au plus tard le \(date($0))." } ?? ".")
  }

  static func answer(_ answer: TriggerRecord.Answer) -> String {
    switch answer {
    case .proposed: "proposée"
    case .scheduled: "programmée"
    case .held: "tenue"
    case .declined: "écartée"
    }
  }

  static func lead(_ lead: TriggerProposal.Lead) -> String {
    switch lead {
    case .weekBeforeConsultations: "plus d’une semaine avant les consultations"
    case .soon: "dès que possible"
    case .beforeVisit: "avant la mission du Conseil"
    case .afterVisit: "après la mission du Conseil"
    case .atDecision: "au moment de la décision"
    case .beforeWithdrawal: "avant le départ de l’opération"
    }
  }

  static func meeting(_ kind: MeetingKind) -> String {
    switch kind {
    case .councilMeeting: "séance du Conseil à laquelle participent les pays contributeurs"
    case .contributorMeeting: "réunion du Conseil avec les pays contributeurs"
    case .secretariatMeeting: "réunion du Secrétariat avec les pays contributeurs"
    case .workingGroup: "réunion du Groupe de travail avec les pays contributeurs"
    case .politicoMilitaryBriefing: "réunion d’information politico-militaire"
    case .planningBriefing:
      "réunion d’information du Secrétariat à l’intention des membres du Conseil"
    case .consultations: "consultations plénières"
    case .adoption: "vote en séance publique"
    case .informalContributorMeeting: "réunion informelle d’experts avec les pays contributeurs"
    case .friendsAndCoreGroups: "groupe d’amis ou groupe restreint"
    }
  }
}

extension String {
  /// "5 (b)" as French documents write it: "5 b)".
  fileprivate var french: String {
    split(separator: "(", omittingEmptySubsequences: false).joined()
      .split(separator: " and ").joined(separator: " et ")
  }
}
