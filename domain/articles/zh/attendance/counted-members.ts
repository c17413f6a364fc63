import type { DraftRecord } from "../../../events/shape";
import { literal } from "../../literal";
import { loose, type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { calledLater } from "../organizations/delegation-names";
import { enumeration } from "../words/grammar";
import { attendanceCount } from "./attendance-count";

/** The only delegation's members, as those who took part. */
const MEMBERS =
  /^(?:代表团|考察团|访问团|参访团|交流团|经贸团|商务团|调研组|考察组)(?:全体)?(?:成员|团员|人员)$/;

/** 30余名企业家 of 湖滨企业家考察团: whether a delegation is named after those who are counted. */
const isNamedAfter = (name: string, of: string): boolean =>
  of.length > 2 &&
  new RegExp(`${literal(of)}(?:代表团|考察团|访问团|参访团|交流团|经贸团|商务团)$`, "u").test(name);

const ON_THE_WAY: ReadonlySet<string> = new Set(["tour", "talks", "discussion", "meal"]);

/** Whether the participants, of whom only the number is known, are the travellers: no item of the journey had an audience. */
const isOfTravellers = ({ kind, attendance, agenda = [] }: DraftRecord): boolean =>
  kind === "outbound_visit" &&
  attendance?.of === undefined &&
  agenda.length > 0 &&
  agenda.every(({ activity }) => ON_THE_WAY.has(activity ?? ""));

/** 一行60余人, 一行90余人（含60余家企业的代表）: how many members the only delegation had, where the record counts them as those who took part. */
export const countedMembers = (discourse: Discourse): Phrase => {
  const { facts, content, memory } = discourse;
  const { attendance } = facts.record;
  const [only, ...more] = facts.delegations;
  const name = only && facts.said(only.name, "")?.text;
  const of = facts.said(attendance?.of, "")?.text ?? "";
  const own = name !== undefined && of.startsWith(name) ? `${calledLater(name)}${of.slice(name.length)}` : of;
  const message = content.messages.find((one) => one.type === "attendance" && !memory.realized.has(one.id));
  const counted =
    name !== undefined &&
    ((MEMBERS.test(own) && own.startsWith(calledLater(name))) || isNamedAfter(name, of));
  if (!message || !only || more.length > 0 || !(counted || isOfTravellers(facts.record))) return plain("");
  const number = attendanceCount(discourse, false);
  if (!number) return plain("");
  memory.realized.add(message.id);
  const including = facts.list(attendance?.including, "attendance.including").map(phrase);
  return say`一行${number}${including.length > 0 ? say`（含${loose(enumeration(including))}）` : ""}`;
};

/** 甲、乙等10余名侨领: the guests who were received and are all named, where the headline calls them by the noun of a larger number. */
export const countedGuests = (discourse: Discourse, named: number): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const { attendance, title } = facts.record;
  const of = facts.said(attendance?.of, "")?.text ?? "";
  const message = content.messages.find((one) => one.type === "attendance" && !memory.realized.has(one.id));
  const more = named > 1 && (attendance?.count ?? 0) > named && attendance?.including === undefined;
  const called = of.length > 1 && (facts.said(title, "")?.text ?? "").includes(of);
  const number = message && more && called ? attendanceCount(discourse) : undefined;
  if (!message || !number) return undefined;
  memory.realized.add(message.id);
  return say`等${number}`;
};
