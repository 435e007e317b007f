import Basics
import Council

extension FrenchCouncil {
  static func step(_ step: Step) -> String {
    switch step {
    case .councilBriefingBeforeAssessment:
      "réunion d’information du Secrétariat à l’intention des membres du Conseil avant la mission "
        + "d’évaluation"
    case .secretariatMeetingBeforeAssessment:
      "réunion du Secrétariat avec les pays contributeurs avant la mission d’évaluation"
    case .assessmentMission: "mission d’évaluation technique"
    case .councilBriefingAfterAssessment:
      "réunion d’information du Secrétariat à l’intention des membres du Conseil après la mission "
        + "d’évaluation"
    case .secretariatMeetingAfterAssessment:
      "réunion du Secrétariat avec les pays contributeurs après la mission d’évaluation"
    case .report: "rapport du Secrétaire général"
    case .contributorMeeting:
      "réunion privée avec les pays fournisseurs de contingents ou de personnel de police"
    case .politicoMilitaryBriefing: "réunion d’information politico-militaire"
    case .consultations: "consultations plénières"
    case .adoption: "vote"
    }
  }

  static func room(_ room: Room) -> String {
    switch room {
    case .chamber: "salle du Conseil de sécurité"
    case .consultations: "salle des consultations"
    case .none: "aucune salle du Conseil"
    }
  }

  static func session(_ session: ProgrammeItem.Session) -> String {
    switch session {
    case .morning: "matin"
    case .afternoon: "après-midi"
    case .extra: "séance supplémentaire"
    }
  }

  static func office(_ office: Office) -> String {
    switch office {
    case .presidency: "la présidence du Conseil"
    case .secretariat: "le Secrétariat"
    case .council: "le Conseil"
    case .workingGroupChair: "la présidence du Groupe de travail"
    }
  }

  static func paper(_ paper: Paper) -> String {
    switch paper {
    case .informalPaper: "document officieux"
    case .factSheet: "fiches d’information"
    case .fieldBriefing: "exposé de responsables sur le terrain"
    case .summary: "résumé de la réunion"
    }
  }

  static func paperState(_ state: PaperRecord.State) -> String {
    switch state {
    case .open: "en attente"
    case .ready: "prêt"
    case .sent: "envoyé"
    case .notNeeded: "sans objet"
    }
  }

  static func change(_ change: MandateChange) -> String {
    switch change {
    case .creation: "création"
    case .renewal: "prorogation"
    case .rollover: "reconduction technique"
    case .partialExtension: "prorogation partielle"
    case .ceiling: "modification du plafond"
    case .final: "dernière prorogation"
    case .withdrawal: "retrait"
    }
  }

  static func reportRule(_ rule: ReportRule) -> String {
    switch rule {
    case .on(let days): "le " + list(days.map(plainDate))
    case .beforeExpiry(let count): "\(days(count)) avant la fin du mandat"
    case .every(let count, let from):
      "tous les \(days(count)), à compter du \(plainDate(from))"
    case .dayOfMonth(let day):
      "le \(day == 1 ? "1er" : "\(day)") du mois au cours duquel le mandat prend fin"
    case .unknown: "échéance non connue"
    }
  }

  static func known(_ known: ProgrammeItem.Known) -> String {
    switch known {
    case .planned: "prévu"
    case .actual: "effectif"
    case .notHeld: "non tenu"
    }
  }

  static func kind(_ kind: ProgrammeItem.Kind) -> String {
    switch kind {
    case .cycle: "étape du cycle d’un mandat"
    case .periodic: "rapport périodique"
    case .other: "autre question"
    case .closed: "aucune réunion du Conseil"
    }
  }

  static func otherKind(_ kind: OtherItem.Kind) -> String {
    switch kind {
    case .briefing: "exposé"
    case .consultations: "consultations"
    case .adoption: "vote"
    case .openDebate: "débat public"
    case .subsidiaryBody: "organe subsidiaire"
    }
  }

  static func missionKind(_ kind: Mission.Kind) -> String {
    switch kind {
    case .peacekeeping: "opération de maintien de la paix"
    case .specialPolitical: "mission politique spéciale"
    case .other: "autre opération"
    }
  }

  static func format(_ format: CouncilMeeting.Format) -> String {
    switch format {
    case .contributors: "réunion avec les pays contributeurs"
    case .public: "séance publique"
    case .private: "séance privée"
    }
  }
}

extension FrenchCouncil {
  static func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .unverified: "non vérifié"
    case .likely: "probable\(joined): de mémoire, tenu pour exact"
    case .partlySeen: "lu en partie"
    case .seen: "lu dans une source"
    case .verified: "vérifié\(joined): concorde avec la Bibliothèque Dag Hammarskjöld"
    }
  }

  static func status(_ status: Programme.Status) -> String {
    switch status {
    case .optimal: "meilleur possible, preuve à l’appui"
    case .feasible: "bon, sans preuve que ce soit le meilleur"
    case .infeasible: "aucun programme possible"
    case .interrupted: "interrompu"
    }
  }

  static func boundBy(_ source: Programme.BoundSource) -> String {
    switch source {
    case .certificate: "recalculée à partir de son certificat"
    case .highs: "séparation et coupes, par HiGHS"
    }
  }

  static func why(_ why: FactChoice.Why) -> String {
    switch why {
    case .deskChoice: "choix du bureau"
    case .higherConfidence: "donnée la plus sûre"
    case .laterKnownSince: "donnée connue plus tard"
    case .lowerID: "identifiant le plus bas"
    }
  }

  static func closure(_ closure: WorkingCalendar.Closure) -> String {
    switch closure {
    case .weekend: "fin de semaine"
    case .holiday(let holiday):
      holiday.kind == .expected
        ? "\(holidayName(holiday.name)) (prévu\(joined); aucune circulaire vue)"
        : holidayName(holiday.name)
    case .visit: "mission du Conseil"
    case .desk: "fermé par le bureau"
    case .highLevelWeek: "semaine de haut niveau de l’Assemblée générale"
    }
  }

  static func holidayKind(_ kind: Holiday.Kind) -> String {
    switch kind {
    case .official: "Siège fermé"
    case .floating: "jour férié mobile\(joined): pas de réunion dans la mesure du possible"
    case .expected: "jour férié prévu\(joined): aucune circulaire vue"
    }
  }

  static func week(_ reading: WeekReading) -> String {
    switch reading {
    case .strict: "plus d’une semaine\(joined): 8\(joined)jours ou plus"
    case .loose: "une semaine, lecture souple\(joined): 7\(joined)jours ou plus"
    }
  }

  static func marking(_ marking: Marking) -> String {
    switch marking {
    case .unclassified: "non classifié"
    case .confidential: "confidentiel"
    case .strictlyConfidential: "strictement confidentiel"
    }
  }
}
