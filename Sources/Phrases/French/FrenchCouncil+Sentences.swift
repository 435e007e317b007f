import Council

extension FrenchCouncil {
  /// What each rule of the table says; nil for another id.
  static func sentence(of id: RuleID) -> String? {
    switch id {
    case .c1:
      "Le Secrétariat devrait rencontrer les pays contributeurs avant la mission d’évaluation "
        + "technique, pour que celle-ci tienne compte de leurs vues."
    case .c2:
      "Le Secrétariat devrait rencontrer les pays contributeurs après la mission d’évaluation "
        + "technique."
    case .c3:
      "Le Secrétariat est prié de faire état des contributions de ces pays dans le rapport du "
        + "Secrétaire général."
    case .c4:
      "Le rapport du Secrétaire général paraît de préférence plus d’une semaine avant la réunion "
        + "avec les pays contributeurs."
    case .c4b:
      "Le rapport devrait paraître assez tôt pour que la réunion avec les pays contributeurs "
        + "précède l’examen de la question par le Conseil."
    case .c5:
      "La réunion privée avec les pays contributeurs se tient de préférence plus d’une semaine "
        + "avant les consultations."
    case .c6:
      "Une réunion d’information politico-militaire peut précéder les négociations sur une "
        + "prorogation."
    case .c7: "Le vote a lieu au plus tard le dernier jour du mandat."
    case .c8:
      "Rapport, réunion avec les pays contributeurs, consultations et vote devraient se suivre "
        + "dans cet ordre."
    case .c9:
      "La ligne directrice devrait servir au programme de travail mensuel, aux dates des réunions "
        + "avec les pays contributeurs et aux échéances des rapports."
    case .d1:
      "La présidence est censée faire distribuer un document officieux (ordre du jour, questions à "
        + "examiner, éléments d’information)."
    case .d2:
      "Le Secrétariat est censé distribuer des fiches d’information à l’ouverture de la réunion."
    case .d3:
      "De hauts responsables de la mission devraient, dans la mesure du possible, faire un exposé, "
        + "au besoin par visioconférence."
    case .d4:
      "La présidence, aidée du Secrétariat, est censée établir un résumé de la réunion, destiné "
        + "aux membres avant leurs consultations."
    case .d5:
      "La présidence du Groupe de travail devrait rendre compte au Conseil des vues des pays "
        + "contributeurs dès que possible, au besoin par écrit."
    case .d6:
      "Les pays contributeurs sont invités à prendre position sur les recommandations du rapport "
        + "et à consulter à temps leurs contingents."
    case .d7:
      "Les pays contributeurs devraient remettre copie de leurs déclarations à la présidence\(joined);"
        + " le Secrétariat répond par écrit aux demandes d’information."
    case .d8:
      "Un rapport devrait parvenir aux membres, dans toutes les langues, au moins quatre jours "
        + "ouvrés avant son examen."
    case .d9:
      "Le Secrétaire général communique chaque semaine aux membres un exposé succinct des "
        + "questions dont le Conseil est saisi."
    default: programmeSentence(of: id)
    }
  }

