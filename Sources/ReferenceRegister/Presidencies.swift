// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/presidencies.csv`, as it stands.
  static let presidencies: StaticString = #"""
id,month,state,source,confidence,validFrom,knownSince
2016-01,2016-01,URY,read in public programmes of work and press of the month,seen,2016-01-01,2015-10-15
2016-02,2016-02,VEN,read in public programmes of work and press of the month,seen,2016-02-01,2015-10-15
2016-03,2016-03,AGO,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2016-03-01,2015-10-15
2016-04,2016-04,CHN,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2016-04-01,2015-10-15
2016-05,2016-05,EGY,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2016-05-01,2015-10-15
2016-06,2016-06,FRA,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2016-06-01,2015-10-15
2016-07,2016-07,JPN,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2016-07-01,2015-10-15
2016-08,2016-08,MYS,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2016-08-01,2015-10-15
2016-09,2016-09,NZL,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2016-09-01,2015-10-15
2016-10,2016-10,RUS,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2016-10-01,2015-10-15
2016-11,2016-11,SEN,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2016-11-01,2015-10-15
2016-12,2016-12,ESP,read in public programmes of work and press of the month,seen,2016-12-01,2015-10-15
2017-01,2017-01,SWE,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2017-01-01,2016-06-28
2017-02,2017-02,UKR,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2017-02-01,2016-06-28
2017-03,2017-03,GBR,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2017-03-01,2016-06-28
2017-04,2017-04,USA,read in public programmes of work and press of the month,seen,2017-04-01,2016-06-28
2017-05,2017-05,URY,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2017-05-01,2016-06-28
2017-06,2017-06,BOL,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2017-06-01,2016-06-28
2017-07,2017-07,CHN,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2017-07-01,2016-06-28
2017-08,2017-08,EGY,read in public programmes of work and press of the month,seen,2017-08-01,2016-06-28
2017-09,2017-09,ETH,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2017-09-01,2016-06-28
2017-10,2017-10,FRA,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2017-10-01,2016-06-28
2017-11,2017-11,ITA,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2017-11-01,2016-06-28
2017-12,2017-12,JPN,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2017-12-01,2016-06-28
2018-01,2018-01,KAZ,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2018-01-01,2017-06-02
2018-02,2018-02,KWT,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2018-02-01,2017-06-02
2018-03,2018-03,NLD,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2018-03-01,2017-06-02
2018-04,2018-04,PER,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2018-04-01,2017-06-02
2018-05,2018-05,POL,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2018-05-01,2017-06-02
2018-06,2018-06,RUS,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2018-06-01,2017-06-02
2018-07,2018-07,SWE,read in public programmes of work and press of the month,seen,2018-07-01,2017-06-02
2018-08,2018-08,GBR,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2018-08-01,2017-06-02
2018-09,2018-09,USA,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2018-09-01,2017-06-02
2018-10,2018-10,BOL,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2018-10-01,2017-06-02
2018-11,2018-11,CHN,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2018-11-01,2017-06-02
2018-12,2018-12,CIV,read in public programmes of work and press of the month,seen,2018-12-01,2017-06-02
2019-01,2019-01,DOM,read in public programmes of work and press of the month,seen,2019-01-01,2018-06-08
2019-02,2019-02,GNQ,read in public programmes of work and press of the month,seen,2019-02-01,2018-06-08
2019-03,2019-03,FRA,read in public programmes of work and press of the month,seen,2019-03-01,2018-06-08
2019-04,2019-04,DEU,read in public programmes of work and press of the month,seen,2019-04-01,2018-06-08
2019-05,2019-05,IDN,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2019-05-01,2018-06-08
2019-06,2019-06,KWT,read in public programmes of work and press of the month,seen,2019-06-01,2018-06-08
2019-07,2019-07,PER,read in public programmes of work and press of the month,seen,2019-07-01,2018-06-08
2019-08,2019-08,POL,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2019-08-01,2018-06-08
2019-09,2019-09,RUS,read in public programmes of work and press of the month,seen,2019-09-01,2018-06-08
2019-10,2019-10,ZAF,read in public programmes of work and press of the month,seen,2019-10-01,2018-06-08
2019-11,2019-11,GBR,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2019-11-01,2018-06-08
2019-12,2019-12,USA,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2019-12-01,2018-06-08
2020-01,2020-01,VNM,read in public programmes of work and press of the month,seen,2020-01-01,2019-06-07
2020-02,2020-02,BEL,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2020-02-01,2019-06-07
2020-03,2020-03,CHN,read in public programmes of work and press of the month,seen,2020-03-01,2019-06-07
2020-04,2020-04,DOM,read in public programmes of work and press of the month,seen,2020-04-01,2019-06-07
2020-05,2020-05,EST,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2020-05-01,2019-06-07
2020-06,2020-06,FRA,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2020-06-01,2019-06-07
2020-07,2020-07,DEU,read in public programmes of work and press of the month,seen,2020-07-01,2019-06-07
2020-08,2020-08,IDN,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2020-08-01,2019-06-07
2020-09,2020-09,NER,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2020-09-01,2019-06-07
2020-10,2020-10,RUS,read in public programmes of work and press of the month,seen,2020-10-01,2019-06-07
2020-11,2020-11,VCT,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2020-11-01,2019-06-07
2020-12,2020-12,ZAF,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2020-12-01,2019-06-07
2021-01,2021-01,TUN,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2021-01-01,2020-06-17
2021-02,2021-02,GBR,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2021-02-01,2020-06-17
2021-03,2021-03,USA,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2021-03-01,2020-06-17
2021-04,2021-04,VNM,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2021-04-01,2020-06-17
2021-05,2021-05,CHN,read in public programmes of work and press of the month,seen,2021-05-01,2020-06-17
2021-06,2021-06,EST,read in public programmes of work and press of the month,seen,2021-06-01,2020-06-17
2021-07,2021-07,FRA,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2021-07-01,2020-06-17
2021-08,2021-08,IND,read in public programmes of work and press of the month,seen,2021-08-01,2020-06-17
2021-09,2021-09,IRL,read in public programmes of work and press of the month,seen,2021-09-01,2020-06-17
2021-10,2021-10,KEN,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2021-10-01,2020-06-17
2021-11,2021-11,MEX,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2021-11-01,2020-06-17
2021-12,2021-12,NER,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2021-12-01,2020-06-17
2022-01,2022-01,NOR,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2022-01-01,2021-06-11
2022-02,2022-02,RUS,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2022-02-01,2021-06-11
2022-03,2022-03,ARE,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2022-03-01,2021-06-11
2022-04,2022-04,GBR,read in public programmes of work and press of the month,seen,2022-04-01,2021-06-11
2022-05,2022-05,USA,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2022-05-01,2021-06-11
2022-06,2022-06,ALB,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2022-06-01,2021-06-11
2022-07,2022-07,BRA,read in public programmes of work and press of the month,seen,2022-07-01,2021-06-11
2022-08,2022-08,CHN,read in public programmes of work and press of the month,seen,2022-08-01,2021-06-11
2022-09,2022-09,FRA,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2022-09-01,2021-06-11
2022-10,2022-10,GAB,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2022-10-01,2021-06-11
2022-11,2022-11,GHA,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2022-11-01,2021-06-11
2022-12,2022-12,IND,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2022-12-01,2021-06-11
2023-01,2023-01,JPN,read in public programmes of work and press of the month,seen,2023-01-01,2022-06-09
2023-02,2023-02,MLT,read in public programmes of work and press of the month,seen,2023-02-01,2022-06-09
2023-03,2023-03,MOZ,read in public programmes of work and press of the month,seen,2023-03-01,2022-06-09
2023-04,2023-04,RUS,read in public programmes of work and press of the month,seen,2023-04-01,2022-06-09
2023-05,2023-05,CHE,read in public programmes of work and press of the month,seen,2023-05-01,2022-06-09
2023-06,2023-06,ARE,read in public programmes of work and press of the month,seen,2023-06-01,2022-06-09
2023-07,2023-07,GBR,read in public programmes of work and press of the month,seen,2023-07-01,2022-06-09
2023-08,2023-08,USA,read in public programmes of work and press of the month,seen,2023-08-01,2022-06-09
2023-09,2023-09,ALB,read in public programmes of work and press of the month,seen,2023-09-01,2022-06-09
2023-10,2023-10,BRA,read in public programmes of work and press of the month,seen,2023-10-01,2022-06-09
2023-11,2023-11,CHN,read in public programmes of work and press of the month,seen,2023-11-01,2022-06-09
2023-12,2023-12,ECU,read in public programmes of work and press of the month,seen,2023-12-01,2022-06-09
2024-01,2024-01,FRA,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2024-01-01,2023-06-06
2024-02,2024-02,GUY,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2024-02-01,2023-06-06
2024-03,2024-03,JPN,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2024-03-01,2023-06-06
2024-04,2024-04,MLT,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2024-04-01,2023-06-06
2024-05,2024-05,MOZ,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2024-05-01,2023-06-06
2024-06,2024-06,KOR,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2024-06-01,2023-06-06
2024-07,2024-07,RUS,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2024-07-01,2023-06-06
2024-08,2024-08,SLE,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2024-08-01,2023-06-06
2024-09,2024-09,SVN,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2024-09-01,2023-06-06
2024-10,2024-10,CHE,read in public programmes of work and press of the month,seen,2024-10-01,2023-06-06
2024-11,2024-11,GBR,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2024-11-01,2023-06-06
2024-12,2024-12,USA,read in public programmes of work and press of the month,seen,2024-12-01,2023-06-06
2025-01,2025-01,DZA,read in public programmes of work and press of the month,seen,2025-01-01,2024-06-06
2025-02,2025-02,CHN,read in public programmes of work and press of the month,seen,2025-02-01,2024-06-06
2025-03,2025-03,DNK,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2025-03-01,2024-06-06
2025-04,2025-04,FRA,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2025-04-01,2024-06-06
2025-05,2025-05,GRC,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2025-05-01,2024-06-06
2025-06,2025-06,GUY,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2025-06-01,2024-06-06
2025-07,2025-07,PAK,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2025-07-01,2024-06-06
2025-08,2025-08,PAN,read in public programmes of work and press of the month,seen,2025-08-01,2024-06-06
2025-09,2025-09,KOR,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2025-09-01,2024-06-06
2025-10,2025-10,RUS,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2025-10-01,2024-06-06
2025-11,2025-11,SLE,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2025-11-01,2024-06-06
2025-12,2025-12,SVN,read in public programmes of work and press of the month,seen,2025-12-01,2024-06-06
2026-01,2026-01,SOM,read in public programmes of work and press of the month,seen,2026-01-01,2025-06-03
2026-02,2026-02,GBR,read in public programmes of work and press of the month,seen,2026-02-01,2025-06-03
2026-03,2026-03,USA,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2026-03-01,2025-06-03
2026-04,2026-04,BHR,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2026-04-01,2025-06-03
2026-05,2026-05,CHN,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2026-05-01,2025-06-03
2026-06,2026-06,COL,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2026-06-01,2025-06-03
2026-07,2026-07,COD,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2026-07-01,2025-06-03
2026-08,2026-08,DNK,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2026-08-01,2025-06-03
2026-09,2026-09,FRA,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2026-09-01,2025-06-03
2026-10,2026-10,GRC,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2026-10-01,2025-06-03
2026-11,2026-11,LVA,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2026-11-01,2025-06-03
2026-12,2026-12,LBR,derived by rule 18 of the provisional rules of procedure (S/96/Rev.7) from the members of the year,likely,2026-12-01,2025-06-03

"""#
}
