import type { DraftRecord, Participant } from "../../events/shape";
import type { Message } from "../content/message";
import type { Of } from "./pool";

/** 某国大使夫人: a relative at the end of the words for a guest, before them perhaps a name or a post. */
export const KIN_NOUN = /(?:夫人|丈夫|妻子|配偶)$/u;

const KIN = new RegExp(`^(.*?)(?:的)?${KIN_NOUN.source}`, "u");

/** Somebody who is recorded as a relative of another: 夫人 of the person listed before, 某国大使夫人 of the one with that post. */
export const principalOf = (record: DraftRecord, one: Participant): Participant | undefined => {
  const all = record.participants ?? [];
  const [whole, post] = KIN.exec(one.group?.zh ?? "") ?? [];
  if (whole === undefined || (one.of ?? []).length > 0) return undefined;
  if (post === "") {
    const before = all[all.indexOf(one) - 1];
    return before?.person && before.side === one.side ? before : undefined;
  }
  const found = all.filter((other) =>
    (other.posts ?? []).some(
      ({ title, organization }) => `${organization?.name?.zh ?? ""}${title?.zh ?? ""}` === post,
    ),
  );
  return found.length === 1 && found[0]?.person ? found[0] : undefined;
};

type Listed = Of<"members"> | Of<"present">;

/** Lists of companions with each relative after the person they are related to, who is introduced there although they speak later. */
export const withPrincipals = (record: DraftRecord, leaders: readonly string[], one: Message): Message => {
  if (one.type !== "members" && one.type !== "present") return one;
  const listed: Listed = one;
  const people = listed.people.flatMap((key) => {
    const who = record.participants?.find((each) => each.key === key);
    const principal = who && principalOf(record, who);
    const known = !principal || listed.people.includes(principal.key) || leaders.includes(principal.key);
    return known ? [key] : [principal.key, key];
  });
  return people.length === listed.people.length ? one : { ...listed, people };
};
