import type { Composed } from "../../compose";
import { type Rewording, reworded } from "../../rewording";

const MEANWHILE = /^(?:随后，)?(?:与会各方|与会人员|大家)同期(?:还)?(举[办行])(?!了)/u;

/** 同期还举办了年会, for 随后，与会各方同期举办年会: another event at the same time is not an act of those who attended. */
export const heldMeanwhile: Rewording = (text) => {
  const found = MEANWHILE.exec(text);
  return found ? { from: 0, to: found[0].length, text: `同期还${found[1]}了` } : undefined;
};

const PRESENTED = /就(?=[^，。；“”]{4,40}作介绍$)/u;

/** 介绍了工作经验, for 就工作经验作介绍. */
export const introducedPlainly: Rewording = (text) => {
  const at = PRESENTED.exec(text)?.index;
  if (at === undefined) return undefined;
  return [
    { from: text.length - 3, to: text.length, text: "" },
    { from: at, to: at + 1, text: "介绍了" },
  ];
};

const CONFERRED = /向([^，。；“”]{2,40})颁发(?=[^，。；]{0,4}“[^”]+”[^，。；]{0,4}称号)/u;

/** 授予某园区“示范基地”称号, for 向某园区颁发“示范基地”称号. */
export const titleConferred: Rewording = (text) => {
  const found = CONFERRED.exec(text);
  const to = found ? found.index + found[0].length : 0;
  return found
    ? [
        { from: to - 2, to, text: "" },
        { from: found.index, to: found.index + 1, text: "授予" },
      ]
    : undefined;
};

const AT_SIGNING =
  /^((?:[^，。；]{2,20}，)?)在((?:[^，。；]{2,30}举行的)?[^，。；]{4,50}(?:仪式|典礼|推介会|洽谈会|对接会|大会))上，(?=签约\p{Script=Han}{1,4}\d+个)/u;

/** 某签约仪式举行，签约项目35个, for 在某签约仪式上，签约项目35个, which has no subject. */
export const signedWhereHeld: Rewording = (text) => {
  const [front, day = "", event = ""] = AT_SIGNING.exec(text) ?? [];
  if (!front) return undefined;
  const [, place, name] = /^(.+)举行的(.+)$/u.exec(event) ?? [];
  return { from: 0, to: front.length, text: `${day}${name ?? event}${place ? `在${place}` : ""}举行，` };
};

/** What one of these rewordings changes has. */
const ANY = /同期|作介绍$|颁发|签约/u;

/** The first of the rewordings that changes a sentence. */
export const actsOfEvents: Rewording = (text) =>
  ANY.test(text)
    ? (heldMeanwhile(text) ?? introducedPlainly(text) ?? titleConferred(text) ?? signedWhereHeld(text))
    : undefined;

const HOSTED_THERE =
  /^([^，。；“”]{2,40}(?:交流会|座谈会|推介会|对接会|洽谈会|说明会|招待会|联谊会|论坛|沙龙))由([^，。；、]{3,20})主办，(?=[^。；]{2,}致辞$)/u;

/** 某会还主办了交流会，甲、乙致辞, for 交流会由某会主办，甲、乙致辞, which does not say that it was held on the visit. */
export const hostedOnVisit: Rewording = (text) => {
  const [front, event = "", host = ""] = HOSTED_THERE.exec(text) ?? [];
  return front ? { from: 0, to: front.length, text: `${host}还主办了${event}，` } : undefined;
};

/** A paragraph about a visit in which the events that somebody hosted on it were held by them. */
export const withHostedOnVisit = (block: Composed): Composed =>
  block.type === "paragraph"
    ? {
        ...block,
        lines: block.lines.map((line) => (line.id === "lead" ? line : reworded(line, [hostedOnVisit]))),
      }
    : block;
