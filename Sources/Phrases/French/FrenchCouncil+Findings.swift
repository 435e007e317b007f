import Basics
import Council

extension FrenchCouncil {
  /// A step with its article, as a sentence needs it.
  static func the(_ step: Step) -> String {
    switch step {
    case .report, .adoption: "le \(self.step(step))"
    case .consultations: "les \(self.step(step))"
    case .councilBriefingBeforeAssessment, .secretariatMeetingBeforeAssessment,
      .assessmentMission, .councilBriefingAfterAssessment, .secretariatMeetingAfterAssessment,
      .contributorMeeting, .politicoMilitaryBriefing:
      "la \(self.step(step))"
    }
  }

  /// A paper with its article.
  static func the(_ paper: Paper) -> String {
    switch paper {
    case .informalPaper, .summary: "le \(self.paper(paper))"
    case .factSheet: "les \(self.paper(paper))"
    case .fieldBriefing: "l’\(self.paper(paper))"
    }
  }

  static func departure(_ force: Force) -> String {
    switch force {
    case .hard: "manquement"
    case .should, .preferred: "ligne directrice non suivie"
    case .habit: "inhabituel"
    }
  }

  static func reason(_ reason: Finding.Reason) -> String {
    switch reason {
    case .leadTooShort(let from, let on, let to, let at, let count, let needed):
      "\(days(count)) seulement séparent \(the(from)) (\(date(on))) et \(the(to)) (\(date(at)))"
        + "\(joined); la ligne directrice en préfère au moins \(needed)\(joined): il manque "
        + "\(days(needed - count))."
    case .outOfOrder(let first, let on, let second, let at):
      "\(capitalised(the(first))) (\(date(on))) \(first == .consultations ? "devraient" : "devrait")"
        + " précéder \(the(second)) (\(date(at)))."
    case .adoptedAfterExpiry(let adoption, let expiry):
      "Le vote (\(date(adoption))) a lieu \(days(expiry.distance(to: adoption))) après le dernier "
        + "jour du mandat (\(date(expiry)))."
    case .cannotBeMet(let report, let expiry, let slack):
      "Avec un rapport le \(date(report)) et un mandat qui prend fin le \(date(expiry)), aucune "
        + "date ne permet de suivre la ligne directrice\(joined): il manque \(days(abs(slack)))."
    case .notPlanned(let step):
      "\(capitalised(the(step)))\(joined): rien n’est prévu ni consigné."
    case .notHeld(let step): notHeld(step)
    case .noneHeldForRollover(let decision):
      "Aucune réunion avec les pays contributeurs avant \(decision)\(joined): non tenue "
        + "(reconduction technique)."
    case .businessOnFriday(let day):
      "Le Conseil se réunit le \(date(day))\(joined); le vendredi est en principe réservé aux "
        + "organes subsidiaires."
    case .tooManySessions(let room, let day, let sessions, let holds):
      "\(counted(sessions, "séance", "séances")) (\(self.room(room))) le \(date(day)), au lieu de "
        + "\(holds) d’ordinaire."
    case .closedDay(let day, let holiday):
      "Réunion le \(date(day))" + (holiday.map { " (\(holidayName($0)))" } ?? "")
        + ", alors que le Siège est "
        + "fermé."
    case .reportTooLate(let report, let considered, let count, let needed):
      "Le rapport (\(date(report))) parvient aux membres \(workingDays(count)) avant son examen "
        + "(\(date(considered)))\(joined); il en faut \(needed)\(joined): il manque "
        + "\(workingDays(needed - count))."
    case .negotiationTooShort(let consulted, let adoption, let count, let needed):
      "\(workingDays(count)) entre les consultations (\(date(consulted))) et le vote "
        + "(\(date(adoption)))\(joined); il en est demandé \(needed)\(joined): il manque "
        + "\(workingDays(needed - count))."
    case .paperDue(let paper, let day):
      "\(capitalised(the(paper)))\(joined): échéance le \(date(day)), toujours en attente."
    case .unusualDay(let step, let day, let usual):
      "\(capitalised(the(step)))\(joined): le \(date(day)), soit "
        + "\(days(abs(usual.distance(to: day)))) "
        + "\(usual < day ? "plus tard" : "plus tôt") que d’habitude (\(date(usual)))."
    case .voteOnFriday(let day): "Le vote tombe un vendredi, le \(plainDate(day))."
    case .floatingHoliday(let day):
      "Réunion le \(date(day)), jour férié mobile où mieux vaut ne pas se réunir."
    case .moved(let from, let to):
      "Déplacé de \(days(abs(from.distance(to: to)))), du \(date(from)), date publiée, au "
        + "\(date(to))."
    }
  }

