import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

export const zh = (words: string) => ({ zh: words });
export const person = (key: string, name: string, org: string, title: string, more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(org) }, title: zh(title) }],
  ...more,
});
export const remark = (key: string, by: string, act: string, ...points: string[]): object => ({
  key,
  by: [by],
  act,
  points: points.map(zh),
});
/** The Chinese article of an invented forum with this agenda. */
export const forumArticle = (agenda: object[], more: object = {}): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      title: zh("湖滨医药论坛举行"),
      officialName: zh("湖滨医药论坛"),
      when: { start: "2024-03-05" },
      participants: [
        person("bai", "白样", "湖滨区卫生局", "局长"),
        person("mo", "莫常", "湖滨大学", "校长"),
        person("an", "安例", "松山基金会", "理事长"),
      ],
      agenda,
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );
