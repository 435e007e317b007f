import Basics
import Capabilities
import Council

extension ExerciseDraft {
  /// Contributing States, those that host missions, and two organisations.
  mutating func drawStates() {
    var random = stream(.states)
    // Contributors grow more slowly than units: their pledges grow, too.
    let root = scale.squareRoot().squareRoot()
    let wanted = Int((120 * root * root.squareRoot()).rounded())
    let number = min(900, max(8, wanted))
    let hosts = missionCount
    let first = random.below(ExerciseNames.count)
    let codes = random.shuffled(Array(ExerciseNames.codes.prefix(number + hosts)))

    for place in 0..<number + hosts {
      // 733 shares no factor with the number of names, so that none comes twice.
      let name = ExerciseNames.name((first + place * 733) % ExerciseNames.count)
      council.states.append(
        State(
          code: Identifier(codes[place]), m49: "000", english: name, french: name,
          provenance: provenance()))
    }
    contributors = Array(codes.prefix(number))
    for (place, code) in contributors.enumerated() {
      let standing: ContributorStanding =
        place < number * 7 / 10 ? .current : random.happens(0.5) ? .former : .prospective
      register.contributors.append(
        Contributor(
          id: Identifier(code), nature: .state, standing: standing,
          since: standing == .prospective ? nil : day(-random.number(36...240)),
          provenance: provenance()))
    }
    for (place, word) in ["Northern", "Southern"].enumerated() {
      register.contributors.append(
        Contributor(
          id: Identifier("EXO-\(place + 1)"), nature: .organisation,
          english: "Exercise Organisation, \(word)",
          french: place == 0 ? "Organisation d'exercice du Nord" : "Organisation d'exercice du Sud",
          standing: .current, provenance: provenance()))
    }
    register.contributors.sort { $0.id < $1.id }
  }

  /// How many missions there are: more slowly than units, they grow too.
  var missionCount: Int { max(3, Int((11 * scale.squareRoot()).rounded(.up))) }

  /// Missions, each in a State of its own that contributes nothing.
  mutating func drawMissions() {
    var random = stream(.missions)
    let hosts = council.states.suffix(missionCount)
    for (place, host) in hosts.enumerated() {
      let began = day(-random.number(24...180), dayOfMonth: random.number(1...28))
      let id = Identifier<Mission>("EXM" + host.code.rawValue)
      let size = random.one(of: [1, 1, 1, 1.2, 1.5, 2, 3, 4, 6])
      let threats: [ThreatClass] = [
        .low, .explosiveDevices, .explosiveDevices, .complexAttack, .indirectFire,
      ]
      missions.append(
        DrawnMission(
          id: id, name: host.english, speaksFrench: random.happens(0.45), size: size,
          threat: place == 0 ? .low : random.one(of: threats), began: began, tasks: []))
      council.missions.append(
        Mission(
          id: id, english: "Exercise Mission in \(host.english)",
          french: "Mission d'exercice : \(host.french)", kind: .peacekeeping, seat: "",
          hosts: [host.code], began: began, ended: nil, provenance: provenance(began)))
    }
  }
}
