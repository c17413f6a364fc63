import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const SCHOOL = { name: zh("云雀学校"), kind: "other" };

const donation = (more: object = {}, whom = "湖滨石化公司"): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨石化公司向云雀学校捐赠图书室建设资金"),
      home: SCHOOL,
      venue: { name: zh("多功能厅"), organization: SCHOOL },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨石化公司", "工会主席", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
        personOf("bai", "白样", "云雀学校", "校长", { side: "host", roles: ["receiver", "escort"] }),
      ],
      agenda: [
        {
          key: "tour",
          activity: "tour",
          saw: [zh("校园")],
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "escort" },
          ],
        },
        {
          key: "gift",
          activity: "handover",
          title: zh("图书室建设资金20万元"),
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "receiver" },
          ],
          remarks: [{ ...remark("r", "bai", "thank", "善举"), whom: zh(whom) }],
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("a tour before a gift", () => {
  it("does not open an article of which the title reports the gift", () => {
    expect(donation()).toMatch(/捐赠图书室建设资金20万元[\s\S]*参观了校园/);
  });

  it("opens an article of another title outside the room of the ceremony", () => {
    const text = donation({ title: zh("湖滨石化公司到云雀学校开展助学活动") });
    expect(text).not.toMatch(/多功能厅[^。]*参观/);
    expect(text).toMatch(/在云雀学校，[^。]*参观了校园。[\s\S]*在多功能厅/);
  });

  it("was not in the room of the ceremony", () => {
    const text = donation();
    expect(text).not.toMatch(/多功能厅[^。]*参观/);
    expect(text).toContain(
      "在云雀学校多功能厅，湖滨石化公司工会主席安例代表公司向该校捐赠图书室建设资金20万元，校长白样接受捐赠。",
    );
  });

  it("keeps a place that can be seen", () => {
    const text = donation({ venue: { name: zh("云雀学校图书馆") } });
    expect(text).toMatch(/在云雀学校图书馆，/);
  });
});

describe("a gift handed over by an official", () => {
  it("is the gift of the company that the title or the thanks name", () => {
    expect(donation()).toContain("安例代表公司向该校捐赠图书室建设资金20万元");
    expect(donation({ title: zh("安例到云雀学校捐赠图书室建设资金") })).toContain("安例代表公司");
  });

  it("is not said to be one of a company where nothing says so", () => {
    expect(donation({ title: zh("安例到云雀学校捐赠图书室建设资金") }, "来宾")).not.toContain("代表公司");
  });
});
