import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText } from "../faultless.test-data";

/** An English text of a record. */
export const en = (text: string) => ({ en: text });

/** The faultless English article of an event that was held on a day in March. */
export const textOfEvent = (record: object): string =>
  faultlessText(
    { format: FORMAT, status: "held", when: { start: "2024-03-05" }, ...record } as DraftRecord,
    "en",
  );

/** An invented town. */
export const town = { name: en("Reedham"), kind: "government" };

/** A participant with one post, called by the last part of the name afterwards. */
export const person = (key: string, name: string, title: string, organization: object, more = {}) => ({
  key,
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
  posts: [{ title: en(title), organization }],
  ...more,
});

/** A remark of somebody about the lake. */
export const speech = (by: string) => ({
  key: `r-${by}`,
  by: [by],
  act: "say",
  points: [en("the lake needed care")],
});
