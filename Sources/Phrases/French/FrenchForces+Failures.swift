import Basics
import Capabilities
import Forces

extension FrenchForces {
  private static let words = ForcePhrases.french
  private static let council = CouncilPhrases.french

  static func short(_ short: Shortfall, _ names: ForceNames) -> String {
    switch short {
    case .typeIs(let type?, let wanted):
      "\(names.unitType(type)), alors que \(names.unitType(wanted)) est requis"
    case .typeIs(nil, let wanted):
      "aucun type indiqué, alors que \(names.unitType(wanted)) est requis"
    case .people(let people, let allowed):
      "\(people) personnes, hors de \(allowed.lowerBound) à \(allowed.upperBound)"
    case .tagsMissing(let tags): "sans \(FrenchCouncil.list(tags))"
    case .levelIs(let level, let needed):
      "\(words.level(level)), alors que le \(words.level(needed)) est nécessaire"
    case .readyOn(let day, let needed):
      "disponible le \(council.plainDate(day)), \(council.days(needed.distance(to: day))) après le "
        + council.plainDate(needed)
    case .endsOn(let day, let needed):
      "prend fin le \(council.plainDate(day)), \(council.days(day.distance(to: needed))) avant le "
        + council.plainDate(needed)
    case .refused(let day): "refusé le \(council.plainDate(day))"
    case .unanswered(let day):
      "demandé le \(council.plainDate(day)), aucune réponse consignée"
    case .caveat: "une restriction d’emploi déclarée s’y oppose"
    case .barred: "empêchement à la sélection"
    case .withdrawn(let day?): "retiré le \(council.plainDate(day))"
    case .withdrawn(nil): "retiré"
    case .notAccepted(let mission): "\(mission) n’est pas parmi les missions acceptées"
    case .registration(let registration): words.registration(registration)
    case .partsMissing(let roles):
      "sans \(FrenchCouncil.list(roles.map { words.role($0) }))"
    case .peopleOf(let contributor):
      "du personnel de \(names.contributor(contributor)) servirait dans une unité de police constituée"
    case .inUse(let line?, let until):
      "employé pour \(names.line(line)) jusqu’en \(council.month(until))"
    case .inUse(nil, let until): "employé jusqu’en \(council.month(until))"
    case .over(let amount, let month): "\(words.number(amount)) de trop en \(council.month(month))"
    case .months(let months, let allowed):
      "\(words.monthCount(months)), hors de \(allowed.lowerBound) à \(allowed.upperBound)"
    case .differs(let claimed, let found):
      "\(words.number(claimed)) déclaré, \(words.number(found)) constaté"
    case .unknown(let text): "« \(text) » est inconnu"
    }
  }

  static func mend(_ mend: Mend, _ names: ForceNames) -> String {
    switch mend {
    case .reachLevel(let level, let by):
      "Le \(words.level(level)) pourrait être atteint d’ici au \(council.plainDate(by)), en commençant aussitôt."
    case .readySooner(let days):
      "Conviendrait si l’unité était prête \(council.days(days)) plus tôt."
    case .stayLonger(let days): "Conviendrait si l’unité restait \(council.days(days)) de plus."
    case .addTags(let tags): "Conviendrait avec \(FrenchCouncil.list(tags))."
    case .addParts(let roles):
      "Conviendrait avec \(FrenchCouncil.list(roles.map { words.role($0) }))."
    case .people(let people) where people < 0:
      "Conviendrait avec \(words.number(Double(-people))) personnes de moins."
    case .people(let people):
      "Conviendrait avec \(words.number(Double(people))) personnes de plus."
    case .consent: "Le consentement de l’hôte est nécessaire."
    case .liftCaveat: "Conviendrait si le contributeur levait la restriction d’emploi."
    case .closeBar: "Conviendrait une fois l’empêchement levé par une certification."
    case .acceptMission(let mission): "Conviendrait si le contributeur acceptait la \(mission)."
    case .register: "Conviendrait une fois enregistrée."
    case .moreLift(let people, let month):
      "Conviendrait avec du transport pour \(words.number(people)) personnes de plus en \(council.month(month))."
    case .higherCeiling(let people, let months):
      "Conviendrait si le plafond fixé par le Conseil était plus élevé de \(words.number(people)) "
        + "personnes (\(words.months(months)))."
    case .moreCash(let dollars, let month):
      "Conviendrait avec \(words.number(dollars)) dollars de plus en \(council.month(month))."
    case .release(let line?): "Conviendrait si l’unité était libérée de : \(names.line(line))."
    case .release(nil): "Conviendrait si l’unité était libérée de son emploi actuel."
    }
  }
}
