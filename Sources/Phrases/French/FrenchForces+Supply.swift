import Capabilities

extension FrenchForces {
  static func natureContributorNature(_ value: ContributorNature) -> String {
    switch value {
    case .state: "État"
    case .organisation: "organisation"
    }
  }

  static func standingContributorStanding(_ value: ContributorStanding) -> String {
    switch value {
    case .current: "contributeur actuel"
    case .former: "ancien contributeur"
    case .prospective: "contributeur potentiel"
    }
  }

  static func natureCaveatNature(_ value: CaveatNature) -> String {
    switch value {
    case .geographic: "géographique"
    case .task: "tâche"
    case .night: "nuit"
    case .hostSensitive: "sensible pour l’hôte"
    case .other: "autre"
    }
  }

  static func answerConsentAnswer(_ value: ConsentAnswer) -> String {
    switch value {
    case .asked: "demandé, aucune réponse consignée"
    case .given: "consentement donné"
    case .refused: "consentement refusé"
    }
  }

  static func groundBarGround(_ value: BarGround) -> String {
    switch value {
    case .conduct: "conduite"
    case .vetting: "vérification des antécédents (droits de l’homme)"
    case .listedParty: "partie inscrite sur une liste"
    case .failedVisit: "visite préalable au déploiement à refaire"
    case .performance: "mesure corrective en cours"
    }
  }

  static func naturePledgeNature(_ value: PledgeNature) -> String {
    switch value {
    case .unit: "unité complète"
    case .people: "personnel"
    case .equipment: "matériel"
    case .lift: "transport stratégique"
    case .training: "formation"
    case .camp: "camp hôte"
    case .money: "financement"
    }
  }

  static func registrationRegistration(_ value: Registration) -> String {
    switch value {
    case .notRegistered: "annoncé ; aucun enregistrement consigné"
    case .draft: "projet"
    case .submitted: "soumis"
    case .acknowledged: "enregistré"
    case .rejected: "non accepté"
    case .withdrawn: "retiré par le contributeur"
    }
  }

  static func formJointForm(_ value: JointForm) -> String {
    switch value {
    case .rotation: "rotation par créneaux successifs"
    case .embed: "sous-unité intégrée à l’unité d’un autre"
    case .equip: "matériel de l’un, personnel de l’autre"
    case .lift: "transport stratégique par un autre"
    case .train: "instructeurs ou mentors d’un autre"
    case .fund: "fonds d’affectation spéciale ou projet"
    case .standby: "force commune permanente"
    }
  }

  static func rolePartRole(_ value: PartRole) -> String {
    switch value {
    case .people: "personnel"
    case .equipment: "matériel"
    case .lift: "transport"
    case .training: "formation"
    case .camp: "camp"
    case .money: "financement"
    case .slot: "créneau de rotation"
    case .subUnit: "sous-unité"
    }
  }

  static func stateDeploymentState(_ value: DeploymentState) -> String {
    switch value {
    case .planned: "prévu"
    case .inMission: "dans la mission"
    case .returned: "rentré"
    }
  }
}

extension FrenchForces {
  static func personnelPersonnelType(_ value: PersonnelType) -> String {
    switch value {
    case .troops: "contingents"
    case .formedPolice: "unités de police constituées"
    case .individualPolice: "policiers hors unités constituées"
    case .staffOfficers: "officiers d’état-major"
    case .experts: "experts en mission"
    }
  }
}
