import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, remark, zh } from "../whole-articles/lake-town.test-data";

/** A meeting of a guest with people of a community, which the office's own title reports. */
const meeting = (chair: object, guest: readonly object[] = [{ key: "an", as: "head" }]): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("松山商会会长安例与湖滨侨界举行座谈会"),
      participants: [
        officerOf("an", "安例", "松山商会", "会长", { side: "guest", roles: ["speaker"] }),
        officerOf("mo", "莫常", "湖滨市政府", "副市长", { side: "host", roles: ["escort"] }),
        officerOf("bai", "白样", "湖滨同乡会", "会长", { side: "host", ...chair }),
        officerOf("chen", "陈式", "云雀同乡会", "会长", { side: "host" }),
      ],
      attendance: { count: 80, bound: "about", of: zh("侨界人士") },
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("座谈会"),
          people: [...guest, { key: "mo", as: "escort" }, { key: "bai", as: "chair" }, { key: "chen" }],
          remarks: [remark("r", "an", "say", "此行是为了听取意见")],
        },
      ],
    }),
    "zh",
  );

describe("a meeting that the title of the office reports", () => {
  const text = meeting({ roles: ["chair"] });

  it("has no host who met the guest besides", () => {
    expect(text).toContain("松山商会会长安例与湖滨侨界举行座谈会，约80名侨界人士参加。");
    expect(text).not.toContain("会见");
  });

  it("names the chair and whoever went along at the meeting", () => {
    expect(text).toMatch(/湖滨同乡会会长白样主持，湖滨市副市长莫常陪同/);
  });

  it("keeps the meeting with guests who are not listed at it", () => {
    expect(meeting({ roles: ["chair"] }, [])).toMatch(/会见[^。]*安例|安例[^。]*会见/);
  });
});
