import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { remark, zh } from "../whole-articles/lake-town.test-data";

// Long statements at an invented signing, and what the speaker's museum or association is going to do.

const MUSEUM = { name: zh("云溪陶艺博物馆"), kind: "museum" };
const CLUB = { name: zh("星河茶商会"), short: zh("星河茶商会"), kind: "association" };
const record = (agenda: readonly object[], more: object = {}): DraftRecord =>
  ({
    format: FORMAT,
    kind: "signing",
    status: "held",
    title: zh("签约"),
    when: { start: "2024-03-05" },
    participants: [
      { key: "a", person: { name: zh("安例") }, posts: [{ organization: MUSEUM, title: zh("馆长") }] },
      { key: "b", person: { name: zh("白样") }, posts: [{ organization: CLUB, title: zh("会长") }] },
    ],
    agenda: [{ key: "t", activity: "talks", remarks: agenda }],
    ...more,
  }) as DraftRecord;

describe("what is going to be done behind a long statement", () => {
  it("goes on behind a semicolon after several points", () => {
    const points = [
      zh("本届茶博会是星河茶商会第六次在松山湖滨举办的大型经贸展会"),
      zh("展会已成为两地茶叶和陶艺行业经贸合作的重要平台"),
      zh("星河茶商会将继续与合作伙伴一道，发挥桥梁纽带作用，推动两地经贸关系发展"),
    ];
    const text = faultlessText(record([{ ...remark("r", "b", "say", ""), points }]), "zh");
    expect(text).toContain("重要平台；星河茶商会将继续");
    const short = [
      zh("展会是重要平台"),
      zh("双方合作良好"),
      zh("商会将继续发挥桥梁纽带作用，推动两地经贸关系发展"),
    ];
    expect(faultlessText(record([{ ...remark("r", "b", "say", ""), points: short }]), "zh")).not.toContain(
      "还表示",
    );
  });

  it("begins a sentence of the speaker where it was promised behind two points", () => {
    const points = [
      zh("云溪陶艺博物馆围绕民间工艺，重点推进陶器研究展览、国际交流合作、窑址保护等工作"),
      zh("开馆以来，馆内展览曾获多项奖励，多次入选年度展览推介项目，每年接待观众达十万人次"),
    ];
    const promise = remark(
      "p",
      "a",
      "promise",
      "依托双方资源优势，在展览联办、陶器保护、公众教育等方面开展更深层次的合作",
    );
    const followUps = [
      {
        text: zh("开展合作"),
        force: "intention",
        by: { organizations: [MUSEUM] },
        from: { remark: "p" },
      },
    ];
    const text = faultlessText(
      record([{ ...remark("r", "a", "say", ""), points }, promise], { followUps }),
      "zh",
    );
    expect(text).toContain("十万人次。安例还表示，云溪陶艺博物馆将依托");
  });

  it("stays with a point about what there is going to be", () => {
    const points = [
      zh("自己去年曾到云溪参加茶叶展览会和企业走进云溪系列活动，印象深刻"),
      zh("星河重视与云溪合作"),
      zh("七月将有促进两地文化交流的系列活动走进云溪，首批茶画和陶器作品首次登陆云溪"),
    ];
    const text = faultlessText(record([{ ...remark("r", "b", "say", ""), points }]), "zh");
    expect(text).not.toContain("还表示，七月");
  });
});
