import Basics
import Capabilities
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store
import Testing
import Web

@Suite struct `Forms of the register's entries` {
  /// A line that stands: what its form sends.
  static let line = [
    "id": "desk-line", "mission": "MINUSMA", "unitType": "AVN_MUHU", "quantity": "2",
    "from": "July 2019", "until": "2020-07", "source": "a test", "confidence": "seen",
  ]

  static func deployment(_ id: String, from: String, until: String) -> [String: String] {
    [
      "id": id, "mission": "MINUSMA", "contributor": "CAN", "pledge": "desk-pledge",
      "unitType": "AVN_MUHU", "quantity": "1", "state": "planned", "from": from, "until": until,
      "source": "a test", "confidence": "seen",
    ]
  }

  static let pledge = [
    "id": "desk-pledge", "contributor": "CAN", "nature": "unit", "unitType": "AVN_MUHU",
    "quantity": "1", "registration": "acknowledged", "source": "a test", "confidence": "seen",
  ]

  @Test func `add, change and take away, and each can be taken back`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let added = try await client.send("/records/requirements/new/save", Self.line)
      #expect(added.location == "/sources/requirements/desk-line?done=recorded")
      let row = try await client.get("/sources/requirements/desk-line?done=recorded")
      #expect(row.shows("href=\"/journal#undo\""))
      let form = try await client.get("/records/requirements/entry/desk-line")
      #expect(form.shows("value=\"2019-07\""))

      let seen = try #require(try sample.store.head(as: .desk)).sequence
      var changed = Self.line
      changed["quantity"] = "3"
      changed["seen"] = "\(seen)"
      changed["id"] = "another"
      let saved = try await client.send("/records/requirements/entry/desk-line/save", changed)
      #expect(saved.location == "/sources/requirements/desk-line?done=recorded")
      #expect(try await client.get("/requirements/desk-line").shows("3 × "))
      #expect(try sample.store.row(.requirementLine, "another", as: .desk) == nil)

