import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message } from "../content/message";
import { FEW_AT_CEREMONY } from "./ceremony-people";
import type { Of, Pool } from "./pool";

/** People who attended a signing, before its terms. */
const FEW_PRESENT = 4;

/**
 * Who attended a signing ceremony, as one list before who chaired it: those who only were there and those who speak there, colleagues of
 * one side together. Nothing where signatories or witnesses are known, who are told with the document.
 */
export const allAtSigning = (pool: Pool, content: Content, record: DraftRecord, news: Message): Message[] => {
  if (news.type !== "sign" || record.kind !== "signing" || !news.scene) return [];
  const { scene } = news;
  const others: ReadonlySet<Message["type"]> = new Set([
    "signatories",
    "witnesses",
    "members",
    "visit",
    "meet",
  ]);
  const spoke = content.messages.flatMap((one) =>
    one.type === "speech" && one.scene === scene && one.by !== "all" ? one.by : [],
  );
  const chairs = new Set([
    ...scene.chairs,
    ...content.messages.flatMap((one) => (one.type === "role" && one.role === "chair" ? one.people : [])),
  ]);
  const listed = content.messages.flatMap((one) =>
    one.type === "present" || (one.type === "scene-attendees" && one.scene === scene) ? [one] : [],
  );
  const [first] = listed;
  const known = new Set(listed.flatMap((one) => one.people));
  const there = new Set(
    (scene.item.people ?? []).filter((one) => (one.as ?? "attendee") === "attendee").map(({ key }) => key),
  );
  const all = (record.participants ?? []).filter(
    ({ key }) => (known.has(key) || spoke.includes(key) || there.has(key)) && !chairs.has(key),
  );
  const other = content.messages.some((one) => others.has(one.type));
  // A few who only were there leave room for the terms behind them.
  const whole =
    spoke.every((key) => known.has(key)) && (all.length > FEW_PRESENT || all.some((one) => one.group));
  if (!first || whole || all.length > FEW_AT_CEREMONY || other) return [];
  const sides = [...new Set(all.map(({ side }) => side))];
  const sorted = sides.flatMap((side) => all.filter((one) => one.side === side));
  const people = [...sorted.filter((one) => !one.group), ...sorted.filter((one) => one.group)];
  pool.take("present");
  pool.take("scene-attendees", (one) => one.scene === scene);
  return [
    {
      id: first.id,
      type: "present",
      side: undefined,
      people: people.map(({ key }) => key),
      open: listed.some((one) => one.type === "present" && one.open) || scene.item.peopleOpen === true,
      also: false,
      leading: true,
      paths: first.paths,
      importance: 0.6,
    },
  ];
};

/** Leading people of a signing who are named in its first paragraph. */
const FEW_LEADING = 3;

/**
 * Those who spoke at a signing, or attended it, and rank before the signatories of their side, but did not sign: 市长刘甲、行长益乙出席签约仪式. They are
 * named as present before who signed, and by name alone where they speak.
 */
export const leadingSpeakers = (content: Content, record: DraftRecord, news: Message): Message[] => {
  if (news.type !== "sign" || record.kind !== "signing" || !news.scene) return [];
  const all = record.participants ?? [];
  const rankOf = (key: string): number => all.findIndex((one) => one.key === key);
  const sideOf = (key: string) => all[rankOf(key)]?.side;
  const signed = content.messages.flatMap((one) => (one.type === "signatories" ? one.signed : []));
  const signing = signed.flatMap((one) => one.people);
  const spoke = content.messages.flatMap((one) =>
    one.type === "speech" && one.scene === news.scene && one.by !== "all" ? one.by : [],
  );
  const watching = new Set(content.messages.flatMap((one) => (one.type === "witnesses" ? one.people : [])));
  const people = all
    .map(({ key }) => key)
    .filter((key) => !watching.has(key))
    .filter((key) => spoke.includes(key) || news.scene?.attendees.includes(key))
    .filter((key, at, keys) => keys.indexOf(key) === at && !all[rankOf(key)]?.group)
    .filter((key) => !signing.includes(key) && !news.scene?.chairs.includes(key))
    .filter((key) => {
      const own = signing.filter((one) => sideOf(one) === sideOf(key));
      return own.length > 0 && own.every((one) => rankOf(key) < rankOf(one));
    });
  if (people.length === 0 || people.length > FEW_LEADING) return [];
  const id = `people.${people[0]}.leading`;
  return [
    {
      id,
      type: "present",
      side: undefined,
      people,
      open: false,
      also: false,
      leading: true,
      paths: [],
      importance: 0.6,
    },
  ];
};

/** Those who lead at a signing with all others who only were there: one list, colleagues of one side together. */
export const withOthersAtSigning = (
  pool: Pool,
  record: DraftRecord,
  news: Message,
  leading: readonly Message[],
): readonly Message[] => {
  const [first, ...more] = leading;
  if (first?.type !== "present" || news.type !== "sign" || more.length > 0) return leading;
  const isList = (one: Message): one is Of<"present"> | Of<"scene-attendees"> =>
    one.type === "present" || (one.type === "scene-attendees" && one.scene === news.scene);
  const lists = pool.rest.filter(isList);
  const others = new Set(lists.flatMap((one) => one.people));
  const signed = new Set(
    pool.rest.flatMap((one) => (one.type === "signatories" ? one.signed : [])).flatMap((one) => one.people),
  );
  const all = (record.participants ?? []).filter(
    ({ key }) => (first.people.includes(key) || others.has(key)) && !signed.has(key),
  );
  if (others.size === 0 || all.length > FEW_AT_CEREMONY) return leading;
  pool.take("present");
  pool.take("scene-attendees", (one) => one.scene === news.scene);
  const open =
    lists.some((one) => one.type === "present" && one.open) || news.scene?.item.peopleOpen === true;
  const people = [...all.filter((one) => !one.group), ...all.filter((one) => one.group)];
  return [{ ...first, people: people.map(({ key }) => key), open, paths: lists.flatMap((one) => one.paths) }];
};
