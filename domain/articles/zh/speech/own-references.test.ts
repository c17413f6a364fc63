import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import type { Who } from "../../reference/facts";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";
import { withoutOwnPronoun, withoutSpeakerAgain } from "./own-references";

// A guest who speaks of their own organization, at an invented call on another of the same noun.

const spoken = (whom: string): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会到访云雀商会"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "云雀商会", "会长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("座谈"),
          remarks: [
            { ...remark("r1", "an", "thank", "热情接待"), whom: zh(whom) },
            remark("r2", "an", "introduce", "商会打造服务平台的经验"),
          ],
        },
      ],
    }),
    "zh",
  );

it("names the speaker's own organization after another that its noun could mean", () => {
  expect(spoken("云雀商会")).toContain("介绍了松山商会打造服务平台的经验");
  expect(spoken("白样")).toContain("介绍了商会打造服务平台的经验");
});

const group = (text: string): Who => ({ group: { text, path: "" } }) as Who;
const said = (...texts: string[]) => texts.map((text) => ({ text, path: "" }));
const own = (who: string, act: string, ...points: string[]): string[] =>
  withoutSpeakerAgain(said(...points), act, [group(who)]).map(({ text }) => text);

it("does not make a group the subject of its own statement again", () => {
  expect(own("侨领代表", "say", "侨领愿发挥桥梁作用", "侨领将开展活动")).toEqual([
    "愿发挥桥梁作用",
    "将开展活动",
  ]);
  expect(own("会员单位", "say", "会员单位感受到真诚")).toEqual(["感受到真诚"]);
  expect(own("会员企业代表", "say", "会员企业认为空间广阔")).toEqual(["空间广阔"]);
  expect(own("会员单位", "say", "会员单位数量持续增加")).toEqual(["会员单位数量持续增加"]);
  expect(own("学生", "say", "学生们深受鼓舞", "学生们都认为收获很大")).toEqual(["深受鼓舞", "收获很大"]);
  expect(own("企业代表", "say", "企业是创新的主体")).toEqual(["企业是创新的主体"]);
  expect(own("媒体代表", "say", "媒体在传播中发挥作用")).toEqual(["媒体在传播中发挥作用"]);
  expect(own("侨领代表", "say", "侨领愿发挥作用", "家乡发展迅速", "侨领将回乡投资")).toEqual([
    "愿发挥作用",
    "家乡发展迅速",
    "侨领将回乡投资",
  ]);
  expect(own("侨领代表", "hope", "侨领愿发挥桥梁作用")).toEqual(["侨领愿发挥桥梁作用"]);
});

it("reports a feeling of the speaker without a pronoun", () => {
  expect(withoutOwnPronoun({ text: "自己非常荣幸参加活动", path: "" }).text).toBe("非常荣幸参加活动");
  expect(withoutOwnPronoun({ text: "自己的家乡很美", path: "" }).text).toBe("自己的家乡很美");
});
