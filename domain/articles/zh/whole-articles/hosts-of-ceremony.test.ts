import { expect, test } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, remark, zh } from "./lake-town.test-data";

// Who held a ceremony, before what was done at it. All names are invented.

const host = (name: string, kind: string, tier = "host") => ({
  organization: { name: zh(name), kind },
  tier,
});

test("three hosts with short names come before the donation ceremony, and the gift in its sentence", () => {
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨港口商会向云雀小学捐赠校服"),
      venue: { name: zh("云雀小学") },
      organizers: [
        host("共青团云雀县委", "party"),
        host("湖滨港口商会", "association"),
        host("海原集团", "company"),
      ],
      participants: [
        { key: "g", group: zh("代表"), of: [{ name: zh("湖滨港口商会") }] },
        { key: "p", group: zh("学生代表"), of: [{ name: zh("云雀小学") }] },
        { key: "h", group: zh("校长"), of: [{ name: zh("云雀小学") }] },
      ],
      outcomes: [
        {
          key: "o",
          type: "gift",
          by: ["g"],
          to: { organizations: [{ name: zh("云雀小学") }] },
          points: [zh("校服200套")],
        },
        {
          key: "b",
          type: "gift",
          by: ["h"],
          to: { organizations: [{ name: zh("湖滨港口商会") }] },
          points: [zh("锦旗")],
        },
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("捐赠仪式"),
          outcomes: ["o", "b"],
          remarks: [remark("r", "h", "thank", "爱心捐助"), remark("s", "p", "promise", "努力学习，回报社会")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("由共青团云雀县委、湖滨港口商会、海原集团主办的捐赠仪式在云雀小学举行，");
  expect(text).not.toContain("仪式由");
});

test("an organizer at whose place a ceremony is has its full name first", () => {
  const academy = { name: zh("湖滨市港航干部研修学院"), short: zh("研修学院"), kind: "university" };
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("两个港航研修班联合结业典礼举行"),
      venue: { name: academy.name, organization: academy },
      organizers: [host("湖滨市交通局", "government"), { organization: academy, tier: "organizer" }],
      attendance: { count: 97, of: zh("学员") },
      participants: [
        {
          key: "an",
          person: { name: zh("安例") },
          posts: [{ organization: academy, title: zh("院长") }],
        },
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("两个港航研修班联合结业典礼"),
          people: [{ key: "an", as: "chair" }],
          remarks: [remark("r", "an", "congratulate", "学员顺利结业")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(
    /由湖滨市交通局主办、市港航干部研修学院[^，]*承办的两个港航研修班联合结业典礼在研修学院举行/,
  );
});
