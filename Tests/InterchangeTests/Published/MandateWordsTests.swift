import Basics
import Council
import Interchange
import Testing

@Suite struct `What a decision's words do to a mandate` {
  @Test(arguments: [
    ("on extension of the mandate of the UN Mission in Liberia (UNMIL)", MandateChange.renewal),
    ("on extension the mandate of UNMIL", .renewal),
    ("on the extension of the UN Mission in Liberia (UNMIL)", .renewal),
    ("on extension of the deployment of the UN Mission in Liberia (UNMIL)", .renewal),
    ("on extending and strengthening the mandate of UNMIL", .renewal),
    ("on renewal of the mandates of UNMIL and of the forces which support it", .renewal),
    ("on renewal of the mandate of UNMIL until 30 Sept. 2012", .renewal),
    ("on renewal of the mandate of UNMIL until 30 Oct. 2011", .rollover),
    ("on extension of the mandate of UNMIL for a period of 2 weeks", .rollover),
    ("on extension of the mandate of UNMIL for a period of 6 months", .renewal),
    ("on renewal of the mandate of UNMIL for a final period of 30 days", .final),
    ("on termination of the mandate of the UN Mission in Liberia (UNMIL)", .withdrawal),
    ("on withdrawal of the UN Mission in Liberia (UNMIL)", .withdrawal),
    ("on withdrawal of military personnel by the UN Mission in Liberia (UNMIL)", .ceiling),
    ("on increase in the strength of the UN Mission in Liberia (UNMIL)", .ceiling),
    ("on extension of the increase in the military strength of UNMIL", .ceiling),
    ("on redeployment of one infantry company from UNMIL", .ceiling),
    ("on the composition of the military and police components of UNMIL", .ceiling),
    ("on authorization of a temporary increase in the police of UNMIL", .ceiling),
    ("on adjustment of the mandate of UNMIL", .ceiling),
    ("on additional element to the mandate of UNMIL", .ceiling),
    ("on establishment of the UN Mission in Liberia (UNMIL)", .creation),
    ("on extension of the mandate of the Panel of Experts on Liberia", .renewal),
  ])
  func `are recognised`(text: String, expected: MandateChange) throws {
    let found = try words(text)
    #expect(found?.change == expected)
  }

  @Test(arguments: [
    "", "on", "extension", "mandate",
    "on renewal of measures on arms imposed on Liberia",
    "on extension of the terms of office of judges",
    "on extension of the authorization of the International Security Assistance Force",
    "on establishment of a Committee to monitor the arms embargo",
    "on withdrawal of foreign forces from Lebanon",
    "on increase of the size of the Group of Experts",
    "on the composition of the Group of Experts on Liberia",
    "on inclusion of components in the mandates of UN peacekeeping operations",
    "on the situation in Liberia",
  ])
  func `are not seen where there are none`(text: String) throws {
    #expect(try words(text) == nil)
  }

  @Test func `speak of the body that follows them, not of another matter`() throws {
    let found = try words(
      "on extension of the mandate of UNMIL until 9 July 2012 and on preparations for UNOCI")
    #expect(found?.object == "of UNMIL until 9 July 2012")
  }

  private func words(_ text: String) throws -> MandateWords? {
    let (missions, day) = (try sampleMissions(), try Day(iso: "2011-09-16"))
    return MandateWords(text, on: day) { !missions.named(in: $0, on: day).isEmpty }
  }
}
