import Basics
import Council

extension SitePhrases {
  /// The site in French.
  static let french = SitePhrases(
    language: .french,
    frame: frameInFrench,
    words: wordsInFrench,
    marks: marksInFrench,
    home: homeInFrench,
    month: monthInFrench,
    year: yearInFrench,
    mission: missionInFrench,
    terms: termsInFrench,
    rules: rulesInFrench,
    scorecard: scorecardInFrench,
    sources: sourcesInFrench,
    journal: journalInFrench,
    feeds: feedsInFrench,
    solving: solvingInFrench,
    problems: problemsInFrench,
    forms: formsInFrench)
}

private let frameInFrench = SitePhrases.FrameWords(
  skip: "Aller au contenu",
  navigation: "Pages",
  today: "Aujourd’hui",
  programme: "Programme",
  year: "Année",
  missions: "Missions",
  rules: "Règles",
  scorecard: "Bilan",
  sources: "Sources",
  feeds: "Calendriers",
  journal: "Journal",
  language: "Langue",
  registerEnds: {
    "Le registre s’arrête le \(frenchDate($0)) ; les décisions ultérieures n’y figurent pas."
  },
  peacekeepingOnly: "Maintien de la paix uniquement.",
  sourceLine:
    "Chaque date et chaque chiffre renvoie à sa fiche du registre, avec source et fiabilité.",
  printedOn: { "Muster, \(frenchDate($0))" },
  proposes: "Muster propose et explique ; le Conseil est maître de sa procédure.",
  done: {
    switch $0 {
    case "pinned": "Le point est fixé à sa date."
    case "unpinned": "Le point peut de nouveau être déplacé."
    case "saved": "Le programme est enregistré."
    case "published": "Le programme est publié."
    case "recorded": "L’inscription est faite."
    case "rolledOver":
      "Le mandat est reconduit techniquement ; le calendrier du renouvellement repart."
    case "chosen": "Le choix est retenu."
    case "stopped": "La recherche est arrêtée."
    case "undone": "La dernière modification est annulée."
    case "kept": "Le plan est conservé."
    case "forgotten": "Le plan n’est plus conservé."
    case "removed": "L’entrée est supprimée."
    default: nil
    }
  })

private let wordsInFrench = SitePhrases.SharedWords(
  mission: "Mission",
  step: "Étape",
  day: "Date",
  due: "Échéance",
  planned: "Prévu",
  actual: "Tenu",
  decision: "Décision",
  item: "Point",
  source: "Source",
  rule: "Règle",
  force: "Portée",
  owedBy: "Relève de",
  mend: "Remède",
  finding: "Constat",
  findings: "Constats",
  expiry: "Fin",
  adopted: "Adoption",
  note: "Note",
  state: "État",
  paper: "Document",
  none: "Néant.",
  notRecorded: "non consigné",
  noEnd: "sans date de fin",
  and: "et",
  total: "Total",
  show: "Afficher",
  change: "Modifier",
  filter: "Filtrer",
  confidence: "Fiabilité",
  known: "Connu comme",
  days: { $0 < 2 ? "\($0) jour" : "\($0) jours" },
  items: { $0 < 2 ? "\($0) point" : "\($0) points" },
  findingCount: { $0 == 0 ? "Aucun constat" : $0 == 1 ? "1 constat" : "\($0) constats" },
  pageOf: { "Page \($0) sur \($1)" },
  previousPage: "Page précédente",
  nextPage: "Page suivante",
  row: "fiche du registre",
  forceWord: {
    switch $0 {
    case .hard: "impératif"
    case .should: "attendu"
    case .preferred: "préféré"
    case .habit: "usage"
    }
  },
  shortStep: {
    switch $0 {
    case .councilBriefingBeforeAssessment, .councilBriefingAfterAssessment: "exposé du Secrétariat"
    case .secretariatMeetingBeforeAssessment, .secretariatMeetingAfterAssessment:
      "Secrétariat et contributeurs"
    case .assessmentMission: "mission d’évaluation"
    case .report: "rapport"
    case .contributorMeeting: "contributeurs"
    case .politicoMilitaryBriefing: "politico-militaire"
    case .consultations: "consultations"
    case .adoption: "vote"
    }
  },
  label: { "\($0) :" })

