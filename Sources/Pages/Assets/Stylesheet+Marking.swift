extension Stylesheet {
  /// The marking in the foot of every printed page, which no element can reach.
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
    }

    """#
}
