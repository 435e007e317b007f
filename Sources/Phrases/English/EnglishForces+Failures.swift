import Basics
import Capabilities
import Forces

extension EnglishForces {
  private static let words = ForcePhrases.english
  private static let council = CouncilPhrases.english

  static func short(_ short: Shortfall, _ names: ForceNames) -> String {
    switch short {
    case .typeIs(let type?, let wanted):
      "\(names.unitType(type)), and \(names.unitType(wanted)) is required"
    case .typeIs(nil, let wanted): "no type given, and \(names.unitType(wanted)) is required"
    case .people(let people, let allowed):
      "\(people) people, outside \(allowed.lowerBound) to \(allowed.upperBound)"
    case .tagsMissing(let tags): "without \(EnglishCouncil.list(tags))"
    case .levelIs(let level, let needed):
      "\(words.level(level)), and \(words.level(needed)) is needed"
    case .readyOn(let day, let needed):
      "ready on \(council.plainDate(day)), \(council.days(needed.distance(to: day))) after "
        + council.plainDate(needed)
    case .endsOn(let day, let needed):
      "ends on \(council.plainDate(day)), \(council.days(day.distance(to: needed))) before "
        + council.plainDate(needed)
    case .refused(let day): "refused on \(council.plainDate(day))"
    case .unanswered(let day): "asked on \(council.plainDate(day)), no answer recorded"
    case .caveat: "a declared caveat stands against it"
    case .barred: "barred from selection"
    case .withdrawn(let day?): "withdrawn on \(council.plainDate(day))"
    case .withdrawn(nil): "withdrawn"
    case .notAccepted(let mission): "\(mission) is not among the missions accepted"
    case .registration(let registration): words.registration(registration)
    case .partsMissing(let roles):
      "without \(EnglishCouncil.list(roles.map { words.role($0) }))"
    case .peopleOf(let contributor):
      "people of \(names.contributor(contributor)) would serve in a formed police unit"
    case .inUse(let line?, let until):
      "in use for \(names.line(line)) until \(council.month(until))"
    case .inUse(nil, let until): "in use until \(council.month(until))"
    case .over(let amount, let month): "\(words.number(amount)) too many in \(council.month(month))"
    case .months(let months, let allowed):
      "\(words.monthCount(months)), outside \(allowed.lowerBound) to \(allowed.upperBound)"
    case .differs(let claimed, let found):
      "\(words.number(claimed)) claimed, \(words.number(found)) found"
    case .unknown(let text): "'\(text)' is not known"
    }
  }

  static func mend(_ mend: Mend, _ names: ForceNames) -> String {
    switch mend {
    case .reachLevel(let level, let by):
      "It could reach \(words.level(level)) by \(council.plainDate(by)), if begun at once."
    case .readySooner(let days): "It would do if ready \(council.days(days)) sooner."
    case .stayLonger(let days): "It would do if it stayed \(council.days(days)) longer."
    case .addTags(let tags): "It would do with \(EnglishCouncil.list(tags))."
    case .addParts(let roles):
      "It would do with \(EnglishCouncil.list(roles.map { words.role($0) }))."
    case .people(let people) where people < 0:
      "It would do with \(words.number(Double(-people))) people fewer."
    case .people(let people): "It would do with \(words.number(Double(people))) people more."
    case .consent: "It needs the host's consent."
    case .liftCaveat: "It would do if the contributor lifted the caveat."
    case .closeBar: "It would do once the bar is closed by a certification."
    case .acceptMission(let mission): "It would do if the contributor accepted \(mission)."
    case .register: "It would do once registered."
    case .moreLift(let people, let month):
      "It would do with lift for \(words.number(people)) people more in \(council.month(month))."
    case .higherCeiling(let people, let months):
      "It would do if the Council’s ceiling were \(words.number(people)) people "
        + "higher (\(words.months(months)))."
    case .moreCash(let dollars, let month):
      "It would do with \(words.number(dollars)) dollars more in \(council.month(month))."
    case .release(let line?): "It would do if freed from \(names.line(line))."
    case .release(nil): "It would do if freed from where it is."
    }
  }
}
