/// Where a deployment is.
package enum DeploymentState: String, CaseIterable, Codable, Sendable {
  case planned
  case inMission = "in mission"
  case returned
}