private let marksInFrench = SitePhrases.MarksWords(
  morning: "matin",
  afternoon: "après-midi",
  extra: "au-delà des deux séances",
  papers: "documents et autres",
  fixed: "fixe",
  projected: "projeté",
  pinned: "fixé",
  was: { "auparavant \(frenchDate($0))" },
  closed: "Pas de séance",
  expected: "attendu",
  floating: "congé flottant",
  official: "jour férié officiel",
  legend: "Légende")

private let homeInFrench = SitePhrases.HomeWords(
  title: "Aujourd’hui",
  lead: { overdue, coming, open in
    let late =
      overdue == 0
      ? "Rien d’attendu ne manque au registre"
      : overdue == 1
        ? "1 étape attendue n’est pas consignée"
        : "\(overdue) étapes attendues ne sont pas consignées"
    let next = coming < 2 ? "\(coming) étape vient" : "\(coming) étapes viennent"
    let triggers =
      open == 0
      ? "aucun déclencheur n’est ouvert"
      : open == 1 ? "1 déclencheur est ouvert" : "\(open) déclencheurs sont ouverts"
    return "\(late) ; \(next) dans les 30 jours ; \(triggers)."
  },
  overdue: "Attendu, non consigné",
  overdueHint: "À échéance passée, sans date effective ni mention « non tenu ».",
  coming: "Les 30 prochains jours",
  nothingComing: "Aucune étape du registre ne tombe dans les 30 prochains jours.",
  papers: "Documents attendus",
  expiries: "Mandats prenant fin dans les 90 jours",
  triggers: "Déclencheurs ouverts",
  ends: "Où s’arrête le registre",
  endsLine: { "Le registre s’arrête le \(frenchDate($0)) ; décision ultérieure non consignée." },
  openMonth: "Ouvrir le mois")

private let monthInFrench = SitePhrases.MonthWords(
  heading: "Programme de travail",
  council: "Conseil de sécurité",
  presidency: "Présidence",
  asOf: { "Connu au \(frenchDate($0))" },
  optimal: { "Optimal : coût \($0), et aucun plan ne coûte moins de \($1)." },
  feasible: {
    "Un bon plan, non prouvé le meilleur : coût \($0) ; aucun plan ne coûte moins de \($1)."
  },
  infeasible:
    "Aucun plan ne respecte ce qui doit l’être ; les raisons figurent sous « Non placés ».",
  interrupted: { "Arrêté avant la preuve : coût \($0) ; aucun plan ne coûte moins de \($1)." },
  checkedByCertificate: "Plan et borne revérifiés d’après le certificat.",
  checkedBySolver: "Plan revérifié ; la borne repose sur le solveur (HiGHS).",
  notChecked: "Plan non revérifié.",
  previous: "Mois précédent",
  next: "Mois suivant",
  calendar: "Calendrier",
  caption: { "Programme de travail, \($0) : une ligne par semaine, deux séances par jour" },
  weekend: "Sam.–dim.",
  noBusiness: "aucun point",
  itemsHeading: "Points",
  itemsHint:
    "Tous les points du mois, dans l’ordre. Fixer un point le retient à sa date ; le plan se fait autour.",
  otherSteps: "Étapes de ces cycles hors du mois",
  pin: "Fixer",
  unpin: "Libérer",
  pinDay: "Fixer au",
  pinLabel: { "Fixer : \($0)" },
  unpinLabel: { "Libérer : \($0)" },
  plan: "Plan",
  unplaced: "Non placés",
  score: "Ce que coûte le plan",
  count: "Nombre",
  cost: "Coût",
  choices: "Où le registre se contredit",
  choiceUsed: "retenu",
  choiceAside: "écarté",
  compare: "Comparé à la dernière version",
  comparedWith: { "\($0), \($2 ? "publiée" : "enregistrée") le \($1)" },
  nothingMoved: "Aucun point n’a été déplacé.",
  was: "Était",
  now: "Est",
  new: "nouveau",
  gone: "ne figure plus au programme",
  save: "Conserver cette version",
  saveName: "Nom",
  saveHint: "Par exemple « projet du 24 février ».",
  saveButton: "Enregistrer",
  publishButton: "Enregistrer et publier",
  options: "Planifier de nouveau",
  optionsHint:
    "Le plan se fonde sur ce que le registre savait à la date indiquée ; les faits ultérieurs ne sont pas lus.",
  monthLabel: "Mois",
  monthHint: "Par exemple 2018-03 ou mars 2018.",
  asOfLabel: "Tel que connu au",
  asOfHint:
    "Par exemple 1er février 2018 ou 2018-02-01. Vide : premier jour ouvrable du mois précédent, ou aujourd’hui s’il est antérieur.",
  weekLabel: "« Plus d’une semaine » signifie",
  weekStrict: "8 jours ou plus (strict)",
  weekLoose: "7 jours ou plus (large)",
  negotiationLabel: "Jours ouvrables de négociation",
  negotiationHint: "Des consultations au vote ; 5 sauf indication contraire.",
  fridaysLabel: "Vendredis",
  fridaysFree: "laissés aux organes subsidiaires",
  fridaysUsed: "utilisés comme les autres jours",
  visitsLabel: "Missions du Conseil",
  visitsHint: "Premier et dernier jour, une visite par ligne : 2018-03-21 au 2018-03-24.",
  closedLabel: "Autres jours sans séance",
  closedHint: "Une date par ligne.",
  proposeButton: "Proposer un plan",
  files: "Emporter",
  print: "Impression : la page s’imprime dans le style du Journal.",
  subscribe: "S’abonner au calendrier",
  choose: "Choisir un mois",
  chooseHint: { "Le dernier mois pour lequel chaque mandat est connu : \($0)." },
  drag: "Glissez un point vers un autre jour pour l’y fixer, ou employez la liste des points.")

