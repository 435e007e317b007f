// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/level-notices.csv`, as it stands.
  static let levelNotices: StaticString = #"""
id,pledge,level,day,until,note,marking,source,confidence,validFrom,knownSince
P135-L1,P135,L1,2017-09-22,,the source reports the level; the notice itself was not seen; day of the registration,unclassified,scmp.com 2113436,partly-seen,2017-09-22,2017-09-22
P136-L1,P136,L1,2017-09-22,,the source reports the level; the notice itself was not seen; day of the registration,unclassified,scmp.com 2113436,partly-seen,2017-09-22,2017-09-22
P137-L1,P137,L1,2017-09-22,,the source reports the level; the notice itself was not seen; day of the registration,unclassified,scmp.com 2113436,partly-seen,2017-09-22,2017-09-22
P138-L1,P138,L1,2017-09-22,,the source reports the level; the notice itself was not seen; day of the registration,unclassified,scmp.com 2113436,partly-seen,2017-09-22,2017-09-22
P142-L1,P142,L1,2019-02-18,,the source reports the level; the notice itself was not seen; day of the report,unclassified,en.cand.com.vn 533400,partly-seen,2019-02-18,2019-02-18
P143-L1,P143,L1,2019-02-18,,the source reports the level; the notice itself was not seen; day of the report,unclassified,en.cand.com.vn 533400,partly-seen,2019-02-18,2019-02-18
P144-L1,P144,L1,2019-02-18,,the source reports the level; the notice itself was not seen; day of the report,unclassified,en.cand.com.vn 533400,partly-seen,2019-02-18,2019-02-18
P146-L3,P146,L3,2022-04-18,,the source reports the level; the notice itself was not seen; day of the report,unclassified,agenciabrasil.ebc.com.br 2022-04,partly-seen,2022-04-18,2022-04-18
P147-L3,P147,L3,2025-04-07,,the source reports the level; the notice itself was not seen; day of the report,unclassified,sociedademilitar.com.br 2025/04; noticias.r7.com,partly-seen,2025-04-07,2025-04-07
P148-L3,P148,L3,2025-04-07,,the source reports the level; the notice itself was not seen; day of the report,unclassified,sociedademilitar.com.br 2025/04,partly-seen,2025-04-07,2025-04-07
P149-L3,P149,L3,2025-04-07,,the source reports the level; the notice itself was not seen; day of the report,unclassified,sociedademilitar.com.br 2025/04; jornalismo-imparcial.blogspot.com,partly-seen,2025-04-07,2025-04-07
P154-RDL,P154,RDL,2017-12-15,,the source reports the level; the notice itself was not seen; taken as the last day of the inspection,unclassified,thestatesman.com 1502539140; unficyp.unmissions.org 2 Dec 2017; marketing.einnews.com 424087389,likely,2017-12-15,2017-12-15

"""#
}
