import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const an = personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "party" });
const bai = personOf("bai", "白样", "湖滨市商务局", "局长", { side: "host" });

const visit = (agenda: readonly object[], more: object = {}): string =>
  text(
    heldEvent({
      kind: "reception",
      title: zh("松山商会到湖滨考察"),
      home: { name: zh("湖滨市商务局"), kind: "government" },
      participants: [an, bai],
      delegations: [{ key: "party", side: "guest", head: "an" }],
      agenda,
      ...more,
    }),
    "zh",
  );

const tour = { key: "tour", activity: "tour", saw: [zh("港口码头")] };

describe("a meeting of which only the chair is known", () => {
  it("is chaired, rather than attended by the visitors alone", () => {
    const chen = personOf("chen", "程明", "湖滨市", "副市长", { side: "host" });
    const talks = {
      key: "talks",
      activity: "talks",
      title: zh("商务调研座谈会"),
      people: [{ key: "an" }, { key: "chen", as: "chair" }],
    };
    const article = visit([tour, talks], { participants: [an, bai, chen] });
    expect(article).not.toMatch(/安例一行参加商务调研座谈会，[^。]*主持/);
    expect(article).toMatch(/程明主持/);
  });
});

describe("somebody who is about to leave", () => {
  const meeting = (who: string): string =>
    visit([{ key: "talks", activity: "talks", remarks: [remark("r1", "bai", "hope", "继续拓展合作")] }], {
      title: zh("白样会见安例"),
      background: [zh(`${who}即将离任。`)],
    });

  it("is called so where the first sentence names them", () => {
    const article = meeting("安例");
    expect(article).toContain("会见即将离任的松山商会会长安例");
    expect(article).not.toMatch(/安例即将离任。/);
  });

  it("has a sentence where it does not", () => {
    expect(meeting("秘书长")).toContain("秘书长即将离任");
  });
});

describe("a signing", () => {
  const signing = (more: object = {}, remarks: readonly object[] = []): string =>
    text(
      heldEvent({
        kind: "signing",
        title: zh("湖滨市与云雀市签署友好合作备忘录"),
        home: { name: zh("湖滨市"), kind: "government" },
        participants: [
          personOf("bai", "白样", "湖滨市", "市长", { side: "host" }),
          personOf("an", "安例", "云雀市", "市长", { side: "guest" }),
          personOf("w1", "程明", "湖滨市", "副市长", { side: "host" }),
          personOf("w2", "顾清", "湖滨市人大常委会", "副主任", { side: "host" }),
          personOf("w3", "韩松", "湖滨市政协", "副主席", { side: "host" }),
          personOf("w4", "何远", "云雀市", "副市长", { side: "guest" }),
          personOf("w5", "林凡", "云雀市商务局", "局长", { side: "guest" }),
        ],
        agenda: [{ key: "sign", activity: "signing", agreements: ["a"], remarks }],
        agreements: [
          {
            key: "a",
            title: zh("友好合作备忘录"),
            status: "signed",
            parties: [
              { organization: { name: zh("湖滨市"), kind: "government" }, signatories: ["bai"] },
              { organization: { name: zh("云雀市"), kind: "government" }, signatories: ["an"] },
            ],
            ...more,
          },
        ],
      }),
      "zh",
    );
  const many = { witnesses: ["w1", "w2", "w3", "w4", "w5"] };
  const said = remark("r1", "bai", "say", "两市隔江相望，备忘录的签署标志着双方合作迈上新台阶");

  it("names many witnesses after what was said", () => {
    const article = signing(many, [said]);
    expect(article.indexOf("新台阶")).toBeLessThan(article.indexOf("见证签约"));
  });
});
