import Basics
import Capabilities
import Forces
import Markup
import Pages
import Phrases
import Testing

@Suite struct `The form of an entry` {
  private func framed(_ language: Language = .english) -> PageFrame {
    forceFrame(language, ["records"], register: register())
  }

  @Test(arguments: CapabilityKind.allCases, Language.allCases)
  func `has a labelled input for every field of every kind`(
    kind: CapabilityKind, language: Language
  ) {
    let page = ReadPage(recordPage(framed(language), kind, key: nil).html)
    #expect(page.faults.isEmpty)
    let names = Set(
      ["input", "select", "textarea"].flatMap { page.all($0) }.compactMap { $0.attributes["name"] })
    let labelled = Set(page.all("label").compactMap { $0.attributes["for"] })
    for field in kind.entries.allFields {
      #expect(names.contains(field.name.rawValue), "\(field.name)")
      #expect(labelled.contains("field-\(field.name.rawValue)"), "\(field.name)")
    }
  }

  @Test func `offers a few keys to choose, and many to type`() {
    func page(_ count: Int) -> ReadPage {
      let keys = (0..<count).map { "key-\($0)" }
      return ReadPage(
        recordPage(
          framed(), .missionBudgets, key: nil, known: KnownNames(targets: [.mission: keys])
        ).html)
    }
    #expect(page(3).all("select").contains { $0.attributes["name"] == "mission" })
    #expect(page(3).all("datalist").isEmpty)
    let many = page(60)
    #expect(many.all("input").contains { $0.attributes["list"] == "known-missions" })
    #expect(many.all("datalist").map { $0.attributes["id"] } == ["known-missions"])
  }

  @Test func `keeps what was chosen and is not known`() {
    let page = ReadPage(
      recordPage(
        framed(), .missionBudgets, key: nil, FormState(values: ["mission": "NOWHERE"])
      ).html)
    let chosen = page.all("option").filter { $0.attributes["selected"] != nil }
    #expect(chosen.contains { $0.attributes["value"] == "NOWHERE" })
  }

  @Test func `leaves the key of an entry as it is, and offers to remove it`() {
    let page = ReadPage(recordPage(framed(), .needs, key: "need/1").html)
    #expect(!page.all("input").contains { $0.attributes["name"] == "id" })
    #expect(
      page.all("form").map { $0.attributes["action"] ?? "" }.contains { $0.contains("/remove") })
    let new = ReadPage(recordPage(framed(), .needs, key: nil).html)
    #expect(!new.all("form").contains { $0.attributes["action"]?.contains("/remove") == true })
  }
}

@Suite struct `Scenarios side by side` {
  @Test func `say what each opens and fills, which was stopped and which cannot be made`() {
    let html = ScenariosPage(
      frame: forceFrame(.english, ["scenarios"], register: register()), months: forceMonths,
      scenarios: [], columns: scenarioColumns(.interrupted)
    ).html
    let page = ReadPage(html)
    let text = (page.texts["section"] ?? []).joined(separator: "\n")
    #expect(text.contains("Filled here and open as it is: Aug 2019–Apr 2020"))
    #expect(text.contains("This scenario cannot be made"))
    #expect(page.all("input").contains { $0.attributes["name"] == "again" })
    let whole = ReadPage(
      ScenariosPage(
        frame: forceFrame(.english, ["scenarios"], register: register()), months: forceMonths,
        scenarios: [], columns: Array(scenarioColumns().prefix(2))
      ).html)
    #expect(!whole.all("input").contains { $0.attributes["name"] == "again" })
  }
}
