// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/level-ceilings.csv`, as it stands.
  static let levelCeilings: StaticString = #"""
id,contributor,most,from,until,reason,marking,source,confidence,validFrom,knownSince
BRA-law,BRA,L3,,,"national law hinders a commitment to the rapid deployment level, as reported in the press",unclassified,sociedademilitar.com.br 2025/04; jornalismo-imparcial.blogspot.com; noticias.r7.com,seen,,2025-04-07

"""#
}