  private static func notHeld(_ step: Step) -> String {
    switch step {
    case .report: "Le rapport du Secrétaire général n’a pas été publié."
    case .adoption: "Le vote n’a pas eu lieu."
    case .consultations: "Les consultations plénières n’ont pas eu lieu."
    case .councilBriefingBeforeAssessment, .secretariatMeetingBeforeAssessment,
      .assessmentMission, .councilBriefingAfterAssessment, .secretariatMeetingAfterAssessment,
      .contributorMeeting, .politicoMilitaryBriefing:
      "\(capitalised(the(step))) n’a pas eu lieu."
    }
  }

  static func mend(_ mend: Finding.Mend) -> String {
    switch mend {
    case .move(let step, let day, let sooner):
      "Fixer \(the(step)) au \(date(day))"
        + (sooner == 0
          ? "." : ", \(days(abs(sooner))) \(sooner > 0 ? "plus tôt" : "plus tard").")
    case .laterExpiry(let day, let count):
      "Fixer la fin du mandat au \(date(day)), \(days(count)) plus tard."
    case .shorterNegotiation(let count): "Ramener les négociations à \(workingDays(count))."
    case .schedule(let step, let day): "Prévoir \(the(step)) au plus tard le \(date(day))."
    case .prepare(let paper, let day): "Préparer \(the(paper)) au plus tard le \(date(day))."
    case .moveItem(_, let day): "Déplacer au \(date(day))."
    }
  }

  static func owed(_ owed: Finding.Owed) -> String {
    switch owed {
    case .step(let step): self.step(step)
    case .office(let office): self.office(office)
    }
  }

  static func cycleMend(_ mend: CycleMend) -> String {
    let parts = [
      mend.report.map { "publier le rapport le \(date($0))" },
      mend.expiry.map { "fixer la fin du mandat au \(date($0))" },
      mend.negotiationDays.map { "ramener les négociations à \(workingDays($0))" },
    ].compactMap { $0 }
    let change =
      mend.report == nil && mend.expiry == nil ? workingDays(mend.days) : days(mend.days)
    let direction =
      switch (mend.report, mend.expiry, mend.negotiationDays) {
      case (.some, nil, nil): "plus tôt"
      case (nil, .some, nil): "plus tard"
      case (nil, nil, .some): "de moins"
      default: "de changement en tout"
      }
    return "\(capitalised(list(parts)))\(joined): \(change) \(direction)."
  }

  static func feasibility(_ feasibility: Feasibility) -> String {
    feasibility.isFeasible
      ? "La ligne directrice peut être suivie\(joined); marge\(joined): "
        + "\(days(feasibility.slackDays))."
      : "La ligne directrice ne peut pas être suivie\(joined): il manque "
        + "\(days(-feasibility.slackDays)). Étape la plus serrée\(joined): "
        + "\(step(feasibility.binding))."
  }

  static func unplaced(_ reason: UnplacedItem.Reason) -> String {
    switch reason {
    case .noWorkingDay(let from, let to):
      "Aucun jour ouvré entre le \(date(from)) et le \(date(to))."
    case .pinnedOnClosedDay(let day):
      "Fixé au \(date(day)), jour où le Conseil ne se réunit pas."
    case .pinnedTooLate(let day, let last):
      "Fixé au \(date(day)), après le dernier jour possible (\(date(last)))."
    case .noSuchItem: "Une date lui est fixée, mais rien de ce nom ne relève de ces mois."
    }
  }

  static func verdict(_ verdict: Scorecard.Verdict) -> String {
    switch verdict {
    case .metStrict: "suivie"
    case .metLoose: "suivie au sens souple"
    case .notMetForCertain: "non suivie, avec certitude"
    case .notKnown: "non connu"
    }
  }

  /// The first letter raised.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