      let removed = try await client.post("/records/requirements/entry/desk-line/remove")
      #expect(removed.location == "/sources/requirements?done=removed")
      #expect(try await client.get("/requirements/desk-line").status == .notFound)
      _ = try await client.post("/journal/undo")
      #expect(try await client.get("/requirements/desk-line").status == .ok)
    }
  }

  @Test func `do not write over what someone changed meanwhile`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      _ = try await client.send("/records/requirements/new/save", Self.line)
      let seen = try #require(try sample.store.head(as: .desk)).sequence
      func save(_ quantity: String) async throws -> TestResponse {
        var line = Self.line
        line["quantity"] = quantity
        line["seen"] = "\(seen)"
        return try await client.send("/records/requirements/entry/desk-line/save", line)
      }
      #expect(try await save("3").status == .seeOther)
      let late = try await save("4")
      #expect(late.status == .conflict)
      #expect(late.shows(">4<") && late.shows(">3<"))
      let removal = try await client.send(
        "/records/requirements/entry/desk-line/remove", ["seen": "\(seen)"])
      #expect(removal.status == .conflict)
      let again = try await client.send("/records/requirements/new/save", Self.line)
      #expect(again.status == .unprocessableContent)
      #expect(again.shows("There is an entry of that key already."))
    }
  }

  /// What is typed into a form of a kind, and at which field it is refused with which words.
  struct Refused: CustomTestStringConvertible, Sendable {
    let kind: String
    let changes: [String: String]
    let field: String
    let words: String
    var testDescription: String { "\(kind), \(field)" }
  }

  @Test(arguments: [
    Refused(
      kind: "requirements", changes: ["until": "2019-07"], field: "until",
      words: "It would end before it begins."),
    Refused(
      kind: "requirements", changes: ["unitType": "AVN_MUHX"], field: "unitType",
      words: "Maybe it is one of ‘AVN_MUHU’"),
    Refused(
      kind: "requirements", changes: ["unitType": "<b>&\"'"], field: "unitType",
      words: "&lt;b&gt;&amp;&quot;&#39;"),
    Refused(
      kind: "requirements", changes: ["mission": ""], field: "mission", words: "Fill this in."),
    Refused(
      kind: "requirements", changes: ["quantity": "two"], field: "quantity",
      words: "“two” is not a whole number."),
    Refused(
      kind: "requirements", changes: ["quantity": "0"], field: "quantity",
      words: "0 is not between"),
    Refused(
      kind: "requirements", changes: ["from": "soon"], field: "from",
      words: "“soon” is not a month."),
    Refused(
      kind: "requirements", changes: ["validFrom": "31 Feb 2019"], field: "validFrom",
      words: "is not a day."),
    Refused(
      kind: "requirements", changes: ["confidence": "sure"], field: "confidence",
      words: "“sure” is not known here."),
    Refused(
      kind: "requirements", changes: ["note": "a\u{0}b"], field: "note",
      words: "It holds a character that cannot be kept."),
    Refused(
      kind: "requirements", changes: ["note": String(repeating: "x", count: 9000)], field: "note",
      words: "Write no more than 8000 characters."),
    Refused(
      kind: "deployments", changes: ["from": "2020-03-01"], field: "from", words: "overlaps with"),
    Refused(
      kind: "evidence", changes: ["day": "4 July 2019"], field: "day", words: "lies after today"),
    Refused(
      kind: "level-notices", changes: ["level": "L3"], field: "level",
      words: "contributor’s own ceiling ‘c’ allows"),
    Refused(
      kind: "joint-pledges", changes: [:], field: "lead", words: "is used by"),
    Refused(
      kind: "scenario-changes", changes: ["subject": "nobody"], field: "subject",
      words: "“nobody” is not known here."),
    Refused(
      kind: "scenario-changes", changes: ["number": ""], field: "number", words: "Fill this in."),
  ])
  func `refuse at the field, with the reason`(refused: Refused) async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      for (kind, fields) in [
        ("pledges", Self.pledge),
        ("deployments", Self.deployment("one", from: "2020-01-01", until: "2020-06-30")),
        (
          "level-ceilings",
          ["id": "c", "contributor": "CAN", "most": "L2", "source": "a test", "confidence": "seen"]
        ),
        (
          "joint-pledges",
          [
            "id": "j1", "name": "first", "form": "ROTATION", "lead": "desk-pledge",
            "source": "a test", "confidence": "seen",
          ]
        ),
      ] {
        let written = try await client.send("/records/\(kind)/new/save", fields)
        #expect(written.status == .seeOther, "\(kind): \(written.text)")
      }
      let common = ["source": "a test", "confidence": "seen"]
      let usual: [String: [String: String]] = [
        "requirements": Self.line,
        "deployments": Self.deployment("two", from: "2020-08-01", until: "2020-12-31"),
        "evidence": [
          "id": "e", "pledge": "desk-pledge", "nature": "note verbale", "outcome": "met",
          "day": "2019-05-01",
        ],
        "level-notices": [
          "id": "n", "pledge": "desk-pledge", "level": "L2", "day": "2019-05-01",
        ],
        "joint-pledges": ["id": "j2", "name": "second", "form": "ROTATION", "lead": "desk-pledge"],
        "scenario-changes": [
          "id": "s", "scenario": "early", "change": "ready sooner", "subject": "desk-pledge",
          "number": "2",
        ],
      ]
      let fields = (usual[refused.kind] ?? [:]).merging(common) { own, _ in own }
      let typed = fields.merging(refused.changes) { _, new in new }
      let page = try await client.send("/records/\(refused.kind)/new/save", typed)
      #expect(page.status == .unprocessableContent)
      #expect(page.shows("href=\"#field-\(refused.field)\""), "\(errors(page))")
      #expect(page.shows("id=\"field-\(refused.field)\""))
      #expect(page.shows(refused.words), "\(errors(page))")
      #expect(!page.shows("<b>&"))

      // What is not wrong is written.
      if !refused.changes.isEmpty {
        let innocent = try await client.send("/records/\(refused.kind)/new/save", fields)
        #expect(innocent.status == .seeOther, "\(errors(innocent))")
      }
    }
  }

  private func errors(_ page: TestResponse) -> String {
    page.text.split(separator: "error-summary").dropFirst().first.map { String($0.prefix(600)) }
      ?? "no errors"
  }

  @Test func `keep what others lean on`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let page = try await client.post("/records/unit-types/entry/AVN_MUHU/remove")
      #expect(page.status == .unprocessableContent)
      #expect(page.shows("Other entries lean on it."))
      #expect(page.shows("id=\"field-id\""))
      #expect(try await client.post("/records/unit-types/entry/NONE/remove").status == .notFound)
      #expect(try await client.get("/records/nothing/new").status == .notFound)
      #expect(try await client.get("/records/pledges/entry/nothing").status == .notFound)
    }
  }

  @Test func `carry the marking of what they show`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      for (uri, marking) in [
        ("/records/bars/new", "marked-strictlyConfidential"),
        ("/records/pledges/new", "marked-confidential"),
        ("/records/requirements/new", "marked-unclassified"),
        ("/sources/missions", "marked-unclassified"),
      ] {
        #expect(try await client.get(uri).shows(marking), "\(uri)")
      }
      let written = try await client.send(
        "/records/bars/new/save",
        [
          "id": "b", "contributor": "CAN", "ground": "conduct", "from": "2019-05-01",
          "source": "a test", "confidence": "seen",
        ])
      #expect(written.status == .seeOther, "\(errors(written))")
      #expect(try await client.get("/sources/bars/b").shows("marked-strictlyConfidential"))
      #expect(try await client.get("/journal").shows("marked-strictlyConfidential"))
    }
  }

  @Test(arguments: CapabilityKind.allCases)
  func `speak French where it is asked`(kind: CapabilityKind) async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let page = try await client.get("/records/\(kind.rawValue)/new?lang=fr")
      #expect(page.status == .ok)
      for english in ["Save", "The first", "A day", "A month", "Several", "yes"] {
        #expect(!page.shows(">\(english)"), "\(english)")
      }
      for field in kind.entries.allFields {
        #expect(page.shows("id=\"field-\(field.name.rawValue)\""), "\(field.name)")
      }
    }
  }
}
