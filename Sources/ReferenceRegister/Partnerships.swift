// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/partnerships.csv`, as it stands.
  static let partnerships: StaticString = #"""
id,name,contributors,supporters,hosts,contributorBrings,supporterBrings,secretariatBrings,from,until,note,marking,source,confidence,validFrom,knownSince
tpp-pilot-2015,"United Nations Triangular Partnership Programme: pilot in Nairobi, 2015",KEN; RWA; TZA; UGA,JPN,KEN,ten trainees,instructors and money,plans and runs the course,2015-09-07,,announced in September 2014,unclassified,unsoa.unmissions.org; mofa.go.jp press3e_000429,seen,2015-09-07,2015-09-07
tpp-2024,United Nations Triangular Partnership Programme: courses up to 2024,,JPN,,"trainees of eight African and ten Asian States, not named in the source",instructors and money,plans and runs the courses,2015-09-07,,by mid-2024 312 people trained in ten courses in Africa and 95 in five courses in Asia,unclassified,zawya.com TPP training,seen,2015-09-07,2024-08-05
tpp-switzerland,United Nations Triangular Partnership Programme: trainers' course in French,RWA,CHE; JPN,,trainees of a mobile course,instructors of Switzerland; money of Japan,plans and runs the courses,2018-01-01,,heavy engineering equipment; the day within 2018 is not recorded,unclassified,operationalsupport.un.org progress-way-forward; vietnam.un.org 34306,seen,2018-01-01,2018-01-01
tpp-brazil,United Nations Triangular Partnership Programme: project management and maintenance,,BRA; JPN,,,instructors of Brazil; money of Japan,plans and runs the courses,2018-01-01,,engineering; the day within 2018 is not recorded,unclassified,operationalsupport.un.org progress-way-forward; vietnam.un.org 34306,seen,2018-01-01,2018-01-01
tpp-morocco,United Nations Triangular Partnership Programme: heavy equipment in French,,MAR; JPN,,,instructors of Morocco; money of Japan,plans and runs the courses,2018-01-01,,the day within 2018 is not recorded,unclassified,operationalsupport.un.org progress-way-forward; vietnam.un.org 34306,seen,2018-01-01,2018-01-01
tpp-israel,United Nations Triangular Partnership Programme: field medics,,ISR; JPN,,,instructors of Israel; money of Japan,plans and runs the courses,2018-01-01,,29 field medics by 2020; the day within 2018 is not recorded,unclassified,operationalsupport.un.org progress-way-forward; vietnam.un.org 34306,partly-seen,2018-01-01,2018-01-01

"""#
}
