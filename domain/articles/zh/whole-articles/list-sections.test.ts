import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const SCHOOL = { name: zh("枫叶大学"), kind: "university" };
const at = (key: string, name: string, organization: object, title: string, more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});
/** The article of a forum in Lakeside. */
const forum = (participants: object[], agenda: object[] = []): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨论坛举行"),
      officialName: zh("湖滨论坛"),
      venue: { name: zh("湖滨会堂") },
      participants,
      agenda,
    }),
    "zh",
  );
const part = (name: string): object => ({ name: zh(name), parent: SCHOOL });

describe("lists of people of several organizations", () => {
  it("keeps the departments of one university together, so that none seems to be an organization of its own", () => {
    const text = forum([
      at("qi", "齐样", { name: zh("云溪商会") }, "副会长、秘书长"),
      at("lin", "林谷", part("农学院"), "院长"),
      at("su", "苏样", part("社会科学院"), "院长"),
    ]);
    expect(text).toContain("枫叶大学农学院院长林谷、社会科学院院长苏样");
    expect(text).not.toContain("林谷，社会科学院");
  });

  const visit = (more: object): string =>
    faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("林谷一行访问云溪商会"),
        home: { name: zh("云溪商会"), kind: "association" },
        venue: { name: zh("云溪商会"), organization: { name: zh("云溪商会"), kind: "association" } },
        participants: [
          personOf("lin", "林谷", "枫叶大学", "校长", { side: "guest", roles: ["head"] }),
          personOf("bai", "白样", "云溪商会", "会长", { side: "host", roles: ["receiver"] }),
          personOf("he", "何例", "云溪商会", "副会长", { side: "host" }),
          personOf("qi", "齐样", "云溪商会", "秘书长", { side: "host" }),
        ],
        ...more,
      }),
      "zh",
    );

  it("has no comma between somebody who is known and colleagues with simple posts", () => {
    const text = visit({
      when: { start: "2024-03-05", end: "2024-03-06" },
      delegations: [{ key: "d", side: "guest", head: "lin", name: zh("代表团") }],
      participants: [
        personOf("lin", "林谷", "枫叶大学", "校长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "云溪商会", "会长", { side: "host" }),
        personOf("qi", "齐样", "松山外办", "主任", { side: "host" }),
        personOf("he", "何例", "云溪商会", "副会长", { side: "host" }),
        personOf("fang", "方例", "云溪商会", "秘书长", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          when: { start: "2024-03-05" },
          people: [{ key: "lin" }, { key: "bai", as: "receiver" }, { key: "he" }, { key: "fang" }],
          topics: [zh("展会合作")],
        },
        {
          key: "u",
          activity: "talks",
          when: { start: "2024-03-06" },
          people: [{ key: "lin" }, { key: "qi", as: "receiver" }],
        },
      ],
    });
    expect(text).toContain("白样、副会长何例、秘书长方例");
  });
});

describe("the board of a zone", () => {
  const ZONE = { name: zh("松山高新区管委会"), kind: "zone" };

  it("is not named twice in front of a title, nor in front of a place that is named after the zone", () => {
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("林谷一行访问松山高新区"),
        home: ZONE,
        venue: { name: zh("松山高新区创新中心"), organization: ZONE },
        participants: [
          personOf("lin", "林谷", "枫叶大学", "校长", { side: "guest" }),
          at("bai", "白样", ZONE, "党工委书记", { side: "host" }),
          at("he", "何例", ZONE, "管委会副主任", { side: "host" }),
        ],
        agenda: [{ key: "t", activity: "talks", topics: [zh("园区建设")] }],
      }),
      "zh",
    );
    expect(text).toContain("松山高新区党工委书记白样");
    expect(text).not.toMatch(/管委会(?:党工委|管委会)/);
    expect(text).not.toContain("管委会松山高新区");
  });
});

describe("a discussion that lists only a group", () => {
  it("has the group as its subject", () => {
    const text = forum(
      [personOf("lin", "林谷", "枫叶大学", "校长"), { key: "ex", group: zh("来自两岸十余所高校的专家学者") }],
      [
        {
          key: "o",
          activity: "speeches",
          people: [{ key: "lin" }],
          remarks: [remark("r", "lin", "say", "合作前景广阔")],
        },
        { key: "d", activity: "discussion", topics: [zh("两岸区域协同发展")], people: [{ key: "ex" }] },
      ],
    );
    expect(text).toContain("来自两岸十余所高校的专家学者就两岸区域协同发展");
    expect(text).not.toContain("与会人员");
  });

  it("follows the presentations that it followed, instead of the first sentence", () => {
    const text = forum(
      [personOf("lin", "林谷", "枫叶大学", "校长"), personOf("he", "何溪", "松山大学", "教授")],
      [
        { key: "o", activity: "speeches", people: [{ key: "lin", as: "speaker" }] },
        {
          key: "p",
          activity: "presentation",
          people: [{ key: "he", as: "speaker" }],
          remarks: [remark("r", "he", "introduce", "两岸合作的历史")],
        },
        { key: "d", activity: "discussion", topics: [zh("两岸区域协同发展")] },
      ],
    );
    expect(text.indexOf("区域协同发展")).toBeGreaterThan(text.indexOf("合作的历史"));
  });
});
