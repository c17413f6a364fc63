import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, PORT, personOf, zh } from "../whole-articles/lake-town.test-data";

const signing = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("湖滨船员培训项目签约"),
      city: zh("湖滨市"),
      attendance: { n: 80, approx: "about" },
      participants: [personOf("an", "安例", "湖滨港口商会", "会长", { side: "host" })],
      agreements: [
        {
          key: "g",
          title: zh("船员培训协议"),
          status: "signed",
          parties: [
            { organization: PORT },
            { organization: { name: zh("云雀市航运协会"), kind: "association" } },
          ],
        },
      ],
      agenda: [{ key: "s", activity: "ceremony", title: zh("签约仪式"), agreements: ["g"] }],
      ...more,
    }),
    "zh",
  );

describe("the number of those who came to an event", () => {
  it("is the subject of its sentence, or follows the hosts and the purpose", () => {
    expect(signing({})).not.toMatch(/有[^，。]*80[^，。]*参加/);
    const hosted = signing({
      organizers: [{ organization: PORT, tier: "host" }],
      purpose: zh("推动航运合作"),
    });
    expect(hosted).not.toMatch(/80[^，。]*参加，[^。]*主办/);
  });
});