private let yearInFrench = SitePhrases.YearWords(
  title: { "Mandats en \($0)" },
  lead:
    "Une ligne par mandat : du rapport à la réunion avec les contributeurs, aux consultations, à l’adoption et à la fin du mandat.",
  lanes: "Cycles",
  load: "Charge par mois",
  loadLead: "Séances occupées chaque mois.",
  table: "Les mêmes données en tableau",
  previous: { "\($0)" },
  month: "Mois",
  sessions: "Séances",
  ofCycles: "étapes de cycles",
  ofOthers: "autres points",
  leadKept: "délai respecté",
  leadShort: "délai trop court, avec constat",
  lead8: { "\($0) j" },
  expiry: "fin du mandat",
  empty: "Aucun cycle du registre ne touche cette année.",
  sideways:
    "Plus large que cet écran : faites défiler de côté, ou lisez le tableau ci-dessous.")

private let missionInFrench = SitePhrases.MissionWords(
  listTitle: "Missions",
  listLead: { "\($0) missions, avec le mandat en vigueur et la prochaine étape de chacune." },
  inForce: "Mandat en vigueur",
  lastRecorded: "Dernier mandat consigné",
  nextStep: "Prochaine étape",
  ended: { "terminée le \(frenchDate($0))" },
  endedHeading: "Terminées",
  notBegun: "pas commencée",
  noMandate: "Aucun mandat n’est consigné à ce jour.",
  current: "Missions en cours",
  penholder: "Rédacteur",
  penholderHint: "selon la pratique",
  seat: "Quartier général",
  hosts: "Déployée dans",
  ceilings: "Effectifs autorisés",
  troops: { "\($0) militaires" },
  police: { "\($0) policiers" },
  reportRule: "Rapports",
  from: "En vigueur du",
  until: "Dernier jour en vigueur",
  next: "La suite",
  cycle: { "Jusqu’à la fin du mandat de \($0)" },
  noCycle: "Aucun cycle n’est ouvert.",
  papers: "Documents",
  papersHint:
    "Pour chaque réunion avec les contributeurs : résolution 1353 (2001), annexe II B, par. 5 et 6.",
  setState: "Noter",
  tasks: "Tâches",
  priority: "Priorité",
  benchmarks: "Critères",
  noTasks: "Aucune tâche de ce mandat n’est consignée.",
  meetings: "Séances tenues",
  record: "Procès-verbal",
  topic: "Objet",
  noMeetings: "Aucune séance n’est consignée.",
  latestMeetings: { "Les \($0) dernières sur \($1)." },
  history: "Historique du mandat",
  triggers: "Déclencheurs",
  fired: "Survenu",
  answer: "Suite donnée",
  noTriggers: "Aucun déclencheur consigné.",
  recordStep: "Consigner une étape",
  recordStepHint:
    "Le prévu et l’effectif figurent côte à côte ; une date prévue n’est jamais donnée pour effective.",
  whichStep: "Étape",
  plannedDay: "Date prévue",
  actualDay: "Date effective",
  dayHint: "Par exemple 12 juillet 2019 ou 2019-07-12.",
  notHeld: "Non tenue",
  isLetter: "Une lettre du Secrétaire général tient lieu de rapport",
  noteLabel: "Note",
  recordButton: "Consigner",
  rollover: "Reconduction technique",
  rolloverHint: "La fin du mandat est reportée ; le calendrier du renouvellement repart.",
  symbolLabel: "Décision",
  symbolHint: "Par exemple S/RES/2486 (2019).",
  adoptedLabel: "Date d’adoption",
  expiryLabel: "Nouveau dernier jour en vigueur",
  rolloverButton: "Reconduire",
  triggerForm: "Consigner un déclencheur",
  triggerFormHint: "Le journal propose une réunion et cite le paragraphe qui la fonde.",
  triggerLabel: "Déclencheur",
  firedLabel: "Date",
  triggerNote: "Ce qui s’est passé",
  triggerButton: "Consigner",
  calendar: "Calendrier de la mission",
  withoutMandate: "Sans mandat consigné")

