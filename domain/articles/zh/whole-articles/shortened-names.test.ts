import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

// What the organizations of invented signings and visits are called, and what one of them will do.

const SCHOOL = { name: zh("松山大学"), kind: "university" };
const ABROAD = { name: zh("英国湖滨大学"), kind: "university" };
const person = (
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
const record = (more: object): string =>
  faultlessText(
    { format: FORMAT, status: "held", when: { start: "2024-03-05" }, ...more } as DraftRecord,
    "zh",
  );

const signing = (...orgs: { name: { zh: string } }[]): string =>
  record({
    kind: "signing",
    title: zh("签约"),
    participants: orgs.map((one, at) => person(`p${at}`, ["安例", "白样", "莫常"][at] ?? "", one, "负责人")),
    agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
    agreements: [
      {
        key: "a",
        title: zh("合作协议"),
        type: "other",
        status: "signed",
        parties: orgs.map((organization, at) => ({ organization, signatories: [`p${at}`] })),
      },
    ],
  });

describe("an organization that the text has named", () => {
  it("has its country once, where its name shows what it is without it", () => {
    const written = signing(SCHOOL, ABROAD);
    expect(written).toContain("英国湖滨大学负责人白样分别代表双方签署");
    const national = signing(SCHOOL, { name: zh("新加坡国立大学") });
    expect(national).toContain("新加坡国立大学负责人");
  });

  it("keeps its name beside other parties of the sentence", () => {
    const written = signing(
      { name: zh("湖滨市企业家协会") },
      { name: zh("云溪市企业联合会") },
      { name: zh("海角市工业联合会") },
    );
    expect(written).toContain("湖滨市企业家协会负责人安例、云溪市企业联合会负责人白样");
  });
});

describe("a visit to a zone", () => {
  it("goes to the zone, not to the committee of who received the visitors", () => {
    const written = record({
      kind: "reception",
      title: zh("商会代表团来访云溪新区"),
      participants: [
        person("an", "安例", { name: zh("湖滨商会"), kind: "association" }, "会长", {
          side: "guest",
          roles: ["head"],
        }),
        person("bai", "白样", { name: zh("云溪新区党工委"), kind: "party" }, "委员", {
          side: "host",
          roles: ["receiver"],
        }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("企业合作")] }],
    });
    expect(written).toMatch(/到访云溪新区(?!党工委)/);
    expect(written).toContain("云溪新区党工委委员白样");
  });
});

describe("what an organization will do", () => {
  it("has its day after 将, and a second task of the same organization in the same sentence", () => {
    const owes = (key: string, text: string, words = ""): object => ({
      key,
      force: "task",
      text: zh(text),
      by: { organizations: [ABROAD] },
      ...(words ? { due: { words: zh(words) } } : {}),
      announce: true,
    });
    const visit = (...followUps: readonly object[]): string =>
      record({
        kind: "reception",
        title: zh("湖滨大学访问松山大学"),
        home: SCHOOL,
        participants: [
          person("bai", "白样", ABROAD, "校长", { side: "guest", roles: ["head"] }),
          person("an", "安例", SCHOOL, "校长", { side: "host", roles: ["receiver"] }),
        ],
        agenda: [{ key: "t", activity: "talks", topics: [zh("学生交流")] }],
        followUps,
      });
    const dated = visit(owes("f", "选派教师", "于2024年9月"), owes("g", "接收学生", "于2025年3月"));
    expect(dated).toContain("湖滨大学将于2024年9月选派教师，并将于2025年3月接收学生。");
    const shared = owes("g", "在人才、技术方面实现共享，促进共同发展");
    expect(visit(owes("f", "建立联络机制", "下一步"), shared)).toContain(
      "下一步，湖滨大学将建立联络机制，并在人才、技术方面实现共享，促进共同发展。",
    );
    expect(visit(owes("f", "建立联络机制", "下一步"), owes("g", "教师来访学习一年"))).not.toContain(
      "，并教师",
    );
    expect(dated).not.toContain("于2024年9月将");
  });
});

describe("a headline of a meeting", () => {
  it("has the guest who leads colleagues with the post, and an office as everybody calls it", () => {
    const written = record({
      kind: "meeting",
      title: zh("会见"),
      city: zh("海角"),
      participants: [
        person("an", "安例", { name: zh("海角市人民政府外事办公室"), kind: "government" }, "主任", {
          side: "host",
        }),
        person("bai", "白样", { name: zh("湖滨国驻云溪总领事馆") }, "总领事", { side: "guest" }),
        person("mo", "莫常", { name: zh("湖滨国驻云溪总领事馆") }, "商务参赞", { side: "guest" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [{ key: "r", by: ["bai"], act: "say", points: [zh("友谊长存")] }],
        },
      ],
    });
    expect(written.split("\n")[0]).toBe("海角市外办主任安例会见湖滨国驻云溪总领事白样一行");
  });
});

describe("two posts in one zone", () => {
  it("name the zone once", () => {
    const ZONE = "松山综合保税区";
    const host = {
      key: "an",
      person: { name: zh("安例") },
      posts: [
        { organization: { name: zh(`${ZONE}党工委`) }, title: zh("书记") },
        { organization: { name: zh(`${ZONE}管委会`) }, title: zh("主任") },
      ],
      side: "host",
    };
    const written = record({
      kind: "inspection",
      title: zh("商会会长到保税区调研"),
      participants: [
        person("bai", "白样", { name: zh("湖滨商会"), kind: "association" }, "会长", {
          side: "guest",
          roles: ["head"],
        }),
        host,
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          people: [
            { key: "bai", as: "head" },
            { key: "an", as: "escort" },
          ],
          saw: [zh("物流中心")],
        },
      ],
    });
    expect(written).toContain("松山综合保税区党工委书记、管委会主任安例");
  });
});
