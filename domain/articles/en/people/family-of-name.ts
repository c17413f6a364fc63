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
  /^\p{Lu}\p{Ll}+ (?!(?:Raj|Sanj)eev$)(\p{Lu}\p{Ll}{2,}(?:oglu|oğlu|[oe]va?|zad[ae]h?|ovi[cć]|evi[cć]|owicz|ewicz|opoulos|idis|akis|shvili|enko|escu|sson|sohn|stein|berg|wski|wska))$/u;
/** "Yvonne Sample-Mock": a double name behind a given name of several syllables; "Chen Yu-Fen" begins with a family name of one. */
const DOUBLE =
  /^(?=\p{L}{0,9}[AEIOUYaeiouy][B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]{1,5}[aeiouy])\p{Lu}\p{L}+ (\p{Lu}[\p{Ll}'’]+-\p{Lu}[\p{Ll}'’]+)$/u;
/** "Szeto Wai-Kin": two syllables, each with the form of one in a Chinese or Korean given name. */
const TWO_SYLLABLES =
  / \p{Lu}[bcdfghjklmnpqrstwxyz]{0,2}[aeiouy]{1,3}(?:ng?|[hkmprt])?-\p{Lu}[bcdfghjklmnpqrstwxyz]{0,2}[aeiouy]{1,3}(?:ng?|[hkmprt])?$/u;
/** "Juan Carlos", "Maria Teresa": two given names. */
const TWO_GIVEN =
  /^(?:Juan|Luis|Carlos|Maria|Marie|Anna|Anne|Hans|Karl|Jorge) (?:Alberto|Alexander|Antoinette|Antonio|Carlos|Christine|Claude|Eduardo|Enrique|Fernando|Francisco|Gustav|Heinz|Jos[eé]|Jürgen|Louise|Luisa?|Manuel|Miguel|Pablo|Peter|Th?eresa|Therese|Theresia)$/u;
