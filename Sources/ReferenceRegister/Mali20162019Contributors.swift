// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/mali-2016-2019/contributors.csv`, as it stands.
  static let mali20162019Contributors: StaticString = #"""
id,nature,english,french,standing,since,note,marking,source,confidence,validFrom,knownSince
C130-2018,organisation,"a partner of the C-130 rotation in Mali, 2018–2020 (which one is not recorded)","un partenaire de la rotation C-130 au Mali, 2018-2020 (lequel n'est pas consigné)",former,2020-11-01,stands where the rotation is known to have gone on and the partner of the slot is not,unclassified,norway.no; norwaytoday.info,seen,2018-11-01,2018-11-01

"""#
}
