import Basics
import Council
import Markup
import Pages
import Phrases
import Testing

@Suite struct `Every page` {
  @Test(arguments: Language.allCases)
  func `is well nested, names its language and has one heading`(language: Language) {
    for (name, html) in samplePages(language) {
      let page = ReadPage(html)
      #expect(page.faults.isEmpty, "\(name)")
      #expect(page.all("html").first?.attributes["lang"] == language.tag, "\(name)")
      #expect(page.all("h1").count == 1, "\(name)")
      #expect(page.texts["h1"]?.first?.isEmpty == false, "\(name)")
      #expect(page.texts["title"]?.first?.hasSuffix(" — Muster") == true, "\(name)")
      #expect(page.all("main").count == 1, "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `carries its marking at its head and its foot`(language: Language) {
    for (name, html) in samplePages(language) {
      let page = ReadPage(html)
      let isOfForces = samplesOfForces(language, register: register()).contains { $0.name == name }
      let marking = CouncilPhrases(language).marking(isOfForces ? .confidential : .unclassified)
      #expect(page.texts["p"]?.contains(marking) == true, "\(name)")
      #expect(page.texts["span"]?.contains(marking) == true, "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `has links and buttons that say where they lead`(language: Language) {
    for (name, html) in samplePages(language) {
      let page = ReadPage(html)
      for text in (page.texts["a"] ?? []) + (page.texts["button"] ?? []) {
        #expect(text.contains { !$0.isWhitespace }, "\(name)")
      }
      for link in page.all("a") {
        let address = link.attributes["href"] ?? ""
        let isOwn = address.hasPrefix("/") && !address.hasPrefix("//")
        #expect(
          isOwn || address.hasPrefix("#") || address.hasPrefix("https://undocs.org/"),
          "\(name): \(address)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `has places for its own links, and no place twice`(language: Language) {
    for (name, html) in samplePages(language) {
      let page = ReadPage(html)
      let ids = page.tags.filter { !$0.isEnd }.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "\(name): \(ids.count)")
      for link in page.all("a") {
        guard let address = link.attributes["href"], address.hasPrefix("#") else { continue }
        #expect(ids.contains(String(address.dropFirst())), "\(name): \(address)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `labels whatever can be filled in`(language: Language) {
    for (name, html) in samplePages(language) {
      let page = ReadPage(html)
      let labelled = Set(page.all("label").compactMap { $0.attributes["for"] })
      let fields = ["input", "select", "textarea"].flatMap { page.all($0) }
      for field in fields where field.attributes["type"] != "hidden" {
        #expect(
          field.attributes["id"].map { labelled.contains($0) } == true,
          "\(name): \(field.attributes)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `has no style and no script of its own`(language: Language) {
    for (name, html) in samplePages(language) {
      let page = ReadPage(html)
      for tag in page.tags where !tag.isEnd {
        #expect(tag.name != "style", "\(name)")
        #expect(tag.attributes["style"] == nil, "\(name)")
        #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") }, "\(name)")
        if tag.name == "script" { #expect(tag.attributes["src"]?.hasPrefix("/assets/") == true) }
      }
      #expect(page.texts["script"]?.allSatisfy(\.isEmpty) == true, "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `of an exercise says so at its top`(language: Language) {
    for (name, html) in samplesOfForces(language, register: register()) {
      let said = ForceWords.in(language).frame.exercise("sample &lt;7&gt;")
      #expect(ReadPage(html).texts["p"]?.contains(said) == true, "\(name)")
    }
  }

  @Test func `keeps the language that the address chose`() {
    for (name, html) in samplePages(.french) {
      for link in ReadPage(html).all("a") {
        guard let address = link.attributes["href"], address.hasPrefix("/") else { continue }
        #expect(address.contains("lang="), "\(name): \(address)")
      }
    }
  }

  @Test func `is French where it is French`() {
    for (name, html) in samplePages(.french) {
      let text = (ReadPage(html).texts["body"] ?? []).joined()
      for english in ["Programme of work", "Findings", "Owed by", "not recorded", "The register"] {
        #expect(!text.contains(english), "\(name): \(english)")
      }
      for mark in [" ;", " !", " ?", " »", "« ", " :"] {
        #expect(!text.contains(mark), "\(name): '\(mark)'")
      }
    }
  }

  @Test func `says where the register ends, and that it knows peacekeeping alone`() {
    var bare = register()
    bare.otherItems = []
    let page = ReadPage(RulesPage(frame: frame(register: bare)).html)
    let text = page.texts["footer"]?.joined() ?? ""
    #expect(text.contains("The register ends on"))
    #expect(text.contains("Peacekeeping items only."))
    let full = ReadPage(RulesPage(frame: frame()).html)
    #expect(full.texts["footer"]?.joined().contains("Peacekeeping") == false)
  }
}
