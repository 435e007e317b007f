// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/members.csv`, as it stands.
  static let members: StaticString = #"""
id,year,state,seat,source,confidence,validFrom,knownSince
2016-AGO,2016,AGO,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2015-2016,seen,2016-01-01,2014-10-16
2016-CHN,2016,CHN,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2016-01-01,
2016-EGY,2016,EGY,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2016-2017,seen,2016-01-01,2015-10-15
2016-FRA,2016,FRA,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2016-01-01,
2016-JPN,2016,JPN,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2016-2017,seen,2016-01-01,2015-10-15
2016-MYS,2016,MYS,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2015-2016,seen,2016-01-01,2014-10-16
2016-NZL,2016,NZL,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2015-2016,seen,2016-01-01,2014-10-16
2016-RUS,2016,RUS,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2016-01-01,
2016-SEN,2016,SEN,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2016-2017,seen,2016-01-01,2015-10-15
2016-ESP,2016,ESP,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2015-2016,seen,2016-01-01,2014-10-16
2016-UKR,2016,UKR,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2016-2017,seen,2016-01-01,2015-10-15
2016-GBR,2016,GBR,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2016-01-01,
2016-USA,2016,USA,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2016-01-01,
2016-URY,2016,URY,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2016-2017,seen,2016-01-01,2015-10-15
2016-VEN,2016,VEN,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2015-2016,seen,2016-01-01,2014-10-16
2017-BOL,2017,BOL,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2017-2018,seen,2017-01-01,2016-06-28
2017-CHN,2017,CHN,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2017-01-01,
2017-EGY,2017,EGY,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2016-2017,seen,2017-01-01,2015-10-15
2017-ETH,2017,ETH,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2017-2018,seen,2017-01-01,2016-06-28
2017-FRA,2017,FRA,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2017-01-01,
2017-ITA,2017,ITA,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2017-2017,seen,2017-01-01,2016-06-28
2017-JPN,2017,JPN,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2016-2017,seen,2017-01-01,2015-10-15
2017-KAZ,2017,KAZ,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2017-2018,seen,2017-01-01,2016-06-28
2017-RUS,2017,RUS,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2017-01-01,
2017-SEN,2017,SEN,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2016-2017,seen,2017-01-01,2015-10-15
2017-SWE,2017,SWE,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2017-2018,seen,2017-01-01,2016-06-28
2017-UKR,2017,UKR,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2016-2017,seen,2017-01-01,2015-10-15
2017-GBR,2017,GBR,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2017-01-01,
2017-USA,2017,USA,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2017-01-01,
2017-URY,2017,URY,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2016-2017,seen,2017-01-01,2015-10-15
2018-BOL,2018,BOL,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2017-2018,seen,2018-01-01,2016-06-28
2018-CHN,2018,CHN,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2018-01-01,
2018-CIV,2018,CIV,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2018-2019,seen,2018-01-01,2017-06-02
2018-GNQ,2018,GNQ,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2018-2019,seen,2018-01-01,2017-06-02
2018-ETH,2018,ETH,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2017-2018,seen,2018-01-01,2016-06-28
2018-FRA,2018,FRA,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2018-01-01,
2018-KAZ,2018,KAZ,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2017-2018,seen,2018-01-01,2016-06-28
2018-KWT,2018,KWT,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2018-2019,seen,2018-01-01,2017-06-02
2018-NLD,2018,NLD,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2018-2018,seen,2018-01-01,2017-06-02
2018-PER,2018,PER,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2018-2019,seen,2018-01-01,2017-06-02
2018-POL,2018,POL,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2018-2019,seen,2018-01-01,2017-06-02
2018-RUS,2018,RUS,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2018-01-01,
2018-SWE,2018,SWE,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2017-2018,seen,2018-01-01,2016-06-28
2018-GBR,2018,GBR,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2018-01-01,
2018-USA,2018,USA,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2018-01-01,
2019-BEL,2019,BEL,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2019-2020,seen,2019-01-01,2018-06-08
2019-CHN,2019,CHN,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2019-01-01,
2019-CIV,2019,CIV,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2018-2019,seen,2019-01-01,2017-06-02
2019-DOM,2019,DOM,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2019-2020,seen,2019-01-01,2018-06-08
2019-GNQ,2019,GNQ,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2018-2019,seen,2019-01-01,2017-06-02
2019-FRA,2019,FRA,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2019-01-01,
2019-DEU,2019,DEU,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2019-2020,seen,2019-01-01,2018-06-08
2019-IDN,2019,IDN,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2019-2020,seen,2019-01-01,2018-06-08
2019-KWT,2019,KWT,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2018-2019,seen,2019-01-01,2017-06-02
2019-PER,2019,PER,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2018-2019,seen,2019-01-01,2017-06-02
2019-POL,2019,POL,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2018-2019,seen,2019-01-01,2017-06-02
2019-RUS,2019,RUS,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2019-01-01,
2019-ZAF,2019,ZAF,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2019-2020,seen,2019-01-01,2018-06-08
2019-GBR,2019,GBR,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2019-01-01,
2019-USA,2019,USA,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2019-01-01,
2020-BEL,2020,BEL,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2019-2020,seen,2020-01-01,2018-06-08
2020-CHN,2020,CHN,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2020-01-01,
2020-DOM,2020,DOM,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2019-2020,seen,2020-01-01,2018-06-08
2020-EST,2020,EST,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2020-2021,seen,2020-01-01,2019-06-07
2020-FRA,2020,FRA,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2020-01-01,
2020-DEU,2020,DEU,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2019-2020,seen,2020-01-01,2018-06-08
2020-IDN,2020,IDN,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2019-2020,seen,2020-01-01,2018-06-08
2020-NER,2020,NER,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2020-2021,seen,2020-01-01,2019-06-07
2020-RUS,2020,RUS,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2020-01-01,
2020-VCT,2020,VCT,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2020-2021,seen,2020-01-01,2019-06-07
2020-ZAF,2020,ZAF,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2019-2020,seen,2020-01-01,2018-06-08
2020-TUN,2020,TUN,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2020-2021,seen,2020-01-01,2019-06-07
2020-GBR,2020,GBR,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2020-01-01,
2020-USA,2020,USA,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2020-01-01,
2020-VNM,2020,VNM,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2020-2021,seen,2020-01-01,2019-06-07
2021-CHN,2021,CHN,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2021-01-01,
2021-EST,2021,EST,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2020-2021,seen,2021-01-01,2019-06-07
2021-FRA,2021,FRA,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2021-01-01,
2021-IND,2021,IND,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2021-2022,seen,2021-01-01,2020-06-17
2021-IRL,2021,IRL,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2021-2022,seen,2021-01-01,2020-06-17
2021-KEN,2021,KEN,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2021-2022,seen,2021-01-01,2020-06-17
2021-MEX,2021,MEX,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2021-2022,seen,2021-01-01,2020-06-17
2021-NER,2021,NER,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2020-2021,seen,2021-01-01,2019-06-07
2021-NOR,2021,NOR,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2021-2022,seen,2021-01-01,2020-06-17
2021-RUS,2021,RUS,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2021-01-01,
2021-VCT,2021,VCT,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2020-2021,seen,2021-01-01,2019-06-07
2021-TUN,2021,TUN,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2020-2021,seen,2021-01-01,2019-06-07
2021-GBR,2021,GBR,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2021-01-01,
2021-USA,2021,USA,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2021-01-01,
2021-VNM,2021,VNM,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2020-2021,seen,2021-01-01,2019-06-07
2022-ALB,2022,ALB,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2022-2023,seen,2022-01-01,2021-06-11
2022-BRA,2022,BRA,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2022-2023,seen,2022-01-01,2021-06-11
2022-CHN,2022,CHN,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2022-01-01,
2022-FRA,2022,FRA,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2022-01-01,
2022-GAB,2022,GAB,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2022-2023,seen,2022-01-01,2021-06-11
2022-GHA,2022,GHA,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2022-2023,seen,2022-01-01,2021-06-11
2022-IND,2022,IND,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2021-2022,seen,2022-01-01,2020-06-17
2022-IRL,2022,IRL,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2021-2022,seen,2022-01-01,2020-06-17
2022-KEN,2022,KEN,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2021-2022,seen,2022-01-01,2020-06-17
2022-MEX,2022,MEX,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2021-2022,seen,2022-01-01,2020-06-17
2022-NOR,2022,NOR,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2021-2022,seen,2022-01-01,2020-06-17
2022-RUS,2022,RUS,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2022-01-01,
2022-ARE,2022,ARE,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2022-2023,seen,2022-01-01,2021-06-11
2022-GBR,2022,GBR,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2022-01-01,
2022-USA,2022,USA,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2022-01-01,
2023-ALB,2023,ALB,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2022-2023,seen,2023-01-01,2021-06-11
2023-BRA,2023,BRA,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2022-2023,seen,2023-01-01,2021-06-11
2023-CHN,2023,CHN,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2023-01-01,
2023-ECU,2023,ECU,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2023-2024,seen,2023-01-01,2022-06-09
2023-FRA,2023,FRA,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2023-01-01,
2023-GAB,2023,GAB,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2022-2023,seen,2023-01-01,2021-06-11
2023-GHA,2023,GHA,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2022-2023,seen,2023-01-01,2021-06-11
2023-JPN,2023,JPN,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2023-2024,seen,2023-01-01,2022-06-09
2023-MLT,2023,MLT,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2023-2024,seen,2023-01-01,2022-06-09
2023-MOZ,2023,MOZ,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2023-2024,seen,2023-01-01,2022-06-09
2023-RUS,2023,RUS,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2023-01-01,
2023-CHE,2023,CHE,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2023-2024,seen,2023-01-01,2022-06-09
2023-ARE,2023,ARE,elected,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv; term 2022-2023,seen,2023-01-01,2021-06-11
2023-GBR,2023,GBR,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2023-01-01,
2023-USA,2023,USA,permanent,GitHub fmadore/genocide-at-the-security-council config/council_membership.csv,seen,2023-01-01,
2024-DZA,2024,DZA,elected,recalled; outgoing list confirmed by politis.com.cy 2026-01-03; term 2024-2025,likely,2024-01-01,2023-06-06
2024-CHN,2024,CHN,permanent,recalled; outgoing list confirmed by politis.com.cy 2026-01-03,likely,2024-01-01,
2024-ECU,2024,ECU,elected,recalled; outgoing list confirmed by politis.com.cy 2026-01-03; term 2023-2024,likely,2024-01-01,2022-06-09
2024-FRA,2024,FRA,permanent,recalled; outgoing list confirmed by politis.com.cy 2026-01-03,likely,2024-01-01,
2024-GUY,2024,GUY,elected,recalled; outgoing list confirmed by politis.com.cy 2026-01-03; term 2024-2025,likely,2024-01-01,2023-06-06
2024-JPN,2024,JPN,elected,recalled; outgoing list confirmed by politis.com.cy 2026-01-03; term 2023-2024,likely,2024-01-01,2022-06-09
2024-MLT,2024,MLT,elected,recalled; outgoing list confirmed by politis.com.cy 2026-01-03; term 2023-2024,likely,2024-01-01,2022-06-09
2024-MOZ,2024,MOZ,elected,recalled; outgoing list confirmed by politis.com.cy 2026-01-03; term 2023-2024,likely,2024-01-01,2022-06-09
2024-KOR,2024,KOR,elected,recalled; outgoing list confirmed by politis.com.cy 2026-01-03; term 2024-2025,likely,2024-01-01,2023-06-06
2024-RUS,2024,RUS,permanent,recalled; outgoing list confirmed by politis.com.cy 2026-01-03,likely,2024-01-01,
2024-SLE,2024,SLE,elected,recalled; outgoing list confirmed by politis.com.cy 2026-01-03; term 2024-2025,likely,2024-01-01,2023-06-06
2024-SVN,2024,SVN,elected,recalled; outgoing list confirmed by politis.com.cy 2026-01-03; term 2024-2025,likely,2024-01-01,2023-06-06
2024-CHE,2024,CHE,elected,recalled; outgoing list confirmed by politis.com.cy 2026-01-03; term 2023-2024,likely,2024-01-01,2022-06-09
2024-GBR,2024,GBR,permanent,recalled; outgoing list confirmed by politis.com.cy 2026-01-03,likely,2024-01-01,
2024-USA,2024,USA,permanent,recalled; outgoing list confirmed by politis.com.cy 2026-01-03,likely,2024-01-01,
2025-DZA,2025,DZA,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2024-2025,seen,2025-01-01,2023-06-06
2025-CHN,2025,CHN,permanent,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members),seen,2025-01-01,
2025-DNK,2025,DNK,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2025-2026,seen,2025-01-01,2024-06-06
2025-FRA,2025,FRA,permanent,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members),seen,2025-01-01,
2025-GRC,2025,GRC,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2025-2026,seen,2025-01-01,2024-06-06
2025-GUY,2025,GUY,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2024-2025,seen,2025-01-01,2023-06-06
2025-PAK,2025,PAK,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2025-2026,seen,2025-01-01,2024-06-06
2025-PAN,2025,PAN,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2025-2026,seen,2025-01-01,2024-06-06
2025-KOR,2025,KOR,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2024-2025,seen,2025-01-01,2023-06-06
2025-RUS,2025,RUS,permanent,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members),seen,2025-01-01,
2025-SLE,2025,SLE,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2024-2025,seen,2025-01-01,2023-06-06
2025-SVN,2025,SVN,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2024-2025,seen,2025-01-01,2023-06-06
2025-SOM,2025,SOM,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2025-2026,seen,2025-01-01,2024-06-06
2025-GBR,2025,GBR,permanent,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members),seen,2025-01-01,
2025-USA,2025,USA,permanent,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members),seen,2025-01-01,
2026-BHR,2026,BHR,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2026-2027,seen,2026-01-01,2025-06-03
2026-CHN,2026,CHN,permanent,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members),seen,2026-01-01,
2026-COL,2026,COL,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2026-2027,seen,2026-01-01,2025-06-03
2026-COD,2026,COD,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2026-2027,seen,2026-01-01,2025-06-03
2026-DNK,2026,DNK,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2025-2026,seen,2026-01-01,2024-06-06
2026-FRA,2026,FRA,permanent,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members),seen,2026-01-01,
2026-GRC,2026,GRC,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2025-2026,seen,2026-01-01,2024-06-06
2026-LVA,2026,LVA,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2026-2027,seen,2026-01-01,2025-06-03
2026-LBR,2026,LBR,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2026-2027,seen,2026-01-01,2025-06-03
2026-PAK,2026,PAK,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2025-2026,seen,2026-01-01,2024-06-06
2026-PAN,2026,PAN,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2025-2026,seen,2026-01-01,2024-06-06
2026-RUS,2026,RUS,permanent,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members),seen,2026-01-01,
2026-SOM,2026,SOM,elected,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members); term 2025-2026,seen,2026-01-01,2024-06-06
2026-GBR,2026,GBR,permanent,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members),seen,2026-01-01,
2026-USA,2026,USA,permanent,in.gr 2026-01-03; politis.com.cy 2026-01-03 (incoming and continuing members),seen,2026-01-01,

"""#
}
