/** Words for the region of somebody's work: "Sales Manager Japan". */
export const REGIONS: ReadonlySet<string> = new Set(
  `Asia Asia-Pacific APAC EMEA MENA Europe Africa America Americas Pacific China Japan Korea India Germany France Italy Spain Poland Russia Turkey Brazil Mexico
   Singapore Malaysia Thailand Vietnam Indonesia Philippines Australia Canada Greater Mainland North South East West Northeast Southeast Northwest Southwest Central Eastern Western
   Northern Southern Middle Gulf ASEAN LATAM DACH Nordics Benelux Baltics Oceania Shanghai Beijing Guangzhou Shenzhen Hong Kong Taiwan UK USA US EU UAE`.split(
    /\s+/,
  ),
);

/** Further places of work that stand behind a title without a comma: "Site Manager Suzhou", "Sales Manager Sweden". */
export const WORKPLACES: ReadonlySet<string> = new Set(
  `Suzhou Hangzhou Ningbo Nanjing Wuxi Changzhou Wuhan Changsha Chengdu Chongqing Tianjin Qingdao Jinan Yantai Dalian Shenyang Harbin Changchun Xiamen Fuzhou Foshan Dongguan Zhuhai Kunshan Taicang Hefei Zhengzhou Kunming Macau
   Switzerland Austria Netherlands Belgium Sweden Norway Denmark Finland Portugal Greece Ireland Czechia Slovakia Hungary Romania Bulgaria Croatia Serbia Ukraine Egypt Morocco Nigeria Kenya Ghana Ethiopia
   Argentina Chile Peru Colombia Pakistan Bangladesh Kazakhstan Mongolia Cambodia Laos Myanmar Israel Scandinavia Iberia Caucasus Mediterranean`.split(
    /\s+/,
  ),
);

/** Whether they only state a region of responsibility: "Asia-Pacific", "Europe and Africa". */
export const isRegionAlone = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.some((word) => REGIONS.has(word)) &&
  words.every((word) => /^(?:and|&|of|the)$/i.test(word) || REGIONS.has(word));

/** Whether somebody is over a region: "Head of Greater China", unlike "President of Singapore". */
export const isRegionOf = (title: readonly string[], about: readonly string[]): boolean =>
  /^(?:head|director|manager|vp|svp|evp|avp|lead|leader)$/i.test(title.at(-1) ?? "") && isRegionAlone(about);

/** Whether words are the team of a region: "Head of Mainland Team". */
export const isTeamOfRegion = (words: readonly string[]): boolean =>
  /^(?:team|desk|practice|programme|program|markets?|region)$/i.test(words.at(-1) ?? "") &&
  isRegionAlone(words.slice(0, -1));
