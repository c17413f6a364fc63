import type { Organizer } from "../../events/shape";
import { type Line, line } from "../compose";
import type { OrgFact } from "../facts";
import { loose, type Phrase, plain, say } from "../phrase";
import type { Tell } from "../tell";
import { andList } from "./grammar";
import { body, person } from "./mentions";

type Tier = NonNullable<Organizer["tier"]>;
const ORDER: readonly Tier[] = [
  "host",
  "organizer",
  "co_organizer",
  "sponsor",
  "initiator",
  "guide",
  "supporter",
];
const VERBS: Partial<Record<Tier, string>> = {
  host: "hosted by",
  organizer: "organized by",
  co_organizer: "co-organized by",
  sponsor: "sponsored by",
  initiator: "initiated by",
};
const BESIDE: Partial<Record<Tier, string>> = {
  guide: "under the guidance of",
  supporter: "with the support of",
};

/** The bodies and persons of one tier, in the record's order. */
export const ofTier = (
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
  return told.length > 0 ? loose(andList(told)) : undefined;
};

/** All tiers in one sentence, each verb once: "was hosted by A, organized by B and co-organized by C, with the support of D". */
export const organizerLines = (
  tell: Tell,
  organizers: readonly Organizer[] | undefined,
  path: string,
  subject: Phrase | string,
): Line[] => {
  const british = tell.facts.style.spelling === "british";
  const spelt = (verb: string): string => (british ? verb.replace("organized", "organised") : verb);
  const verbs = ORDER.flatMap((tier) => {
    const who = VERBS[tier] && ofTier(tell, organizers, path, tier);
    return who ? [say`${spelt(VERBS[tier] ?? "")} ${who}`] : [];
  });
  const beside = ORDER.flatMap((tier) => {
    const who = BESIDE[tier] && ofTier(tell, organizers, path, tier);
    return who ? [say`${BESIDE[tier] ?? ""} ${who}`] : [];
  });
  const through = ofTier(tell, organizers, path, "go_between");
  const invited = ofTier(tell, organizers, path, "inviter");
  if (through) beside.push(say`arranged through ${through}`);
  if (invited) beside.push(say`at the invitation of ${invited}`);
  if (verbs.length === 0 && beside.length === 0) return [];
  if (verbs.length === 0 && through && beside.length === 1)
    return [line(path, say`${subject} was ${beside[0]}`)];
  if (verbs.length === 0) return [line(path, say`${subject} took place ${andList(beside)}`)];
  if (beside.length > 1)
    return [
      line(path, say`${subject} was ${andList(verbs)}`),
      line(`${path}.beside`, say`it was held ${andList(beside)}`),
    ];
  const comma = beside.length > 0 ? say`, ${andList(beside)}` : plain("");
  return [line(path, say`${subject} was ${andList(verbs)}${comma}`)];
};
