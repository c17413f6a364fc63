import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

// Parts of invented events of many, and their Chinese articles.

export const zh = (text: string) => ({ zh: text });
export const org = (name: string, kind = "association") => ({ name: zh(name), kind });
export const person = (key: string, name: string, employer: object, title: string, side?: string) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: employer, title: zh(title) }],
  ...(side ? { side } : {}),
});
export const UNI = org("湖滨海洋大学", "university");
/** The article of an invented forum, or of what `given` makes of it. */
export const text = (given: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      title: zh("湖滨航运论坛举行"),
      when: { start: "2024-03-05" },
      participants: [],
      agenda: [],
      ...given,
    } as unknown as DraftRecord,
    "zh",
  );
export const signing = (key: string, title: string, parties: readonly string[], more: object = {}) => ({
  key,
  title: zh(title),
  type: "other",
  status: "signed",
  parties: parties.map((name) => ({ organization: org(name) })),
  ...more,
});
