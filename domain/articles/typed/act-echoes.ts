import type { ACTS } from "../../events/enumerations";
import type { Lang } from "../../events/values";
import { VERB_ZH } from "./chinese-verbs";

type Act = (typeof ACTS)[number];

const ALSO = "(?:还|也|并|同时|又)?";
const HEARTY = "(?:衷心|诚挚|真诚|热烈|高度|充分|热情|由衷|殷切)?地?";
/** 说明书, 介绍信, 汇报制度: a noun whose first part is the act. */
const OF_NOUN = "人|员|书|信|词|稿|片|栏|牌|材料|文件|制度|机制";
const SAID = new RegExp(
  `^(?:他|她|其)?${ALSO}(?:(?:表示(?!了|敬|歉|层)|指出(?!了|问题)|强调(?!了|事项)|说(?![明到法服教唱])|谈到(?![了的])|提到(?![了的])|认为(?!了)|表明(?!了|立场|态度|决心))[，：]?|提出[，：])`,
  "u",
);
const TOLD = new RegExp(
  `^(?:他|她|其)?${ALSO}(?:向来宾|向大家)?(?:重点|简要|详细|全面|简单|着重)?地?(?:介绍|通报|汇报|讲解|阐述|说明)(?:了(?!解)|(?!会(?!员|长|议|务|展|费|址|计)|${OF_NOUN}|了解))`,
  "u",
);
const WILL = new RegExp(`^(?:将|会|愿|愿意)(?=${VERB_ZH})`, "u");

/** A point that begins with the act that its remark has anyway: 希望双方加强合作 of somebody who hopes. */
const ZH: Readonly<Partial<Record<Act, readonly RegExp[]>>> = {
  say: [SAID],
  point_out: [SAID],
  stress: [SAID],
  convey: [/^(?:信中|函中|贺信中)?(?:表示|指出|说)[，：]/u],
  hope: [
    /^表示[，：]/u,
    new RegExp(
      `^(?:他|她|其)?${ALSO}${HEARTY}(?:希望(?!工程|小学|学校|中学|大学|集团|公司|之|的)|期望(?!值|的)|盼望)[，：]?`,
      "u",
    ),
  ],
  thank: [
    new RegExp(`^${ALSO}(?:向.{1,12})?(?:表示)?${HEARTY}感谢(?!信|状|函|祭)`, "u"),
    /^对(?=.+表示(?:衷心|诚挚|真诚|由衷)?的?感谢$)|表示(?:衷心|诚挚|真诚|由衷)?的?感谢$/gu,
  ],
  congratulate: [new RegExp(`^${ALSO}${HEARTY}(?:祝贺(?!信|函|活动|演出)|恭喜)`, "u")],
  praise: [
    new RegExp(
      `^${ALSO}${HEARTY}(?:(?:肯定|赞扬|赞赏|称赞)了?(?!度)|(?:评价了|(?<=[高充积]\\p{Script=Han}地?)评价))`,
      "u",
    ),
  ],
  introduce: [TOLD],
  brief: [TOLD],
  report: [TOLD],
  speak: [TOLD],
  require: [/^(?:明确)?(?:要求(?!明确|严格|很?高)|指示(?![牌灯标精器性]))[，：]?/u],
  propose: [/^(?:提出)?(?:建议|提议|倡议)(?![书稿案])[，：]?/u],
  promise: [/^(?:表示|承诺)[，：]?/u, WILL],
  invite: [new RegExp(`^${HEARTY}邀请(?!函|信|赛|展|制)`, "u")],
  ask: [/^(?:恳请|请求|请)(?!示|教|假|柬|帖|求|愿)/u],
};

const WHO = "^(?:(?:he|she|they) )?(?:also |further |then )?";
const en = (act: string): RegExp => new RegExp(`${WHO}${act}`, "iu");
const SAYS = en(
  "(?:said|says|stated|noted|added|mentioned|remarked|stressed|emphasi[sz]ed|underlined|highlighted|pointed out|observed|explained|expressed|affirmed)(?: that |, )(?=\\p{L})",
);
const TELLS = en(
  "(?:introduced|presented|described|outlined|explained|reported on|spoke (?:on|about)|talked about|briefed (?:the [\\p{Ll} ]{1,25} )?(?:on|about)|(?:gave|made|delivered) an? (?:brief |detailed |short )?(?:introduction (?:to|of|about)|overview of|briefing (?:on|about)|presentation (?:on|of|about)|report on)) (?=\\p{L})",
);
const EN: Readonly<Partial<Record<Act, RegExp>>> = {
  say: SAYS,
  point_out: SAYS,
  stress: SAYS,
  hope: en(
    "(?:(?:hoped|hopes)(?: that)?|(?:hope|wish|wished|wishes|expressed (?:the|his|her|their) (?:sincere )?hope) that) (?=\\p{L})",
  ),
  thank: en("(?:thanked|thanks|expressed (?:[\\p{Ll}]+ ){0,2}(?:thanks|gratitude|appreciation)) (?=for )"),
  congratulate: en("(?:congratulated|congratulates|offered (?:[\\p{Ll}]+ )?congratulations) (?=on |upon )"),
  praise: en("(?:praised|praises|commended|lauded|appreciated|spoke highly of) (?=\\p{L})"),
  introduce: TELLS,
  brief: TELLS,
  report: TELLS,
  speak: TELLS,
  propose: en("(?:proposed|proposes|suggested|suggests) (?=to |\\p{Ll}+ing )"),
  promise: en("(?:promised|promises|pledged|pledges|undertook|committed|offered) (?=to )"),
};

/** Any of these echoes. */
export const ECHO: Readonly<Record<Lang, RegExp>> = {
  zh: new RegExp(
    Object.values(ZH)
      .flatMap((all) => all.map(({ source }) => source))
      .join("|"),
    "u",
  ),
  en: new RegExp(
    Object.values(EN)
      .map(({ source }) => source)
      .join("|"),
    "iu",
  ),
};

/** A point without the act of its remark in front of it: "Said that the quay is old" of somebody who says so. */
export const withoutActEcho = (text: string, act: Act, lang: Lang): string => {
  const own =
    lang === "zh"
      ? (ZH[act] ?? []).reduce((made, echo) => made.replace(echo, ""), text)
      : text.replace(EN[act] ?? /(?!)/u, "");
  return own === "" ? text : own;
};
