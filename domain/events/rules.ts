import { dayRules } from "./day-rules";
import { keyRules } from "./key-rules";
import { organizationRules } from "./organization-rules";
import type { Step } from "./paths";
import { speakingRules } from "./remark-rules";
import { type BrokenRule, hasWords, type Report, type Rule } from "./rule";
import type { DraftRecord } from "./shape";

export type { BrokenRule } from "./rule";

/** Reports where exactly one of two fields is required. */
const eitherOr = (
  report: Report,
  at: readonly Step[],
  [one, other]: [boolean, boolean],
  [both, neither]: [Rule, Rule],
): void => {
  if (one && other) report(both, at);
  if (!one && !other) report(neither, at);
};

const participantRules = (record: DraftRecord, report: Report): void => {
  record.participants?.forEach((participant, i) => {
    const at = ["participants", i];
    const either: [boolean, boolean] = [participant.person !== undefined, hasWords(participant.group)];
    eitherOr(report, at, either, ["person_and_group", "person_or_group"]);
    participant.posts?.forEach((post, j) => {
      if (!post.organization && !hasWords(post.title)) report("empty_post", [...at, "posts", j]);
    });
  });
  if (record.openSides?.length && !record.participantsOpen) report("open_sides_without_open", ["openSides"]);
  record.delegations?.forEach((delegation, i) => {
    const head = record.participants?.find((one) => one.key === delegation.head);
    if (head && head.delegation !== delegation.key)
      report("head_of_other_delegation", ["delegations", i, "head"], {
        key: head.key,
        delegation: delegation.key,
      });
  });
};

const organizerRules = (record: DraftRecord, report: Report): void => {
  const check = (organizers: DraftRecord["organizers"], ...list: Step[]) =>
    organizers?.forEach((one, i) => {
      const either: [boolean, boolean] = [one.organization !== undefined, one.participant !== undefined];
      eitherOr(report, [...list, i], either, ["organization_and_participant", "organization_or_participant"]);
    });
  check(record.organizers, "organizers");
  check(record.partOf?.organizers, "partOf", "organizers");
  record.agenda?.forEach((item, i) => {
    check(item.organizers, "agenda", i, "organizers");
  });
};

const itemRules = (record: DraftRecord, report: Report): void => {
  record.agenda?.forEach(({ activity, did }, i) => {
    if (hasWords(did) && activity !== undefined && activity !== "other")
      report("did_not_with_activity", ["agenda", i, "did"]);
  });
};

const agreementRules = (record: DraftRecord, report: Report): void => {
  record.agreements?.forEach((agreement, i) => {
    const at = ["agreements", i, "parties"];
    agreement.parties?.forEach((party, j) => {
      const either: [boolean, boolean] = [party.organization !== undefined, hasWords(party.group)];
      eitherOr(report, [...at, j], either, ["organization_and_group", "organization_or_group"]);
    });
    const several = (agreement.count ?? 1) > 1;
    if (agreement.status === "signed" && !several && agreement.parties?.length === 1) report("one_party", at);
  });
};

/** The broken rules of a record with a valid shape, drafts included. The rules are listed in docs/event-record.md. */
export const brokenRules = (record: DraftRecord): BrokenRule[] => {
  const broken: BrokenRule[] = [];
  const report: Report = (code, at, values) => broken.push(values ? { at, code, values } : { at, code });
  keyRules(record, report);
  participantRules(record, report);
  organizerRules(record, report);
  itemRules(record, report);
  agreementRules(record, report);
  speakingRules(record, report);
  dayRules(record, report);
  organizationRules(record, report);
  return broken;
};
