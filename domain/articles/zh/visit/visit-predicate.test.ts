import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, PORT, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Invented visits: how and where to they went.

const GUEST = personOf("an", "安例", "云溪航运公司", "总经理", {
  side: "guest",
  roles: ["head"],
  delegation: "d",
});
const visited = (more: object, host = true): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云溪航运公司到湖滨交流"),
      delegations: [{ key: "d", name: zh("云溪航运公司代表团"), side: "guest", head: "an" }],
      participants: [
        GUEST,
        ...(host
          ? [personOf("lin", "林式", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] })]
          : []),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [zh("航线合作")],
          remarks: [remark("r", "an", "hope", "加强合作")],
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("a visit", () => {
  it("is a journey, which is not made online", () => {
    const article = visited({ online: "partly", home: PORT });
    expect(article).not.toMatch(/方式(?:到|赴|访问)/);
    expect(article).toContain("以线上线下相结合的方式举行");
  });

  it("has the verb of its title before what it was to find out", () => {
    const titled = { home: PORT, title: zh("云溪航运公司总经理安例访问湖滨港口商会") };
    expect(visited({ ...titled, purpose: zh("了解港区建设情况") })).toMatch(
      /访问湖滨港口商会，了解港区建设情况/,
    );
    expect(visited({ ...titled, purpose: zh("考察港区建设情况") })).toMatch(/到湖滨港口商会考察港区建设情况/);
  });

  it("calls on the organization that its title says was called on", () => {
    const titled = { home: PORT, title: zh("云溪航运公司拜访湖滨港口商会") };
    expect(visited(titled)).toContain("代表团拜访湖滨港口商会");
    const own = { kind: "outbound_visit", home: { name: zh("云溪航运公司"), kind: "company" } };
    expect(visited({ ...titled, ...own })).toMatch(/代表团(?:赴湖滨)?拜访湖滨港口商会/);
  });

  it("does not go to a hotel or a restaurant", () => {
    const hotel = { venue: { name: zh("湖滨大酒店") } };
    expect(visited(hotel)).toMatch(/湖滨港口商会/);
    for (const article of [visited(hotel), visited({ ...hotel, city: zh("湖滨市") }, false)]) {
      expect(article).not.toMatch(/(?:到访|访问|到|赴)[^，。]{0,6}大酒店/);
      expect(article).toContain("在湖滨大酒店");
    }
  });

  it("is to the meal of those who held the reception", () => {
    const article = visited(
      {
        city: zh("湖滨市"),
        venue: { name: zh("聚友楼酒家") },
        organizers: [{ tier: "host", organization: PORT }],
        agenda: [
          {
            key: "m",
            activity: "meal",
            title: zh("欢迎晚宴"),
            remarks: [remark("r", "an", "hope", "加强合作")],
          },
        ],
      },
      false,
    );
    expect(article).toContain("商会在聚友楼酒家为代表团举行欢迎晚宴");
  });
});
