import Basics
import Capabilities
import Markup
import Phrases

extension PageFrame {
  /// What a pledge offers: "2 × Medium utility helicopter unit", or which part of one.
  func what(_ pledge: Pledge) -> String {
    let type = pledge.unitType.map { names.unitType($0) }
    let count = pledge.quantity.map { $0 == 1 ? "" : "\($0) × " } ?? ""
    if pledge.nature == .unit, let type { return count + type }
    let nature = forces.nature(pledge.nature)
    let said = count + (type.map { "\(nature), \($0)" } ?? nature)
    return said.capitalizedFirst
  }

  /// A notified level; quiet where there is none.
  func level(_ level: ReadinessLevel) -> HTML {
    guard level > .none else { return span(.classes("quiet")) { forces.level(level) } }
    return strong { forces.level(level) }
  }

  /// A conference's name in the reader's language, leading to its page.
  func conference(_ conference: Conference) -> HTML {
    a(.href(forceLink(.conference(conference.id)))) { name(of: conference) }
  }

  /// A conference's name in the reader's language.
  func name(of conference: Conference) -> String {
    language == .french && !conference.french.isEmpty ? conference.french : conference.english
  }

  /// Days from a first to a last: an end that is not known is left out.
  func days(from first: Day?, until end: Day?) -> HTML {
    switch (first, end) {
    case (nil, nil): .empty
    case (let first?, let end?):
      group {
        time(first, .short)
        " – "
        time(end.advanced(by: -1), .short)
      }
    case (let first?, nil):
      group {
        time(first, .short)
        " –"
      }
    case (nil, let end?):
      group {
        "– "
        time(end.advanced(by: -1), .short)
      }
    }
  }

  /// What a form sent with GET would lose: the language and the day whose knowledge is shown.
  var keptFields: HTML {
    group {
      if languageIsChosen { input(.type(.hidden), .name("lang"), .value(language.tag)) }
      if let asOf { input(.type(.hidden), .name("asOf"), .value(asOf.iso)) }
    }
  }
}

extension String {
  /// The text with a small first letter, for the middle of a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// The text with a capital first letter, for the head of a column or a line.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
