import { type Composed, isParagraph, type Line } from "../../compose";
import { type Phrase, partOf, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 应某会邀请，: who invited the visitors, behind the day. */
const INVITED = /^((?:[^，。；]{1,24}[日月午晚]，)?)应([^，。；]+)邀请，/u;
/** The visit itself, up to where it went. */
const WENT =
  /^[^，。；]*?(?=(?:访问|拜访|到访|[到赴](?=[该\p{Script=Han}]))(?!团))(?:访问|拜访|到访|[到赴])/u;
/** 该院: the organization that the sentence has named. */
const NOUN = /^该(?:校|院|会|馆|所|中心|公司|集团)(?!校|院|会)/u;
/** 星河国高校: hosts of whom only the country is known, who are among those visited. */
const GROUP = /^(.{2,4}?国?)(?:高校|院校|大学|企业)$/u;

/** What a sentence calls the inviter where the visit went; empty where it went elsewhere. */
const calledThere = ({ facts }: Discourse, inviter: string, place: string): string => {
  const name = inviter.replace(/（以下简称“[^”]*”）$/u, "");
  const org = facts.allOrgs().find((one) => one.name.text === name);
  const names = [name, ...(org?.short ? [org.short.text] : [])];
  const noun = org ? NOUN.exec(place)?.[0] : undefined;
  return noun ?? names.find((one) => place.startsWith(one)) ?? "";
};

/** 应邀 in front of the visit to those who invited the visitors, whom the sentence then names once. */
const once = (discourse: Discourse, line: Line): Line => {
  const text = textOf(line.words);
  const [front = "", day = "", inviter = ""] = INVITED.exec(text) ?? [];
  const rest = text.slice(front.length);
  const went = front === "" ? undefined : WENT.exec(rest)?.[0];
  if (line.own || went === undefined) return line;
  const verb = /(?:访问|拜访|到访|[到赴])$/u.exec(went)?.[0] ?? "";
  const place = rest.slice(went.length);
  const country = GROUP.exec(inviter)?.[1];
  const among = country !== undefined && place.startsWith(country);
  const called = among ? "" : calledThere(discourse, inviter, place);
  if (!among && called === "") return line;
  const part = (from: number, to: number): Phrase => partOf(line.words, from, to);
  const from = day.length + 1;
  const at = front.length + went.length;
  const goal = among ? plain("") : part(from, from + inviter.length);
  const subject = part(front.length, at - verb.length);
  const words = say`${part(0, day.length)}${subject}应邀${part(at - verb.length, at)}${goal}${part(at + called.length, text.length)}`;
  return { ...line, words: { ...words, paths: line.words.paths } };
};

/** A first sentence on visitors who came to those that invited them: 应邀到某院, not 应某院邀请，……到该院. */
export const withInvitationOnce = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const at = blocks.findIndex(isParagraph);
  const lead = blocks[at];
  const [news, ...others] = isParagraph(lead) ? lead.lines : [];
  if (!isParagraph(lead) || lead.part !== "lead" || !news) return [...blocks];
  return blocks.with(at, { ...lead, lines: [once(discourse, news), ...others] });
};
