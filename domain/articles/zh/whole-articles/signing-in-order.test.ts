import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Who gave and signed, and what is to be signed, on invented occasions.

const text = (more: object): string => faultlessText(heldEvent(more) as DraftRecord, "zh");

describe("an agreement that both sides are going to sign", () => {
  const written = (third: readonly object[] = []): string =>
    text({
      kind: "reception",
      title: zh("云雀大学代表团访问湖滨学院"),
      home: { name: zh("湖滨学院"), kind: "university" },
      delegations: [{ key: "d", name: zh("云雀大学代表团"), side: "guest", head: "an", size: 6 }],
      participants: [
        personOf("an", "安例", "云雀大学", "校长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "湖滨学院", "副院长", { side: "host", roles: ["receiver"] }),
        ...third,
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [zh("加强两校合作")],
          remarks: [
            { key: "r", by: ["bai"], act: "welcome", whom: zh("安例一行") },
            remark("i", "bai", "introduce", "学校的历史沿革、学科设置和国际交流开展情况"),
            remark("j", "an", "introduce", "云雀大学的办学情况"),
          ],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type: "consensus", points: [zh("在学生互派方面开展合作")] }],
      agreements: [
        {
          key: "a",
          title: zh("合作备忘录"),
          type: "mou",
          status: "planned",
          parties: [
            { organization: { name: zh("湖滨学院"), kind: "university" } },
            { organization: { name: zh("云雀大学"), kind: "university" } },
          ],
        },
      ],
      followUps: [
        {
          key: "f",
          force: "commitment",
          text: zh("签订合作备忘录"),
          due: { words: zh("近期") },
          from: { agreement: "a" },
        },
      ],
    });

  it("does not follow a clause of others", () => {
    const escort = personOf("chu", "楚例", "湖滨县友好协会", "调研员", { side: "third", roles: ["escort"] });
    expect(written([escort])).not.toContain("陪同，拟");
  });
});
