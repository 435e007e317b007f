import Capabilities

extension EnglishForces {
  static func natureContributorNature(_ value: ContributorNature) -> String {
    switch value {
    case .state: "State"
    case .organisation: "organisation"
    }
  }

  static func standingContributorStanding(_ value: ContributorStanding) -> String {
    switch value {
    case .current: "current contributor"
    case .former: "former contributor"
    case .prospective: "prospective contributor"
    }
  }

  static func natureCaveatNature(_ value: CaveatNature) -> String {
    switch value {
    case .geographic: "geographic"
    case .task: "task"
    case .night: "night"
    case .hostSensitive: "host-sensitive"
    case .other: "other"
    }
  }

  static func answerConsentAnswer(_ value: ConsentAnswer) -> String {
    switch value {
    case .asked: "asked, no answer recorded"
    case .given: "consent given"
    case .refused: "consent refused"
    }
  }

  static func groundBarGround(_ value: BarGround) -> String {
    switch value {
    case .conduct: "conduct"
    case .vetting: "human-rights vetting"
    case .listedParty: "listed party"
    case .failedVisit: "pre-deployment visit to be repeated"
    case .performance: "remedy under way"
    }
  }

  static func naturePledgeNature(_ value: PledgeNature) -> String {
    switch value {
    case .unit: "whole unit"
    case .people: "people"
    case .equipment: "equipment"
    case .lift: "strategic lift"
    case .training: "training"
    case .camp: "host camp"
    case .money: "money"
    }
  }

  static func registrationRegistration(_ value: Registration) -> String {
    switch value {
    case .notRegistered: "announced; no registration recorded"
    case .draft: "draft"
    case .submitted: "submitted"
    case .acknowledged: "registered"
    case .rejected: "not accepted"
    case .withdrawn: "withdrawn by the contributor"
    }
  }

  static func formJointForm(_ value: JointForm) -> String {
    switch value {
    case .rotation: "rotation in successive slots"
    case .embed: "sub-unit within another’s unit"
    case .equip: "equipment of one, people of another"
    case .lift: "strategic lift by another"
    case .train: "instructors or mentors by another"
    case .fund: "trust fund or project"
    case .standby: "standing joint force"
    }
  }

  static func rolePartRole(_ value: PartRole) -> String {
    switch value {
    case .people: "people"
    case .equipment: "equipment"
    case .lift: "lift"
    case .training: "training"
    case .camp: "camp"
    case .money: "money"
    case .slot: "slot in the rotation"
    case .subUnit: "sub-unit"
    }
  }

  static func stateDeploymentState(_ value: DeploymentState) -> String {
    switch value {
    case .planned: "planned"
    case .inMission: "in the mission"
    case .returned: "returned"
    }
  }
}

extension EnglishForces {
  static func personnelPersonnelType(_ value: PersonnelType) -> String {
    switch value {
    case .troops: "troops"
    case .formedPolice: "formed police units"
    case .individualPolice: "individual police"
    case .staffOfficers: "staff officers"
    case .experts: "experts on mission"
    }
  }
}
