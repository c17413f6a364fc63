import type { DraftRecord } from "../../events/shape";
import { haveRunInCommon } from "../common-run";
import type { Scene } from "../content/message";
import { isTalks } from "../content/sittings";
import { mustStayInPlace } from "./grouped-speakers";
import type { Of } from "./pool";

/** What a host says with the welcome before anybody else has spoken. */
const WITH_WELCOME: ReadonlySet<string> = new Set([
  "welcome",
  "introduce",
  "praise",
  "say",
  "point_out",
  "stress",
  "hope",
  "note",
  "thank",
]);

/** 长期以来的支持: thanks for what was long before the talks, which answer nobody. */
const OF_LONG = /^(?:对[^，；。]{2,20})?(?:长期以来|一直以来|多年来|历来|近年来)/u;

/** What visitors say that the host's words may answer. */
const ASKS: ReadonlySet<string> = new Set(["invite", "ask", "propose"]);
/** Whom a host welcomes: the visitors, not what they said. */
const VISITORS = /一行|[来到]访|[来贵外]宾|客[人商]|代表团|考察团|各位|代表|到来/;
/** Words of a host that may answer somebody. */
const MAY_ANSWER = /[该这将]|届时|上述|支持/;

/** Characters of a proposal in the words of a host who takes it up: 合办茶博会. */
const TAKEN_UP = 4;

const textOf = ({ remarks }: Of<"speech">): string => {
  let text = "";
  for (const { remark } of remarks)
    for (const { zh = "" } of remark.points ?? [])
      if (remark.act !== "thank" || !OF_LONG.test(zh)) text += `${zh}，`;
  return text;
};

/** Whether a host's words with the welcome may answer what the visitors said before. */
const mayAnswer = (
  welcome: Of<"speech">,
  before: readonly Of<"speech">[],
  others: ReadonlySet<string>,
): boolean => {
  const whom = welcome.remarks[0]?.remark.whom?.zh ?? "";
  const text = textOf(welcome);
  if ((whom !== "" && !VISITORS.test(whom)) || MAY_ANSWER.test(whom) || MAY_ANSWER.test(text)) return true;
  // Those of neither side propose something to all, of which the host may speak in the same words.
  return before.some(
    (one) =>
      one.remarks.some(({ remark }) => ASKS.has(remark.act ?? "")) &&
      (!isByHosts(one, others) || haveRunInCommon(textOf(one), text, TAKEN_UP)),
  );
};

const isByHosts = ({ by }: Of<"speech">, hosts: ReadonlySet<string>): boolean =>
  by !== "all" && by.every((key) => hosts.has(key));

/** Whether words of hosts begin with a welcome and answer nobody. */
const isWelcome = (one: Of<"speech">, hosts: ReadonlySet<string>): boolean => {
  const { remarks, bare } = one;
  return (
    isByHosts(one, hosts) &&
    !bare &&
    remarks[0]?.remark.act === "welcome" &&
    remarks.every(({ remark }) => WITH_WELCOME.has(remark.act ?? "")) &&
    !mustStayInPlace(remarks.map(({ remark }) => remark))
  );
};

/** Whether one of those who welcomed the visitors together only presents something after it: 甲还介绍了……. */
const goesOn = (one: Of<"speech">, welcome: Of<"speech">): boolean =>
  one.by !== "all" &&
  welcome.by !== "all" &&
  !one.bare &&
  one.by.every((key) => welcome.by.includes(key)) &&
  one.remarks.every(({ remark }) => remark.act === "introduce") &&
  !mustStayInPlace(one.remarks.map(({ remark }) => remark));

/**
 * Chinese: at talks a host who welcomes the visitors does so before they speak: 甲对乙一行表示欢迎，介绍了……。乙表示…….
 * Not where the host's words may answer somebody.
 */
export const welcomeFirst = (
  { participants = [] }: DraftRecord,
  { item }: Scene,
  said: readonly Of<"speech">[],
): Of<"speech">[] => {
  if (said.length < 2 || !isTalks(item)) return [...said];
  const of = (own: string): Set<string> =>
    new Set(participants.flatMap(({ key, side }) => (side === own ? [key] : [])));
  const hosts = of("host");
  const at = said.findIndex((one) => isWelcome(one, hosts));
  const welcome = said[at];
  if (at < 1 || !welcome) return [...said];
  const before = said.slice(0, at);
  if (before.every((one) => isByHosts(one, hosts)) || mayAnswer(welcome, before, of("third")))
    return [...said];
  const next = said[at + 1];
  const first = next && goesOn(next, welcome) ? [welcome, next] : [welcome];
  return [...first, ...said.filter((one) => !first.includes(one))];
};