/** "Bo T. Sample", "R. Ann L.V. Sample": the word behind a middle initial. */
const MIDDLE_INITIAL = /^\p{Lu}[\p{L}.-]*(?: \p{Lu}\p{Ll}+)? (?:\p{Lu}\.[ -]?){1,4}(\p{Lu}[\p{Ll}'’]{2,})$/u;
/** Given names that precede the family name. */
const FIRST =
  /^(?:Adam|Alan|Albert|Alexander|Alfred|Alice|Alison|Alistair|Amanda|Amy|Andrea|Andrew|Angela|Anna|Anne|Anthony|Antoine|Antonio|Arnold|Arthur|Audrey|Barbara|Barry|Beatrice|Ben|Benjamin|Bernadette|Bernard|Bernd|Bertrand|Beth|Betty|Bill|Bob|Brenda|Brian|Bruce|Carla|Carlos|Carmen|Caroline|Carolyn|Catherine|Cecilia|Charles|Charlotte|Christian|Christina|Christine|Christopher|Claire|Clara|Claude|Claudia|Colin|Cornelius|Craig|Cuthbert|Cynthia|Daisy|Daniel|David|Debbie|Deborah|Denise|Dennis|Derek|Diana|Diane|Dominic|Dominique|Donald|Donna|Doris|Dorothea|Dorothy|Doug|Douglas|Duncan|Edgar|Edith|Eduardo|Edward|Edwin|Eileen|Elaine|Elena|Elisabeth|Elizabeth|Ellen|Emil|Emily|Emma|Emmanuel|Enrique|Eric|Erica|Ernest|Esther|Eugene|Eva|Evelyn|Felix|Fernando|Fiona|Fitzgerald|Francesco|Francis|Francisco|Frank|Franz|Fred|Friedrich|Gabriel|Gabriela|Gary|Geoffrey|Georg|George|Gerald|Gerard|Gertrude|Gilbert|Giovanni|Giuseppe|Glenn|Gordon|Grace|Graham|Greg|Gregory|Guido|Hannah|Hans|Harold|Harry|Heather|Heinrich|Helen|Helmut|Henry|Howard|Hubert|Hugh|Hugo|Ian|Irene|Isaac|Isabel|Isabella|Ivan|Jack|Jacob|Jacqueline|Jacques|James|Jane|Janet|Jason|Jeff|Jeffrey|Jennifer|Jenny|Jeremy|Jessica|Jill|Jim|Joachim|Joan|Joanna|Joanne|Joaquim|Joe|Joel|Johann|Johannes|John|Jonathan|Jorge|Josef|Joseph|Josephine|Joshua|Josie|Joyce|Juan|Judith|Judy|Juergen|Julia|Julie|Justin|Jürgen|Karen|Karl|Katarina|Kate|Katharina|Katherine|Kathleen|Kathryn|Keith|Ken|Kenneth|Kevin|Kirsten|Klaus|Larry|Laura|Laurent|Lawrence|Leonard|Lewis|Linda|Lisa|Liz|Lorenzo|Lorraine|Louise|Lucia|Lucy|Luigi|Luis|Luke|Magdalena|Malcolm|Marcel|Marcia|Marco|Marcus|Margaret|Margarita|Margot|Maria|Marianne|Marie|Mario|Marion|Marius|Mark|Markus|Martha|Martin|Martina|Mary|Matthew|Maureen|Maurice|Melanie|Melissa|Michael|Michel|Michelle|Miguel|Mike|Monica|Monika|Muriel|Nancy|Natalie|Natasha|Nathan|Neil|Neville|Nicholas|Nicola|Nicole|Nigel|Norman|Olga|Oliver|Olivier|Pablo|Pamela|Paolo|Pascal|Patricia|Patrick|Paul|Paula|Pauline|Pedro|Peter|Philip|Philippa|Philippe|Phillip|Pierre|Rachel|Rafael|Ralph|Raymond|Rebecca|Reginald|Ricardo|Richard|Rita|Rob|Robert|Roberta|Roberto|Rodney|Rodrigo|Roger|Roland|Ronald|Rosa|Rosemary|Roy|Rudolf|Rupert|Russell|Ruth|Sabine|Sally|Samantha|Samuel|Sandra|Sarah|Scott|Sebastian|Sergio|Sharon|Sheila|Shirley|Silvia|Simon|Sofia|Sonia|Sophie|Stanley|Stefan|Stella|Stephanie|Stephen|Steve|Steven|Stuart|Sue|Susan|Susanne|Suzanne|Sylvia|Ted|Teresa|Theodore|Theresa|Thierry|Thomas|Tim|Timothy|Tobias|Tom|Tony|Tracy|Trevor|Ursula|Valentina|Valerie|Vanessa|Vera|Veronica|Victoria|Vincent|Virginia|Vivian|Walter|Wayne|Wendy|Werner|William|Winston|Wolfgang|Yvette|Yvonne|Zoe) (\p{Lu}[\p{Ll}'’]{2,}(?:-\p{Lu}\p{Ll}+)?)$/u;

/** Whether a word is a Chinese family name of one syllable in Latin letters. */
export const isChineseFamily = (word: string): boolean => CHINESE.has(word);

/** Whether a word has the form of a Chinese given name of one or two syllables in Latin letters. */
export const isChineseGiven = (word: string): boolean => GIVEN.test(word);

/** The family name in a name that shows by itself which of its words that is; undefined otherwise. */
export const familyOfName = (name: string): string | undefined => {
  if (TWO_GIVEN.test(name)) return undefined;
  for (const pattern of [INITIALS, HYPHENATED, DOUBLE, MIDDLE_INITIAL, PATRONYMIC, FIRST]) {
    const found = pattern.exec(name)?.[1];
    if (found && !(pattern === DOUBLE && TWO_SYLLABLES.test(name))) return found;
  }
  const [family = "", given = "", ...more] = name.split(" ");
  return more.length === 0 && CHINESE.has(family) && GIVEN.test(given) && given.length > 1
    ? family
    : undefined;
};
