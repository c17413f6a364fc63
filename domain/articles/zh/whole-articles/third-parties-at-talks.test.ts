import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

const host = personOf("bai", "白样", "湖滨大学", "校长", { side: "host", roles: ["receiver"] });
const reception = (participants: object[], agenda: object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      home: { name: zh("湖滨大学"), kind: "university" },
      participants: [host, ...participants],
      agenda,
      ...more,
    }),
    "zh",
  );

describe("somebody of a third organization at talks", () => {
  const guest = personOf("an", "安例", "松山大学", "校长", { side: "guest" });
  const third = personOf("mo", "莫常", "石溪省外事办公室", "处长", { side: "third" });

  it("took part in them, and is not a partner of the visitors", () => {
    const article = reception(
      [guest, third, personOf("he", "何样", "湖滨大学", "副校长", { side: "host" })],
      [
        { key: "v", activity: "tour", saw: [zh("校史馆")] },
        {
          key: "t",
          activity: "talks",
          people: ["an", "bai", "he", "mo"].map((key) => ({ key })),
          topics: [zh("学生交流")],
        },
      ],
    );
    expect(article).toContain("处长莫常参加");
    expect(article).not.toMatch(/与[^，。]*莫常/);
  });
});

describe("a group that is the delegation itself", () => {
  it("does not go along with it", () => {
    const article = reception(
      [
        personOf("an", "安例", "松山大学", "校长", { side: "guest", delegation: "d" }),
        { key: "g", side: "guest", delegation: "d", group: zh("调研组成员") },
      ],
      [{ key: "v", activity: "tour", saw: [zh("校史馆")] }],
      { delegations: [{ key: "d", side: "guest", name: zh("松山大学调研组"), head: "an" }] },
    );
    expect(article).toContain("率调研组");
    expect(article).not.toContain("成员");
  });
});

describe("the members of a delegation without a head", () => {
  it("include who speaks later", () => {
    const group = (key: string, name: string, organization: string) => ({
      key,
      side: "guest",
      delegation: "d",
      group: zh(name),
      of: [{ name: zh(organization) }],
    });
    const article = reception(
      [group("g", "会长", "石溪样例协会"), group("h", "理事长", "石溪水泵分会")],
      [
        {
          key: "t",
          activity: "talks",
          topics: [zh("产品研发水平")],
          remarks: [{ key: "r", by: ["g"], act: "praise", points: [zh("产品创新方面的成就")] }],
        },
      ],
      { delegations: [{ key: "d", side: "guest", name: zh("石溪样例协会调研组") }] },
    );
    expect(article).toMatch(/成员包括石溪样例协会会长和石溪水泵分会理事长/);
  });
});
