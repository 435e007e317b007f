extension Migration {
  static let taxonomy = """
    CREATE TABLE unitType (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT unitTypeHasID CHECK (id <> ''),
      english TEXT NOT NULL CONSTRAINT englishIsSaid CHECK (english <> ''),
      french TEXT NOT NULL,
      component TEXT NOT NULL CONSTRAINT componentIsKnown CHECK (
        component IN ('military', 'police', 'enabling')),
      strengthLeast INTEGER CONSTRAINT strengthLeastInRange CHECK (
        strengthLeast BETWEEN 0 AND 100000),
      strengthUsual INTEGER CONSTRAINT strengthUsualInRange CHECK (
        strengthUsual BETWEEN 0 AND 100000),
      strengthMost INTEGER CONSTRAINT strengthMostInRange CHECK (strengthMost BETWEEN 0 AND 100000),
      equipment TEXT NOT NULL,
      isCritical INTEGER NOT NULL CONSTRAINT isCriticalIsFlag CHECK (isCritical IN (0, 1)),
      tags TEXT NOT NULL CONSTRAINT tagsIsList CHECK (json_type(tags) = 'array'),
      needsHandover INTEGER NOT NULL CONSTRAINT needsHandoverIsFlag CHECK (needsHandover IN (0, 1)),
      note TEXT NOT NULL,
      \(marked)
    ) STRICT;

    CREATE TABLE substitution (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT substitutionHasID CHECK (id <> ''),
      wanted TEXT NOT NULL REFERENCES unitType(id) DEFERRABLE INITIALLY DEFERRED,
      given TEXT NOT NULL REFERENCES unitType(id) DEFERRABLE INITIALLY DEFERRED,
      price INTEGER NOT NULL CONSTRAINT priceInRange CHECK (price BETWEEN 0 AND 100),
      note TEXT NOT NULL,
      \(marked)
    ) STRICT;
    """
}
