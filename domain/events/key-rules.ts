import type { Step } from "./paths";
import type { Report } from "./rule";
import type { DraftRecord } from "./shape";

/** The kinds of subjects that a key can name. */
export type KeyKind =
  | "participant"
  | "delegation"
  | "item"
  | "remark"
  | "outcome"
  | "agreement"
  | "scope"
  | "follow_up"
  | "photo";

interface KeyUse {
  at: readonly Step[];
  key: string;
  /** The expected kind or kinds; absent: any part of the record. */
  kind?: KeyKind | readonly KeyKind[];
}

/** The kinds that can be the news of an event. */
export const NEWS_KINDS = ["agreement", "item", "outcome", "participant"] as const;

interface OwnKey {
  at: readonly Step[];
  key: string;
  kind: KeyKind;
}

/** All keys of a record in order, with path and kind. */
export const keysOf = (record: DraftRecord): OwnKey[] => {
  const found: OwnKey[] = [];
  const add = (kind: KeyKind, members: readonly { key: string }[] | undefined, ...list: Step[]) =>
    members?.forEach((member, i) => {
      found.push({ kind, key: member.key, at: [...list, i] });
    });
  add("delegation", record.delegations, "delegations");
  add("participant", record.participants, "participants");
  add("item", record.agenda, "agenda");
  record.agenda?.forEach((item, i) => {
    add("remark", item.remarks, "agenda", i, "remarks");
  });
  add("outcome", record.outcomes, "outcomes");
  add("agreement", record.agreements, "agreements");
  record.agreements?.forEach((agreement, i) => {
    add("scope", agreement.scope, "agreements", i, "scope");
  });
  add("follow_up", record.followUps, "followUps");
  add("photo", record.photos, "photos");
  return found;
};

/** All references by key in a record, with the expected kind. */
const keyUsesOf = (record: DraftRecord): KeyUse[] => {
  const uses: KeyUse[] = [];
  const one = (kind: KeyUse["kind"], key: string | undefined, ...at: Step[]) => {
    if (key !== undefined) uses.push(kind ? { at, key, kind } : { at, key });
  };
  const all = (kind: KeyKind, keys: readonly string[] | undefined, ...list: Step[]) =>
    keys?.forEach((key, i) => {
      one(kind, key, ...list, i);
    });
  const organizers = (members: DraftRecord["organizers"], ...list: Step[]) =>
    members?.forEach((member, i) => {
      one("participant", member.participant, ...list, i, "participant");
    });

  one(NEWS_KINDS, record.news, "news");
  organizers(record.organizers, "organizers");
  organizers(record.partOf?.organizers, "partOf", "organizers");
  record.delegations?.forEach((delegation, i) => {
    one("participant", delegation.head, "delegations", i, "head");
  });
  record.participants?.forEach((participant, i) => {
    const at = ["participants", i];
    one("delegation", participant.delegation, ...at, "delegation");
    one("participant", participant.onBehalfOf, ...at, "onBehalfOf");
    one("participant", participant.substitutes, ...at, "substitutes");
  });
  record.agenda?.forEach((item, i) => {
    const at = ["agenda", i];
    organizers(item.organizers, ...at, "organizers");
    item.people?.forEach((person, j) => {
      one("participant", person.key, ...at, "people", j, "key");
    });
    all("agreement", item.agreements, ...at, "agreements");
    all("outcome", item.outcomes, ...at, "outcomes");
    item.remarks?.forEach((remark, j) => {
      const here = [...at, "remarks", j];
      if (remark.by !== "all") all("participant", remark.by, ...here, "by");
      all("participant", remark.from, ...here, "from");
      all("participant", remark.to, ...here, "to");
      one("participant", remark.onBehalfOf, ...here, "onBehalfOf");
    });
  });
  record.outcomes?.forEach((outcome, i) => {
    all("participant", outcome.by, "outcomes", i, "by");
    all("participant", outcome.to?.participants, "outcomes", i, "to", "participants");
  });
  record.agreements?.forEach((agreement, i) => {
    const at = ["agreements", i];
    agreement.parties?.forEach((party, j) => {
      all("participant", party.signatories, ...at, "parties", j, "signatories");
    });
    all("participant", agreement.witnesses, ...at, "witnesses");
  });
  record.followUps?.forEach((followUp, i) => {
    const at = ["followUps", i];
    all("participant", followUp.by?.participants, ...at, "by", "participants");
    all("participant", followUp.to?.participants, ...at, "to", "participants");
    const from = followUp.from;
    if (!from) return;
    if ("agreement" in from) one("agreement", from.agreement, ...at, "from", "agreement");
    else if ("remark" in from) one("remark", from.remark, ...at, "from", "remark");
    else if ("outcome" in from) one("outcome", from.outcome, ...at, "from", "outcome");
    else one("item", from.item, ...at, "from", "item");
  });
  record.photos?.forEach((photo, i) => {
    all("participant", photo.people, "photos", i, "people");
    one(undefined, photo.after, "photos", i, "after");
  });
  return uses;
};

/** Rules on keys: unique, and each reference resolves to a subject of the expected kind. */
export const keyRules = (record: DraftRecord, report: Report): void => {
  const kinds = new Map<string, KeyKind>();
  for (const { key, kind, at } of keysOf(record)) {
    if (kinds.has(key)) report("key_twice", [...at, "key"], { key });
    else kinds.set(key, kind);
  }
  for (const { key, kind, at } of keyUsesOf(record)) {
    const found = kinds.get(key);
    const allowed = typeof kind === "string" ? [kind] : kind;
    const wanted = allowed?.join(" ") ?? "any";
    if (found === undefined) report("no_such_key", at, { key, wanted });
    else if (allowed && !allowed.includes(found)) report("key_of_other_kind", at, { key, wanted, found });
  }
  const byKey = <T extends { key: string }>(members: readonly T[] = []): Map<string, T> =>
    new Map(members.toReversed().map((one) => [one.key, one]));
  const agreements = byKey(record.agreements);
  const remarks = byKey(record.agenda?.flatMap((item) => item.remarks ?? []));
  const items = byKey(record.agenda);
  record.followUps?.forEach(({ from }, i) => {
    const at = ["followUps", i, "from"];
    if (!from) return;
    if ("agreement" in from) {
      const agreement = agreements.get(from.agreement);
      const scope = from.scope;
      if (agreement && scope !== undefined && !agreement.scope?.some((one) => one.key === scope))
        report("no_such_scope", [...at, "scope"], { key: scope, agreement: from.agreement });
    } else if ("remark" in from) {
      const remark = remarks.get(from.remark);
      if (remark && from.point !== undefined && from.point >= (remark.points?.length ?? 0))
        report("no_such_point", [...at, "point"], { point: `${from.point}`, remark: from.remark });
    } else if ("item" in from) {
      const item = items.get(from.item);
      if (item && from.topic !== undefined && from.topic >= (item.topics?.length ?? 0))
        report("no_such_topic", [...at, "topic"], { topic: `${from.topic}`, item: from.item });
    }
  });
};
