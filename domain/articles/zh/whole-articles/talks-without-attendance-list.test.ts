import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// A delegation that talked with groups of a city, whose head spoke there. All names are invented.

const OFFICE = { name: zh("松山市外事办公室"), kind: "government" };

const talks = (more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨市代表团访问松山"),
      city: zh("松山"),
      delegations: [{ key: "d", name: zh("湖滨市代表团"), head: "mo", side: "guest" }],
      participants: [
        { ...personOf("mo", "莫常", "湖滨市外事办公室", "主任", { side: "guest" }), delegation: "d" },
        personOf("an", "安例", "松山市办公厅", "主任", { side: "host" }),
        { key: "staff", group: zh("负责人"), of: [OFFICE], side: "host" },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            remark("r1", "an", "say", "两市气候相近，往来已有多年"),
            remark("r2", "mo", "hope", "两市互派学生"),
          ],
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("talks without a list of people", () => {
  it("were held with the head who spoke there, before the groups that only were there", () => {
    expect(talks()).toContain("代表团与松山市办公厅主任安例和松山市外事办公室负责人座谈。\n\n安例表示");
    expect(talks()).not.toMatch(/代表团与松山市外事办公室负责人/);
  });

  it("do not name again with groups those whom the text has named", () => {
    const text = talks({
      agenda: [
        { key: "v", activity: "tour", saw: [{ name: zh("松山港") }], people: [{ key: "an", as: "escort" }] },
        {
          key: "t",
          activity: "talks",
          remarks: [remark("r1", "an", "say", "两市气候相近，往来已有多年")],
        },
      ],
    });
    expect(text).not.toMatch(/与(?:[^。，]*主任)?安例[及和、][^。]*负责人(?:举行)?座谈/);
  });
});
