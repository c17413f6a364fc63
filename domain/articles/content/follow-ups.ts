import type { DraftRecord, FollowUp } from "../../events/shape";
import { isAnnounced } from "../../follow-ups/announced";
import type { FollowUpAt } from "./message";
import { isOwnMatter } from "./own-matters";

/** The follow-up that is the signing of a planned agreement: it comes from the agreement as a whole and has a deadline. */
const signingOf = (record: DraftRecord, agreement: string): FollowUp | undefined =>
  (record.followUps ?? []).find(
    (one) =>
      one.from && "agreement" in one.from && one.from.agreement === agreement && !one.from.scope && one.due,
  );

/** Whether a promise at an item has the same words as a follow-up, or a hope those of a wish about somebody: "A would invest". */
const isSameInWords = (
  { text, force }: FollowUp,
  act: string | undefined,
  point: FollowUp["text"],
): boolean => {
  if (text === undefined || point === undefined) return false;
  if (force === "commitment" || force === "intention")
    return act === "promise" && point.en === text.en && point.zh === text.zh;
  const wished = text.en !== undefined && point.en?.endsWith(` would ${text.en}`) === true;
  return force === "wish" && act === "hope" && wished && point.zh === undefined && text.zh === undefined;
};

/** The speaker: the owner of a promise, or the addressee of a wish. */
const isSaidBy = ({ force, by, to }: FollowUp, speakers: readonly string[]): boolean => {
  const own = force === "wish" ? to : by;
  return (own?.participants ?? []).some((key) => speakers.includes(key));
};

/** The source of a follow-up: as recorded, or the only remark of its own people with the same words. */
export const originOf = (record: DraftRecord, followUp: FollowUp): FollowUp["from"] => {
  if (followUp.from) return followUp.from;
  const found = (record.agenda ?? [])
    .flatMap((item) => item.remarks ?? [])
    .flatMap(({ key, act, by, points }) =>
      by !== "all" && isSaidBy(followUp, by ?? [])
        ? (points ?? []).flatMap((point, at) =>
            isSameInWords(followUp, act, point) ? [{ remark: key, point: at }] : [],
          )
        : [],
    );
  return found.length === 1 ? found[0] : undefined;
};

/** Whether somebody promised the same in the same words at an item, without the record connecting the two. */
const isPromisedInWords = (record: DraftRecord, followUp: FollowUp): boolean =>
  followUp.due === undefined &&
  followUp.force !== "wish" &&
  (record.agenda ?? [])
    .flatMap((item) => item.remarks ?? [])
    .some(({ act, points }) => (points ?? []).some((point) => isSameInWords(followUp, act, point)));

/** The content words of a text, without their endings: "making" and "make" are one. */
const bareWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) =>
    word.replace(/(?:ing|ed|es|s|e)$/, ""),
  );

/** The fewest words of a promise for recognizing it in a quotation. */
const MIN_PROMISE_WORDS = 3;

/**
 * "I am committed to making it work before I leave office": whether the owners of a promise state it in a quotation; words of
 * the name of an agreement do not count.
 */
const isQuoted = (record: DraftRecord, { text, due, by, force }: FollowUp): boolean => {
  const owners = by?.participants ?? [];
  if (!text?.en || text.zh || force === "wish" || due?.on || owners.length === 0) return false;
  const titles = (record.agreements ?? []).flatMap(({ title }) => bareWords(title?.en ?? ""));
  const own = bareWords(`${text.en} ${due?.words?.en ?? ""}`).filter((word) => !titles.includes(word));
  return (record.agenda ?? [])
    .flatMap((item) => item.remarks ?? [])
    .some(({ by: speakers, quote }) => {
      const said = new Set(bareWords(quote?.en ?? ""));
      const alike = speakers !== "all" && speakers?.join() === owners.join();
      return alike && own.length >= MIN_PROMISE_WORDS && own.every((word) => said.has(word));
    });
};

/** Whether the source of a follow-up is itself in the article, so that it is not stated twice. */
const isStatedAtOrigin = (record: DraftRecord, followUp: FollowUp): boolean => {
  const from = originOf(record, followUp);
  if (!from) return isPromisedInWords(record, followUp);
  if (isOwnMatter(record, followUp)) return false;
  if ("remark" in from) {
    const remark = (record.agenda ?? [])
      .flatMap((item) => item.remarks ?? [])
      .find((one) => one.key === from.remark);
    return remark !== undefined && (from.point === undefined || remark.points?.[from.point] !== undefined);
  }
  if ("outcome" in from) {
    // What is to be done with a gift is not in the sentence about the giving.
    const outcome = (record.outcomes ?? []).find((one) => one.key === from.outcome);
    return outcome !== undefined && !(outcome.type === "gift" && followUp.announce === true);
  }
  if ("item" in from) {
    const item = (record.agenda ?? []).find((one) => one.key === from.item);
    if (!item || from.topic === undefined || !item.topics?.[from.topic]) return false;
    return followUp.announce !== true;
  }
  const agreement = (record.agreements ?? []).find((one) => one.key === from.agreement);
  if (!agreement) return false;
  if (from.scope !== undefined) return (agreement.scope ?? []).some((one) => one.key === from.scope);
  return agreement.status === "planned" && signingOf(record, agreement.key) === followUp;
};

const sameText = (a: FollowUp, b: FollowUp): boolean =>
  a.force === b.force &&
  a.text?.en === b.text?.en &&
  a.text?.zh === b.text?.zh &&
  JSON.stringify([a.due, a.to]) === JSON.stringify([b.due, b.to]);

const canJoin = (one: FollowUp): boolean => !one.by?.all && one.by !== undefined;

/**
 * The follow-ups that an article states separately, those of equal words together as one sentence with a joint subject. Those
 * without an owner come first: after another's they would seem to belong to that owner.
 */
export const followUpsToState = (record: DraftRecord): FollowUpAt[][] => {
  const seen = new Set<string>();
  const all = (record.followUps ?? [])
    .filter((one) => !seen.has(one.key) && seen.add(one.key))
    .filter((one) => isAnnounced(one) && !isStatedAtOrigin(record, one) && !isQuoted(record, one))
    .map((followUp) => ({ followUp, path: `followUps[${followUp.key}]` }));
  const groups: FollowUpAt[][] = [];
  for (const one of [...all.filter((each) => !each.followUp.by), ...all.filter((each) => each.followUp.by)]) {
    const same = groups.find(
      ([first]) =>
        first && sameText(first.followUp, one.followUp) && canJoin(first.followUp) && canJoin(one.followUp),
    );
    if (same) same.push(one);
    else groups.push([one]);
  }
  return groups;
};
