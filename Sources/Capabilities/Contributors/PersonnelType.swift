/// The types of uniformed personnel that monthly reports tell apart, in their words.
package enum PersonnelType: String, CaseIterable, Codable, Sendable {
  case troops = "Troops"
  case formedPolice = "Formed Police Units"
  case individualPolice = "Individual Police"
  case staffOfficers = "Staff Officer"
  case experts = "Experts on Mission"
}
