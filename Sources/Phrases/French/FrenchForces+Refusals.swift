import Basics
import Capabilities

extension FrenchForces {
  private static let words = ForcePhrases.french

  static func refused(_ refusal: EntryRefusal) -> String {
    "\(said(refusal.reason)). Peut-être \(said(refusal.next))."
  }

  static func invalid(_ reason: InvalidEntry.Reason) -> String {
    switch reason {
    case .empty: "ne doit pas être vide"
    case .notA(let form): "n’est pas \(said(form))"
    case .endsBeforeItStarts: "ne vient pas après le début"
    case .contradicts(let field): "ne va pas avec « \(words.label(field)) »"
    }
  }

  private static func said(_ form: Field.Form) -> String {
    switch form {
    case .key, .text: "un texte"
    case .reference: "une clé"
    case .whole(let range): "un nombre entier de \(range.lowerBound) à \(range.upperBound)"
    case .day, .lastDay: "un jour écrit AAAA-MM-JJ"
    case .month, .endMonth: "un mois écrit AAAA-MM"
    case .flag: "oui ou non"
    case .choice(let words): "l’un des mots : \(words.joined(separator: ", "))"
    case .words: "une liste de mots"
    case .references: "une liste de clés"
    case .symbol: "une cote telle que S/RES/2378 (2017)"
    }
  }

  private static func said(_ reason: EntryRefusal.Reason) -> String {
    switch reason {
    case .unknown(let target, _): "ne figure pas au registre, parmi : \(words.target(target))"
    case .unknownState: "n’est pas un État du registre"
    case .overlaps(let others, let from, let units, let pledged):
      "chevauche \(keys(others.map(\.rawValue))) : \(units) unités seraient en place à partir du "
        + "\(FrenchCouncil.plainDate(from)), sur \(pledged) annoncées"
    case .moreThanPledged(let units, let pledged):
      "fait \(units) unités à la fois, sur \(pledged) annoncées"
    case .pledgedTwice(let others, let from, let uses, let pledged):
      "sert aussi à \(keys(others)) : \(uses) emplois"
        + "\(from.map { " à partir du \(FrenchCouncil.plainDate($0))" } ?? ""), pour \(pledged) annoncées"
    case .afterToday(let today):
      "est postérieur à aujourd’hui (\(FrenchCouncil.plainDate(today)))"
    case .aboveCeiling(let most, let ceiling):
      "dépasse ce que permet le plafond « \(ceiling) » du contributeur : \(words.level(most))"
    case .leadsItself: "dirige l’annonce conjointe dont il serait une partie"
    case .itself: "est l’entrée elle-même"
    case .circle(let through): "ramène à l’entrée en passant par \(keys(through))"
    case .longestBelowShortest(let longest, let shortest):
      "donne des créneaux d’au plus \(longest) demi-mois, et d’au moins \(shortest)"
    case .slotBelowShortest(let slot, let shortest):
      "laisse \(slot) demi-mois, moins que les \(shortest) du créneau le plus court"
    case .anotherContributor(let contributor):
      "n’est pas le contributeur de l’annonce, qui est « \(contributor) »"
    case .namedForAnother(let others, let contributor):
      "n’est pas le contributeur pour lequel \(keys(others)) nomme l’annonce, qui est « \(contributor) »"
    }
  }

  /// As it follows "Peut-être".
  private static func said(_ next: EntryRefusal.Next) -> String {
    switch next {
    case .useOneOf(let near): "est-ce l’une de : \(keys(near))"
    case .enterFirst(let target): "faut-il l’inscrire d’abord parmi : \(words.target(target))"
    case .enterState: "faut-il inscrire d’abord l’État"
    case .endOrRaiseQuantity(let others, let from):
      "faut-il mettre fin à \(keys(others))"
        + "\(from.map { " avant le \(FrenchCouncil.plainDate($0))" } ?? ""), ou augmenter le nombre annoncé"
    case .notAfter(let day):
      "faut-il donner un jour au plus tard le \(FrenchCouncil.plainDate(day))"
    case .atMost(let level, let ceiling):
      "faut-il notifier au plus \(words.level(level)), ou mettre fin d’abord au plafond « \(ceiling) »"
    case .nameAnother: "faut-il en nommer une autre"
    case .atLeast(let number): "faut-il donner au moins \(number)"
    case .atMostUnits(let number): "faut-il donner au plus \(number)"
    case .nameContributor(let contributor): "faut-il nommer « \(contributor) »"
    }
  }

  private static func keys(_ keys: [String]) -> String {
    FrenchCouncil.list(keys.map { "« \($0) »" })
  }
}
