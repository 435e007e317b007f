package import Basics

extension ForceWords {
  /// The navigation, and what stands around every page.
  package struct FrameWords: Sendable {
    /// The groups of pages.
    package let council: String
    package let forces: String
    package let register: String
    /// The pages on forces.
    package let gaps: String
    package let requirements: String
    package let pledges: String
    package let states: String
    package let rotations: String
    package let conferences: String
    package let scenarios: String
    package let contributions: String
    /// The banner of an exercise, by its label.
    package let exercise: @Sendable (String) -> String
    /// At the head of every printed page of an exercise.
    package let exercisePrinted: String
    /// By what was known on a day that is not today.
    package let knownOn: @Sendable (Day) -> String
    /// Who decides.
    package let decides: String
    /// Above the pages of one group.
    package let within: @Sendable (String) -> String
  }

  static let frameInEnglish = FrameWords(
    council: "Council",
    forces: "Forces",
    register: "Register",
    gaps: "Gaps and plan",
    requirements: "Requirements",
    pledges: "Pledges",
    states: "Contributors",
    rotations: "Rotations",
    conferences: "Conferences",
    scenarios: "Scenarios",
    contributions: "Contributions",
    exercise: {
      "\($0). States and missions are invented; nothing here is said of a real one."
    },
    exercisePrinted: "Exercise: States and missions are invented",
    knownOn: { "By what was known on \(EnglishCouncil.plainDate($0))." },
    decides:
      "A plan is a set of options. The Under-Secretary-General for Peace Operations selects.",
    within: { "Pages on: \($0)" })

  static let frameInFrench = FrameWords(
    council: "Conseil",
    forces: "Forces",
    register: "Registre",
    gaps: "Lacunes et plan",
    requirements: "Besoins",
    pledges: "Annonces",
    states: "Contributeurs",
    rotations: "Relèves",
    conferences: "Conférences",
    scenarios: "Scénarios",
    contributions: "Contributions",
    exercise: {
      "Exercice (\($0)). États et missions sont inventés ; rien ici n’est dit d’un État réel."
    },
    exercisePrinted: "Exercice : États et missions sont inventés",
    knownOn: { "D’après ce qui était connu le \(FrenchCouncil.plainDate($0))." },
    decides:
      "Un plan est un ensemble d’options. Le Secrétaire général adjoint aux opérations de paix choisit.",
    within: { "Pages : \($0)" })
}