private let rulesInFrench = SitePhrases.RulesWords(
  title: "Règles",
  lead:
    "Les lignes directrices et la pratique, telles que Muster les applique. Seule une règle impérative peut être enfreinte ; Muster avertit et explique, sans rien interdire.",
  says: "Ce qu’elle dit",
  setting: "Réglage",
  provenance: "Provenance")

private let scorecardInFrench = SitePhrases.ScorecardWords(
  title: "Bilan",
  years: { $0 == $1 ? "\($0)" : "de \($0) à \($1)" },
  lead:
    "Comment les lignes directrices ont été suivies dans les décisions sur les mandats, par mission et par année. Missions par ordre alphabétique des sigles.",
  explain:
    "Quand la date des consultations n’est pas consignée, le délai entre la réunion avec les contributeurs et la décision n’est qu’un majorant : le verdict est alors « certainement pas respecté » ou « non connu », jamais « respecté ».",
  recorded: { "Les séances sont consignées du \(frenchDate($0)) au \(frenchDate($1))." },
  noMeetings: "Aucune séance n’est consignée : importez les tableaux annuels des séances.",
  decisions: "Décisions",
  withMeeting: "Avec réunion",
  median: "Délai médian, jours",
  metStrict: "Respecté, strict",
  metLoose: "Respecté, large",
  notMet: "Certainement pas respecté",
  notKnown: "Non connu",
  rollovers: "Reconductions",
  all: "Toutes les missions",
  byMission: "Par mission",
  byYear: "Par année",
  cases: "Décision par décision",
  year: "Année",
  from: "De l’année",
  to: "À l’année",
  notTied: "Décisions non rattachées à une mission",
  contributorMeeting: "Réunion avec les contributeurs",
  consultations: "Consultations",
  leadDays: "Délai, jours",
  verdict: "Verdict",
  rollover: "reconduction")

private let sourcesInFrench = SitePhrases.SourcesWords(
  title: "Sources",
  lead:
    "Chaque chiffre de chaque page mène ici : à sa fiche, au lieu où elle a été lue, à sa fiabilité.",
  kinds: "Types de faits",
  kind: "Type",
  rows: "Fiches",
  kindName: {
    switch $0 {
    case "missions": "Missions"
    case "mandates": "Périodes de mandat"
    case "tasks": "Tâches confiées"
    case "holidays": "Jours fériés"
    case "presidencies": "Présidences"
    case "members": "Membres du Conseil"
    case "penholders": "Rédacteurs"
    case "states": "États"
    case "other-items": "Autres points du calendrier"
    case "council-meetings", "meetings": "Séances du Conseil"
    case "council-decisions", "decisions": "Décisions du Conseil"
    case "steps": "Étapes consignées"
    case "papers": "Documents"
    case "triggers": "Déclencheurs"
    default: $0
    }
  },
  contradictions: "Contradictions",
  contradictionsLead:
    "Quand deux sources diffèrent, les deux sont gardées. Un plan retient le choix du bureau, sinon la plus fiable, sinon la plus récente.",
  noContradictions: "Aucun fait du registre n’en contredit un autre.",
  subject: "Objet",
  used: "Retenu",
  setAside: "Écarté",
  because: "Motif",
  edited: "Fiches modifiées par le bureau",
  editedLead:
    "Conservées à chaque mise à jour du registre de référence, et présentées à côté de ce qu’il dit.",
  noEdited: "Le bureau n’a modifié aucune fiche.",
  isEdited: "modifiée",
  isContradicted: "contredite",
  field: "Colonne",
  value: "Valeur",
  reference: "Registre de référence",
  filterLabel: "Filtrer les fiches",
  filterHint: "Des mots de la fiche.",
  rowCount: { $0 < 2 ? "\($0) fiche" : "\($0) fiches" },
  noRows: "Aucune fiche ne contient ces mots.",
  factTitle: { "\($0) : \($1)" },
  says: "Ce que dit la fiche",
  provenance: "D’où elle vient",
  readIn: "Lu dans",
  holdsFrom: "Vaut depuis",
  knownSince: "Connu depuis",
  always: "toujours",
  beforeAnyPlan: "avant tout plan",
  release: { "Registre de référence, version \($0)" },
  byDesk: "Saisi au bureau",
  document: "Ouvrir le document",
  rivals: "Ce qui dit autrement",
  choose: "Retenir celle-ci",
  chooseLead: "Laquelle les plans doivent-ils retenir ?",
  chooseButton: "Garder ce choix",
  usedNow: "retenue actuellement",
  changes: "Modifications",
  noChanges: "Aucune modification au journal.")

private let journalInFrench = SitePhrases.JournalWords(
  title: "Journal",
  lead:
    "Toutes les modifications, la dernière d’abord. L’empreinte de chaque ligne couvre la précédente : aucune ne peut être altérée sans que cela se voie.",
  head: "Tête de la chaîne",
  number: "No",
  at: "Quand",
  who: "Qui",
  what: "Quoi",
  before: "Avant",
  after: "Après",
  empty: "Rien n’a encore changé.",
  lastChange: "Dernière modification en vigueur",
  undo: "Annuler la dernière modification",
  undoHint:
    "L’annulation est elle-même une ligne du journal. Recommencez pour annuler la modification précédente.",
  nothingToUndo: "Il n’y a aucune modification à annuler.",
  notUndoable: {
    "La dernière modification (no \($0)) est un chargement, une importation, une mise à jour ou une publication, qui ne s’annulent pas. Restaurez une copie antérieure."
  },
  changedSince:
    "Quelque chose a changé depuis que vous avez ouvert cette page. Rien n’a été annulé ; vérifiez.",
  leanedOn:
    "D’autres fiches s’appuient sur la dernière modification. Annulez d’abord celles-ci.")

private let feedsInFrench = SitePhrases.FeedsWords(
  title: "Calendriers",
  lead:
    "Les étapes sous forme de calendriers. Ils suivent le dernier programme publié ; un point déplacé se déplace dans votre calendrier, un point annulé y est marqué.",
  how: "Comment s’abonner",
  howSteps: [
    "Copiez l’adresse d’un calendrier ci-dessous.",
    "Dans votre agenda, choisissez « S’abonner », « À partir du web » ou « Nouvel agenda sur le réseau », et collez-la.",
    "Réglez l’actualisation sur une heure ou un jour.",
  ],
  loopback: "Ce site ne répond que sur cette machine ; l’agenda doit donc s’y trouver aussi.",
  all: "Toutes les missions",
  address: "Adresse",
  download: "Télécharger",
  calendar: "Calendrier")

private let solvingInFrench = SitePhrases.SolvingWords(
  title: "Planification",
  lead: { "Le programme de travail de \($0) est en cours de planification." },
  seconds: { "\($0) s" },
  running: "Durée",
  objective: "Meilleur plan à ce stade, coût",
  bound: "Aucun plan ne coûte moins de",
  nothingYet: "rien encore",
  reload: "La page se recharge toutes les deux secondes.",
  done: "Le plan est prêt.",
  open: "Ouvrir le programme",
  stop: "Arrêter et garder le meilleur")

