import { wordSet } from "./words";

/** Surnames in pinyin of most Chinese people. */
export const PINYIN_SURNAMES = wordSet(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng
   zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lv lu ding ren yao shen zhong cui tan fan wang liao shi jin jia xia fu
   fang zou xiong bai meng qin qiu hou yin xue yan duan lei long tao mao hao gu gong shao wan qian dai mo kong chang kang qi mei pang
   qiao lai wen ouyang shangguan sima zhuge situ murong xiahou zhan sheng zuo bao bi bian chai chu cong ge geng guan gui hong hua ji
   jiao jing ju kan ke ku lan leng ling mi min mu nie ning niu ou pei piao pu qu rao rong ruan sang sha shan shang shu si teng tong
   gan cen lou luan miao mou kuang huo diao zhen zhuo ran sui nong shuai xun tu wanyan weng xi xiang xin xing yi ying you yue yun zang zhai zhan zhi zhuang zong zu`,
);

/** Surnames of Koreans, Japanese and Vietnamese in Latin letters, who are written family name first in such lists. */
export const EAST_ASIAN_SURNAMES = wordSet(
  `kim park lee choi jung jeong kang cho yoon jang lim oh seo shin kwon hwang ahn hong moon bae noh ha
   tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura
   shimizu hayashi saito ikeda hashimoto abe ishikawa yamashita mori nakajima ishii ogawa maeda okada hasegawa fujita goto kondo
   murakami endo aoki sakamoto fukuda ota nishimura fujii kaneko fujiwara okamoto miura nakano nakagawa harada matsuda takeuchi ono
   nguyen tran pham hoang phan vu vo dang bui ngo duong ly`,
);

/** Given names that are frequent in lists of participants. */
export const GIVEN_NAMES = wordSet(
  `ann anna anne andrew andreas adam ahmed ali alice alan albert alex alexander alexandra alfred amina amy andre andrea angela anthony
   antonio arthur barbara ben benjamin bernard betty bill bob brian bruno carl carla carlos carol caroline catherine charles charlotte
   chris christian christina christine christopher claire claudia dan daniel daniela david deborah dennis diana diego dieter dmitri
   donald dora dorothy edgar edith edward elena eleanor elisabeth elizabeth ella emily emma eric erik ernst eva evelyn fatima felix
   fernando florence francis francisco frank franz fred frederick gabriel george gerald gerhard giovanni gloria grace graham greg hans
   harald harold harry hassan heather hector heinrich helen helena henri henry herbert hiroshi hugo ian ibrahim ingrid irene isabel
   ivan jack jacob jacques james jan jane janet jason jean jeff jennifer jens jessica jim joan joe johan john johannes jonathan jorge
   jose joseph juan juergen julia julie julian karen karl kate katherine keith kenneth kevin klaus larry laura lars lena leo linda
   lisa louis lucas lucia luis luke maria marie mario mark martha martin mary matthew max michael michel miguel mike mohammed muhammad
   monica nancy natalia nathan nicholas nicolas nicole nina olga oliver omar oscar otto pablo patricia patrick paul pedro peter philip
   pierre rachel rafael ralph raymond rebecca richard rita robert roberto roger rosa rose roy ruth ryan sam samuel sandra sara sarah
   scott sergei sharon sofia sophia sophie stefan stella stephen steve steven stuart susan sven sylvia taro teresa theodor thomas tim
   timothy tom tony ulrich ursula uwe vera veronica victor victoria vincent vladimir walter wendy werner william wolfgang yuki yusuf zoe`,
);

/** Words within a name that are written in lower case. */
export const NAME_PARTICLES = wordSet(
  "van von der den de da di del della du dos das do la le al el bin ibn ben bint binti binte anak a/l a/p i ter ten zu zur y e san af",
);

/** Degrees and orders after a name. */
export const POST_NOMINALS = wordSet(
  "phd ph.d. ph.d md m.d. mba msc m.sc. bsc ma m.a. ba b.a. esq esq. obe cbe mbe kbe kcmg gcmg cmg dbe gbe gbm gbs sbs bbs jp qc kc ias ips ifs irs scs dphil dba freng frsa mriba jd llm cpa cfa frs facs mp mep msp mla mlc mhk ao ac oam lvo mvo cvo kt rn raf tcd fca fcca acca cima frics riba aia pe p.eng peng eng.d d.eng dr.h.c. h.c. lld ll.b llb ll.m b.eng beng m.eng meng mphil m.phil edd dmin jr jr. sr sr. ii iii",
);
