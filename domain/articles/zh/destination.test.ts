import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText as text } from "../faultless.test-data";

const zh = (words: string) => ({ zh: words });
const person = (key: string, name: string, body: string, title: string, more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(body) }, title: zh(title) }],
  ...more,
});
const visit = (title: string, more: object = {}): string =>
  text(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh(title),
      when: { start: "2024-03-05" },
      participants: [
        person("an", "安例", "松山开发区", "主任", { side: "guest" }),
        person("bai", "白样", "湖滨市贸促会", "副会长", { side: "host", roles: ["receiver"] }),
        person("mo", "莫常", "湖滨化工商会", "会长", { side: "host" }),
      ],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("where a visit went", () => {
  it("is the hosts' organization that the title names, not that of the first receiver", () => {
    expect(visit("松山开发区到访湖滨化工商会")).toContain("安例到访湖滨化工商会");
    expect(visit("松山开发区考察湖滨")).toContain("安例到访湖滨市贸促会");
  });

  it("is no single organization where the title names two", () => {
    expect(visit("松山开发区到访湖滨化工商会和湖滨市贸促会")).toContain("安例到访湖滨市贸促会");
  });
});

describe("what the visitors did", () => {
  it("is what the title says at its end", () => {
    expect(visit("松山开发区赴湖滨化工商会调研", { kind: "inspection" })).toContain("安例到湖滨化工商会调研");
    expect(visit("松山开发区赴湖滨化工商会考察学习", { kind: "outbound_visit" })).toContain(
      "安例赴湖滨化工商会考察学习",
    );
    expect(visit("松山开发区来湖滨化工商会走访交流")).toContain("安例到湖滨化工商会走访交流");
  });
});
