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
  /^(?:Adam|Alan|Alice|Andrew|Anna|Anne|Anthony|Barbara|Charles|Christian|Christopher|Daniel|David|Edward|Elizabeth|Emil|Eric|Frank|George|Helen|Henry|James|Jane|Jennifer|John|Judy|Karen|Laura|Linda|Louise|Margaret|Maria|Mark|Martin|Mary|Matthew|Michael|Nicholas|Oliver|Patricia|Patrick|Paul|Peter|Philip|Richard|Robert|Ruth|Sandra|Sarah|Simon|Stephen|Steven|Susan|Thomas|Victoria|William) (\p{Lu}[\p{Ll}'’]{2,}(?:-\p{Lu}\p{Ll}+)?)$/u;

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
