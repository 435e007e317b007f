import Basics
import Council
import Markup
import Pages
import Phrases
import Testing

@Suite struct `Hostile names` {
  private let hostile = "\"\u{301}><script>alert(1)</script>\u{600}<img src=x onerror='1'>"

  @Test(arguments: Language.allCases)
  func `never become markup`(language: Language) {
    var given = register()
    given.missions = given.missions.map { mission in
      Mission(
        id: mission.id, english: hostile, french: hostile, kind: mission.kind, seat: hostile,
        hosts: [Identifier(hostile)], began: nil, ended: nil, provenance: mission.provenance)
    }
    given.otherItems = given.otherItems.map { item in
      OtherItem(
        id: item.id, english: hostile, french: hostile, kind: item.kind,
        recurrence: item.recurrence, tolerance: 0, room: item.room, from: nil, until: nil,
        provenance: item.provenance)
    }
    given.states = given.states.map { state in
      State(
        code: state.code, m49: hostile, english: hostile, french: hostile,
        provenance: state.provenance)
    }
    for (name, html) in samplePages(language, register: given) {
      let page = ReadPage(html)
      #expect(page.faults.isEmpty, "\(name)")
      #expect(page.all("img").isEmpty, "\(name)")
      #expect(page.all("script").count == 1, "\(name)")
      #expect(page.tags.allSatisfy { $0.attributes["onerror"] == nil }, "\(name)")
    }
  }

  @Test func `in a form that comes back stay what was typed`() {
    let form = FormState(
      values: ["day": hostile, "item": hostile, "visits": hostile, "asOf": hostile],
      errors: [FormError(field: "day", problem: .notADay(hostile))])
    let page = ReadPage(monthPage(form: form).html)
    #expect(page.faults.isEmpty)
    #expect(page.all("img").isEmpty)
    #expect(page.all("script").count == 1)
  }

  @Test func `in an address that was not found stay text`() {
    let page = ReadPage(
      ErrorPage(frame: frame(), problem: .notFound, thing: hostile, reference: hostile).html)
    #expect(page.faults.isEmpty)
    #expect(page.all("script").count == 1)
  }

  @Test func `of missions lead to one component of a path`() {
    let link = frame().link(.mission(Identifier("../\u{0}//evil.example?x#y")))
    #expect(link.text.hasPrefix("/missions/") && !link.text.dropFirst(10).contains("/"))
  }
}
