import { expect, test } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, remark, zh } from "./lake-town.test-data";

// Who held a ceremony, before what was done at it. All names are invented.

const host = (name: string, kind: string, tier = "host") => ({
  organization: { name: zh(name), kind },
  tier,
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
    /由湖滨市交通局主办、湖滨市港航干部研修学院[^，]*承办的两个港航研修班联合结业典礼在研修学院举行/,
  );
});
