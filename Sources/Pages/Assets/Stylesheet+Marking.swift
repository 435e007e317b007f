extension Stylesheet {
  /// The marking in the foot of every printed page, and at the head of an exercise's that it is one:
  /// no element can reach there.
  ///
  /// The words are those of the phrases, held to them by a test.
  static let marking: StaticString = #"""
    @media print {
      @page unclassified-en { @bottom-left { content: "Muster — unclassified"; } }
      @page unclassified-fr { @bottom-left { content: "Muster — non classifié"; } }
      @page confidential-en { @bottom-left { content: "Muster — confidential"; } }
      @page confidential-fr { @bottom-left { content: "Muster — confidentiel"; } }
      @page strictly-en { @bottom-left { content: "Muster — strictly confidential"; } }
      @page strictly-fr { @bottom-left { content: "Muster — strictement confidentiel"; } }
      :lang(en) > .marked-unclassified { page: unclassified-en; }
      :lang(fr) > .marked-unclassified { page: unclassified-fr; }
      :lang(en) > .marked-confidential { page: confidential-en; }
      :lang(fr) > .marked-confidential { page: confidential-fr; }
      :lang(en) > .marked-strictlyConfidential { page: strictly-en; }
      :lang(fr) > .marked-strictlyConfidential { page: strictly-fr; }
      @page exercise-unclassified-en {
        @bottom-left { content: "Muster — unclassified"; } @top-left { content: "Exercise: States and missions are invented"; }
      }
      @page exercise-unclassified-fr {
        @bottom-left { content: "Muster — non classifié"; } @top-left { content: "Exercice : États et missions sont inventés"; }
      }
      @page exercise-confidential-en {
        @bottom-left { content: "Muster — confidential"; } @top-left { content: "Exercise: States and missions are invented"; }
      }
      @page exercise-confidential-fr {
        @bottom-left { content: "Muster — confidentiel"; } @top-left { content: "Exercice : États et missions sont inventés"; }
      }
      @page exercise-strictly-en {
        @bottom-left { content: "Muster — strictly confidential"; } @top-left { content: "Exercise: States and missions are invented"; }
      }
      @page exercise-strictly-fr {
        @bottom-left { content: "Muster — strictement confidentiel"; } @top-left { content: "Exercice : États et missions sont inventés"; }
      }
      :lang(en) > .marked-unclassified.is-exercise { page: exercise-unclassified-en; }
      :lang(fr) > .marked-unclassified.is-exercise { page: exercise-unclassified-fr; }
      :lang(en) > .marked-confidential.is-exercise { page: exercise-confidential-en; }
      :lang(fr) > .marked-confidential.is-exercise { page: exercise-confidential-fr; }
      :lang(en) > .marked-strictlyConfidential.is-exercise { page: exercise-strictly-en; }
      :lang(fr) > .marked-strictlyConfidential.is-exercise { page: exercise-strictly-fr; }
    }

    """#
}
