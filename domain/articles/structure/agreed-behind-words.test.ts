import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";
import { forumArticle, remark, zh, person as zhPerson } from "../zh/whole-articles/forum.test-data";

const town = { name: en("Reed"), kind: "government" };
const lee = person("g", "Ann Lee", "mayor", town, { side: "guest", delegation: "d" });
const ray = person(
  "h",
  "Bo Ray",
  "mayor",
  { name: en("Lakeside"), kind: "government" },
  {
    side: "host",
    roles: ["receiver"],
  },
);

const visit = (item: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Reed delegation visits Lakeside"),
    purpose: en("expand trade"),
    city: en("Lakeside"),
    delegations: [{ key: "d", side: "guest", head: "g" }],
    participants: [lee, ray],
    agenda: [
      {
        key: "t",
        activity: "talks",
        when: { start: "2024-05-13", part: "morning" },
        topics: [en("port logistics")],
        remarks: [
          { key: "w", by: ["h"], act: "welcome", whom: en("the guests") },
          said("g", "praise", "the port"),
        ],
        outcomes: ["c"],
        ...item,
      },
    ],
    outcomes: [{ key: "c", type: "consensus", points: [en("set up a joint working group")] }],
    when: { start: "2024-05-13", end: "2024-05-15" },
  });

describe("what two sides agreed on at talks that begin with a welcome", () => {
  it("follows what they discussed", () => {
    const written = visit({});
    expect(written.indexOf("agreed to set up")).toBeGreaterThan(written.indexOf("port logistics"));
  });

  it("follows what was said at talks with a name and a place, whose sentence comes first", () => {
    const written = visit({ title: en("working talks"), venue: { name: en("Lakeside Town Hall") } });
    const order = ["at working talks at Lakeside Town Hall", "welcomed the guests", "agreed to set up"];
    const found = order.map((one) => written.indexOf(one));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
  });
});

describe("what all agreed on at Chinese talks at which a document was planned", () => {
  const talks = (...remarks: object[]): string =>
    forumArticle(
      [
        {
          key: "u",
          activity: "tour",
          when: { start: "2024-03-05", part: "morning" },
          people: [{ key: "mo" }, { key: "bai", as: "escort" }],
          saw: [zh("药材市场")],
        },
        {
          key: "t",
          activity: "talks",
          title: zh("药材合作座谈会"),
          when: { start: "2024-03-05", part: "afternoon" },
          people: [{ key: "bai" }, { key: "mo" }],
          topics: [zh("药材种植")],
          agreements: ["a"],
          outcomes: ["o"],
          remarks,
        },
      ],
      {
        kind: "reception",
        title: zh("湖滨大学代表团到访湖滨区"),
        officialName: undefined,
        delegations: [{ key: "d", side: "guest", head: "mo" }],
        participants: [
          zhPerson("bai", "白样", "湖滨区卫生局", "局长", { side: "host", roles: ["receiver"] }),
          zhPerson("mo", "莫常", "湖滨大学", "校长", { side: "guest", delegation: "d" }),
        ],
        agreements: [
          {
            key: "a",
            title: zh("药材合作协议"),
            type: "framework",
            status: "planned",
            parties: [
              { organization: { name: zh("湖滨大学") } },
              { organization: { name: zh("松山基金会") } },
            ],
          },
        ],
        outcomes: [{ key: "o", type: "consensus", points: [zh("统一药材等级")] }],
      },
    );

  it("follows the words of several", () => {
    const text = talks(remark("r", "bai", "welcome"), remark("s", "mo", "hope", "双方多走动"));
    expect(text.indexOf("统一药材等级")).toBeGreaterThan(text.indexOf("多走动"));
  });
});
