import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const MUSEUM = { name: zh("湖滨博物馆"), kind: "other" };
const PARTNER = { name: zh("松山博物馆"), kind: "other" };
const written = (title: string, said: string): string =>
  text(
    heldEvent({
      kind: "signing",
      title: zh(title),
      home: MUSEUM,
      participants: [
        personOf("an", "安例", "湖滨博物馆", "馆长", { side: "host" }),
        personOf("bai", "白样", "松山博物馆", "馆长", { side: "guest" }),
      ],
      agenda: [
        {
          key: "s",
          activity: "signing",
          people: [{ key: "an" }, { key: "bai" }],
          remarks: [remark("r", "an", "say", said)],
          agreements: ["a"],
        },
      ],
      agreements: [
        {
          key: "a",
          title: zh("姊妹馆框架协议书"),
          type: "framework",
          status: "signed",
          signedOn: "2024-03-05",
          parties: [
            { organization: MUSEUM, signatories: ["an"] },
            { organization: PARTNER, signatories: ["bai"] },
          ],
          renewalOf: { title: zh("姊妹馆协议书及备忘录"), signedOn: "2019" },
        },
      ],
    }),
    "zh",
  );
const SAID = "2019年，两馆初次签署姊妹馆协议书及备忘录，这是两馆交流的里程碑";

describe("a document that the title calls a renewal", () => {
  it("was renewed, without a sentence on the earlier one that somebody names", () => {
    const article = written("湖滨博物馆与松山博物馆续签姊妹馆框架协议书", SAID);
    expect(article).toContain("分别代表双方续签姊妹馆框架协议书");
    expect(article).not.toContain("的续签");
  });

  it("has that sentence where nobody names the earlier one", () => {
    const article = written("湖滨博物馆与松山博物馆续签姊妹馆框架协议书", "两馆交流不断，合作前景广阔");
    expect(article).toMatch(/2019年签署的姊妹馆协议书及备忘录/);
  });
});