  private static func programmeSentence(of id: RuleID) -> String? {
    switch id {
    case .p1:
      "Les travaux du Conseil ne devraient pas, en principe, occuper plus de quatre jours par "
        + "semaine\(joined); le vendredi est d’ordinaire laissé aux organes subsidiaires."
    case .p2:
      "La présidence entrante devrait s’entretenir assez tôt du projet de programme de travail "
        + "avec les membres."
    case .p3:
      "Au début de l’examen d’une question, les séances devraient être plus souvent publiques."
    case .p4: "Le Conseil peut se réunir à tout moment, à bref délai."
    case .p5:
      "Le programme de travail est adopté en consultations le premier jour ouvré du mois, et "
        + "présenté à la presse le même jour."
    case .p6:
      "Les échéances des rapports sont ajustées dans le programme de travail pour qu’ils arrivent "
        + "à temps."
    case .p7:
      "Chaque membre exerce la présidence pendant un mois, dans l’ordre alphabétique anglais des "
        + "noms."
    case .p8: "Une présidence s’achève par un bilan, souvent après une séance récapitulative."
    case .p9:
      "Un projet devrait donner lieu à au moins une réunion avec tous les membres, et leur laisser "
        + "un délai raisonnable."
    case .p10:
      "La liste des cycles de rapports et de mandats établie par le Secrétariat fait foi pour les "
        + "échéances."
    case .s1: "Une salle accueille deux séances par jour, de trois heures environ chacune."
    case .s2:
      "Une séance par salle et par jour est d’usage\(joined); on en tient une seconde s’il le faut."
    case .h1: "Une étape se tient le jour où se tiennent d’habitude les étapes semblables."
    case .h2: "Les votes ont plus souvent lieu du lundi au jeudi."
    case .h3: "Aucune réunion n’est prévue un jour férié mobile, dans la mesure du possible."
    case .h4: "Aucune réunion n’est prévue un jour où le Siège est fermé."
    case .v1: "Ce que le dernier programme publié fixe à une date reste à cette date."
    case .r9:
      "Une reconduction technique ne déplace que la fin du mandat\(joined): d’usage, aucune réunion "
        + "n’est tenue, et le délai de la prorogation véritable repart."
    default: meetingSentence(of: id)
    }
  }

  private static func meetingSentence(of id: RuleID) -> String? {
    switch id {
    case .t1:
      "Une réunion avec les pays contributeurs devrait se tenir lors de la planification ou de la "
        + "création d’un mandat."
    case .t2:
      "Une réunion avec les pays contributeurs devrait se tenir quand un mandat est modifié."
    case .t3:
      "Une réunion avec les pays contributeurs devrait précéder la prorogation d’un mandat."
    case .t4:
      "Une réunion avec les pays contributeurs devrait se tenir quand une opération s’achève, se "
        + "retire ou réduit ses effectifs."
    case .t5:
      "Une réunion avec les pays contributeurs devrait se tenir dès que la situation sur le "
        + "terrain se dégrade rapidement."
    case .t6:
      "Une réunion avec les pays contributeurs devrait se tenir en cas de faits nouveaux "
        + "importants d’ordre politique, militaire ou humanitaire."
    case .t7:
      "Des réunions avec les pays contributeurs devraient se tenir avant et après une mission du "
        + "Conseil auprès de l’opération."
    case .t8:
      "Une réunion avec les pays contributeurs se tient, au besoin, quand le concept des opérations "
        + "ou les règles d’engagement changent."
    case .t9:
      "Le Groupe de travail devrait s’efforcer de réunir les pays contributeurs lors de la création "
        + "d’une mission ou d’une prorogation comportant des modifications substantielles."
    case .t10:
      "Le Groupe de travail devrait s’efforcer de réunir les pays contributeurs lors d’une crise "
        + "touchant la sûreté et la sécurité du personnel."
    case .t11:
      "Le Groupe de travail peut examiner le passage à la consolidation de la paix quand le retrait "
        + "d’une opération est attendu."
    case .t12: "Une réunion demandée par des pays contributeurs devrait être envisagée."
    case .m1:
      "Les pays contributeurs peuvent participer à une séance publique ou privée du Conseil."
    case .m2:
      "Les réunions de consultation avec les pays contributeurs, sous la conduite de la présidence, "
        + "devraient être la voie principale."
    case .m3: "Le Secrétariat devrait tenir ses propres réunions avec les pays contributeurs."
    case .m4:
      "Le Groupe de travail peut rencontrer les pays contributeurs et les autres parties prenantes."
    case .m5:
      "La présidence peut convoquer une réunion d’information politico-militaire avant une "
        + "prorogation."
    case .m6:
      "Le Secrétariat devrait informer les membres du Conseil pendant la phase de planification."
    case .m7: "Le Conseil tient des consultations avant une prorogation."
    case .m8: "Une résolution est mise aux voix en séance publique."
    case .m9:
      "Un membre peut réunir à titre informel des experts des pays contributeurs\(joined); ce n’est "
        + "pas une réunion de consultation."
    case .m10:
      "Les groupes d’amis et les groupes restreints sont encouragés, et devraient informer les "
        + "autres pays de leurs travaux."
    default: nil
    }
  }
}
