/// How far a record may travel, after ST/SGB/2007/6.
package enum Marking: String, CaseIterable, Codable, Sendable {
  case unclassified, confidential
  case strictlyConfidential = "strictly confidential"
}
