import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { toText } from "../../render";
import { writeArticle } from "../../write";

/** An English text of a record. */
export const en = (text: string) => ({ en: text });

/** The faultless English article of an event that was held on a day in March. */
export const textOfEvent = (record: object): string =>
  faultlessText(
    { format: FORMAT, status: "held", when: { start: "2024-03-05" }, ...record } as DraftRecord,
    "en",
  );

/** The English article of a record, without checking it for faults. */
export const textOf = (record: DraftRecord): string => toText(writeArticle(record, "en"));

/** An invented town. */
export const town = { name: en("Reedham"), kind: "government" };

/** A person of a record, called by the last part of the name afterwards. */
const called = (name: string) => ({ name: en(name), later: en(name.split(" ").at(-1) ?? "") });

/** A participant with one post at an organization. */
export const person = (
  key: string,
  name: string,
  title: string,
  organization: object | undefined,
  more = {},
) => ({
  key,
  person: called(name),
  posts: [{ title: en(title), organization }],
  ...more,
});

/** A participant with one post at an organization of which only the name is known. */
export const personOf = (key: string, name: string, title: string, organization: string, more = {}) =>
  person(key, name, title, { name: en(organization) }, more);

/** A participant of a side, whose title names no organization. */
export const personOfSide = (key: string, name: string, title: string, side: string, more = {}) => ({
  key,
  side,
  person: called(name),
  posts: [{ title: en(title) }],
  ...more,
});

/** An invented office of the town. */
export const office = { name: en("Lake Affairs Office"), the: true, kind: "government" };

/** A remark of somebody in one act. */
export const said = (by: string, act: string, ...points: string[]) => ({
  key: `${by}${act}`,
  by: [by],
  act,
  points: points.map(en),
});

/** A remark of somebody about the lake. */
export const speech = (by: string) => ({
  key: `r-${by}`,
  by: [by],
  act: "say",
  points: [en("the lake needed care")],
});

/** A signed memorandum of understanding, "m". */
export const memorandum = (more: object) => ({
  key: "m",
  title: en("memorandum of understanding"),
  type: "mou",
  status: "signed",
  ...more,
});

/** The faultless English article of an ambassador's visit to the town: talks with the mayor on the docks, then those with somebody else. */
export const talksAfterMayor = (
  met: { key: string; [field: string]: unknown },
  talks: object,
  more = {},
): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Ambassador visits Reedham"),
    city: en("Reedham"),
    participants: [
      personOf("a", "Ann Lee", "Ambassador", "Lakeland", { side: "guest" }),
      personOf("m", "Bo Ray", "Mayor", "Reedham", { side: "host" }),
      met,
    ],
    agenda: [
      { key: "t", activity: "talks", people: [{ key: "a" }, { key: "m" }], topics: [en("the docks")] },
      { key: "u", activity: "talks", people: [{ key: "a" }, { key: met.key }], ...talks },
    ],
    ...more,
  });

/** The faultless English article of a day of speeches in the town. */
export const lakeDay = (participants: object[], remarks: object[], more = {}): string =>
  textOfEvent({
    kind: "other",
    title: en("Lake day held in Reedham"),
    officialName: en("the Lake Day"),
    city: en("Reedham"),
    participants,
    agenda: [{ key: "s", activity: "speeches", remarks }],
    ...more,
  });
