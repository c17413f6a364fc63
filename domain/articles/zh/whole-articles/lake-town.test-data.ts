import { type DraftRecord, FORMAT } from "../../../events/shape";

/** A Chinese text of a record. */
export const zh = (text: string) => ({ zh: text });

/** A record of an event that was held on a day in March. */
export const heldEvent = (more: object): DraftRecord =>
  ({ format: FORMAT, status: "held", when: { start: "2024-03-05" }, ...more }) as unknown as DraftRecord;

/** Invented associations. */
export const PORT = { name: zh("湖滨港口商会"), kind: "association" };
export const CITY = { name: zh("云雀市航运协会"), kind: "association" };

/** A participant with one post at an organization. */
export const person = (
  key: string,
  name: string,
  organization: object,
  title: string,
  more: object = {},
): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});

/** The same at an organization of which only the name is known. */
export const personOf = (
  key: string,
  name: string,
  organization: string,
  title: string,
  more: object = {},
): object => person(key, name, { name: zh(organization) }, title, more);

/** The same at an association. */
export const officerOf = (
  key: string,
  name: string,
  association: string,
  title: string,
  more: object = {},
): object => person(key, name, { name: zh(association), kind: "association" }, title, more);

/** A remark of somebody in one act. */
export const remark = (key: string, by: string, act: string, ...points: string[]): object => ({
  key,
  by: [by],
  act,
  points: points.map(zh),
});
