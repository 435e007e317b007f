package import Basics
package import Markup
package import Phrases

/// What every page shares: who reads it, in which language, where it stands and what it rests on.
package struct PageFrame: Sendable {
  package let language: Language
  /// Whether the address chose the language, so that links must keep it.
  package let languageIsChosen: Bool
  /// The address of the page itself: the components of its path and the items of its query.
  package let path: [String]
  package let query: [Link.QueryItem]
  /// The day in New York.
  package let today: Day
  package let facts: PageFacts
  package let marking: Marking
  /// What was just done, said once at the top.
  package let notice: Notice?
  /// The day whose knowledge the page shows where the address named one; links to pages on forces
  /// keep it.
  package let asOf: Day?

  /// What a form has just done.
  package enum Notice: String, CaseIterable, Sendable {
    case pinned, unpinned, saved, published, recorded, rolledOver, chosen, stopped, undone, kept,
      forgotten, removed
  }

  /// Takes the parts as they are; `lang` and `done` are dropped from the query.
  package init(
    language: Language, languageIsChosen: Bool, path: [String], query: [Link.QueryItem] = [],
    today: Day, facts: PageFacts, marking: Marking = .unclassified, notice: Notice? = nil,
    asOf: Day? = nil
  ) {
    self.language = language
    self.languageIsChosen = languageIsChosen
    self.path = path
    self.query = query.filter { $0.name != "lang" && $0.name != "done" }
    self.today = today
    self.facts = facts
    self.marking = marking
    self.notice = notice
    self.asOf = asOf
  }
}

extension PageFrame {
  /// The furniture's words in the reader's language.
  var phrases: SitePhrases { .in(language) }

  /// A link within the site that keeps the reader's language.
  package func link(
    _ address: Address, query: [Link.QueryItem] = [], fragment: String? = nil
  ) -> Link {
    let lang = languageIsChosen ? [Link.QueryItem("lang", language.tag)] : []
    return Link(path: address.path, query: query + lang, fragment: fragment ?? address.fragment)
  }

  /// The same page in another language.
  func link(to language: Language) -> Link {
    Link(path: path, query: query + [.init("lang", language.tag)])
  }
}
