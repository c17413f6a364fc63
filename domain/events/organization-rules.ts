import { inLanguage } from "./in-language";
import { LIMITS } from "./limits";
import type { Step } from "./paths";
import type { Report } from "./rule";
import type { DraftRecord } from "./shape";
import { type DraftOrg, LANGS, type Text } from "./values";

interface OrgPlace {
  at: readonly Step[];
  org: DraftOrg;
}

/** All mentions of organizations in a record, including parents and owners of venues. */
export const organizationsOf = (record: DraftRecord): OrgPlace[] => {
  const found: OrgPlace[] = [];
  const one = (org: DraftOrg | undefined, ...at: Step[]) => {
    let here = at;
    for (let next = org; next; next = next.parent) {
      found.push({ at: here, org: next });
      here = [...here, "parent"];
    }
  };
  const all = (orgs: readonly DraftOrg[] | undefined, ...list: Step[]) =>
    orgs?.forEach((org, i) => {
      one(org, ...list, i);
    });
  const organizers = (members: DraftRecord["organizers"], ...list: Step[]) =>
    members?.forEach((member, i) => {
      one(member.organization, ...list, i, "organization");
    });

  one(record.home, "home");
  one(record.venue?.organization, "venue", "organization");
  one(record.partOf?.venue?.organization, "partOf", "venue", "organization");
  organizers(record.partOf?.organizers, "partOf", "organizers");
  organizers(record.organizers, "organizers");
  record.participants?.forEach((participant, i) => {
    all(participant.of, "participants", i, "of");
    participant.posts?.forEach((post, j) => {
      one(post.organization, "participants", i, "posts", j, "organization");
    });
  });
  record.agenda?.forEach((item, i) => {
    one(item.venue?.organization, "agenda", i, "venue", "organization");
    organizers(item.organizers, "agenda", i, "organizers");
  });
  record.outcomes?.forEach((outcome, i) => {
    all(outcome.to?.organizations, "outcomes", i, "to", "organizations");
  });
  record.agreements?.forEach((agreement, i) => {
    agreement.parties?.forEach((party, j) => {
      one(party.organization, "agreements", i, "parties", j, "organization");
    });
  });
  record.followUps?.forEach((followUp, i) => {
    all(followUp.by?.organizations, "followUps", i, "by", "organizations");
    all(followUp.to?.organizations, "followUps", i, "to", "organizations");
  });
  return found;
};

const sameName = (a: Text | undefined, b: Text | undefined): boolean => {
  const shared = LANGS.filter((lang) => a?.[lang] && b?.[lang]);
  return shared.length > 0 && shared.every((lang) => a?.[lang] === b?.[lang]);
};

/** Whether two mentions are the same organization: the same id, or the same name and parent. */
const sameOrganization = (a: DraftOrg, b: DraftOrg): boolean => {
  if (a.id && a.id === b.id) return true;
  if (!sameName(a.name, b.name)) return false;
  if (!a.parent || !b.parent) return !a.parent && !b.parent;
  return sameOrganization(a.parent, b.parent);
};

type Difference = [at: Step[], one: string, other: string];

const differences = (a: DraftOrg, b: DraftOrg): Difference[] => {
  const found: Difference[] = [];
  const compare = (at: Step[], one: unknown, other: unknown) => {
    if (one !== undefined && other !== undefined && one !== other) found.push([at, `${one}`, `${other}`]);
  };
  compare(["id"], a.id, b.id);
  compare(["kind"], a.kind, b.kind);
  compare(["the"], a.the, b.the);
  compare(["shortThe"], a.shortThe, b.shortThe);
  for (const field of ["name", "short", "city"] as const)
    for (const lang of LANGS)
      compare([field, lang], a[field]?.[lang] || undefined, b[field]?.[lang] || undefined);
  return found;
};

/** The lookup keys of a mention: its id, or its name with the name or id of its parent. */
const handlesOf = ({ id, name, parent }: DraftOrg): string[] => {
  const names = LANGS.flatMap((lang) => (name?.[lang] ? [`${lang}\n${name[lang]}`] : []));
  const above = parent
    ? [
        ...(parent.id ? [`id\n${parent.id}`] : []),
        ...LANGS.flatMap((lang) => (parent.name?.[lang] ? [`${lang}\n${parent.name[lang]}`] : [])),
      ]
    : [""];
  return [...(id ? [`id\n${id}`] : []), ...names.flatMap((each) => above.map((up) => `${each}\n${up}`))];
};

/** The number of differing mentions of one organization that a later one is compared with. */
const MAX_COMPARED = 20;

/** Rule: mentions of one organization do not contradict each other; reported once, at the later mention. */
export const organizationRules = (record: DraftRecord, report: Report): void => {
  const known = new Map<string, DraftOrg[]>();
  const serialized = new Map<DraftOrg, string>();
  const reported = new Set<string>();
  const consistent = new Set<string>();
  let crowded = false;
  for (const { at, org } of organizationsOf(record)) {
    const own = JSON.stringify(org);
    // The same mention again contradicts none of the others while none of them contradicts another.
    if (!crowded && reported.size === 0 && consistent.has(own)) continue;
    const handles = handlesOf(org);
    const earlier = new Set(handles.flatMap((handle) => known.get(handle) ?? []));
    let isNew = true;
    for (const other of earlier) {
      if (!sameOrganization(org, other)) continue;
      const found = differences(org, other);
      if (found.length === 0 && own === serialized.get(other)) isNew = false;
      for (const [field, here, there] of found) {
        const name = inLanguage(org.name, "en") || org.id || "";
        const mark = [name, ...field, here, there].join("\n");
        if (!reported.has(mark)) report("organizations_contradict", [...at, ...field], { name, here, there });
        reported.add(mark);
      }
    }
    if (reported.size >= LIMITS.problems) return;
    if (!isNew) continue;
    serialized.set(org, own);
    consistent.add(own);
    for (const handle of handles) {
      const mentions = known.get(handle) ?? [];
      if (mentions.length < MAX_COMPARED) known.set(handle, [...mentions, org]);
      else crowded = true;
    }
  }
};
