import type { DraftRecord } from "../../events/shape";
import type { Text } from "../../events/values";
import type { Message } from "../content/message";
import { oncePerText } from "../once-per";

const wordsIn = oncePerText((text) => text.split(/\s+/).length);

/** Words of texts, two Chinese characters counting as one. */
export const wordsOf = (texts: readonly (Text | undefined)[] | undefined): number =>
  (texts ?? []).reduce(
    (n, { en, zh } = {}) => n + (en === undefined ? Math.ceil((zh?.length ?? 0) / 2) : wordsIn(en)),
    0,
  );

/** An estimate of the words for the people of messages, with their posts; an organization that several share counts once. */
export const listWeight = (record: DraftRecord, messages: readonly Message[]): number =>
  peopleWeight(
    record,
    messages.flatMap((message) => ("people" in message ? message.people : [])),
  );

/** The same of people by their keys. */
export const peopleWeight = (record: DraftRecord, keys: readonly string[]): number => {
  const people = (record.participants ?? []).filter((one) => keys.includes(one.key));
  const organizations = new Map(
    people
      .flatMap((one) => [...(one.posts ?? []).flatMap((post) => post.organization ?? []), ...(one.of ?? [])])
      .map((organization) => [
        `${organization.name?.en ?? ""}|${organization.name?.zh ?? ""}`,
        organization.name,
      ]),
  );
  const own = people.flatMap((one) => [
    one.person?.name,
    one.group,
    ...(one.posts ?? []).map((post) => post.title),
  ]);
  return wordsOf([...own, ...organizations.values()]);
};

/** The words of four letters and more of a text, in small letters: what two English texts must share to be about one matter. */
export const longWordsIn = (text: string | undefined): ReadonlySet<string> =>
  new Set((text ?? "").toLowerCase().match(/\p{L}{4,}/gu));
