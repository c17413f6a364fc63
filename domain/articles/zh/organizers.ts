import type { Organizer } from "../../events/shape";
import { type Line, line } from "../compose";
import type { OrgFact } from "../facts";
import { joined, type Phrase, say } from "../phrase";
import type { Tell } from "../tell";
import { sideBySide } from "./grammar";
import { body, person } from "./mentions";

type Tier = NonNullable<Organizer["tier"]>;
const TIERS: readonly (readonly [Tier, string])[] = [
  ["guide", "指导"],
  ["host", "主办"],
  ["organizer", "承办"],
  ["co_organizer", "协办"],
  ["supporter", "支持"],
  ["initiator", "发起"],
  ["sponsor", "赞助"],
  ["go_between", "牵线"],
];

const ofTier = (
  tell: Tell,
  organizers: readonly Organizer[] | undefined,
  path: string,
  tier: Tier,
): Phrase | undefined => {
  const seen = new Set<OrgFact>();
  const told = (organizers ?? []).flatMap((organizer, at) => {
    if (organizer.tier !== tier) return [];
    const org = tell.facts.org(organizer.organization, `${path}[${at}].organization`);
    if (org && seen.has(org.org)) return [];
    if (org) seen.add(org.org);
    const who = tell.facts.who(organizer.participant);
    return org ? [body(tell, org)] : who ? [person(tell, who)] : [];
  });
  return told.length > 0 ? sideBySide(told) : undefined;
};

/** 研讨会由甲、乙主办，丙承办，丁协办，戊支持: each tier with its verb once. */
export const organizerLines = (
  tell: Tell,
  organizers: readonly Organizer[] | undefined,
  path: string,
  subject: Phrase | string,
  part = false,
): Line[] => {
  const tiers = TIERS.flatMap(([tier, verb]) => {
    const who = ofTier(tell, organizers, path, tier);
    return who ? [say`${who}${part && tier === "organizer" ? "组织" : verb}`] : [];
  });
  const inviters = ofTier(tell, organizers, path, "inviter");
  if (tiers.length === 0) return inviters ? [line(path, say`${subject}应${inviters}邀请进行`)] : [];
  const invited = inviters ? say`应${inviters}邀请，` : undefined;
  return [line(path, say`${invited}${subject}由${joined(tiers, "，")}`)];
};
