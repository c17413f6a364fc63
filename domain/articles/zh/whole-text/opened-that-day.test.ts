import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const OWN = { name: zh("湖滨贸促会") };
const CHAMBER = { name: zh("维里迪亚贸易商会") };

const text = (): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨贸促会在维里迪亚举办贸易展览会并与维里迪亚贸易商会签署备忘录"),
      home: OWN,
      city: zh("维里迪亚港"),
      news: "a",
      participants: [
        personOf("chen", "陈例", "湖滨贸促会", "副会长", { side: "guest", roles: ["speaker"] }),
        personOf("lo", "罗样", "维里迪亚贸易商会", "会长", { side: "host" }),
        { key: "pub", group: zh("当地工商界代表近200人") },
      ],
      agenda: [
        {
          key: "open",
          activity: "ceremony",
          title: zh("2024维里迪亚贸易展览会开幕式"),
          organizers: [
            { organization: OWN, tier: "host" },
            { organization: { name: zh("湖滨国际商会") }, tier: "organizer" },
          ],
          people: [{ key: "chen", as: "speaker" }, { key: "pub" }],
          remarks: [remark("r", "chen", "say", "该展会已成为双方经贸合作的重要平台")],
        },
        { key: "s", activity: "signing", people: [{ key: "chen" }, { key: "lo" }], agreements: ["a"] },
      ],
      agreements: [
        {
          key: "a",
          title: zh("合作备忘录"),
          type: "mou",
          status: "signed",
          parties: [{ organization: OWN }, { organization: CHAMBER }],
        },
      ],
    }),
    "zh",
  );

describe("an exhibition that opened on the day of the news", () => {
  it("is not part of a headline whose news is a document", () => {
    expect(text().split("\n")[0]).toBe("湖滨贸促会与维里迪亚贸易商会签署合作备忘录");
  });
});
