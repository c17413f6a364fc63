import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const visit = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      participants: [personOf("an", "安例", "松山商会", "会长", { side: "guest", roles: ["head"] })],
      ...more,
    }),
    "zh",
  );

const guild = { name: zh("湖滨国际商会"), kind: "association" };
const council = { name: zh("湖滨省工商联合会"), kind: "association" };
const host = (key: string, name: string, organization: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh("会长") }],
  side: "host",
  roles: ["receiver"],
});

describe("where visitors came", () => {
  it("is both organizations that the title names, not only their city", () => {
    const text = visit({
      title: zh("松山商会会长安例到访湖滨省工商联合会与湖滨国际商会"),
      home: council,
      city: zh("云雀"),
      participants: [
        personOf("an", "安例", "松山商会", "会长", { side: "guest", roles: ["head"] }),
        host("lu", "陆样", council),
        host("bo", "博例", guild),
      ],
    });
    expect(text).toContain("到访湖滨省工商联合会和湖滨国际商会");
    expect(text).not.toContain("到访云雀");
  });

  it("is the faculty of the title, where the place is only the university", () => {
    const text = visit({
      title: zh("松山商会会长安例到访湖滨大学文学院"),
      home: { name: zh("文学院"), parent: { name: zh("湖滨大学"), kind: "university" } },
      venue: { name: zh("湖滨大学") },
    });
    expect(text).toMatch(/到访湖滨大学文学院。/);
  });

  it("keeps the city apart from the name of a company or association", () => {
    const text = visit({
      title: zh("松山商会会长安例到访湖滨国际商会"),
      home: guild,
      city: zh("云雀"),
      venue: { name: zh("湖滨国际商会") },
    });
    expect(text).toContain("位于云雀的湖滨国际商会");
    expect(text).not.toContain("云雀湖滨");
  });
});

describe("what an inspection was", () => {
  const inspected = (more: object): string =>
    visit({
      kind: "inspection",
      city: zh("云雀"),
      home: { name: zh("云雀市"), kind: "government" },
      ...more,
    });

  it("has its verb once, before what it was about", () => {
    const text = inspected({
      title: zh("松山商会第四组来云雀考核巡查"),
      purpose: zh("考核巡查安全生产和消防工作"),
    });
    expect(text).toContain("云雀考核巡查安全生产和消防工作");
    expect(text.match(/考核巡查安全/g)).toHaveLength(1);
    expect(text).not.toContain("以考核巡查");
  });

  it("leaves what was signed to its own sentence", () => {
    const text = inspected({ title: zh("松山商会考察团到云雀考察并签订招商框架协议") });
    expect(text).not.toContain("并签订招商框架协议，");
    expect(text).toMatch(/云雀考察/);
  });
});

it("says once where the visitors went", () => {
  const text = visit({
    kind: "outbound_visit",
    title: zh("松山商会代表团赴湖国、云国参加推介活动"),
    areas: [zh("湖滨"), zh("云雀")],
    participants: [
      personOf("an", "安例", "松山商会", "会长", { side: "guest", roles: ["head"], delegation: "d" }),
    ],
    delegations: [{ key: "d", name: zh("松山商会代表团"), side: "guest", head: "an" }],
  });
  expect(text).not.toMatch(/赴湖滨[^，。]*赴湖国/);
});
