package import Capabilities

extension ForcePhrases {
  /// Which component a unit belongs to.
  package func component(_ component: Component) -> String {
    say(component, EnglishForces.componentComponent, FrenchForces.componentComponent)
  }

  /// How dangerous a place is.
  package func threat(_ threat: ThreatClass) -> String {
    say(threat, EnglishForces.threatThreatClass, FrenchForces.threatThreatClass)
  }

  /// What sort of statement a published need is.
  package func nature(_ nature: NeedNature) -> String {
    say(nature, EnglishForces.natureNeedNature, FrenchForces.natureNeedNature)
  }
}
