import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { CITY, heldEvent, PORT, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const SCHOOL = { name: zh("云雀大学"), kind: "university" };

const written = (posts: object[], group?: object): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀市航运协会到访湖滨港口商会"),
      home: PORT,
      participants: [
        personOf("an", "安例", PORT.name.zh, "会长", { side: "host" }),
        personOf("he", "何例", CITY.name.zh, "会长", { side: "guest" }),
        { key: "bai", person: { name: zh("白样") }, posts, side: "guest" },
        ...(group ? [group] : []),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            remark("r", "bai", "introduce", "航运研究的进展"),
            ...(group ? [remark("g", "g", "say", "航运课程很受欢迎")] : []),
          ],
        },
      ],
    }),
    "zh",
  );

describe("posts of one person", () => {
  it("have the organization before its unit, so that it is named once", () => {
    const text = written([
      { organization: { name: zh("航运研究中心"), parent: SCHOOL }, title: zh("主任") },
      { organization: SCHOOL, title: zh("资深教授") },
    ]);
    expect(text).toContain("云雀大学资深教授、航运研究中心主任白样");
    expect(text).not.toContain("该校");
  });

  it("have no level of a region in front of a post in a government without a name", () => {
    const text = written([
      { title: zh("市委常委") },
      { organization: { name: zh("市政府"), kind: "government" }, title: zh("常务副市长") },
    ]);
    expect(text).toContain("市委常委、常务副市长白样");
    expect(text).not.toContain("市常务副市长");
  });
});

it("gives students of several universities the noun of these", () => {
  const of = [SCHOOL, { name: zh("湖滨大学"), kind: "university" }];
  const group = { key: "g", group: zh("研究生"), of, ofOpen: true, side: "guest" };
  expect(written([{ organization: CITY, title: zh("秘书长") }], group)).toContain("等高校的研究生");
});
