import Basics
import Capabilities
import Council

extension ExerciseDraft {
  /// Conferences of the last years with a published total each.
  mutating func drawConferences() {
    var random = stream(.conferences)
    let hosts = random.shuffled(council.states.map(\.english))
    for (number, months) in [30, 17, 6].enumerated() {
      let id = Identifier<Conference>("EXC-\(number + 1)")
      let day = day(-months, dayOfMonth: random.number(3...26))
      let place = hosts[number % hosts.count]
      register.conferences.append(
        Conference(
          id: id, english: "Exercise Ministerial, \(place)",
          french: "Réunion ministérielle d'exercice, \(place)", place: place, day: day,
          provenance: provenance(day)))
      register.conferenceTotals.append(
        ConferenceTotal(
          id: Identifier("EXC-\(number + 1)-total"), conference: id, day: day.advanced(by: 1),
          words: "units announced", quantity: count(60) + random.number(0...20),
          provenance: provenance(day.advanced(by: 1))))
    }
  }
}
