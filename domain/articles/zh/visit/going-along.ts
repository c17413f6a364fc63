import type { Discourse } from "../../reference/discourse";

/** What an office goes to do elsewhere, in which those who went along took part. */
const WORK = /考察|检查|督导|督查|视察|走访|慰问|拜访|拜会/;
const CALLS = /^(?:拜访|拜会|走访|慰问)$/;
const TRAVELS = /访问|出访/;
const TEAM = /团$/;

/** Whether the visitors are called a 团, with which one travels: 随团访问. */
const isTeam = ({ facts, content }: Discourse): boolean => {
  const [key] = content.relations.party.delegations;
  const delegation = facts.delegations.find((one) => one.key === key);
  return TEAM.test((delegation && facts.said(delegation.name, ""))?.text ?? "");
};

/**
 * 参加调研, 随团访问, 随同到访: what companions of the visitors did, in the word of the office's own title for it. At the end of the
 * text, 同行 would be with whomever the sentence before is about.
 */
export const wentAlong = (discourse: Discourse, late = false): string => {
  const { facts } = discourse;
  const { kind } = facts.record;
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const work = /调研/.exec(title)?.[0] ?? WORK.exec(title)?.[0];
  const along = isTeam(discourse) ? "随团" : "随同";
  const travelled = TRAVELS.test(title) ? `${along}访问` : undefined;
  // One takes part in a survey, but goes along on a call.
  if (work && CALLS.test(work)) return late ? `参加${work}` : "同行";
  if (kind === "inspection") return work ? `参加${work}` : (travelled ?? "参加活动");
  if (kind !== "outbound_visit") return /会见/.test(title) ? "参加会见" : `${along}到访`;
  return work ? `参加${work}` : (travelled ?? "随行");
};

/** How a clause ends of people who came along with the visitors. */
export const WENT_ALONG =
  "(?:[同随]行|随[团同](?:到访|访问)|参加(?:调研|考察|检查|督导|督查|视察|走访|慰问|拜访|拜会|会见|活动))";

/** Whether a clause ends so. */
export const ENDS_ALONG = new RegExp(`${WENT_ALONG}$`, "u");
