/** Chinese family names of one syllable, in their common spelling. */
const CHINESE = new Set(
  (
    "Bai Bao Bian Cai Cao Cen Chang Chen Cheng Chu Cui Dai Deng Ding Dong Dou Du Duan Fan Fang Fei Feng Fu Gan Gao Ge Geng Gong Gu Guan Guo Han Hao Hong Hou Hu Hua Huang Ji Jia Jiang Jiao " +
    "Jin Kang Kong Lai Lan Lei Liang Liao Lin Liu Lu Luo Ma Mao Mei Meng Miao Mo Ni Nie Niu Ouyang Pan Pang Peng Pu Qi Qian Qiao Qin Qiu Qu Ren Shang Shao Shen Sheng Shi Song Su Sun Tan Tang " +
    "Tao Tian Tong Tu Wan Wang Wei Wen Weng Wu Xia Xiang Xiao Xie Xing Xiong Xu Xue Yan Yang Yao Ye Yi Yin You Yu Yuan Yue Zeng Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou Zuo Li"
  ).split(" "),
);
const SYLLABLE =
  "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|ü)";
const GIVEN = new RegExp(`^${SYLLABLE}(?:${SYLLABLE})?$`, "iu");
/** Names of one word after initials: "M.R. Exemplar". */
const INITIALS = /^(?:\p{Lu}\.[ -]?)+(\p{Lu}\p{Ll}{2,})$/u;
/** "Kim Do-yun": a given name of two syllables after the family name. */
const HYPHENATED = /^(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+-\p{Ll}+$/u;
/** Endings that only family names have. */
const PATRONYMIC =
  /^\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}{2,}(?:oglu|oğlu|ovi[cć]|evi[cć]|owicz|ewicz|opoulos|idis|akis|shvili|enko|escu|sson|sohn|stein|berg|wski|wska))$/u;
/** Given names that precede the family name. */
const FIRST =
  /^(?:Adam|Alan|Alice|Alison|Amanda|Amy|Andrea|Andrew|Angela|Anna|Anne|Anthony|Arnold|Barbara|Barry|Ben|Benjamin|Bernard|Beth|Betty|Bill|Bob|Brenda|Brian|Bruce|Caroline|Carolyn|Catherine|Charles|Christian|Christine|Christopher|Claire|Colin|Craig|Cynthia|Daisy|Daniel|David|Debbie|Deborah|Denise|Dennis|Derek|Diana|Diane|Donald|Donna|Doris|Dorothy|Doug|Douglas|Edward|Edwin|Eileen|Elaine|Elizabeth|Ellen|Emil|Emily|Emma|Eric|Erica|Fiona|Frank|Fred|Gary|Geoffrey|George|Gerald|Glenn|Graham|Greg|Harold|Harry|Heather|Helen|Henry|Howard|Ian|Jack|Jacqueline|James|Jane|Janet|Jason|Jeff|Jeffrey|Jennifer|Jenny|Jessica|Jill|Jim|Joan|Joe|Joel|John|Jonathan|Joseph|Joshua|Josie|Joyce|Judith|Judy|Julia|Julie|Justin|Karen|Kate|Katherine|Kathleen|Keith|Ken|Kenneth|Kevin|Larry|Laura|Linda|Lisa|Liz|Louise|Lucy|Malcolm|Margaret|Margot|Maria|Marie|Marion|Mark|Martin|Mary|Matthew|Michael|Mike|Nancy|Neil|Nicholas|Nicola|Nicole|Nigel|Norman|Oliver|Pamela|Patricia|Patrick|Paul|Paula|Peter|Philip|Philippa|Phillip|Rachel|Ralph|Raymond|Rebecca|Richard|Rita|Rob|Robert|Roger|Ronald|Rosemary|Roy|Russell|Ruth|Sally|Samantha|Sandra|Sarah|Scott|Sharon|Shirley|Simon|Stephanie|Stephen|Steve|Steven|Stuart|Sue|Susan|Susanne|Sylvia|Ted|Teresa|Thomas|Tim|Timothy|Tom|Tony|Tracy|Ursula|Valerie|Victoria|Vincent|Walter|Wendy|William|Zoe) (\p{Lu}[\p{Ll}'’]{2,}(?:-\p{Lu}\p{Ll}+)?)$/u;

/** The family name in a name that shows by itself which of its words that is; undefined otherwise. */
export const familyOfName = (name: string): string | undefined => {
  for (const pattern of [INITIALS, HYPHENATED, PATRONYMIC, FIRST]) {
    const found = pattern.exec(name)?.[1];
    if (found) return found;
  }
  const [family = "", given = "", ...more] = name.split(" ");
  return more.length === 0 && CHINESE.has(family) && GIVEN.test(given) && given.length > 1
    ? family
    : undefined;
};
