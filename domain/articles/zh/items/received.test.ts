import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

const person = (
  key: string,
  name: string,
  organization: string,
  title: string,
  side: string,
  more: object = {},
) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(organization) }, title: zh(title) }],
  side,
  ...more,
});
const written = (title: string, organization: string, talks: object): string =>
  text(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh(title),
      when: { start: "2024-03-05" },
      home: { name: zh(organization) },
      participants: [
        person("bai", "白样", organization, "会长", "host"),
        person("mo", "莫常", organization, "秘书长", "host"),
        person("an", "安例", "松山基金会", "理事长", "guest", { roles: ["head"] }),
      ],
      agenda: [{ key: "t", activity: "talks", ...talks }],
    } as unknown as DraftRecord,
    "zh",
  );
const people = [{ key: "an", as: "head" }, { key: "bai" }, { key: "mo" }];

describe("a reception whose title says who met the visitors", () => {
  const article = written("白样会见安例", "湖滨商会", {
    people,
    venue: { name: zh("云溪饭店") },
    topics: [zh("医药贸易")],
  });

  it("begins with the host, with the room of the only talks", () => {
    expect(article).toContain("2024年3月5日，湖滨商会会长白样在云溪饭店会见松山基金会理事长安例，");
    expect(article).not.toContain("到访");
  });

  it("names of those who sat with the host only who is new", () => {
    expect(article).toContain("理事长安例，双方就医药贸易进行了交流。湖滨商会秘书长莫常参加会见。");
    expect(article).not.toMatch(/安例与白样|与白样、/);
  });

  it("has the host's verb in the headline where the post makes the title too long", () => {
    const long = "湖滨医药化工进出口行业商会联合会";
    const headline = written("白样会见松山基金会新任理事长安例一行人员", long, { people });
    expect(headline).toContain(`${long}会长白样会见安例\n`);
  });
});

it("has who received the visitors once where others sat with them", () => {
  const article = text(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("松山基金会到访湖滨商会"),
      when: { start: "2024-03-05" },
      participants: [
        person("bai", "白样", "湖滨商会", "会长", "host", { roles: ["receiver"] }),
        person("mo", "莫常", "湖滨商会", "秘书长", "host"),
        person("an", "安例", "松山基金会", "理事长", "guest", { roles: ["head"] }),
      ],
      agenda: [{ key: "t", activity: "talks", people, topics: [zh("医药贸易")] }],
    } as unknown as DraftRecord,
    "zh",
  );
  expect(article).toContain("双方就医药贸易进行了座谈，湖滨商会秘书长莫常参加。");
  expect(article).not.toContain("安例与白样");
});

it("has only who else sat there where no more is known of the talks, and what came of them directly after the topics", () => {
  const bare = written("白样会见安例", "湖滨商会", { people, title: zh("会见") });
  expect(bare).toContain("湖滨商会会长白样会见松山基金会理事长安例，该商会秘书长莫常参加。");
  expect(bare).not.toContain("双方会谈");
  const article = written("白样会见安例", "湖滨商会", {
    people,
    topics: [zh("医药贸易")],
    remarks: [{ key: "r", by: ["an"], act: "hope", points: [zh("合作更进一步")] }],
  });
  expect(article).toContain("，双方就医药贸易进行了交流。");
});

it("has whose visit the words of the title state by its noun after them", () => {
  const article = text(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("安例访问湖滨大学"),
      when: { start: "2024-03-05" },
      home: { name: zh("湖滨大学") },
      participants: [
        person("bai", "白样", "湖滨大学", "校长", "host", { roles: ["receiver"] }),
        person("mo", "莫常", "湖滨大学", "教务处处长", "host"),
        person("an", "安例", "松山市", "市长", "guest", { roles: ["head"] }),
      ],
      agenda: [{ key: "t", activity: "talks", people }],
    } as unknown as DraftRecord,
    "zh",
  );
  expect(article).toContain("访问湖滨大学，该校校长白样与来宾座谈。");
  expect(article).not.toContain("双方");
  expect(article).not.toMatch(/与白样/);
});
