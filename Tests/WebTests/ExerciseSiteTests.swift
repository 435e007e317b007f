import Basics
import Capabilities
import Council
import Forces
import Foundation
import HTTPTypes
import HiGHSSolver
import Hummingbird
import HummingbirdTesting
import Store
import Testing
import Web

@Suite struct `The site of an exercise` {
  private let label = "Exercise, seed 3"

  /// A site over a small exercise, on its own day.
  private func site() throws -> (site: Site, store: Store, folder: URL) {
    let reference = try SiteSample().store.capabilities(as: .desk)
    let exercise = try Exercise(
      scale: 0.05, seed: 3, unitTypes: reference.unitTypes, substitutions: reference.substitutions)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let moment = SiteSample.moment
    let store = try Store.create(
      exercise: ExerciseMark(label: label, seed: 3, scale: 0.05, asOf: exercise.asOf),
      exercise.council, exercise.capabilities, path: folder.appending(path: "x.sqlite").path,
      as: .desk, at: moment)
    let day = exercise.asOf
    return (
      Site(
        store: store, plans: PlanDesk(planner: ProgrammePlanner(solver: HiGHS()), now: { moment }),
        forces: ForceDesk(
          engine: ForceEngine(solver: HiGHS()), solver: HiGHS(), now: { moment }),
        port: 80, today: { day }, now: { moment }), store, folder
    )
  }

  @Test(.timeLimit(.minutes(5)))
  func `says on every page that it is one, and how far the page may travel`() async throws {
    let (site, _, folder) = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    try await Application(router: site.router()).test(.router) { client in
      var pages = 0
      for route in site.routes where route.method == .get {
        for uri in route.samples {
          let page = try await client.get(uri)
          guard page.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
          pages += 1
          #expect(page.shows("<p class=\"exercise\" role=\"note\">"), "\(uri)")
          #expect(page.shows(label), "\(uri)")
          #expect(page.text.contains(/<body class="marked-[a-zA-Z]+ is-exercise">/), "\(uri)")
          #expect(page.text.ranges(of: "class=\"marking\"").count == 2, "\(uri)")
        }
      }
      #expect(pages > 60)
    }
  }

  @Test func `takes entries of its own States, and shows them on its own day`() async throws {
    let (site, store, folder) = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    let register = try store.capabilities(as: .desk)
    let line = try #require(register.requirements.first)
    try await Application(router: site.router()).test(.router) { client in
      let form = try await client.get("/records/requirements/new")
      let day = try #require(form.text.firstMatch(of: /name="knownSince" value="([^"]*)"/)).1
      let added = try await client.send(
        "/records/requirements/new/save",
        [
          "id": "desk-1", "mission": line.mission.rawValue, "unitType": line.unitType.rawValue,
          "quantity": "1", "from": line.from.iso, "until": line.until.iso, "source": "a test",
          "confidence": "seen", "knownSince": String(day),
        ])
      #expect(added.status == .seeOther)
      #expect(try await client.get("/requirements/desk-1").status == .ok)
      let real = try await client.send(
        "/records/contributors/new/save",
        [
          "id": "CAN", "nature": "state", "standing": "current", "source": "a test",
          "confidence": "seen",
        ])
      #expect(real.status == .unprocessableContent)
    }
  }
}