private let problemsInFrench = SitePhrases.ProblemsWords(
  title: {
    switch $0 {
    case 400: "La demande n’a pu être lue"
    case 403: "La demande a été refusée"
    case 404: "Il n’y a rien ici"
    case 405: "La page ne s’emploie pas ainsi"
    case 409: "Quelqu’un l’a modifié avant vous"
    case 413: "L’envoi est trop volumineux"
    case 421: "Ce site porte un autre nom"
    case 422: "Le formulaire n’a pu être retenu"
    case 429: "Trop de demandes"
    case 503: "Pas encore prêt"
    default: "Une défaillance s’est produite"
    }
  },
  happened: {
    switch $0 {
    case 400: "Une partie de l’adresse ou du formulaire n’est pas écrite comme ce site la lit."
    case 403: "Elle modifierait quelque chose et ne venait pas d’une page de ce site."
    case 404: "L’adresse ne désigne rien dans le registre, ou rien sur ce site."
    case 405: "L’adresse existe mais n’accepte pas ce type de demande."
    case 409:
      "Ce que vous avez modifié l’a été par quelqu’un d’autre depuis. Rien n’a été écrit de votre part."
    case 413: "Le formulaire dépasse ce que ce site lit. Rien n’a été écrit."
    case 421:
      "La demande portait un nom qui n’est pas celui de ce site. Il répond à 127.0.0.1, [::1] et localhost seulement."
    case 422: "Un ou plusieurs champs appellent une autre valeur. Rien n’a été écrit."
    case 429: "Il en est venu plus à la fois que ce site n’en traite."
    case 503: "Le site démarre, s’arrête ou la base est occupée."
    default: "La défaillance est consignée. Rien n’a été écrit à moitié."
    }
  },
  next: {
    switch $0 {
    case 400, 404, 405: "Vérifiez l’adresse, ou repartez d’Aujourd’hui."
    case 403: "Ouvrez la page sur ce site et envoyez le formulaire d’ici."
    case 409: "Comparez les deux ci-dessous, puis refaites votre modification."
    case 413:
      "Envoyez-en moins à la fois ; importez les longues listes depuis la ligne de commande."
    case 421: "Employez l’adresse affichée au démarrage du site."
    case 422: "Revenez en arrière et corrigez les champs cités."
    case 429, 503: "Attendez quelques secondes et rechargez la page."
    default:
      "Rechargez la page. Si l’échec se répète, cherchez la référence dans le journal technique."
    }
  },
  asked: "Demandé",
  reference: "Référence",
  status: "Statut",
  home: "Aller à Aujourd’hui",
  yours: "Ce que vous avez écrit",
  theirs: "Ce qui s’y trouve",
  field: "Champ",
  openCurrent: "L’ouvrir en l’état",
  window: {
    switch $0 {
    case .empty: "Aucun mois n’est demandé."
    case .tooLong(let months, let most):
      "\(months) mois sont demandés ; un plan en compte \(most) au plus."
    case .beforeRegister(let begins): "Le registre commence en \(FrenchCouncil.month(begins))."
    case .tooFarAhead(let last):
      "Si loin du dernier mandat du registre, rien ne peut être planifié ; le dernier mois est \(FrenchCouncil.month(last))."
    }
  })

private let formsInFrench = SitePhrases.FormsWords(
  summary: "Il y a un problème",
  titlePrefix: "Erreur : ",
  error: "Erreur :",
  optional: "facultatif",
  missing: "À remplir.",
  notADay: { "« \($0) » n’est pas une date. Écrivez par exemple 12 juillet 2019 ou 2019-07-12." },
  notAMonth: { "« \($0) » n’est pas un mois. Écrivez par exemple mars 2018 ou 2018-03." },
  notANumber: { "« \($0) » n’est pas un nombre entier." },
  notASymbol: { "« \($0) » n’est pas une cote. Écrivez par exemple S/RES/2486 (2019)." },
  outside: { "\($0) n’est pas compris entre \($1) et \($2)." },
  unknown: { "« \($0) » n’est pas connu ici." },
  tooEarly: {
    "Le \(frenchDate($0)) est trop tôt : la première date possible est le \(frenchDate($1))."
  },
  tooLate: {
    "Le \(frenchDate($0)) est trop tard : la dernière date possible est le \(frenchDate($1))."
  },
  notAWorkingDay: { "Le \(frenchDate($0)) n’est pas un jour de travail du Conseil." },
  tooLong: { "N’écrivez pas plus de \($0) caractères." })
