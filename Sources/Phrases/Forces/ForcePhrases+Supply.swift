package import Capabilities

extension ForcePhrases {
  /// What a contributor is.
  package func nature(_ nature: ContributorNature) -> String {
    say(nature, EnglishForces.natureContributorNature, FrenchForces.natureContributorNature)
  }

  /// Whether a contributor contributes now.
  package func standing(_ standing: ContributorStanding) -> String {
    say(
      standing, EnglishForces.standingContributorStanding, FrenchForces.standingContributorStanding)
  }

  /// What a caveat limits.
  package func nature(_ nature: CaveatNature) -> String {
    say(nature, EnglishForces.natureCaveatNature, FrenchForces.natureCaveatNature)
  }

  /// What a host answered.
  package func answer(_ answer: ConsentAnswer) -> String {
    say(answer, EnglishForces.answerConsentAnswer, FrenchForces.answerConsentAnswer)
  }

  /// On which ground selection is barred.
  package func ground(_ ground: BarGround) -> String {
    say(ground, EnglishForces.groundBarGround, FrenchForces.groundBarGround)
  }

  /// Whether a pledge is a whole unit or a part of one.
  package func nature(_ nature: PledgeNature) -> String {
    say(nature, EnglishForces.naturePledgeNature, FrenchForces.naturePledgeNature)
  }

  /// How far a pledge’s registration is.
  package func registration(_ registration: Registration) -> String {
    say(registration, EnglishForces.registrationRegistration, FrenchForces.registrationRegistration)
  }

  /// The form of a joint pledge.
  package func form(_ form: JointForm) -> String {
    say(form, EnglishForces.formJointForm, FrenchForces.formJointForm)
  }

  /// What a part brings to a joint pledge.
  package func role(_ role: PartRole) -> String {
    say(role, EnglishForces.rolePartRole, FrenchForces.rolePartRole)
  }

  /// Where a deployment is.
  package func state(_ state: DeploymentState) -> String {
    say(state, EnglishForces.stateDeploymentState, FrenchForces.stateDeploymentState)
  }
}

extension ForcePhrases {
  /// A type of uniformed personnel.
  package func personnel(_ type: PersonnelType) -> String {
    say(type, EnglishForces.personnelPersonnelType, FrenchForces.personnelPersonnelType)
  }
}
